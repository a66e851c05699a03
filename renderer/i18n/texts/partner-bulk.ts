import { formatInteger, plural } from '../format.ts';

const partners = (count: number): string =>
  `${formatInteger(count)} ${plural(count, { one: 'partner', other: 'partners' })}`;

/** Words of changing many partners at once. */
export const partnerBulkTexts = {
  title: (count: number): string => `${partners(count)} wijzigen`,
  help: 'Wat je leeg laat, blijft zoals het is. Alles samen is één stap om ongedaan te maken.',
  category: 'Soort',
  tier: 'Belang',
  keep: 'Laat zoals het is',
  addThemes: 'Opgaven erbij',
  removeThemes: 'Opgaven eraf',
  addAreas: 'Wijken erbij',
  removeAreas: 'Wijken eraf',
  nothing: 'Kies eerst wat er moet veranderen.',
  changed: (counts: { readonly changed: number; readonly total: number }): string =>
    counts.changed === counts.total
      ? `${partners(counts.changed)} gewijzigd`
      : `${formatInteger(counts.changed)} van ${partners(counts.total)} gewijzigd; de rest was al zo`,
  none: 'Niets gewijzigd: alle gekozen partners waren al zo.',
} as const;

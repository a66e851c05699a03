import type { CategoryIcon, ListUse } from '#shared/domain/category.ts';
import { formatInteger, formatList, plural } from '../format.ts';

/** Words of managing categories, themes and areas. */
export const listTexts = {
  heading: 'Soorten, opgaven en wijken',
  which: 'Welke lijst',
  kinds: { category: 'Soorten', theme: 'Opgaven', area: 'Wijken' },
  detail: {
    category:
      'Hoe je partners indeelt. Kleur en teken kies je apart; door het teken blijft de kaart leesbaar zonder kleur.',
    theme: 'De opgaven waar partners, samenwerkingsverbanden en ontmoetingen bij horen.',
    area: 'De wijken, dorpen en regio’s waar partners actief zijn.',
  },
  empty: { category: '', theme: 'Nog geen opgaven.', area: 'Nog geen wijken.' },
  retiredHeading: 'Niet meer in gebruik',
  retiredDetail: 'Wat ze had, houdt ze; voor iets nieuws worden ze niet meer aangeboden.',
  uses: (use: Pick<ListUse, 'organisations' | 'collaborations' | 'encounters'> | undefined): string => {
    const parts = [
      count(use?.organisations, 'partner', 'partners'),
      count(use?.collaborations, 'samenwerkingsverband', 'samenwerkingsverbanden'),
      count(use?.encounters, 'ontmoeting', 'ontmoetingen'),
    ].filter((part) => part !== '');
    return parts.length === 0 ? 'nergens gebruikt' : formatList(parts);
  },
  name: 'Naam',
  newName: { category: 'Nieuwe soort', theme: 'Nieuwe opgave', area: 'Nieuwe wijk' },
  add: 'Toevoegen',
  edit: (name: string): string => `${name} bewerken`,
  up: (name: string): string => `${name} omhoog`,
  down: (name: string): string => `${name} omlaag`,
  retire: (name: string): string => `${name} uit gebruik nemen`,
  restore: (name: string): string => `${name} weer in gebruik nemen`,
  retireShort: 'Uit gebruik nemen',
  restoreShort: 'Weer in gebruik nemen',
  save: 'Bewaren',
  cancel: 'Sluiten',
  colour: 'Kleur',
  colourName: (number: number): string => `Kleur ${formatInteger(number)}`,
  icon: 'Teken',
  icons: {
    government: 'zuilen',
    regional: 'landkaart',
    housing: 'huis',
    care: 'hart',
    knowledge: 'studiehoed',
    business: 'winkel',
    justice: 'weegschaal',
    culture: 'maskers',
    'civil-society': 'handen',
    residents: 'plant',
    faith: 'kerk',
    media: 'krant',
    peers: 'gesprek',
    trees: 'boom',
    water: 'druppels',
    energy: 'bliksem',
    industry: 'fabriek',
    farming: 'trekker',
    shipping: 'schip',
    transport: 'trein',
    safety: 'schild',
    medical: 'stethoscoop',
    music: 'muziek',
    sport: 'beker',
    world: 'wereldbol',
    finance: 'munten',
    crafts: 'hamer',
    shelter: 'paraplu',
  } satisfies Readonly<Record<CategoryIcon, string>>,
  twins: (names: readonly string[]): string =>
    `Kleur en teken zijn nu gelijk aan die van ${formatList(names)}. Kies een ander teken, dan blijven ze uit elkaar te houden.`,
  markUsed: (names: readonly string[]): string => `bij ${formatList(names)}`,
  mergeInto: (name: string): string => `${name} samenvoegen met`,
  mergeChoose: 'Kies waarmee',
  merge: 'Samenvoegen',
  mergeHelp: (facts: { readonly from: string; readonly into: string; readonly uses: string }): string =>
    `Alles van ${facts.from} (${facts.uses}) krijgt ${facts.into}, ook in het verleden. ${facts.from} verdwijnt.`,
} as const;
export type ListTexts = typeof listTexts;

function count(value: number | undefined, one: string, other: string): string {
  return value === undefined || value === 0 ? '' : `${formatInteger(value)} ${plural(value, { one, other })}`;
}

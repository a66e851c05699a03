import type { IsoDate } from '#shared/domain/calendar-date.ts';
import { formatDate, formatInteger, plural } from '../format.ts';

/** Words of Samenwerking. */
export const collaborationTexts = {
  title: (counts: { readonly total: number; readonly meetings: number }): string => {
    const arrangements = `${formatInteger(counts.total)} ${plural(counts.total, { one: 'samenwerkingsverband', other: 'samenwerkingsverbanden' })}`;
    return counts.meetings === 0
      ? arrangements
      : `${arrangements}, samen goed voor ${formatInteger(counts.meetings)} vergaderingen per jaar`;
  },
  titleEmpty: 'Nog geen samenwerkingsverbanden',
  empty:
    'Hier komen de regelingen, ketens, netwerken, overleggen en kringen te staan waar je gemeente in zit.',
  search: 'Zoeken in samenwerkingsverbanden',
  searchPlaceholder: 'Naam of partner',
  withArchived: 'Ook beëindigde en gearchiveerde',
  list: 'Samenwerkingsverbanden',
  noneFound: 'Geen samenwerkingsverband past bij wat je zoekt.',
  shown: (counts: { readonly shown: number; readonly total: number }): string =>
    counts.shown === counts.total
      ? formatInteger(counts.total)
      : `${formatInteger(counts.shown)} van ${formatInteger(counts.total)}`,
  columns: {
    name: 'Naam',
    form: 'Vorm',
    phase: 'Fase',
    role: 'Jouw rol',
    members: 'Leden',
    meetings: 'Per jaar',
  },
  unknown: '–',
  ended: 'beëindigd',
  archived: 'gearchiveerd',
  facts: {
    form: 'Vorm',
    phase: 'Fase',
    ownRole: 'Jouw rol',
    governmentRole: 'Rol van de overheid',
    meetings: 'Vergaderingen per jaar',
    themes: 'Opgaven',
    from: 'Sinds',
    until: 'Tot en met',
    note: 'Notitie',
  },
  members: (count: number): string =>
    count === 0
      ? 'Geen leden vastgelegd'
      : `${formatInteger(count)} ${plural(count, { one: 'partner doet', other: 'partners doen' })} mee`,
  formerMembers: 'Deed eerder mee',
  since: (date: IsoDate): string => `sinds ${formatDate(date)}`,
  until: (date: IsoDate): string => `tot ${formatDate(date)}`,
  unknownPartner: 'een onbekende partner',
} as const;
export type CollaborationTexts = typeof collaborationTexts;

import type { IsoDate } from '#shared/domain/calendar-date.ts';
import { formatDate, formatInteger, plural } from '../format.ts';

function countOfCollaborations(count: number): string {
  return `${formatInteger(count)} ${plural(count, { one: 'samenwerkingsverband', other: 'samenwerkingsverbanden' })}`;
}

/** Words of Samenwerking. */
export const collaborationTexts = {
  title: (counts: { readonly total: number; readonly meetings: number }): string => {
    const arrangements = countOfCollaborations(counts.total);
    return counts.meetings === 0
      ? arrangements
      : `${arrangements}, samen goed voor ${formatInteger(counts.meetings)} vergaderingen per jaar`;
  },
  titleEmpty: 'Nog geen samenwerkingsverbanden',
  empty: 'Hier komen je samenwerkingsverbanden te staan',
  emptyDetail:
    'De regelingen, ketens, netwerken, overleggen, convenanten en kringen waar je gemeente in zit. Heb je al een lijst met hun leden? Neem die over.',
  add: 'Samenwerkingsverband toevoegen',
  report: 'Overzicht maken',
  clearFilters: 'Filters wissen',
  filters: {
    all: 'Alle',
    form: 'Vorm',
    phase: 'Fase',
    role: 'Jouw rol',
    governmentRole: 'Rol van de overheid',
    theme: 'Opgave',
    toggle: (count: number): string => (count === 0 ? 'Filters' : `Filters (${formatInteger(count)})`),
  },
  search: 'Zoeken in samenwerkingsverbanden',
  searchPlaceholder: 'Naam of partner',
  withArchived: 'Ook beëindigde en gearchiveerde',
  list: 'Samenwerkingsverbanden',
  noneFound: 'Geen samenwerkingsverband past bij wat je zoekt.',
  shown: (counts: { readonly shown: number; readonly total: number }): string =>
    counts.shown === counts.total
      ? countOfCollaborations(counts.total)
      : `${formatInteger(counts.shown)} van ${countOfCollaborations(counts.total)}`,
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
  page: {
    title: (story: { readonly name: string; readonly last: IsoDate | null }): string =>
      story.last === null
        ? `${story.name}: nog geen vergadering vastgelegd`
        : `${story.name}: laatst bijeen op ${formatDate(story.last)}`,
    backToList: 'Alle samenwerkingsverbanden',
    log: 'Ontmoeting vastleggen',
    edit: 'Bewerken',
    archive: 'Archiveren',
    restore: 'Terugzetten',
    archivedNotice: 'Dit samenwerkingsverband is gearchiveerd: het telt nog mee in het verleden.',
    about: 'Wat het is',
    rhythm: {
      heading: 'Ritme',
      agreed: (count: number): string =>
        count === 0
          ? 'Er is afgesproken niet te vergaderen.'
          : `Afgesproken: ${formatInteger(count)} ${plural(count, { one: 'vergadering', other: 'vergaderingen' })} per jaar.`,
      noRhythm: 'Er is geen vast ritme vastgelegd.',
      lastYear: (count: number): string =>
        count === 0
          ? 'In de laatste twaalf maanden is geen vergadering vastgelegd.'
          : `In de laatste twaalf maanden ${count === 1 ? 'is 1 vergadering' : `zijn ${formatInteger(count)} vergaderingen`} vastgelegd.`,
      last: (date: IsoDate, days: string): string => `Laatst bijeen op ${formatDate(date)}, ${days}.`,
      never: 'Nog nooit een vergadering vastgelegd.',
    },
    meetings: (count: number): string =>
      count === 0
        ? 'Geen eigen vergaderingen vastgelegd'
        : `${formatInteger(count)} eigen ${plural(count, { one: 'vergadering', other: 'vergaderingen' })}`,
    meetingsEmpty: 'Kies bij een ontmoeting dit samenwerkingsverband; dan staat die hier.',
    together: (count: number): string =>
      count === 0
        ? 'Leden zaten nergens anders samen aan tafel'
        : `Leden zaten ${formatInteger(count)} keer elders samen aan tafel`,
    togetherEmpty: 'Hier komen andere ontmoetingen waar twee of meer leden bij waren.',
  },
  assessments: {
    heading: (count: number): string =>
      count === 0
        ? 'Nog niet gepeild'
        : `${formatInteger(count)} ${plural(count, { one: 'peiling', other: 'peilingen' })} van de samenwerking`,
    empty: 'Leg vast hoe de samenwerking ervoor staat; een volgende keer zie je wat er veranderde.',
    add: 'Peilen',
    cancel: 'Toch niet',
    save: 'Peiling bewaren',
    remove: (date: IsoDate): string => `Peiling van ${formatDate(date)} verwijderen`,
    date: 'Datum',
    note: 'Toelichting',
    notJudged: 'niet gepeild',
    table: 'Peilingen, de nieuwste boven',
    actions: 'Acties',
    atLeastOne: 'Kies bij minstens één onderdeel hoe het ervoor staat.',
    dimensions: { cultural: 'Cultuur', relational: 'Relatie', procedural: 'Proces', content: 'Inhoud' },
    scales: {
      cultural: ['veel weerstand', 'enige weerstand', 'neutraal', 'enige wil', 'veel wil'],
      relational: ['ieder voor zich', 'vooral los', 'neutraal', 'vaak samen', 'echt samen'],
      procedural: ['chaos', 'rommelig', 'neutraal', 'redelijk op orde', 'op orde'],
      content: ['diep oneens', 'deels oneens', 'neutraal', 'deels eens', 'eens'],
    },
    score: (value: number): string =>
      value > 0 ? `+${formatInteger(value)}` : formatInteger(value).replace('-', '−'),
  },
  since: (date: IsoDate): string => `sinds ${formatDate(date)}`,
  until: (date: IsoDate): string => `tot ${formatDate(date)}`,
  unknownPartner: 'een onbekende partner',
} as const;
export type CollaborationTexts = typeof collaborationTexts;

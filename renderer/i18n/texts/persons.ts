import type { IsoDate } from '#shared/domain/calendar-date.ts';
import { formatDate, formatDistance, formatInteger, formatList, plural } from '../format.ts';
import { pickerTexts } from './pickers.ts';

function countOfPersons(count: number): string {
  return `${formatInteger(count)} ${plural(count, { one: 'persoon', other: 'personen' })}`;
}

/** Words of the list of persons. */
export const personListTexts = {
  title: (counts: { readonly persons: number; readonly partners: number }): string =>
    counts.partners === 0
      ? `Je kent ${countOfPersons(counts.persons)}`
      : `Je kent ${countOfPersons(counts.persons)} bij ${formatInteger(counts.partners)} ${plural(counts.partners, { one: 'partner', other: 'partners' })}`,
  withoutPosition: (count: number): string =>
    count === 1
      ? 'Van 1 van hen weet je niet waar die nu werkt.'
      : `Van ${formatInteger(count)} van hen weet je niet waar ze nu werken.`,
  titleEmpty: 'Nog geen personen',
  empty: 'Hier komen de mensen te staan die je spreekt',
  emptyDetail:
    'Met hun functie bij een partner, van wanneer tot wanneer. Wisselt iemand van baan, dan blijft het verleden kloppen.',
  add: 'Persoon toevoegen',
  findDuplicates: 'Mogelijk dubbel',
  list: 'Personen',
  search: 'Zoeken in personen',
  searchPlaceholder: 'Naam, functie of partner',
  clearFilters: 'Filters wissen',
  position: 'Functie',
  positions: { any: 'Alle personen', now: 'Met een functie nu', none: 'Zonder functie nu' },
  withArchived: 'Ook gearchiveerde',
  shown: (counts: { readonly shown: number; readonly total: number }): string =>
    counts.shown === counts.total
      ? countOfPersons(counts.total)
      : `${formatInteger(counts.shown)} van ${countOfPersons(counts.total)}`,
  noneFound: 'Niemand past bij wat je zoekt.',
  columns: { name: 'Naam', role: 'Functie', partner: 'Partner', contact: 'Bereikbaar' },
  archived: 'gearchiveerd',
  select: (name: string): string => `Kies ${name}`,
  selectAll: 'Kies alle personen die hier staan',
  selected: (count: number): string => `${countOfPersons(count)} gekozen`,
  merge: 'Samenvoegen',
  mergeHelp: 'Kies er twee om ze samen te voegen.',
  clearSelection: 'Niets kiezen',
} as const;
export type PersonListTexts = typeof personListTexts;

/** Words of the page of one person. */
export const personPageTexts = {
  backToList: 'Alle personen',
  title: (facts: {
    readonly name: string;
    readonly count: number;
    readonly last: IsoDate | null;
    readonly today: IsoDate;
  }): string => {
    if (facts.count === 0 || facts.last === null) return `${facts.name} heb je nog nooit gesproken`;
    const distance = formatDistance(facts.last, facts.today);
    return facts.count === 1
      ? `${facts.name} sprak je één keer, ${distance}`
      : `${facts.name} sprak je ${formatInteger(facts.count)} keer, het laatst ${distance}`;
  },
  nickname: (name: string): string => `ook wel ${name}`,
  positionNow: (facts: { readonly role: string; readonly partner: string }): string =>
    facts.role === '' ? facts.partner : `${facts.role} bij ${facts.partner}`,
  noPosition: 'nu geen functie bij een partner',
  now: (count: number): string => {
    if (count === 0) return 'Nu geen functie bij een partner';
    return count === 1 ? 'Werkt nu bij' : `Werkt nu bij ${formatInteger(count)} partners`;
  },
  nowHelp: 'Weet je waar deze persoon nu werkt? Voeg die functie toe bij Bewerken.',
  before: 'Eerder of later',
  noRole: 'functie onbekend',
  since: (date: IsoDate): string => `sinds ${formatDate(date)}`,
  from: (date: IsoDate): string => `vanaf ${formatDate(date)}`,
  until: (date: IsoDate): string => `tot en met ${formatDate(date)}`,
  unknownPartner: 'een onbekende partner',
  links: (facts: { readonly partner: string; readonly alone: number; readonly all: number }): string => {
    if (facts.all === 0) return `Met ${facts.partner} sprak je het laatste anderhalf jaar niet`;
    if (facts.alone === 0) return `${facts.partner} spreek je ook zonder deze persoon`;
    return facts.alone === facts.all
      ? `Je hele contact met ${facts.partner} liep via deze persoon`
      : `${formatInteger(facts.alone)} van je ${formatInteger(facts.all)} ontmoetingen met ${facts.partner} ${plural(facts.alone, { one: 'liep', other: 'liepen' })} alleen via deze persoon`;
  },
  linksDetail: (facts: { readonly together: number; readonly since: IsoDate }): string =>
    facts.together === 0
      ? `Geteld vanaf ${formatDate(facts.since)}: ontmoetingen waar niemand anders van daar bij was.`
      : `Geteld vanaf ${formatDate(facts.since)}: ontmoetingen waar niemand anders van daar bij was. Met een collega erbij was deze persoon er nog ${formatInteger(facts.together)} keer.`,
  linksOpen: (count: number): string =>
    `${formatInteger(count)} open ${plural(count, { one: 'afspraak hangt', other: 'afspraken hangen' })} hieraan.`,
  linksCount: (count: number): string =>
    `Toon ${plural(count, { one: 'die ontmoeting', other: `die ${formatInteger(count)} ontmoetingen` })}`,
  noSubject: 'zonder onderwerp',
  about: 'Over deze persoon',
  email: 'E-mail',
  phone: 'Telefoon',
  note: 'Notitie',
  log: 'Ontmoeting vastleggen',
  edit: 'Bewerken',
  move: 'Werkt nu elders',
  moveFrom: (partner: string): string => `Werkt niet meer bij ${partner}`,
  merge: 'Samenvoegen met…',
  archive: 'Archiveren',
  restore: 'Terugzetten',
  archivedNotice:
    'Deze persoon is gearchiveerd: je krijgt die niet meer aangeboden, maar wat er was blijft staan.',
} as const;
export type PersonPageTexts = typeof personPageTexts;

/** Words of the form for a person. */
export const personFormTexts = {
  titleNew: 'Nieuwe persoon',
  titleEdit: (name: string): string => `${name} bewerken`,
  name: 'Naam',
  nickname: 'Ook wel',
  nicknameHelp: 'Zoals je over hen praat: “Bas van de wijkraad”.',
  email: 'E-mail',
  phone: 'Telefoon',
  note: 'Notitie',
  sameName: (facts: { readonly name: string; readonly partners: readonly string[] }): string =>
    facts.partners.length === 0
      ? `Er is al iemand die ${facts.name} heet. Bewaar gerust als dit een ander is.`
      : `Er is al iemand die ${facts.name} heet, bij ${formatList(facts.partners)}. Bewaar gerust als dit een ander is.`,
  positions: 'Functies bij partners',
  positionsHelp:
    'Iemand kan er meer hebben. Verandert iemand van baan, sluit dan de oude af en voeg de nieuwe toe.',
  position: (number: number): string => `Functie ${formatInteger(number)}`,
  addPosition: 'Functie toevoegen',
  removePosition: (number: number): string => `Functie ${formatInteger(number)} weghalen`,
  partner: 'Partner',
  role: 'Functie',
  from: 'Vanaf',
  until: 'Tot en met',
  untilHelp: 'Leeg: nog steeds.',
  picker: {
    ...pickerTexts.partners,
    placeholder: 'Typ een partner',
    chosen: 'Gekozen partner',
    nothingFound: (typed: string): string => `Niets gevonden met “${typed}”. Voeg de partner eerst toe.`,
  },
} as const;
export type PersonFormTexts = typeof personFormTexts;

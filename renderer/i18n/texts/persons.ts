import type { IsoDate } from '#shared/domain/calendar-date.ts';
import { formatDate, formatInteger, formatList, plural } from '../format.ts';

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
  empty: 'Hier komen de mensen te staan die je spreekt, met hun functie bij een partner.',
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
} as const;
export type PersonListTexts = typeof personListTexts;

/** Words of the card of one person. */
export const personCardTexts = {
  nickname: (name: string): string => `Ook wel ${name}`,
  now: (count: number): string => (count === 0 ? 'Nu geen functie bij een partner' : 'Werkt nu bij'),
  before: 'Eerder of later',
  noRole: 'functie onbekend',
  since: (date: IsoDate): string => `sinds ${formatDate(date)}`,
  from: (date: IsoDate): string => `vanaf ${formatDate(date)}`,
  until: (date: IsoDate): string => `tot ${formatDate(date)}`,
  unknownPartner: 'een onbekende partner',
  contact: 'Bereikbaar',
  email: 'E-mail',
  phone: 'Telefoon',
  note: 'Notitie',
  edit: 'Bewerken',
  move: 'Werkt nu elders',
  archive: 'Archiveren',
  restore: 'Terugzetten',
  archivedNotice:
    'Deze persoon is gearchiveerd: je krijgt die niet meer aangeboden, maar wat er was blijft staan.',
} as const;
export type PersonCardTexts = typeof personCardTexts;

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
    placeholder: 'Typ een partner',
    chosen: 'Gekozen partner',
    remove: (label: string): string => `${label} weghalen`,
    found: (count: number): string => `${formatInteger(count)} gevonden`,
    nothingFound: (typed: string): string => `Niets gevonden met “${typed}”. Voeg de partner eerst toe.`,
  },
} as const;
export type PersonFormTexts = typeof personFormTexts;

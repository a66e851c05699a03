import type { IsoDate } from '#shared/domain/calendar-date.ts';
import { formatDate, formatInteger, formatList, plural } from '../format.ts';

const intentions = (count: number): string =>
  plural(count, { one: '1 voornemen', other: `${formatInteger(count)} voornemens` });

/** Words of intentions: whom one means to speak, about what, before when. */
export const intentionTexts = {
  title: (count: number): string => (count === 0 ? 'Geen voornemens' : intentions(count)),
  section: (count: number): string => (count === 0 ? 'Wie je wilt spreken' : intentions(count)),
  add: 'Voornemen toevoegen',
  none: 'Noteer wie je binnenkort wilt spreken, en waarover. Leg je die ontmoeting vast, dan is het voornemen gedaan.',
  state: 'Welke voornemens',
  open: 'Open',
  fulfilled: 'Gedaan',
  noneFulfilled: 'Nog geen voornemen werd een ontmoeting.',
  /** "met Woonhart en De Linde" */
  with: (names: readonly string[]): string => (names.length === 0 ? '' : `met ${formatList(names)}`),
  nobody: 'nog niemand gekozen',
  before: (words: string): string => `vóór ${words}`,
  late: (date: IsoDate): string => `had vóór ${formatDate(date)} gemoeten`,
  proposal: (what: string): string => `Werd dit ${what}?`,
  yes: 'Ja, dit was het',
  yesFor: (subject: string): string => `Ja, dit was het voornemen ${subject}`,
  no: 'Nee',
  noFor: (subject: string): string => `Nee, dit was niet het voornemen ${subject}`,
  asked: (subject: string): string => `Was dit je voornemen “${subject}”?`,
  became: (date: string): string => `werd de ontmoeting van ${date}`,
  notYet: 'Toch nog open',
  logFor: (subject: string): string => `Ontmoeting vastleggen: ${subject}`,
  edit: (subject: string): string => `Voornemen wijzigen: ${subject}`,
  inviteFor: (subject: string): string => `In de agenda: ${subject}`,
  form: {
    titleNew: 'Voornemen toevoegen',
    titleEdit: 'Voornemen wijzigen',
    who: 'Wie wil je spreken?',
    subject: 'Waarover?',
    before: 'Vóór wanneer',
    beforeHelp: 'Bijvoorbeeld voor de zomer, eind volgende maand of 1-12',
    note: 'Notitie',
    remove: 'Verwijderen',
  },
  invitation: {
    title: 'In de agenda zetten',
    explain:
      'Dit wordt een bestand (.ics) dat je agenda kan openen. Namen en e-mailadressen van personen gaan mee, je notitie niet. Er wordt niets verstuurd.',
    day: 'Welke dag',
    dayHelp: 'Bijvoorbeeld donderdag of 12-1',
    time: 'Hoe laat',
    timeHelp: 'Leeg: de hele dag',
    minutes: 'Minuten',
    place: 'Waar',
    saved: (path: string): string => `Bewaard: ${path}`,
  },
} as const;
export type IntentionTexts = typeof intentionTexts;

import type { IsoDate } from '#shared/domain/calendar-date.ts';
import type { Company } from '#shared/domain/vocabulary.ts';
import type { PartKind } from '#shared/quick-entry/parts.ts';
import { formatDate, formatDistance, formatInteger, formatWeekdayShort } from '../format.ts';
import { numberWord } from '../number-word.ts';
import { pickerTexts } from './pickers.ts';

/** Words of the quick entry. */
export const quickEntryTexts = {
  name: 'Snel vastleggen',
  label: 'Leg in één regel vast wie je sprak',
  placeholder: 'gisteren koffie met …, 1 uur ! wat je hoorde, afspraak: ik stuur … voor vrijdag',
  help: '! signaal, ~ stilte, > verhaal, # opgave. Enter bewaart, pijl omlaag gaat naar wat begrepen is.',
  save: 'Bewaren',
  close: 'Snel vastleggen sluiten (Esc)',
  understood: 'Wat begrepen is',
  note: 'Notitie',
  kinds: {
    date: 'Wanneer',
    time: 'Hoe laat',
    minutes: 'Duur',
    form: 'Vorm',
    participant: 'Wie',
    podium: 'Waar',
    script: 'Script',
    company: 'Mee',
    theme: 'Opgave',
    observation: 'Opgemerkt',
    commitment: 'Afspraak',
  } satisfies Record<PartKind, string>,
  observationKinds: { signal: 'Signaal', silence: 'Stilte', story: 'Verhaal' },
  commitmentOwners: { us: 'ik', them: 'zij', colleague: 'een collega' },
  day: (day: IsoDate, today: IsoDate): string =>
    `${formatWeekdayShort(day)} ${formatDate(day)}, ${formatDistance(day, today)}`,
  due: (day: IsoDate): string => `voor ${formatWeekdayShort(day)} ${formatDate(day)}`,
  newPerson: (name: string): string => `nieuw: ${name} (persoon)`,
  newPartner: (name: string, category: string | null): string =>
    category === null ? `nieuw: ${name} (partner, kies een soort)` : `nieuw: ${name} (${category})`,
  asNewPerson: (name: string): string => `Nieuwe persoon “${name}”`,
  asNewPartner: (name: string, category: string): string => `Nieuwe partner “${name}”, ${category}`,
  whichOne: (words: string, count: number): string => `${words}: welke van de ${formatInteger(count)}?`,
  gone: 'staat niet meer in het netwerk',
  proposed: 'voorstel',
  /** Counted from the log: "zoals de vorige vier keer". */
  learned: (times: number, from: 'people' | 'form'): string =>
    from === 'people'
      ? `zoals de vorige ${numberWord(times)} keer`
      : `zoals de vorige ${numberWord(times)} keer in deze vorm`,
  open: 'kies',
  choices: (label: string): string => `Keuzes voor ${label}`,
  remove: (label: string): string => `${label} weghalen`,
  takeBack: 'Klopt niet: laat het in de notitie staan',
  notThisTime: 'Deze keer niet',
  nobody: 'Noem een partner of persoon: dan weet ik met wie je was.',
  chooseFirst: 'Kies eerst wie of wat je bedoelt.',
  tooLong: (most: number): string =>
    `Alleen de eerste ${formatInteger(most)} tekens worden gelezen; de rest komt zo in de notitie.`,
  restored: 'Dit had je al getypt en nog niet bewaard.',
  /** As the line itself understands it. */
  companyPhrases: {
    alone: 'alleen',
    college: 'met het college',
    directors: 'met directie',
    staff: 'met medewerkers',
  } satisfies Record<Company, string>,
  saved: {
    title: (what: string): string => `Vastgelegd: ${what}`,
    question: 'Nog twee tellen? Alles mag leeg blijven.',
    script: 'Script',
    podium: 'Podium',
    tone: 'Jouw toon',
    performance: 'Jouw optreden',
    orientation: 'Kans of risico',
    absent: 'Wie had er ook moeten zitten?',
    absentPicker: {
      ...pickerTexts.partners,
      placeholder: 'Typ een naam',
      chosen: 'Gemiste partners',
    },
    again: 'Nog een, zelfde gezelschap',
    done: 'Klaar',
    open: 'Ontmoeting openen',
  },
} as const;
export type QuickEntryTexts = typeof quickEntryTexts;

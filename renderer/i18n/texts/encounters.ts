import type { IsoDate } from '#shared/domain/calendar-date.ts';
import type { EncounterForm, ObservationKind } from '#shared/domain/vocabulary.ts';
import { ENCOUNTER_FORM_LABELS } from '#shared/texts/vocabulary.ts';
import { formatDate, formatInteger, formatList, formatMinutes, plural, sentenceCase } from '../format.ts';
import { creationTexts, pickerTexts } from './pickers.ts';

/** Words of the encounter form, the log and the page of one encounter. */

const encounters = (count: number): string =>
  plural(count, { one: '1 ontmoeting', other: `${formatInteger(count)} ontmoetingen` });
const partners = (count: number): string =>
  plural(count, { one: '1 partner', other: `${formatInteger(count)} partners` });

export const encounterFormTexts = {
  newTitle: 'Ontmoeting vastleggen',
  editTitle: 'Ontmoeting bewerken',
  save: 'Bewaren',
  saveHint: 'Ctrl+Enter',
  close: 'Later verder',
  cancelEdit: 'Sluiten',
  who: 'Wie was erbij?',
  whoPicker: {
    ...pickerTexts.names,
    placeholder: 'Typ een naam',
    chosen: 'Gekozen deelnemers',
  },
  nameNotChosen: (typed: string): string =>
    `“${typed}” is nog niet gekozen. Kies een naam uit de lijst of haal de tekst weg.`,
  newParticipantOpen: (name: string): string =>
    `“${name}” is nog niet toegevoegd. Kies hieronder Toevoegen of Toch niet.`,
  noPartnerOnDay: 'op deze dag bij geen partner',
  gone: 'staat niet meer in het netwerk',
  archived: 'gearchiveerd',
  newPartner: creationTexts.partner,
  newPerson: (name: string): string => `Nieuwe persoon “${name}”`,
  creation: {
    partnerTitle: 'Nieuwe partner',
    personTitle: 'Nieuwe persoon',
    name: 'Naam',
    category: 'Soort',
    chooseCategory: 'Kies een soort',
    organisation: 'Werkt bij',
    noOrganisation: 'Geen partner',
    add: 'Toevoegen',
    cancel: 'Toch niet',
  },
  date: 'Wanneer',
  dateHelp: 'Bijvoorbeeld gisteren, 22-11 of 22 november',
  startTime: 'Hoe laat',
  minutes: 'Minuten',
  form: 'Vorm',
  subject: 'Onderwerp',
  note: 'Notitie',
  observations: 'Wat viel op?',
  observationKinds: {
    signal: 'Signaal',
    silence: 'Stilte',
    story: 'Verhaal',
  } satisfies Record<ObservationKind, string>,
  observationHelp: {
    signal: 'Wat je hoorde',
    silence: 'Wat ongezegd bleef, of wie geen stem had',
    story: 'Wat je binnen wilt vertellen',
  } satisfies Record<ObservationKind, string>,
  addObservation: (kind: ObservationKind): string => `${encounterFormTexts.observationKinds[kind]} toevoegen`,
  removeObservation: (kind: ObservationKind, place: number): string =>
    `${encounterFormTexts.observationKinds[kind]} ${place} weghalen`,
  toldOn: 'Binnen verteld op',
  toldWhere: 'Waar verteld',
  commitments: 'Wat is afgesproken?',
  commitmentText: (place: number): string => `Afspraak ${place}`,
  commitmentOwner: 'Wie doet het',
  commitmentDue: 'Vóór of op',
  commitmentDueHelp: 'Bijvoorbeeld vrijdag, 1-12 of voor de zomer',
  commitmentPartner: 'Met wie',
  commitmentEveryone: 'Iedereen die erbij was',
  commitmentDone: (date: IsoDate): string => `Gedaan op ${formatDate(date)}`,
  addCommitment: 'Afspraak toevoegen',
  removeCommitment: (place: number): string => `Afspraak ${place} weghalen`,
  more: 'Meer over deze ontmoeting',
  moreFilled: (count: number): string =>
    plural(count, { one: '1 ingevuld', other: `${formatInteger(count)} ingevuld` }),
  moreHelp: 'Alles hieronder mag leeg blijven. Het helpt je later in de spiegel te kijken.',
  script: 'Script',
  podium: 'Podium',
  initiative: 'Wie nam het initiatief',
  company: 'Wie ging mee',
  ground: 'Waarom jullie elkaar spraken',
  tone: 'Jouw toon',
  performance: 'Jouw optreden',
  orientation: 'Ging het om een kans of een risico',
  collaboration: 'Vergadering van',
  noCollaboration: 'Geen samenwerkingsverband',
  themes: 'Opgaven',
  themePicker: {
    ...pickerTexts.themes,
    placeholder: 'Typ of kies een opgave',
    chosen: 'Gekozen opgaven',
  },
  newTheme: creationTexts.theme,
  absent: 'Wie had er ook moeten zitten?',
  absentPicker: {
    ...pickerTexts.partners,
    placeholder: 'Typ een naam',
    chosen: 'Gemiste partners',
  },
  confidential: 'Vertrouwelijk',
  unclearMinutes: 'Schrijf de duur als 90, 1:30 of 1,5 uur.',
  draft: {
    kept: 'Wat je had getypt staat klaar als je verdergaat.',
    restored: 'Dit had je al getypt en nog niet bewaard.',
    restoredEdit: 'Deze wijzigingen had je getypt en nog niet bewaard.',
    startAfresh: 'Opnieuw beginnen',
    startAfreshWith: (names: readonly string[]): string => `Opnieuw beginnen met ${formatList(names)}`,
    backToSaved: 'Terug naar wat bewaard is',
    thrownAway: 'Wat je had getypt is opzij gezet.',
    takeBack: 'Terughalen',
  },
} as const;

/** Over which days the log looks. */
export type PeriodChoice = '30' | '90' | '365' | 'all' | 'custom';

export const encounterLogTexts = {
  periodLabel: 'Periode',
  periods: {
    '30': 'Afgelopen 30 dagen',
    '90': 'Afgelopen 90 dagen',
    '365': 'Afgelopen jaar',
    all: 'Alles',
    custom: 'Zelf kiezen',
  } satisfies Record<PeriodChoice, string>,
  from: 'Van',
  until: 'Tot en met',
  customHelp: 'Bijvoorbeeld 1-9-2026',
  search: 'Zoeken in onderwerp en notitie',
  searchPlaceholder: 'Zoek in onderwerp en notitie',
  filters: 'Filters',
  filtersActive: (count: number): string =>
    plural(count, { one: 'Filters (1 actief)', other: `Filters (${formatInteger(count)} actief)` }),
  clearFilters: 'Filters wissen',
  partner: 'Partner',
  theme: 'Opgave',
  form: 'Vorm',
  anyTheme: 'Alle opgaven',
  anyForm: 'Alle vormen',
  partnerPicker: {
    ...pickerTexts.partners,
    placeholder: 'Alle partners',
    chosen: 'Gekozen partner',
  },
  emptyTitle: 'Nog geen ontmoetingen',
  /** "37 ontmoetingen in de afgelopen 90 dagen, met 22 partners" */
  title: (count: number, period: string, partnerCount: number): string => {
    if (count === 0) return `Geen ontmoetingen ${period}`.trim();
    const withWhom = partnerCount === 0 ? '' : `, met ${partners(partnerCount)}`;
    return `${encounters(count)} ${period}`.trim() + withWhom;
  },
  inPeriod: (choice: PeriodChoice, from: IsoDate | null, until: IsoDate | null): string => {
    if (choice === '30') return 'in de afgelopen 30 dagen';
    if (choice === '90') return 'in de afgelopen 90 dagen';
    if (choice === '365') return 'in het afgelopen jaar';
    if (choice === 'all' || (from === null && until === null)) return '';
    if (until === null && from !== null) return `sinds ${formatDate(from)}`;
    if (from === null && until !== null) return `tot en met ${formatDate(until)}`;
    return from === null || until === null ? '' : `van ${formatDate(from)} tot en met ${formatDate(until)}`;
  },
  views: 'Weergave',
  timeline: 'Tijdlijn',
  table: 'Tabel',
  thisWeek: (week: number): string => `Deze week (week ${week})`,
  lastWeek: (week: number): string => `Vorige week (week ${week})`,
  week: (week: number): string => `Week ${week}`,
  weekTotal: (count: number, minutes: number): string => `${encounters(count)}, ${formatMinutes(minutes)}`,
  ahead: (count: number): string =>
    plural(count, {
      one: 'Eén ontmoeting staat op een dag die nog komt.',
      other: `${formatInteger(count)} ontmoetingen staan op een dag die nog komt.`,
    }),
  loadMore: 'Meer laden',
  loadedOf: (loaded: number, total: number): string =>
    `${formatInteger(loaded)} van de ${formatInteger(total)} ontmoetingen staan hier.`,
  columns: {
    date: 'Datum',
    form: 'Vorm',
    subject: 'Onderwerp',
    who: 'Met wie',
    minutes: 'Duur',
    marks: 'Opgemerkt',
  },
  noSubject: (form: EncounterForm): string => sentenceCase(ENCOUNTER_FORM_LABELS[form]),
  marks: {
    signal: (count: number): string =>
      plural(count, { one: '1 signaal', other: `${formatInteger(count)} signalen` }),
    silence: (count: number): string =>
      plural(count, { one: '1 stilte', other: `${formatInteger(count)} stiltes` }),
    story: (count: number): string =>
      plural(count, { one: '1 verhaal', other: `${formatInteger(count)} verhalen` }),
    commitments: (count: number): string =>
      plural(count, { one: '1 open afspraak', other: `${formatInteger(count)} open afspraken` }),
    confidential: 'Vertrouwelijk',
  },
  /** Nobody wrote down how long it took: what counts in its place. */
  aboutMinutes: (text: string): string => `± ${text}`,
  durationUnknown: (text: string): string => `niet ingevuld, telt als ${text}`,
  others: (count: number): string =>
    plural(count, { one: '1 ander', other: `${formatInteger(count)} anderen` }),
  log: 'Ontmoeting vastleggen',
  openAgenda: 'Openbare agenda maken',
  emptyFile: 'Hier komen je ontmoetingen te staan',
  emptyFileDetail: 'Leg er een vast zodra je ergens wegloopt: wie en wanneer is genoeg. De rest kan later.',
  emptySearch: 'Niets gevonden met deze filters',
  emptySearchDetail: 'Kies een langere periode of wis de filters.',
  showAll: 'Alles laten zien',
} as const;

export const encounterPageTexts = {
  title: 'Ontmoeting',
  edit: 'Bewerken',
  remove: 'Verwijderen',
  who: 'Met wie',
  absent: 'Gemist aan tafel',
  themes: 'Opgaven',
  observations: 'Wat opviel',
  observationKinds: encounterFormTexts.observationKinds,
  commitments: 'Afspraken',
  withPartner: (name: string): string => `met ${name}`,
  due: (date: IsoDate): string => `uiterlijk ${formatDate(date)}`,
  done: (date: IsoDate): string => `gedaan op ${formatDate(date)}`,
  told: (date: IsoDate | null, where: string): string => {
    if (date === null) return `Verteld: ${where}`;
    return where === '' ? `Verteld op ${formatDate(date)}` : `Verteld op ${formatDate(date)}, ${where}`;
  },
  more: 'Over deze ontmoeting',
  at: (time: string): string => `om ${time}`,
  confidential: 'Vertrouwelijk',
  details: {
    collaboration: 'Vergadering van',
    script: 'Script',
    podium: 'Podium',
    initiative: 'Initiatief',
    company: 'Mee van onze kant',
    ground: 'Waarom',
    tone: 'Jouw toon',
    performance: 'Jouw optreden',
    orientation: 'Ging over een',
  },
} as const;

export type EncounterFormTexts = typeof encounterFormTexts;
export type EncounterLogTexts = typeof encounterLogTexts;
export type EncounterPageTexts = typeof encounterPageTexts;

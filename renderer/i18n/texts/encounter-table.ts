import type { EncounterForm, Podium, Script, Tone } from '#shared/domain/vocabulary.ts';
import {
  ENCOUNTER_FORM_LABELS,
  PODIUM_LABELS,
  SCRIPT_LABELS,
  TONE_LABELS,
} from '#shared/texts/vocabulary.ts';
import { formatInteger, plural } from '../format.ts';
import { pickerTexts } from './pickers.ts';

const encounters = (count: number): string =>
  plural(count, { one: '1 ontmoeting', other: `${formatInteger(count)} ontmoetingen` });

/** Whether something was promised, as a filter of the log. */
export type PromisedChoice = 'with' | 'open' | 'without';

/** Words of the filters of the log. */
export const logFilterTexts = {
  active: 'Filters die nu gelden',
  remove: (filter: string): string => `Filter ${filter} weghalen`,
  person: 'Persoon',
  category: 'Soort partner',
  area: 'Wijk van een partner',
  script: 'Script',
  podium: 'Podium',
  tone: 'Jouw toon',
  commitments: 'Afspraken',
  any: 'Maakt niet uit',
  promised: {
    with: 'Met afspraken',
    open: 'Met open afspraken',
    without: 'Zonder afspraken',
  } satisfies Record<PromisedChoice, string>,
  personPicker: {
    ...pickerTexts.persons,
    placeholder: 'Alle personen',
    chosen: 'Gekozen persoon',
  },
  chip: {
    organisationId: (name: string): string => `met ${name}`,
    personId: (name: string): string => `met ${name}`,
    categoryId: (name: string): string => `soort: ${name}`,
    themeId: (name: string): string => `opgave: ${name}`,
    areaId: (name: string): string => `wijk: ${name}`,
    form: (form: EncounterForm): string => `vorm: ${ENCOUNTER_FORM_LABELS[form]}`,
    script: (script: Script): string => `script: ${SCRIPT_LABELS[script]}`,
    podium: (podium: Podium): string => `podium: ${PODIUM_LABELS[podium]}`,
    tone: (tone: Tone): string => `toon: ${TONE_LABELS[tone]}`,
    commitments: (promised: PromisedChoice): string => logFilterTexts.promised[promised].toLowerCase(),
    text: (text: string): string => `“${text}” in onderwerp of notitie`,
    gone: 'iets dat er niet meer is',
  },
} as const;
export type LogFilterTexts = typeof logFilterTexts;

/** Words of the table of the log, and of putting right what stands in it. */
export const encounterTableTexts = {
  label: 'Ontmoetingen, nieuwste eerst',
  select: (title: string): string => `Kies ${title}`,
  selectAll: 'Kies alle ontmoetingen die hier staan',
  selected: (count: number): string =>
    plural(count, { one: '1 ontmoeting gekozen', other: `${formatInteger(count)} ontmoetingen gekozen` }),
  selectAllThatFit: (count: number): string => `Kies alle ${formatInteger(count)}`,
  clearSelection: 'Keuze wissen',
  edit: 'Wijzigen',
  remove: 'Verwijderen',
  removed: (count: number): string => `${encounters(count)} verwijderd.`,
  inPlace: 'In de tabel wijzigen',
  inPlaceHelp: 'Pijltjes lopen over de vakjes, Enter wijzigt, Esc laat het zoals het was.',
  open: 'Openen',
  change: (column: string, title: string, value: string): string =>
    `${column} van ${title}: ${value === '' ? 'leeg' : value}`,
  empty: '–',
  nothing: 'Niet ingevuld',
  script: 'Script',
  podium: 'Podium',
} as const;

/** Words of changing many encounters at once. */
export const encounterBulkTexts = {
  title: (count: number): string => `${encounters(count)} wijzigen`,
  help: 'Wat je leeg laat, blijft zoals het is. Alles samen is één stap om ongedaan te maken.',
  keep: 'Laat zoals het is',
  makeEmpty: 'Maak leeg',
  company: 'Wie ging mee',
  addThemes: 'Opgaven erbij',
  removeThemes: 'Opgaven eraf',
  addPartners: 'Partners erbij',
  removePartners: 'Partners eraf',
  addPersons: 'Personen erbij',
  removePersons: 'Personen eraf',
  nothing: 'Kies eerst wat er moet veranderen.',
  changed: (counts: { readonly changed: number; readonly total: number }): string =>
    counts.changed === counts.total
      ? `${encounters(counts.changed)} gewijzigd.`
      : `${formatInteger(counts.changed)} van ${encounters(counts.total)} gewijzigd; de rest was al zo.`,
  none: 'Niets gewijzigd: alle gekozen ontmoetingen waren al zo.',
} as const;

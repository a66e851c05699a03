import type { MirrorAspect } from '#shared/analysis/mirror/mirror.ts';
import type { Period } from '#shared/domain/calendar-date.ts';
import {
  COMPANY_LABELS,
  ENCOUNTER_FORM_LABELS,
  GROUND_LABELS,
  INITIATIVE_LABELS,
  ORIENTATION_LABELS,
  PERFORMANCE_LABELS,
  PODIUM_LABELS,
  SCRIPT_LABELS,
  TONE_LABELS,
} from '#shared/texts/vocabulary.ts';
import { formatDate, formatInteger, formatMonth, plural } from '../format.ts';
import { isoDate, isIsoDate } from '#shared/domain/calendar-date.ts';

/** What occurs most: one value, two or more that share the first place, or nothing that was written down. */
export type Most =
  | { readonly kind: 'value'; readonly value: string }
  | { readonly kind: 'tie' }
  | { readonly kind: 'unknown' };

/** What was not written down, wherever values are listed. */
export const UNKNOWN_VALUE = 'niet ingevuld';

const ASPECT_LABELS: Readonly<Record<MirrorAspect, Readonly<Record<string, string>>>> = {
  script: SCRIPT_LABELS,
  podium: PODIUM_LABELS,
  form: ENCOUNTER_FORM_LABELS,
  initiative: INITIATIVE_LABELS,
  company: COMPANY_LABELS,
  ground: GROUND_LABELS,
  tone: TONE_LABELS,
  performance: PERFORMANCE_LABELS,
  orientation: ORIENTATION_LABELS,
};

/** A value of a characteristic in words, lower case; `null` is what was not written down. */
export function aspectLabel(aspect: MirrorAspect, value: string | null): string {
  return value === null ? UNKNOWN_VALUE : (ASPECT_LABELS[aspect][value] ?? value);
}

/** A week, month or quarter as people say it: 2026-W07 -> "week 7 van 2026", 2026-02 -> "februari 2026". */
export function stretchName(label: string): string {
  const week = /^(\d{4})-W(\d{2})$/.exec(label);
  if (week !== null) return `week ${String(Number(week[2]))} van ${week[1] ?? ''}`;
  const quarter = /^(\d{4})-Q(\d)$/.exec(label);
  if (quarter !== null) return `${quarter[2] ?? ''}e kwartaal van ${quarter[1] ?? ''}`;
  const day = `${label}-01`;
  return isIsoDate(day) ? formatMonth(isoDate(day)) : label;
}

const SHORT_MONTHS = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

/** The same below a column: "wk 7", "feb", "1e kw". */
export function stretchShortName(label: string): string {
  if (label.includes('-W')) return `wk ${String(Number(label.slice(6)))}`;
  if (label.includes('-Q')) return `${label.slice(6)}e kw`;
  return SHORT_MONTHS[Number(label.slice(5)) - 1] ?? label;
}

const days = ({ from, until }: Period): string => `${formatDate(from)} tot en met ${formatDate(until)}`;
const encounterCount = (count: number): string =>
  plural(count, { one: '1 ontmoeting', other: `${formatInteger(count)} ontmoetingen` });

/** Words of the Spiegel that all its pages share. */
export const mirrorTexts = {
  loading: 'De spiegel wordt gemaakt.',
  tabsLabel: 'Kanten van de spiegel',
  tabs: { time: 'Tijd', stage: 'Toneel', language: 'Taal', reflection: 'Reflectie' },
  report: 'Kwartaalspiegel maken',
  otherReports: 'Andere verslagen',
  period: {
    label: 'Periode',
    choices: {
      quarter: 'Dit kwartaal',
      'last-quarter': 'Vorig kwartaal',
      year: 'Dit jaar',
      'twelve-months': 'Laatste 365 dagen',
      own: 'Zelf kiezen',
    },
    from: 'Vanaf',
    until: 'Tot en met',
    look: 'Kijken',
    says: (period: Period, before: Period): string =>
      `Je kijkt naar ${days(period)}. De vorige periode is even lang: ${days(before)}.`,
  },
  openEvidence: (about: string): string => `, bekijk de ontmoetingen: ${about}`,
  evidenceHeading: (count: number): string => encounterCount(count),
  evidenceEmpty: 'Er staat geen ontmoeting achter dit cijfer.',
  noEncountersTitle: 'Van deze periode staan nog geen ontmoetingen in het logboek',
  noEncounters:
    'In deze periode staan geen ontmoetingen in het logboek. Kies een andere periode, of leg er een vast.',
  definitions: 'Hoe is dit geteld?',
  aspects: {
    script: 'Script',
    podium: 'Podium',
    form: 'Vorm',
    initiative: 'Initiatief',
    company: 'Gezelschap',
    ground: 'Grond',
    tone: 'Toon',
    performance: 'Performance',
    orientation: 'Kans of risico',
  } satisfies Record<MirrorAspect, string>,
  shares: {
    caption: (label: string, all: number, unknown: number): string =>
      `${label} van ${encounterCount(all)}; niet ingevuld: ${formatInteger(unknown)} van ${formatInteger(all)}`,
    noneWritten: 'Bij geen enkele ontmoeting van deze periode ingevuld. Niet ingevuld:',
    share: 'Deel',
    encounters: 'Ontmoetingen',
    shareOfTime: 'Deel van de tijd',
    before: 'Vorige periode',
  },
  grain: { label: 'Per', weeks: 'week', months: 'maand', quarters: 'kwartaal' },
  unknownPlace: 'niet ingevuld',
} as const;
export type MirrorTexts = typeof mirrorTexts;

import type { IsoDate } from '#shared/domain/calendar-date.ts';
import type { Assessment } from '#shared/domain/mirror.ts';
import { formatDate, formatInteger, plural } from '../format.ts';

/** What is judged, in the order in which it is asked. */
export const SCALE_IDS = [
  'cultural',
  'relational',
  'procedural',
  'content',
  'influence',
  'interest',
] as const;
export type ScaleId = (typeof SCALE_IDS)[number];

interface ScaleWords {
  readonly label: string;
  readonly low: string;
  readonly high: string;
}

/** The four dimensions of Tussen hipster en eindbaas (VGS/BZK, 2020), and the two of the field of forces. */
export const SCALES: Readonly<
  Record<ScaleId, ScaleWords & { readonly least: number; readonly most: number }>
> = {
  cultural: { label: 'Cultuur', low: 'weerstand', high: 'wil', least: -2, most: 2 },
  relational: { label: 'Relatie', low: 'solo', high: 'samen', least: -2, most: 2 },
  procedural: { label: 'Proces', low: 'chaos', high: 'orde', least: -2, most: 2 },
  content: { label: 'Inhoud', low: 'oneens', high: 'eens', least: -2, most: 2 },
  influence: { label: 'Invloed', low: 'weinig', high: 'veel', least: 1, most: 5 },
  interest: { label: 'Belang bij de opgave', low: 'weinig', high: 'veel', least: 1, most: 5 },
};

/** -1 -> "−1", 1 -> "+1" on a scale with two sides. */
export function scaleValue(scale: ScaleId, value: number | null): string {
  if (value === null) return '–';
  if (SCALES[scale].least > 0 || value === 0) return formatInteger(value);
  return value > 0 ? `+${formatInteger(value)}` : `−${formatInteger(-value)}`;
}

function assessmentCount(count: number): string {
  return `${formatInteger(count)} ${plural(count, { one: 'peiling', other: 'peilingen' })}`;
}

/** Words of the assessments on the page of a partner. */
export const assessmentTexts = {
  heading: (assessments: readonly Pick<Assessment, 'date'>[]): string => {
    const [last] = assessments;
    return last === undefined
      ? 'Nog niet gepeild'
      : `${assessmentCount(assessments.length)}, de laatste op ${formatDate(last.date)}`;
  },
  empty: 'Peil hoe het staat tussen jullie, dan zie je hier hoe dat verandert.',
  add: 'Peilen',
  titleNew: (name: string): string => `Hoe staat het met ${name}?`,
  intro: 'Vul in wat je weet. Wat je openlaat, telt niet mee.',
  scaleLabel: (scale: ScaleId): string => {
    const { label, low, high } = SCALES[scale];
    return `${label}: van ${low} naar ${high}`;
  },
  note: 'Notitie',
  nothing: 'Kies ten minste één antwoord, of schrijf een notitie.',
  chart: (scale: ScaleId): string => SCALES[scale].label,
  chartDescription: (
    scale: ScaleId,
    first: { readonly date: IsoDate; readonly value: number },
    last: { readonly date: IsoDate; readonly value: number },
    count: number,
  ): string =>
    count === 1
      ? `${scaleValue(scale, last.value)} op ${formatDate(last.date)}`
      : `van ${scaleValue(scale, first.value)} op ${formatDate(first.date)} naar ${scaleValue(scale, last.value)} op ${formatDate(last.date)}`,
  table: 'Alle peilingen',
  date: 'Dag',
  remove: 'Verwijderen',
  removeFor: (date: IsoDate): string => `Verwijder de peiling van ${formatDate(date)}`,
} as const;
export type AssessmentTexts = typeof assessmentTexts;

/** Words of the field of forces. */
export const forceFieldTexts = {
  show: 'Krachtenveld',
  finding: (placed: number, all: number): string =>
    placed === 0
      ? 'Nog geen van deze partners heeft een peiling met invloed en belang'
      : `${formatInteger(placed)} van deze ${formatInteger(all)} partners ${plural(placed, { one: 'staat', other: 'staan' })} in het krachtenveld`,
  explanation:
    'Van elke partner telt de laatste peiling met invloed én belang. Wie er niet staat, is nog niet gepeild; dat doe je op de pagina van de partner.',
  chart: 'Krachtenveld: invloed tegen belang',
  across: 'belang bij de opgave',
  down: 'invloed',
  low: 'weinig',
  high: 'veel',
  /** After the count, before the names. */
  spot: (facts: { readonly influence: number; readonly interest: number; readonly count: number }): string =>
    `${plural(facts.count, { one: 'partner', other: 'partners' })} met invloed ${formatInteger(facts.influence)} en belang ${formatInteger(facts.interest)}:`,
  onSpot: (facts: {
    readonly influence: number;
    readonly interest: number;
    readonly count: number;
  }): string =>
    `${formatInteger(facts.count)} met invloed ${formatInteger(facts.influence)} en belang ${formatInteger(facts.interest)}`,
  chooseSpot: 'Kies een vak om te zien wie daar staan.',
  showAll: 'Toon iedereen',
  description: (top: number, all: number): string =>
    `${formatInteger(top)} van de ${formatInteger(all)} hebben veel invloed en veel belang (4 of 5). De tabel ernaast noemt ze allemaal.`,
  table: 'Krachtenveld als tabel',
  partner: 'Partner',
  influence: 'Invloed',
  interest: 'Belang',
  date: 'Gepeild op',
} as const;
export type ForceFieldTexts = typeof forceFieldTexts;

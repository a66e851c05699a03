import type { MetricUnit } from '#shared/analysis/metrics/metric.ts';

const WHOLE = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 0 });
const PRECISE = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 3 });
const PERCENTAGE = new Intl.NumberFormat('nl-NL', { style: 'percent', maximumFractionDigits: 1 });

/** What is counted, for one and for more; `null` for figures without a word. */
const COUNTED: Readonly<Record<MetricUnit, readonly [one: string, more: string] | null>> = {
  minutes: ['minuut', 'minuten'],
  encounters: ['ontmoeting', 'ontmoetingen'],
  partners: ['partner', 'partners'],
  pairs: ['paar', 'paren'],
  collaborations: ['samenwerkingsverband', 'samenwerkingsverbanden'],
  commitments: ['afspraak', 'afspraken'],
  stories: ['verhaal', 'verhalen'],
  silences: ['stilte', 'stiltes'],
  cells: ['vakje', 'vakjes'],
  communities: ['groep', 'groepen'],
  days: ['dag', 'dagen'],
  share: null,
  ratio: null,
  index: null,
  score: null,
  'yes-no': null,
  name: null,
};

/** A figure as the Dutch write it, with what it counts: "1.234 minuten", "36,5%", "0,785"; "onbekend" for `null`. */
export function metricValueText(value: number | null, unit: MetricUnit): string {
  if (value === null) return 'onbekend';
  if (unit === 'share') return PERCENTAGE.format(value);
  if (unit === 'yes-no') return value === 0 ? 'nee' : 'ja';
  const words = COUNTED[unit];
  if (words === null) return PRECISE.format(value);
  const figure = Number.isInteger(value) || value >= 100 ? WHOLE.format(value) : PRECISE.format(value);
  return `${figure} ${figure === '1' ? words[0] : words[1]}`;
}

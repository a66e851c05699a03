import { describe, expect, test } from 'vitest';
import { CATEGORY_METRICS, COMMUNITY_METRICS } from '#shared/analysis/metrics/item-metrics.ts';
import { METRICS, NETWORK_METRICS } from '#shared/analysis/metrics/metrics.ts';
import { lightOf, PARTNER_METRICS } from '#shared/analysis/metrics/partner-metrics.ts';
import { analysisSettingsSchema, DEFAULT_ANALYSIS_SETTINGS } from '#shared/analysis/settings.ts';
import { ANALYSIS_DOCUMENT, namedIn, sectionOf, tableRows } from '#test/support/documentation.ts';

type Metric = (typeof METRICS)[number];

describe('the list of metrics', () => {
  test('has unique ids, a formula, and settings that exist', () => {
    const ids = METRICS.map((metric) => metric.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const metric of METRICS) {
      expect(metric.id).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(metric.formula).not.toBe('');
      expect(metric.parameters.filter((name) => !(name in DEFAULT_ANALYSIS_SETTINGS))).toEqual([]);
    }
  });

  test('says of each measure what it is a figure of', () => {
    const scopes = (metrics: readonly Metric[]) => [...new Set(metrics.map((metric) => metric.scope))];
    expect(scopes(NETWORK_METRICS)).toEqual(['network']);
    expect(scopes(PARTNER_METRICS)).toEqual(['partner']);
    expect(scopes(CATEGORY_METRICS)).toEqual(['category']);
    expect(scopes(COMMUNITY_METRICS)).toEqual(['community']);
    expect(METRICS).toHaveLength(
      NETWORK_METRICS.length + PARTNER_METRICS.length + CATEGORY_METRICS.length + COMMUNITY_METRICS.length,
    );
  });
});

describe('docs/analysis.md', () => {
  const rows = () => new Map(tableRows(ANALYSIS_DOCUMENT, 'id').map((row) => [row['id'], row]));

  const unitAndRange = ({ unit, range: [lowest, highest] }: Metric): string => {
    if (unit === 'yes-no') return 'yes or no';
    if (lowest === null) return unit;
    return highest === null ? `${unit}, ${lowest} and up` : `${unit}, ${lowest} to ${highest}`;
  };

  test('describes every measure and no others', () => {
    expect(new Set(rows().keys())).toEqual(new Set(METRICS.map((metric) => `\`${metric.id}\``)));
  });

  test('calls every measure as the app does, with its unit, range, direction and settings', () => {
    for (const metric of METRICS) {
      const row = rows().get(`\`${metric.id}\``) ?? {};
      expect
        .soft(
          {
            label: row['in the app'],
            unit: row['unit, range'],
            direction: row['direction'],
            settings: namedIn(row['settings'] ?? ''),
          },
          metric.id,
        )
        .toEqual({
          label: metric.label,
          unit: unitAndRange(metric),
          direction: metric.direction,
          settings: metric.parameters,
        });
    }
  });

  test('lists every setting with its default', () => {
    const told: Readonly<Record<string, string | undefined>> = Object.fromEntries(
      tableRows(sectionOf(ANALYSIS_DOCUMENT, 'Settings'), 'setting').map((row) => [
        namedIn(row['setting'] ?? '')[0] ?? '',
        row['default'],
      ]),
    );
    const inWords = (value: unknown): string =>
      typeof value === 'object' && value !== null
        ? Object.entries(value)
            .map(([key, each]) => `${key} ${each ?? 'none'}`)
            .join(', ')
        : String(value);
    expect(told).toEqual({
      ...Object.fromEntries(
        Object.entries(DEFAULT_ANALYSIS_SETTINGS).map(([name, value]) => [name, inWords(value)]),
      ),
      defaultMinutes: 'per form',
    });
  });
});

describe('the settings', () => {
  const accepts = (own: object) =>
    analysisSettingsSchema.safeParse({ ...DEFAULT_ANALYSIS_SETTINGS, ...own }).success;

  test('that a file starts with are accepted', () => {
    expect(accepts({})).toBe(true);
    expect(accepts({ unknown: 1 })).toBe(false);
  });

  test.each([
    { name: 'halfLifeDays', lowest: 0.1, tooLow: 0 },
    { name: 'periodDays', lowest: 1, tooLow: 0 },
    { name: 'periodDays', highest: 3660, tooHigh: 3661 },
    { name: 'coreShare', lowest: 0.01, tooLow: 0 },
    { name: 'coreShare', highest: 1, tooHigh: 1.01 },
    { name: 'overLitQuotient', lowest: 0.1, tooLow: 0 },
    { name: 'resolution', lowest: 0.1, tooLow: 0 },
    { name: 'communityRuns', lowest: 1, tooLow: 0 },
    { name: 'communityRuns', highest: 100, tooHigh: 101 },
    { name: 'bubbleMinimumSize', lowest: 1, tooLow: 0 },
    { name: 'fadingRecentDays', lowest: 1, tooLow: 0 },
    { name: 'fadingBeforeDays', lowest: 1, tooLow: 0 },
    { name: 'setAsideDays', lowest: 1, tooLow: 0 },
  ])('bound $name: $lowest$highest is accepted and $tooLow$tooHigh is not', (bound) => {
    const { name, lowest, highest, tooLow, tooHigh } = bound;
    expect(accepts({ [name]: lowest ?? highest })).toBe(true);
    expect(accepts({ [name]: tooLow ?? tooHigh })).toBe(false);
  });

  test('a tier may weigh nothing and have no rhythm; no form takes no time', () => {
    const { tierWeights, tierIntervalDays, defaultMinutes } = DEFAULT_ANALYSIS_SETTINGS;
    expect(accepts({ tierWeights: { ...tierWeights, core: 0 } })).toBe(true);
    expect(accepts({ tierWeights: { ...tierWeights, core: -1 } })).toBe(false);
    expect(accepts({ tierWeights: { core: 1 } })).toBe(false);
    expect(accepts({ tierIntervalDays: { ...tierIntervalDays, core: null } })).toBe(true);
    expect(accepts({ tierIntervalDays: { ...tierIntervalDays, core: 0 } })).toBe(false);
    expect(accepts({ defaultMinutes: { ...defaultMinutes, meeting: 0 } })).toBe(false);
  });
});

test('over-lit from 2, under-lit to 0.5, as expected between', () => {
  const light = (quotient: number | null) => lightOf(quotient, DEFAULT_ANALYSIS_SETTINGS);
  expect([light(2), light(1.99), light(0.51), light(0.5), light(null)]).toEqual([
    'over-lit',
    'as-expected',
    'as-expected',
    'under-lit',
    null,
  ]);
});

import { describe, expect, test } from 'vitest';
import { analysePeriodBefore } from '#shared/analysis/over-time/comparison.ts';
import { analyseFully } from '#shared/analysis/full-analysis.ts';
import { METRICS, NETWORK_METRICS } from '#shared/analysis/metrics/metrics.ts';
import { analysisReport } from '#shared/analysis/report.ts';
import { DEFAULT_ANALYSIS_SETTINGS } from '#shared/analysis/settings.ts';
import { analysisInput, encounter, moment, partner } from '#test/support/analysis-input.ts';
import { ANALYSIS_DOCUMENT, namedIn, sectionOf, tableRows } from '#test/support/documentation.ts';
import { randomNetwork } from '#test/support/random-network.ts';
import { TELLING_WEEKS, tellingNetwork } from '#test/support/telling-network.ts';

const input = randomNetwork(91, { partners: 20, encounters: 50 });
const today = moment('2026-06-30');
const extras = {
  timeWeeks: [{ year: 2026, week: 10, collegeHours: 10, organisationHours: 20, outsideHours: 10 }],
  timeTarget: null,
  reshuffles: 0,
};
const reported = () => analysisReport(input, today, DEFAULT_ANALYSIS_SETTINGS, extras);
const analysed = () => analyseFully(input, today, DEFAULT_ANALYSIS_SETTINGS, extras);

test('keeps every figure of a random network within the range it states (seed 91)', () => {
  const figures = [analysed(), analysePeriodBefore(input, today, DEFAULT_ANALYSIS_SETTINGS, extras)].flatMap(
    (each) => NETWORK_METRICS.map((metric) => ({ ...metric, found: metric.value(each) })),
  );
  const outside = figures.filter(
    ({ found, range: [lowest, highest] }) =>
      found !== null && (found < (lowest ?? found) || found > (highest ?? found) || !Number.isFinite(found)),
  );
  expect(outside.map((metric) => metric.id)).toEqual([]);
});

describe('the report', () => {
  test('survives JSON unchanged: no NaN, no endless number, nothing undefined', () => {
    const report = reported();
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });

  test('names every figure for the network, with value, previous, difference and what made it', () => {
    const report = reported();
    const analysis = analysed();
    expect(Object.keys(report.measures)).toEqual(NETWORK_METRICS.map((metric) => metric.id));
    expect(report.measures['gini']).toMatchObject({
      scope: 'network',
      unit: 'index',
      range: [0, 1],
      parameters: { defaultMinutes: DEFAULT_ANALYSIS_SETTINGS.defaultMinutes, periodDays: 365 },
      value: analysis.network.usualSuspects.gini,
      explanation: { parts: { population: analysis.network.partners.length } },
    });
    const { value, previous, difference } = report.measures['attention-total'] ?? {};
    expect(difference).toBe((value ?? 0) - (previous ?? 0));
    expect(report.measures['time-outside']?.value).toBe(0.25);
  });

  test('gives each partner, category and community a value for each of its measures, and says what they mean', () => {
    const report = reported();
    const analysis = analysed();
    const described = Object.values(report.itemMeasures);
    const idsOf = (scope: string) => described.filter((each) => each.scope === scope).map((each) => each.id);
    expect(report.partners).toHaveLength(analysis.network.partners.length);
    for (const each of report.partners) expect(Object.keys(each.measures)).toEqual(idsOf('partner'));
    for (const each of report.categories) expect(Object.keys(each.measures)).toEqual(idsOf('category'));
    for (const each of report.communities) expect(Object.keys(each.measures)).toEqual(idsOf('community'));
    expect(described.length + NETWORK_METRICS.length).toBe(METRICS.length);
  });

  test('the explanations point at partners and encounters that are in the input', () => {
    const report = reported();
    const partnerIds = new Set<string>(input.partners.map((each) => each.id));
    const encounterIds = new Set<string>(input.encounters.map((each) => each.id));
    for (const { id, explanation } of Object.values(report.measures)) {
      expect(
        (explanation.partnerIds ?? []).filter((each) => !partnerIds.has(each)),
        id,
      ).toEqual([]);
      expect(
        (explanation.encounterIds ?? []).filter((each) => !encounterIds.has(each)),
        id,
      ).toEqual([]);
    }
  });

  test('counts agree with the lists that explain them', () => {
    const report = reported();
    for (const id of ['core-size', 'usual-suspects', 'rightly-much', 'standing-cold', 'fading-count']) {
      expect(report.measures[id]?.explanation.partnerIds, id).toHaveLength(report.measures[id]?.value ?? -1);
    }
    expect(report.measures['script-recurring']?.explanation.encounterIds).toHaveLength(
      report.measures['script-recurring']?.explanation.parts['encounters'] ?? -1,
    );
  });

  test('carries the lists of the lenses as they are, and names what an id stands for', () => {
    const [report, { network, introductions, surprise }] = [reported(), analysed()];
    expect(report).toMatchObject({ format: 'netwerkkaart-analysis', version: 1, asOf: '2026-06-30' });
    const { core, suspects, rightlyMuch, lorenz } = network.usualSuspects;
    expect(report.usualSuspects).toEqual({ core, suspects, rightlyMuch, lorenz });
    const { mineId, bridges, mixedTable, communityRuns, betweennessSample } = network.bubbles;
    expect(report.bubbles).toEqual({ mineId, bridges, mixedTable, communityRuns, betweennessSample });
    expect(report.introductions.total).toBe(introductions.total);
    expect(report.introductions.best).toHaveLength(introductions.best.length);
    const [best] = report.introductions.best;
    expect(best).toMatchObject({ score: introductions.best[0]?.score });
    const [theme = '', area = ''] = [best?.sharedThemeIds[0], best?.sharedAreaIds[0]];
    expect(best?.reasons.join(' ')).toContain(report.names.themes[theme] ?? report.names.areas[area] ?? '?');
    expect(report.surprise).toMatchObject({
      partnerId: surprise?.partnerId,
      reasons: expect.anything() as unknown,
    });
    expect(report.names.collaborations[input.collaborations[0]?.id ?? '']).toBe(
      input.collaborations[0]?.name,
    );
  });

  test('is the same for the same input', () => {
    const report = reported();
    expect(analysisReport(input, today, DEFAULT_ANALYSIS_SETTINGS, extras)).toEqual(report);
  });

  test('of nothing has values of null and 0', () => {
    const empty = analysisReport(analysisInput({}), today, DEFAULT_ANALYSIS_SETTINGS);
    expect(JSON.parse(JSON.stringify(empty))).toEqual(empty);
    expect(empty.measures['gini']?.value).toBeNull();
    expect(empty.measures['standing-cold']?.value).toBe(0);
    expect(empty.surprise).toBeNull();
  });

  test('says of a partner that was put away that it is not active', () => {
    const { partners } = analysisReport(
      analysisInput({
        partners: [partner(1), partner(2, { archived: true })],
        encounters: [encounter(1, '2026-06-01', [1, 2])],
      }),
      today,
      DEFAULT_ANALYSIS_SETTINGS,
    );
    expect(partners.map((each) => each.active)).toEqual([true, false]);
  });
});

/** Keys below these are ids or names of measures and settings, described elsewhere on the page. */
const BY_ID =
  /^(measures|itemMeasures|names\.\w+|\w+\.measures)$|^settings|^(measures|itemMeasures)\.[\w-]+\.parameters/;

/** Every key of the report with the field that it stands under, lists taken apart. */
function keysIn(value: unknown, path = ''): readonly { readonly field: string; readonly key: string }[] {
  if (Array.isArray(value)) return value.flatMap((each) => keysIn(each, path));
  if (typeof value !== 'object' || value === null) return [];
  const field = path
    .replace(/^(measures|itemMeasures)\.[\w-]+/, '$1')
    .replace('measures.explanation', 'measures.*.explanation');
  return Object.entries(value).flatMap(([key, below]) => [
    ...(BY_ID.test(path) ? [] : [{ field, key }]),
    ...keysIn(below, path === '' ? key : `${path}.${key}`),
  ]);
}

test('docs/analysis.md describes every field of the report', () => {
  const report = analysisReport(tellingNetwork(91), today, DEFAULT_ANALYSIS_SETTINGS, {
    timeWeeks: TELLING_WEEKS,
    timeTarget: { college: 0.3, organisation: 0.4, outside: 0.3 },
    reshuffles: 0,
  });
  const section = sectionOf(ANALYSIS_DOCUMENT, 'The report as JSON');
  const told = new Map<string, string>();
  for (const row of tableRows(section, 'field')) {
    for (const name of namedIn(row['field'] ?? '')) told.set(name, row['what'] ?? '');
  }
  const parts = tableRows(section, 'measure').map((row) => row['parts']);
  const wordsOf = (text: string) => new Set(text.match(/[\w-]+/g));
  const missing = keysIn(report).filter(({ field, key }) => {
    if (field === '') return !told.has(key);
    if (field === 'measures.*.explanation.parts') return !wordsOf(parts.join(' ')).has(key);
    const place = told.has(field) ? field : (field.split('.')[0] ?? '');
    return (
      !wordsOf(told.get(place) ?? '').has(key) &&
      !(place === 'itemMeasures' && wordsOf(told.get('measures') ?? '').has(key))
    );
  });
  expect(keysIn(report).length).toBeGreaterThan(1000);
  expect([...new Set(missing.map(({ field, key }) => `${field}: ${key}`))]).toEqual([]);
});

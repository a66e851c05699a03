import { expect, test } from 'vitest';
import { analyseFully, NO_EXTRAS } from '#shared/analysis/full-analysis.ts';
import type { AnalysisInput } from '#shared/analysis/input.ts';
import { METRICS } from '#shared/analysis/metrics/metrics.ts';
import { type AnalysisSettings, DEFAULT_ANALYSIS_SETTINGS } from '#shared/analysis/settings.ts';
import { analysisInput, encounter, moment, partner, tie } from '#test/support/analysis-input.ts';
import { PUT_AWAY, TELLING_WEEKS, tellingNetwork } from '#test/support/telling-network.ts';

const NETWORKS: readonly AnalysisInput[] = [
  ...[91, 92, 93, 94].map((seed) => tellingNetwork(seed)),
  // A pair with all attention: a bubble for whom two are enough.
  analysisInput({
    partners: [1, 2, 3, 4].map((number) => partner(number)),
    ties: [tie(1, 1, 2), tie(2, 3, 4)],
    encounters: [encounter(1, '2026-06-01', [1])],
  }),
];
/** Moves little on a small map: a measure may list it and stand still. */
const SELDOM: readonly string[] = ['communityRuns', 'seed'];
/** A story that was told and a silence at each encounter. */
const HEARD = NETWORKS.flatMap(({ encounters }) =>
  encounters.flatMap(({ id, date }) =>
    (['story', 'silence'] as const).map((kind) => ({
      encounterId: id,
      kind,
      toldOn: kind === 'story' ? date : null,
      toldWhere: '',
    })),
  ),
);
const EXTRAS = { ...NO_EXTRAS, timeWeeks: TELLING_WEEKS, observations: HEARD };

/** A value of each setting that differs enough to be seen. */
const OTHERWISE: { readonly [Name in keyof AnalysisSettings]: AnalysisSettings[Name] } = {
  halfLifeDays: 20,
  periodDays: 90,
  coreShare: 0.9,
  overLitQuotient: 0.4,
  underLitQuotient: 0.1,
  tierWeights: { core: 1, important: 9, other: 3, watch: 2 },
  tierIntervalDays: { core: 600, important: 20, other: 30, watch: 100 },
  defaultMinutes: {
    ...DEFAULT_ANALYSIS_SETTINGS.defaultMinutes,
    'site-visit': 1,
    meeting: 900,
    'one-on-one': 480,
    'phone-call': 240,
  },
  resolution: 4,
  communityRuns: 1,
  seed: 7,
  bubbleMinimumSize: 2,
  bubbleMinimumAttentionShare: 0.02,
  bubbleMaximumConductance: 1,
  fadingRecentDays: 100,
  fadingBeforeDays: 100,
  fadingSignificance: 0.9,
  livingTieMinutes: 1,
  setAsideDays: 400,
};
const NAMES = Object.keys(OTHERWISE) as (keyof AnalysisSettings)[];

/** Every value of every measure, by id, for each of the networks. */
function valuesWith(settings: AnalysisSettings): Readonly<Record<string, string>> {
  const analyses = NETWORKS.map((input) =>
    analyseFully(input, moment('2026-06-30', settings.periodDays), settings, EXTRAS),
  );
  return Object.fromEntries(
    METRICS.map((metric) => {
      const values = analyses.map((analysis) => {
        const { network } = analysis;
        switch (metric.scope) {
          case 'network':
            return metric.value(analysis);
          case 'partner':
            return network.partners
              .filter((each) => each.partnerId !== PUT_AWAY)
              .map((each) => metric.value(each, analysis));
          case 'category':
            return network.usualSuspects.categories.map((each) => metric.value(each, analysis));
          case 'community':
            // Their order goes by attention and is no part of the measure.
            return network.bubbles.communities
              .toSorted((one, other) => ((one.partnerIds[0] ?? '') < (other.partnerIds[0] ?? '') ? -1 : 1))
              .map((each) => metric.value(each, analysis));
        }
      });
      return [metric.id, JSON.stringify(values)];
    }),
  );
}

/** What moves a measure, by trying: the settings that change its value in one of four random networks (seeds 91 to 94). */
test('each measure lists the settings that move it, and no others', () => {
  const usual = valuesWith(DEFAULT_ANALYSIS_SETTINGS);
  const moved = NAMES.map((name) => ({
    name,
    values: valuesWith({ ...DEFAULT_ANALYSIS_SETTINGS, [name]: OTHERWISE[name] }),
  }));
  for (const metric of METRICS) {
    const moves = moved
      .filter(({ values }) => values[metric.id] !== usual[metric.id])
      .map(({ name }) => name);
    const without = (names: readonly string[]) => names.filter((name) => !SELDOM.includes(name));
    const listed = NAMES.filter((name) => metric.parameters.includes(name));
    expect.soft(without(listed), metric.id).toEqual(without(moves));
    expect
      .soft(
        moves.filter((name) => !listed.includes(name)),
        metric.id,
      )
      .toEqual([]);
  }
});

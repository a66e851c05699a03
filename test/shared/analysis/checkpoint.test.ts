import { expect, test } from 'vitest';
import { analyseNetwork } from '#shared/analysis/analyse-network.ts';
import { DEFAULT_ANALYSIS_SETTINGS } from '#shared/analysis/settings.ts';
import { moment } from '#test/support/analysis-input.ts';
import { randomNetwork } from '#test/support/random-network.ts';

const input = randomNetwork(94, { partners: 50, encounters: 150 });

test('a calculation can be stopped between all its pieces, and passing them changes nothing (seed 94)', () => {
  let passed = 0;
  const analysis = analyseNetwork(input, moment('2026-06-30'), DEFAULT_ANALYSIS_SETTINGS, () => {
    passed += 1;
  });
  expect(analysis).toEqual(analyseNetwork(input, moment('2026-06-30'), DEFAULT_ANALYSIS_SETTINGS));
  // Population, alter graph, each search for communities, and each partner that shortest routes are followed from.
  expect(passed).toBe(2 + DEFAULT_ANALYSIS_SETTINGS.communityRuns + analysis.partners.length);
  for (const last of [1, 2, 3, passed]) {
    let calls = 0;
    const stop = (): void => {
      calls += 1;
      if (calls === last) throw new Error('stopped');
    };
    expect(() => analyseNetwork(input, moment('2026-06-30'), DEFAULT_ANALYSIS_SETTINGS, stop)).toThrow(
      'stopped',
    );
    expect(calls).toBe(last);
  }
});

import type { AnalysisSettings } from '../settings.ts';

/**
 * How surprising so few recent encounters are if nothing had changed: the one-sided exact conditional test of two Poisson rates.
 * Given N = recent + before encounters, the recent ones are binomial with chance recentDays / (recentDays +
 * beforeDays) when the rates are the same; the value is P(X <= recent).
 *
 * @returns 0 to 1, small when the rate fell; 1 without any encounter.
 * @see Przyborowski & Wilenski (1940), Homogeneity of results in testing samples from Poisson series, Biometrika 31.
 */
export function fewerThanBefore(
  recent: number,
  before: number,
  recentDays: number,
  beforeDays: number,
): number {
  const total = recent + before;
  const logOdds = Math.log(recentDays) - Math.log(beforeDays);
  // In logarithms: the chance of none, (before / all)^N, falls below the smallest number from some 1,800 encounters on.
  let logTerm = -total * Math.log1p(recentDays / beforeDays);
  let chance = Math.exp(logTerm);
  for (let count = 1; count <= recent; count += 1) {
    logTerm += Math.log((total - count + 1) / count) + logOdds;
    chance += Math.exp(logTerm);
  }
  return Math.min(1, chance);
}

/** Whether the rate of the last days is significantly below that of the days before. */
export function isFading(
  counts: { readonly recentCount: number; readonly beforeCount: number },
  settings: Pick<AnalysisSettings, 'fadingRecentDays' | 'fadingBeforeDays' | 'fadingSignificance'>,
): boolean {
  const { fadingRecentDays, fadingBeforeDays, fadingSignificance } = settings;
  return (
    fewerThanBefore(counts.recentCount, counts.beforeCount, fadingRecentDays, fadingBeforeDays) <
    fadingSignificance
  );
}

import { describe, expect, test } from 'vitest';
import { fewerThanBefore, isFading } from '#shared/analysis/over-time/fading.ts';
import { DEFAULT_ANALYSIS_SETTINGS } from '#shared/analysis/settings.ts';

/** P(X <= recent) of a binomial, with exact whole-number coefficients. */
function slow(recent: number, before: number, recentDays: number, beforeDays: number): number {
  const total = BigInt(recent + before);
  const [short, long] = [BigInt(recentDays), BigInt(beforeDays)];
  let coefficient = 1n;
  let favourable = 0n;
  for (let count = 0n; count <= BigInt(recent); count += 1n) {
    favourable += coefficient * short ** count * long ** (total - count);
    coefficient = (coefficient * (total - count)) / (count + 1n);
  }
  const scale = 10n ** 30n;
  return Number((favourable * scale) / (short + long) ** total) / 1e30;
}

describe('fewer than before', () => {
  test('by hand: none of 8 in a third of the time has a chance of (2/3)^8', () => {
    expect(fewerThanBefore(0, 8, 100, 200)).toBeCloseTo((2 / 3) ** 8, 12);
    expect(fewerThanBefore(1, 7, 100, 200)).toBeCloseTo((2 / 3) ** 8 + (8 / 3) * (2 / 3) ** 7, 12);
  });

  test('without any encounter nothing is surprising', () => {
    expect(fewerThanBefore(0, 0, 180, 365)).toBe(1);
    expect(fewerThanBefore(5, 0, 180, 365)).toBeCloseTo(1, 12);
  });

  test('is the exact binomial for every count up to 12 and 30', () => {
    for (let recent = 0; recent <= 12; recent += 1) {
      for (let before = 0; before <= 30; before += 1) {
        expect(fewerThanBefore(recent, before, 180, 365)).toBeCloseTo(slow(recent, before, 180, 365), 10);
      }
    }
  });

  test('stays a chance with thousands of encounters, where the chance of none is too small to write down', () => {
    expect(fewerThanBefore(2000, 4000, 180, 360)).toBeCloseTo(0.5, 1);
    expect(fewerThanBefore(100, 9000, 180, 365)).toBeLessThan(1e-12);
  });
});

describe('fading', () => {
  test('8 before and none lately is (365/545)^8 = 0.040: fading; 7 and none is 0.060: not yet', () => {
    const fades = (recentCount: number, beforeCount: number) =>
      isFading({ recentCount, beforeCount }, DEFAULT_ANALYSIS_SETTINGS);
    expect(fewerThanBefore(0, 8, 180, 365)).toBeCloseTo((365 / 545) ** 8, 12);
    expect(fades(0, 8)).toBe(true);
    expect(fades(0, 7)).toBe(false);
    expect(fades(4, 8)).toBe(false);
    expect(fades(0, 0)).toBe(false);
  });

  test('a chance of exactly the significance is no coincidence ruled out', () => {
    const chance = fewerThanBefore(0, 8, 180, 365);
    const fades = (fadingSignificance: number) =>
      isFading({ recentCount: 0, beforeCount: 8 }, { ...DEFAULT_ANALYSIS_SETTINGS, fadingSignificance });
    expect(fades(chance)).toBe(false);
    expect(fades(chance + 1e-9)).toBe(true);
  });
});

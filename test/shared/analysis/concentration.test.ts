import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  attentionConcentration,
  effectiveNumber,
  gini,
  lorenzCurve,
  qualitativeVariation,
} from '#shared/analysis/concentration.ts';

const amounts = fc.array(fc.integer({ min: 0, max: 10_000 }), { maxLength: 60 });

describe('Gini', () => {
  test('by hand: 0, 1 and 3 differ by 1, 3 and 2; 12 over twice 9 times the mean of 4/3 is a half', () => {
    expect(gini([1, 3, 0])).toBeCloseTo(0.5, 12);
  });

  test('all alike is 0, one of n has all is 1 - 1/n, nothing at all is null', () => {
    expect(gini([7, 7, 7])).toBe(0);
    expect(gini([0, 0, 0, 5])).toBeCloseTo(0.75, 12);
    expect(gini([0, 0])).toBeNull();
    expect(gini([])).toBeNull();
  });

  test('is half the mean absolute difference over the mean, from 0 up to but not including 1 (seed 11)', () => {
    fc.assert(
      fc.property(amounts, (values) => {
        const total = values.reduce((sum, value) => sum + value, 0);
        const found = gini(values);
        if (total === 0) return found === null;
        const differences = values.flatMap((one) => values.map((other) => Math.abs(one - other)));
        const slow = differences.reduce((sum, each) => sum + each, 0) / (2 * values.length * total);
        return found !== null && found >= 0 && found < 1 && Math.abs(found - slow) < 1e-12;
      }),
      { seed: 11 },
    );
  });
});

describe('Herfindahl-Hirschman', () => {
  test('by hand: shares of 1/2, 1/4 and 1/4 give 0.375; those never met change nothing', () => {
    expect(attentionConcentration([60, 30, 30])).toBeCloseTo(0.375, 12);
    expect(attentionConcentration([60, 30, 30, 0, 0])).toBeCloseTo(0.375, 12);
  });

  test('one partner only is 1, nobody is null', () => {
    expect(attentionConcentration([5, 0])).toBe(1);
    expect(attentionConcentration([0, 0])).toBeNull();
  });
});

describe('effective number', () => {
  test('by hand: shares of 1/2, 1/4 and 1/4 have entropy 1.5 ln 2, so 2^1.5 partners', () => {
    expect(effectiveNumber([60, 30, 30, 0])).toBeCloseTo(2 ** 1.5, 12);
  });

  test('n alike are n, one is one, nobody is null', () => {
    expect(effectiveNumber([5, 5, 5, 5])).toBeCloseTo(4, 12);
    expect(effectiveNumber([5])).toBe(1);
    expect(effectiveNumber([0])).toBeNull();
  });
});

describe('Lorenz curve', () => {
  test('by hand: 0, 1 and 3 hold nothing, a quarter, all', () => {
    expect(lorenzCurve([3, 0, 1])).toEqual([
      { populationShare: 0, attentionShare: 0 },
      { populationShare: 1 / 3, attentionShare: 0 },
      { populationShare: 2 / 3, attentionShare: 0.25 },
      { populationShare: 1, attentionShare: 1 },
    ]);
    expect(lorenzCurve([0, 0])).toEqual([]);
  });

  test('rises from (0, 0) to (1, 1) below the diagonal, and the Gini is twice the area between (seed 12)', () => {
    fc.assert(
      fc.property(amounts, (values) => {
        const curve = lorenzCurve(values);
        const found = gini(values);
        if (found === null) return curve.length === 0;
        let area = 0;
        for (const [place, point] of curve.entries()) {
          if (point.attentionShare > point.populationShare + 1e-12) return false;
          const before = curve[place - 1];
          if (before === undefined) continue;
          if (point.attentionShare < before.attentionShare) return false;
          area +=
            ((point.attentionShare + before.attentionShare) / 2) *
            (point.populationShare - before.populationShare);
        }
        return Math.abs(1 - 2 * area - found) < 1e-9;
      }),
      { seed: 12 },
    );
  });
});

describe('qualitative variation', () => {
  test('by hand: shares of 1/2, 1/4, 1/4 and 0 over four categories give (1 - 0.375) / 0.75', () => {
    expect(qualitativeVariation([60, 30, 30, 0])).toBeCloseTo(0.625 / 0.75, 12);
  });

  test('evenly is 1, all in one of several is 0, one category or no attention is null', () => {
    expect(qualitativeVariation([5, 5])).toBe(1);
    expect(qualitativeVariation([5, 0])).toBe(0);
    expect(qualitativeVariation([5])).toBeNull();
    expect(qualitativeVariation([0, 0])).toBeNull();
  });
});

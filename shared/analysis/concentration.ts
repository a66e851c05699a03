import { ratio, sum } from './attention.ts';

/** Point of a Lorenz curve: the poorest `populationShare` of the partners hold `attentionShare` of the attention. */
export interface LorenzPoint {
  readonly populationShare: number;
  readonly attentionShare: number;
}

/**
 * How unevenly attention lies over partners: the Gini coefficient, sum of (2i - n - 1) x_i over n times sum x, with
 * x in ascending order and i from 1 to n.
 *
 * @param minutes attention of every partner in the population, >= 0; those never met belong to it, and raise it.
 * @returns unitless, 0 (all alike) to 1 - 1/n (one has all); `null` without any attention.
 * @see Gini (1912), Variabilita e mutabilita. No small-sample correction: that would be times n / (n - 1).
 */
export function gini(minutes: Iterable<number>): number | null {
  const sorted = Float64Array.from(minutes).sort();
  const count = sorted.length;
  let weighted = 0;
  for (const [index, value] of sorted.entries()) weighted += (2 * index + 1 - count) * value;
  const uneven = ratio(weighted, count * sum(sorted));
  return uneven === null ? null : Math.max(0, uneven);
}

/**
 * How far attention is concentrated on few partners: Herfindahl-Hirschman index, the sum of squared shares.
 *
 * @param minutes attention per partner, >= 0; partners never met may be included and change nothing.
 * @returns unitless, 1/n (n partners met equally long) to 1 (one partner only); `null` without any attention: no
 *   shares exist, and 0 would read as "well spread".
 * @see Hirschman (1964), The paternity of an index, American Economic Review 54(5).
 */
export function attentionConcentration(minutes: Iterable<number>): number | null {
  const values = [...minutes];
  const total = sum(values);
  return total > 0 ? sum(values.map((value) => (value / total) ** 2)) : null;
}

/**
 * Over how many partners attention is spread in effect: exp of the Shannon entropy of the shares.
 *
 * @returns partners, 1 (all on one) to n (evenly over n); `null` without any attention.
 * @see Hill (1973), Diversity and evenness, Ecology 54(2): the number of order 1.
 */
export function effectiveNumber(minutes: Iterable<number>): number | null {
  const values = [...minutes].filter((value) => value > 0);
  const total = sum(values);
  if (total === 0) return null;
  return Math.exp(-sum(values.map((value) => (value / total) * Math.log(value / total))));
}

/**
 * The Lorenz curve from (0, 0) to (1, 1), poorest partners first; n + 1 points.
 *
 * @returns an empty list without any attention.
 * @see Lorenz (1905), Methods of measuring the concentration of wealth.
 */
export function lorenzCurve(minutes: Iterable<number>): readonly LorenzPoint[] {
  const sorted = Float64Array.from(minutes).sort();
  const total = sum(sorted);
  if (total === 0) return [];
  const points: LorenzPoint[] = [{ populationShare: 0, attentionShare: 0 }];
  let held = 0;
  for (const [index, value] of sorted.entries()) {
    held += value;
    points.push({ populationShare: (index + 1) / sorted.length, attentionShare: Math.min(1, held / total) });
  }
  points[points.length - 1] = { populationShare: 1, attentionShare: 1 };
  return points;
}

/**
 * How evenly something lies over categories: index of qualitative variation, (1 - sum p^2) / (1 - 1/C).
 *
 * @param amounts one for each category that counts, >= 0; those with nothing belong to it.
 * @returns unitless, 0 (all in one) to 1 (evenly over all); `null` without any amount, or with fewer than two categories.
 * @see Mueller, Schuessler & Costner (1970), Statistical reasoning in sociology.
 */
export function qualitativeVariation(amounts: readonly number[]): number | null {
  const concentration = attentionConcentration(amounts);
  if (concentration === null || amounts.length < 2) return null;
  return (1 - concentration) / (1 - 1 / amounts.length);
}

import type { Point } from '#renderer/graph/layouts/geometry.ts';

interface Pair {
  readonly first: string;
  readonly second: string;
}

/**
 * How badly a picture tells who is near whom: squared differences between the distance on the map and the number of
 * steps along links, each pair weighing one over its steps squared, at the scale that suits best; per pair.
 *
 * @returns from 0, every distance as it should be; `null` without two linked items.
 * @see Gansner, Koren & North (2005), Graph drawing by stress majorization
 */
export function stressOf(places: ReadonlyMap<string, Point>, links: readonly Pair[]): number | null {
  const near = new Map<string, Set<string>>();
  for (const { first, second } of links) {
    near.set(first, (near.get(first) ?? new Set()).add(second));
    near.set(second, (near.get(second) ?? new Set()).add(first));
  }
  let [sumOfSquares, sumOfProducts, count] = [0, 0, 0];
  const ids = [...places.keys()];
  for (const from of ids) {
    const steps = new Map<string, number>([[from, 0]]);
    for (const here of steps.keys()) {
      for (const next of near.get(here) ?? [])
        if (!steps.has(next)) steps.set(next, (steps.get(here) ?? 0) + 1);
    }
    for (const [to, step] of steps) {
      if (to <= from) continue;
      const [one, other] = [places.get(from), places.get(to)];
      if (one === undefined || other === undefined) continue;
      const ratio = Math.hypot(one.x - other.x, one.y - other.y) / step;
      sumOfSquares += ratio * ratio;
      sumOfProducts += ratio;
      count += 1;
    }
  }
  if (count === 0 || sumOfSquares === 0) return null;
  // The best scale s makes the sum of (s * ratio - 1)^2 least: s = sum(ratio) / sum(ratio^2).
  return 1 - sumOfProducts ** 2 / sumOfSquares / count;
}

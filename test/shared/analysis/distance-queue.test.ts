import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DistanceQueue } from '#shared/analysis/distance-queue.ts';

test('gives nodes back nearest first, also when some came nearer while they waited (seed 51)', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ distance: fc.nat(50), nearer: fc.option(fc.nat(50)) }), { maxLength: 40 }),
      (nodes) => {
        const queue = new DistanceQueue(nodes.length);
        const distanceOf = new Map<number, number>();
        for (const [node, { distance }] of nodes.entries()) {
          queue.put(node, distance);
          distanceOf.set(node, distance);
        }
        for (const [node, { distance, nearer }] of nodes.entries()) {
          if (nearer === null || nearer >= distance) continue;
          queue.nearer(node, nearer);
          distanceOf.set(node, nearer);
        }
        const taken: number[] = [];
        while (queue.size > 0) taken.push(queue.takeNearest());
        expect(taken.toSorted((one, other) => one - other)).toEqual([...nodes.keys()]);
        const distances = taken.map((node) => distanceOf.get(node) ?? Number.NaN);
        expect(distances).toEqual(distances.toSorted((one, other) => one - other));
      },
    ),
    { seed: 51 },
  );
});

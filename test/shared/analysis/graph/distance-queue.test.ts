import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DistanceQueue } from '#shared/analysis/graph/distance-queue.ts';

test('gives nodes back nearest first, also when some came nearer while they waited (seed 51)', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ distance: fc.nat(50), nearer: fc.option(fc.nat(50)) }), { maxLength: 40 }),
      (nodes) => {
        const queue = new DistanceQueue(new Float64Array(nodes.length), 50);
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

test('gives nodes back nearest first while others come in, at most one link further than the last (seed 52)', () => {
  fc.assert(
    fc.property(
      // Any lengths, and few that differ much: many at one distance, and much emptiness between two distances.
      fc.oneof(
        fc.array(fc.array(fc.double({ min: 0, max: 9, noNaN: true }), { maxLength: 4 }), { maxLength: 60 }),
        fc.array(fc.array(fc.constantFrom(0.01, 9), { maxLength: 4 }), { maxLength: 60 }),
      ),
      (links) => {
        const queue = new DistanceQueue(new Float64Array(400), 9);
        const waiting = new Map<number, number>();
        let last = 0;
        let newest = 0;
        queue.start(0);
        waiting.set(0, 0);
        for (const lengths of links) {
          if (queue.size === 0) break;
          const node = queue.takeNearest();
          expect(waiting.get(node)).toBe(Math.min(...waiting.values()));
          last = waiting.get(node) ?? Number.NaN;
          waiting.delete(node);
          for (const length of lengths) {
            newest += 1;
            queue.put(newest, last + length);
            waiting.set(newest, last + length);
          }
        }
        expect(queue.size).toBe(waiting.size);
      },
    ),
    { seed: 52 },
  );
});

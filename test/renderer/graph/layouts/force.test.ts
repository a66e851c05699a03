import { expect, test } from 'vitest';
import { NO_PLACES, outlineByForce } from '#renderer/graph/arrangements/forces.ts';
import type { Point } from '#renderer/graph/layouts/geometry.ts';
import { largestOverlap } from '#renderer/graph/layouts/relax.ts';
import { solve } from '#renderer/graph/layouts/solve.ts';
import type { ForceTask } from '#renderer/graph/layouts/task.ts';
import type { NetworkContext } from '#renderer/graph/network-context.ts';
import { randomNetwork } from '#test/support/random-network.ts';
import { contextOfInput, exampleContext } from '../sample-network.ts';
import { stressOf } from './stress.ts';

function taskOf(context: NetworkContext, places: ReadonlyMap<string, Point> = new Map()): ForceTask {
  const { task } = outlineByForce(context, { places, pins: new Map() });
  if (task.kind !== 'force') throw new Error('a layout by forces');
  return task;
}

function placesOf(task: ForceTask): ReadonlyMap<string, Point> {
  return solve(task).positions;
}

function overlapIn(task: ForceTask, places: ReadonlyMap<string, Point>): number {
  return largestOverlap(
    task.items.map(({ id, radius }) => ({ ...(places.get(id) ?? { x: Number.NaN, y: Number.NaN }), radius })),
  );
}

/** The same network without one partner and its links. */
function without(task: ForceTask, id: string): ForceTask {
  return {
    ...task,
    items: task.items.filter((item) => item.id !== id),
    links: task.links.filter(({ first, second }) => first !== id && second !== id),
  };
}

function at(task: ForceTask, places: ReadonlyMap<string, Point>): ForceTask {
  return { ...task, items: task.items.map((item) => ({ ...item, place: places.get(item.id) ?? null })) };
}

/** Somebody with as many links as most: the one in the middle by number of links. */
function ordinaryPartner(task: ForceTask): string {
  const counts = new Map<string, number>();
  for (const id of task.links.flatMap(({ first, second }) => [first, second])) {
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const sorted = [...counts].sort(([one, few], [other, more]) => few - more || (one < other ? -1 : 1));
  const [id] = sorted[Math.floor(sorted.length / 2)] ?? [];
  if (id === undefined) throw new Error('somebody is linked');
  return id;
}

const example = taskOf(exampleContext());
const networks: readonly (readonly [string, ForceTask])[] = [
  ['the example network', example],
  ['200 random partners', taskOf(contextOfInput(randomNetwork(5, { partners: 200, encounters: 500 })))],
  ['600 random partners', taskOf(contextOfInput(randomNetwork(6, { partners: 600, encounters: 1200 })))],
];

test.each(networks)('%s: nobody lies on anybody, and the same data give the same picture', (_, task) => {
  const places = placesOf(task);
  expect(places.size).toBe(task.items.length);
  expect(overlapIn(task, places)).toBeLessThan(0.6);
  const shuffled = { ...task, items: [...task.items].reverse(), links: [...task.links].reverse() };
  expect(placesOf(shuffled)).toEqual(places);
});

test.each(networks)(
  '%s: one partner more moves the others little, and the picture tells who is near whom as well as before',
  (_, task) => {
    const newcomer = ordinaryPartner(task);
    const before = placesOf(without(task, newcomer));
    const after = placesOf(at(task, before));
    expect(overlapIn(task, after)).toBeLessThan(0.6);
    const moves = [...before].map(([id, place]) => {
      const now = after.get(id) ?? { x: Number.NaN, y: Number.NaN };
      return Math.hypot(now.x - place.x, now.y - place.y);
    });
    const span = Math.max(...[...before.values()].map(({ x, y }) => Math.hypot(x, y)));
    expect(moves.reduce((sum, move) => sum + move, 0) / moves.length).toBeLessThan(0.02 * span);
    const old = stressOf(before, without(task, newcomer).links);
    const now = stressOf(after, task.links);
    expect(old).not.toBeNull();
    expect((now ?? Number.NaN) / (old ?? Number.NaN)).toBeLessThan(1.05);
  },
);

test('linked partners stand nearer than others', () => {
  const places = placesOf(example);
  const distance = (first: string, second: string): number => {
    const [one, other] = [places.get(first), places.get(second)];
    return one === undefined || other === undefined
      ? Number.NaN
      : Math.hypot(one.x - other.x, one.y - other.y);
  };
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const linked = mean(example.links.map(({ first, second }) => distance(first, second)));
  const ids = example.items.map(({ id }) => id);
  const any = mean(ids.flatMap((one) => ids.filter((id) => id > one).map((id) => distance(one, id))));
  expect(linked).toBeLessThan(0.55 * any);
});

test('who is pinned stays there, and nobody stands in the way', () => {
  const [first] = example.items;
  if (first === undefined) throw new Error('the example has partners');
  const before = placesOf(example);
  const pin = { x: 40, y: -25 };
  const pinned = at(example, before);
  const task = {
    ...pinned,
    items: pinned.items.map((item) => (item.id === first.id ? { ...item, pin } : item)),
  };
  const after = placesOf(task);
  expect(after.get(first.id)).toEqual(pin);
  expect(overlapIn(task, after)).toBeLessThan(0.6);
});

test('you stand on nobody', () => {
  const context = exampleContext();
  const outline = outlineByForce(context, NO_PLACES);
  const { ego, positions } = outline.finish(solve(outline.task));
  if (ego === null) throw new Error('you have a place');
  for (const { id, radius } of example.items) {
    const place = positions.get(id) ?? { x: 0, y: 0 };
    expect(Math.hypot(place.x - ego.x, place.y - ego.y)).toBeGreaterThan(radius);
  }
});

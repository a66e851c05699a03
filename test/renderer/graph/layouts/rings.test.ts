import { expect, test } from 'vitest';
import { largestOverlap } from '#renderer/graph/layouts/relax.ts';
import { layoutRings, type RingItem } from '#renderer/graph/layouts/rings.ts';
import { spreadOf } from '#renderer/graph/layouts/geometry.ts';

const OPTIONS = {
  ringCount: 4,
  sectorIds: ['government', 'care', 'business', 'faith', 'media'],
  coreRadius: 30,
  corridor: 30,
} as const;

function someItems(count: number): RingItem[] {
  return Array.from({ length: count }, (_, number) => {
    const id = `item-${String(number).padStart(4, '0')}`;
    return {
      id,
      sectorId: OPTIONS.sectorIds[Math.floor(spreadOf(`sector ${id}`) ** 2 * 5)] ?? 'government',
      ring: Math.floor(spreadOf(`ring ${id}`) * 4),
      depth: spreadOf(`depth ${id}`),
      radius: 10 + 20 * spreadOf(`radius ${id}`) ** 3,
    };
  });
}

const discsOf = (items: readonly RingItem[], plan: ReturnType<typeof layoutRings>) =>
  items.map((item) => ({ ...(plan.positions.get(item.id) ?? { x: NaN, y: NaN }), radius: item.radius }));

test.each([1, 2, 7, 40, 140, 600])('%i discs lie apart, each in its own ring', (count) => {
  const items = someItems(count);
  const plan = layoutRings(items, OPTIONS);
  const discs = discsOf(items, plan);
  expect(largestOverlap(discs)).toBeLessThanOrEqual(0.5);
  for (const [index, item] of items.entries()) {
    const disc = discs[index];
    const band = plan.bands[item.ring];
    if (disc === undefined || band === undefined) throw new Error('each item has a disc and a ring');
    const distance = Math.hypot(disc.x, disc.y);
    // A push in the last round may reach across the line by less than anybody sees.
    expect(distance - item.radius).toBeGreaterThanOrEqual(band.inner - 0.5);
    expect(distance + item.radius).toBeLessThanOrEqual(band.outer + 0.5);
  }
});

test('an inner ring lies wholly within the next, and the first leaves the middle free', () => {
  const { bands } = layoutRings(someItems(140), OPTIONS);
  expect(bands[0]?.inner).toBe(OPTIONS.coreRadius);
  for (const [index, band] of bands.entries()) {
    expect(band.outer).toBeGreaterThan(band.inner);
    expect(band.inner).toBe(index === 0 ? OPTIONS.coreRadius : bands[index - 1]?.outer);
  }
});

test('a kind stands together: the middle of its discs lies within its own part of the circle', () => {
  const items = someItems(140);
  const plan = layoutRings(items, OPTIONS);
  for (const sector of plan.sectors) {
    const own = discsOf(
      items.filter((item) => item.sectorId === sector.id),
      plan,
    );
    const angle = Math.atan2(
      own.reduce((sum, disc) => sum + Math.sin(Math.atan2(disc.y, disc.x)), 0),
      own.reduce((sum, disc) => sum + Math.cos(Math.atan2(disc.y, disc.x)), 0),
    );
    const off = Math.abs(Math.atan2(Math.sin(angle - sector.angle), Math.cos(angle - sector.angle)));
    expect(off).toBeLessThan(sector.span / 2);
  }
});

test('the strip at noon stays free for the names of the rings', () => {
  const items = someItems(140);
  const above = discsOf(items, layoutRings(items, OPTIONS)).filter((disc) => disc.y < -OPTIONS.coreRadius);
  expect(above.length).toBeGreaterThan(10);
  expect(Math.min(...above.map((disc) => Math.abs(disc.x)))).toBeGreaterThan(OPTIONS.corridor - 1);
});

test('the same items stand in the same places, in whatever order they come', () => {
  const items = someItems(140);
  const plan = layoutRings(items, OPTIONS);
  expect(layoutRings([...items].reverse(), OPTIONS)).toEqual(plan);
  expect(layoutRings(items, OPTIONS)).toEqual(plan);
});

test('one item more moves the others little', () => {
  const items = someItems(140);
  const before = layoutRings(items, OPTIONS).positions;
  const after = layoutRings(
    [...items, { id: 'item-0070b', sectorId: 'care', ring: 2, depth: 0.3, radius: 12 }],
    OPTIONS,
  ).positions;
  const moves = items
    .map((item) => {
      const from = before.get(item.id);
      const to = after.get(item.id);
      return from === undefined || to === undefined ? Infinity : Math.hypot(to.x - from.x, to.y - from.y);
    })
    .sort((first, second) => first - second);
  // About the size of one disc for half of them, a few discs for nearly all.
  expect(moves[Math.floor(moves.length / 2)]).toBeLessThan(20);
  expect(moves[Math.floor(moves.length * 0.95)]).toBeLessThan(80);
});

test('without items there are rings and no sectors', () => {
  const plan = layoutRings([], OPTIONS);
  expect(plan.positions.size).toBe(0);
  expect(plan.sectors).toEqual([]);
  expect(plan.bands).toHaveLength(4);
});

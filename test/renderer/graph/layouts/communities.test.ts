import { expect, test } from 'vitest';
import { type GroupItem, type GroupLink, layoutGroups } from '#renderer/graph/layouts/communities.ts';
import { spreadOf } from '#renderer/graph/layouts/geometry.ts';
import { largestOverlap } from '#renderer/graph/layouts/relax.ts';

const LAST = -1;

function someItems(count: number): GroupItem[] {
  return Array.from({ length: count }, (_, number) => {
    const id = `item-${String(number).padStart(4, '0')}`;
    return {
      id,
      groupId: Math.floor(spreadOf(`group ${id}`) ** 2 * 9) - 1,
      radius: 10 + 18 * spreadOf(`radius ${id}`) ** 3,
      weight: Math.floor(spreadOf(`weight ${id}`) ** 4 * 500),
    };
  });
}

function someLinks(items: readonly GroupItem[]): GroupLink[] {
  return items.flatMap((item, index) =>
    [1, 2, 5].flatMap((step) => {
      const other = items[(index * 7 + step * 3) % items.length];
      const isKept = other !== undefined && other.id !== item.id && spreadOf(`${item.id} ${step}`) < 0.5;
      return isKept
        ? [{ first: item.id, second: other.id, weight: 0.1 + spreadOf(`w ${item.id} ${step}`) }]
        : [];
    }),
  );
}

test.each([1, 2, 3, 140, 500])('%i discs lie apart, and so do their groups', (count) => {
  const items = someItems(count);
  const plan = layoutGroups(items, someLinks(items), LAST);
  expect(
    largestOverlap(
      items.map((item) => ({ ...(plan.positions.get(item.id) ?? { x: NaN, y: NaN }), radius: item.radius })),
    ),
  ).toBeLessThanOrEqual(0.5);
  expect(largestOverlap(plan.circles)).toBe(0);
});

test('each item lies within the circle of its own group, and all within the whole', () => {
  const items = someItems(140);
  const plan = layoutGroups(items, someLinks(items), LAST);
  for (const item of items) {
    const place = plan.positions.get(item.id);
    const circle = plan.circles.find((candidate) => candidate.groupId === item.groupId);
    if (place === undefined || circle === undefined) throw new Error('each item has a place in a circle');
    expect(Math.hypot(place.x - circle.x, place.y - circle.y) + item.radius).toBeLessThanOrEqual(
      circle.radius,
    );
    expect(Math.hypot(circle.x, circle.y) + circle.radius).toBeLessThanOrEqual(plan.radius + 1e-6);
  }
});

test('who is linked in a group stands nearer than who is not', () => {
  const items = Array.from({ length: 20 }, (_, number) => ({
    id: `item-${String(number).padStart(2, '0')}`,
    groupId: 0,
    radius: 12,
    weight: 0,
  }));
  const links = items.slice(1).map((item, index) => ({
    first: items[index]?.id ?? '',
    second: item.id,
    weight: 1,
  }));
  const { positions } = layoutGroups(items, links, LAST);
  const distance = (first: string, second: string): number => {
    const from = positions.get(first);
    const to = positions.get(second);
    return from === undefined || to === undefined ? NaN : Math.hypot(to.x - from.x, to.y - from.y);
  };
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const linked = mean(links.map((link) => distance(link.first, link.second)));
  const any = mean(
    items.flatMap((one) => items.filter((other) => other !== one).map((other) => distance(one.id, other.id))),
  );
  expect(linked).toBeLessThan(0.6 * any);
});

test('the heaviest group lies in the middle and the last group farther out than it would by weight', () => {
  const items = someItems(140);
  const { circles } = layoutGroups(items, someLinks(items), LAST);
  expect(circles[0]).toMatchObject({ x: 0, y: 0 });
  expect(circles.at(-1)?.groupId).toBe(LAST);
});

test('the same items and links stand in the same places, in whatever order they come', () => {
  const items = someItems(140);
  const links = someLinks(items);
  expect(layoutGroups([...items].reverse(), [...links].reverse(), LAST).positions).toEqual(
    layoutGroups(items, links, LAST).positions,
  );
});

test('nothing to place takes no room', () => {
  expect(layoutGroups([], [], LAST)).toEqual({ positions: new Map(), circles: [], radius: 0 });
});

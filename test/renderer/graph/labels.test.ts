import { expect, test } from 'vitest';
import type { LabelCandidate, LabelOptions } from '#renderer/graph/label.ts';
import { placeLabels } from '#renderer/graph/labels.ts';
import { type Box, boxesOverlap, spreadOf } from '#renderer/graph/layouts/geometry.ts';

const EVERYWHERE = { left: -1e6, top: -1e6, right: 1e6, bottom: 1e6 };
const OPTIONS: LabelOptions = {
  zoom: 0.8,
  lineHeight: 17,
  gap: 4,
  limit: 1000,
  leaders: 0,
  obstacles: [],
  sight: EVERYWHERE,
};

function crowd(count: number, width: number): LabelCandidate[] {
  return Array.from({ length: count }, (_, number) => ({
    id: `node-${String(number).padStart(4, '0')}`,
    x: spreadOf(`x ${number}`) * width,
    y: spreadOf(`y ${number}`) * width,
    radius: 8 + 20 * spreadOf(`r ${number}`) ** 3,
    textWidth: 40 + 130 * spreadOf(`w ${number}`),
    importance: spreadOf(`i ${number}`),
    isQuiet: false,
  }));
}

/** Whether a box lies over a part of a disc. */
function covers(box: Box, { x, y, radius }: LabelCandidate): boolean {
  const [nearX, nearY] = [
    Math.min(box.right, Math.max(box.left, x)),
    Math.min(box.bottom, Math.max(box.top, y)),
  ];
  return Math.hypot(nearX - x, nearY - y) < radius - 1e-9;
}

const one = (own: Partial<LabelCandidate> = {}): LabelCandidate => ({
  id: 'a',
  x: 0,
  y: 0,
  radius: 10,
  textWidth: 80,
  importance: 1,
  isQuiet: false,
  ...own,
});

test.each([0.2, 0.5, 0.8, 2])(
  'at zoom %d no label overlaps another, an obstacle or the disc of somebody else',
  (zoom) => {
    const candidates = crowd(200, 900);
    const obstacles = [
      { left: 100, top: 100, right: 300, bottom: 160 },
      { left: 500, top: 0, right: 540, bottom: 900 },
    ];
    const placed = [...placeLabels(candidates, { ...OPTIONS, zoom, obstacles })];
    expect(placed.length).toBeGreaterThan(0);
    for (const [index, [id, { box }]] of placed.entries()) {
      expect(placed.slice(index + 1).filter(([, other]) => boxesOverlap(box, other.box))).toEqual([]);
      expect(obstacles.filter((obstacle) => boxesOverlap(box, obstacle))).toEqual([]);
      expect(candidates.filter((other) => other.id !== id && covers(box, other))).toEqual([]);
    }
  },
);

test('zooming in makes room for more labels', () => {
  const candidates = crowd(200, 900);
  const counts = [0.3, 0.6, 1.2, 2.4].map((zoom) => placeLabels(candidates, { ...OPTIONS, zoom }).size);
  expect(counts).toEqual([...counts].sort((first, second) => first - second));
  expect(counts.at(-1)).toBeGreaterThan(2 * (counts[0] ?? 0));
});

test('where only one fits, the most important one is labelled', () => {
  // A slit in which one line fits, between the two discs.
  const sight = { left: -30, top: -12, right: 150, bottom: 12 };
  const pair = [one({ id: 'less', importance: 1 }), one({ id: 'more', importance: 2, x: 130 })];
  expect([...placeLabels(pair, { ...OPTIONS, sight }).keys()]).toEqual(['more']);
});

test('no importance, no label; yet its disc keeps the label of a neighbour away', () => {
  const silent = one({ id: 'silent', importance: 0, x: 40 });
  const placed = placeLabels([one(), silent], OPTIONS);
  expect(placed.has('silent')).toBe(false);
  expect(placed.get('a')?.side).toBe('left');
});

test('a disc that has stepped back is covered only when there is no other place', () => {
  const ring = [0, 45, 90, 135, 180, 225, 270, 315].map((angle) =>
    one({
      id: `quiet-${angle}`,
      importance: 0,
      isQuiet: true,
      x: 45 * Math.cos((angle * Math.PI) / 180),
      y: 45 * Math.sin((angle * Math.PI) / 180),
    }),
  );
  expect(placeLabels([one(), ...ring], OPTIONS).has('a')).toBe(true);
  expect(placeLabels([one(), ...ring.map((disc) => ({ ...disc, isQuiet: false }))], OPTIONS).has('a')).toBe(
    false,
  );
  expect(placeLabels([one(), ...ring.filter(({ x }) => x < 20)], OPTIONS).get('a')?.side).toBe('right');
});

test('never more labels than asked, and none that could be read only in part', () => {
  expect(placeLabels(crowd(200, 900), { ...OPTIONS, limit: 7 }).size).toBe(7);
  const sight = { left: -20, top: -50, right: 60, bottom: 50 };
  expect(placeLabels([one()], { ...OPTIONS, sight }).size).toBe(0);
  expect(placeLabels([one({ textWidth: 30 })], { ...OPTIONS, sight }).get('a')?.side).toBe('right');
});

test('a label keeps its size on the screen', () => {
  for (const zoom of [0.25, 1, 3]) {
    const box = placeLabels([one()], { ...OPTIONS, zoom }).get('a')?.box;
    if (box === undefined) throw new Error('a node alone has a label');
    expect((box.right - box.left) * zoom).toBeCloseTo(80);
    expect((box.bottom - box.top) * zoom).toBeCloseTo(17);
  }
});

test('who matters most is named also in a crowd: farther off, with a line that crosses nobody', () => {
  const ring = [0, 45, 90, 135, 180, 225, 270, 315].map((angle) =>
    one({
      id: `near-${angle}`,
      importance: 0.5,
      textWidth: 400,
      x: 34 * Math.cos((angle * Math.PI) / 180),
      y: 34 * Math.sin((angle * Math.PI) / 180),
      radius: 8,
    }),
  );
  const crowded = [one({ radius: 18 }), ...ring.filter(({ id }) => id !== 'near-90')];
  expect(placeLabels(crowded, OPTIONS).has('a')).toBe(false);
  const placed = placeLabels(crowded, { ...OPTIONS, leaders: 1 });
  const label = placed.get('a');
  if (label?.leader === null || label === undefined) throw new Error('it stands apart, with a line');
  expect(label.side).toBe('apart');
  const [from, to] = label.leader;
  // From the edge of its own disc, downwards through the one gap, to the text.
  expect(Math.hypot(from.x, from.y)).toBeCloseTo(18);
  expect(to.y).toBeCloseTo(label.box.top);
  expect(to.x).toBeGreaterThanOrEqual(label.box.left);
  for (const { x, y, radius } of ring.filter(({ id }) => id !== 'near-90')) {
    for (const part of [0.25, 0.5, 0.75, 1]) {
      const spot = { x: from.x + part * (to.x - from.x), y: from.y + part * (to.y - from.y) };
      expect(Math.hypot(spot.x - x, spot.y - y)).toBeGreaterThan(radius);
    }
  }
});

test.each([0.2, 0.5, 0.8, 2])(
  'at zoom %d the foremost are all named, and cover nothing but a few dots',
  (zoom) => {
    const candidates = crowd(200, 900);
    const leaders = 12;
    const foremost = [...candidates].sort((a, b) => b.importance - a.importance).slice(0, leaders);
    const placed = [...placeLabels(candidates, { ...OPTIONS, zoom, leaders })];
    for (const [index, [id, { box }]] of placed.entries()) {
      expect(placed.slice(index + 1).filter(([, other]) => boxesOverlap(box, other.box))).toEqual([]);
      const covered = candidates.filter((other) => other.id !== id && covers(box, other));
      const isForemost = foremost.some((each) => each.id === id);
      expect(covered.length).toBeLessThanOrEqual(isForemost ? 10 : 0);
      for (const dot of covered) {
        expect(dot.radius * zoom).toBeLessThanOrEqual(8);
        expect(foremost).not.toContain(dot);
      }
    }
    const named = new Set(placed.map(([id]) => id));
    expect(foremost.filter(({ id }) => !named.has(id))).toEqual([]);
  },
);

test('who comes far down the order is not named, whatever room there is', () => {
  const row = Array.from({ length: 30 }, (_, place) =>
    one({ id: `node-${place}`, x: 300 * place, importance: 30 - place, isQuiet: false }),
  );
  // The first two leave no room for the others in the row but behind them.
  const crowded = row.map((each, place) => (place < 2 ? each : { ...each, textWidth: 8000 }));
  const last = { ...crowded[29], textWidth: 20 } as LabelCandidate;
  const placed = placeLabels([...crowded.slice(0, 29), last], {
    ...OPTIONS,
    limit: 4,
    sight: { left: -100, top: -100, right: 9000, bottom: 100 },
  });
  expect([...placed.keys()]).toEqual(['node-0', 'node-1']);
});

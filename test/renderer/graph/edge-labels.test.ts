import { expect, test } from 'vitest';
import { placeEdgeLabels } from '#renderer/graph/edge-labels.ts';

const NOTHING = { discs: [], labels: [], obstacles: [] };
const line = (id: string, y = 0) => ({ id, text: '3', from: { x: 0, y }, to: { x: 400, y } });
const disc = (x: number, radius = 30) => ({
  id: `disc ${x}`,
  x,
  y: 0,
  radius,
  textWidth: 0,
  importance: 0,
  isQuiet: true,
});

test('words stand in the middle of their line, and keep their size on the screen', () => {
  for (const zoom of [0.4, 1, 2]) {
    const label = placeEdgeLabels([line('a')], NOTHING, zoom, () => 8).get('a');
    expect(label).toMatchObject({ x: 200, y: 0, text: '3' });
    expect((label?.size ?? 0) * zoom).toBeCloseTo(15);
  }
});

test('words move along their line, away from discs, names and other words', () => {
  const obstacle = { left: 240, right: 280, top: -20, bottom: 20 };
  const lying = { discs: [disc(200)], labels: [], obstacles: [obstacle] };
  const placed = placeEdgeLabels([line('a'), line('b', 4)], lying, 1, () => 8);
  const [a, b] = [placed.get('a'), placed.get('b')];
  if (a === undefined || b === undefined) throw new Error('both lines have their words');
  for (const { x, width } of [a, b]) {
    expect(Math.abs(x - 200)).toBeGreaterThanOrEqual(30 + width / 2);
    expect(x < 240 - width / 2 || x > 280 + width / 2).toBe(true);
  }
  expect(Math.abs(a.x - b.x)).toBeGreaterThanOrEqual((a.width + b.width) / 2 - 1e-9);
});

test('where a line has no free place its words stand in its middle', () => {
  const lying = { ...NOTHING, discs: [disc(200, 300)] };
  expect(placeEdgeLabels([line('a')], lying, 1, () => 8).get('a')?.x).toBe(200);
});

import { expect, test } from 'vitest';
import { hullAround, pathOf } from '#renderer/graph/hulls.ts';
import { neighbourIn } from '#renderer/graph/neighbour.ts';
import { mixColours, mixPoints } from '#renderer/graph/mix.ts';
import { wrapped } from '#renderer/graph/text-width.ts';
import { fitBox, toModel, toScreen, wayIntoSight } from '#renderer/graph/viewport.ts';

test('a hull holds every disc with room to spare, and no more corners than it needs', () => {
  const discs = [
    { x: 0, y: 0, radius: 10 },
    { x: 100, y: 10, radius: 20 },
    { x: 40, y: 80, radius: 5 },
    { x: 45, y: 30, radius: 8 },
  ];
  const hull = hullAround(discs, 6);
  for (const disc of discs) {
    for (let angle = 0; angle < 360; angle += 10) {
      const point = {
        x: disc.x + disc.radius * Math.cos((angle * Math.PI) / 180),
        y: disc.y + disc.radius * Math.sin((angle * Math.PI) / 180),
      };
      expect(isInside(hull, point)).toBe(true);
    }
  }
  expect(hull.length).toBeLessThan(discs.length * 16);
  expect(pathOf(hull)).toMatch(/^M-?\d.*Z$/);
  expect(pathOf(hullAround([], 6))).toBe('');
});

/** Whether a point lies left of no edge of a clockwise outline. */
function isInside(outline: readonly { x: number; y: number }[], point: { x: number; y: number }): boolean {
  return outline.every((corner, index) => {
    const next = outline[(index + 1) % outline.length] ?? corner;
    return (next.x - corner.x) * (point.y - corner.y) - (next.y - corner.y) * (point.x - corner.x) >= -1e-6;
  });
}

test('an arrow leads to what lies ahead, not to what is nearer but aside, and never back', () => {
  const ahead = { x: 60, y: 5 };
  const aside = { x: 20, y: 38 };
  const behind = { x: -10, y: 0 };
  expect(neighbourIn({ x: 0, y: 0 }, 'right', [aside, behind, ahead])).toBe(ahead);
  expect(neighbourIn({ x: 0, y: 0 }, 'down', [aside, behind, ahead])).toBe(aside);
  expect(neighbourIn({ x: 0, y: 0 }, 'left', [aside, behind, ahead])).toBe(behind);
  expect(neighbourIn({ x: 0, y: 0 }, 'up', [aside, behind, ahead])).toBeUndefined();
});

test('with the arrows one gets from any partner to any other', () => {
  const nodes = Array.from({ length: 40 }, (_, number) => ({
    x: 200 * Math.sin(number * 2.4) * Math.sqrt(number / 40),
    y: 200 * Math.cos(number * 2.4) * Math.sqrt(number / 40),
  }));
  const [start] = nodes;
  if (start === undefined) throw new Error('there are nodes');
  const reached = new Set([start]);
  for (const from of reached) {
    for (const direction of ['left', 'right', 'up', 'down'] as const) {
      const next = neighbourIn(from, direction, nodes);
      if (next !== undefined) reached.add(next);
    }
  }
  expect(reached.size).toBe(nodes.length);
});

test('halfway is halfway, for places and for colours', () => {
  expect(mixPoints({ x: 0, y: 10 }, { x: 10, y: 20 }, 0.5)).toEqual({ x: 5, y: 15 });
  expect(mixColours('#000000', '#ff8040', 0.5)).toBe('#804020');
  expect(mixColours('#112233', '#112233', 0.3)).toBe('#112233');
  // A build shortens what can be shortened: #001166 reaches the window as #016.
  expect(mixColours('#016', '#fbfaf7', 0.62)).toBe(mixColours('#001166', '#fbfaf7', 0.62));
  expect(mixColours('#016', '#fbfaf7', 0.62)).toBe('#9ca1c0');
  expect(mixColours('none', '#112233', 0.3)).toBe('none');
  expect(mixColours('none', '#112233', 0.7)).toBe('#112233');
});

test('a text breaks at its spaces; a word that is too long stands alone', () => {
  const measure = (text: string): number => text.length;
  expect(wrapped('Zorg en welzijn', 20, measure)).toEqual(['Zorg en welzijn']);
  expect(wrapped('Bedrijven en ondernemers', 14, measure)).toEqual(['Bedrijven en', 'ondernemers']);
  expect(wrapped('Geloofsgemeenschappen', 8, measure)).toEqual(['Geloofsgemeenschappen']);
  expect(wrapped('', 8, measure)).toEqual([]);
});

test('a fitted box fills the room that is left and lies in the middle', () => {
  const box = { left: -400, right: 400, top: -200, bottom: 200 };
  const size = { width: 1000, height: 800 };
  const view = fitBox(box, size, { horizontal: 100, vertical: 20 }, Infinity);
  expect(view.zoom).toBe(1);
  expect(toScreen({ x: 0, y: 0 }, view)).toEqual({ x: 500, y: 400 });
  expect(toScreen({ x: -400, y: 0 }, view).x).toBe(100);
  expect(toModel({ left: 100, right: 900, top: 200, bottom: 600 }, view)).toEqual(box);
});

test('a place out of sight comes well into it by the shortest way; one in sight moves nothing', () => {
  const size = { width: 400, height: 300 };
  expect(wayIntoSight({ x: 200, y: 150 }, size)).toEqual({ x: 0, y: 0 });
  expect(wayIntoSight({ x: 390, y: -20 }, size)).toEqual({ x: 400 - 48 - 390, y: 48 + 20 });
});

test('a fit never magnifies a handful of partners, obeys a bound, and survives a canvas without size', () => {
  const box = { left: -10, right: 10, top: -10, bottom: 10 };
  const padding = { horizontal: 0, vertical: 0 };
  expect(fitBox(box, { width: 2000, height: 2000 }, padding, Infinity).zoom).toBeLessThan(1.5);
  expect(fitBox(box, { width: 2000, height: 2000 }, padding, 0.4).zoom).toBe(0.4);
  expect(fitBox(box, { width: 0, height: 0 }, padding, Infinity).zoom).toBeGreaterThan(0);
  expect(fitBox(null, { width: 100, height: 100 }, padding, Infinity)).toEqual({
    zoom: 1,
    pan: { x: 50, y: 50 },
  });
});

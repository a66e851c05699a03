import { describe, expect, test } from 'vitest';
import { arrange } from '#renderer/graph/arrangements.ts';
import { buildScene } from '#renderer/graph/build-scene.ts';
import { fitScene } from '#renderer/graph/fit-scene.ts';
import { LENSES, lensOf } from '#renderer/graph/lenses.ts';
import { boxesOverlap } from '#renderer/graph/layouts/geometry.ts';
import { namesAndEgo, placeNames } from '#renderer/graph/map-names.ts';
import { toScreen } from '#renderer/graph/viewport.ts';
import { exampleContext } from './sample-network.ts';

const measure = (text: string): number => 6.8 * text.length;
const context = exampleContext();

describe.each(LENSES.map((lens) => [lens.id, lens] as const))('names in the lens %s', (_, lens) => {
  const scene = buildScene(context, lens, arrange(context, lens.arrangement), {
    isChosen: () => true,
  });

  test.each([
    { width: 930, height: 640 },
    { width: 1330, height: 720 },
    { width: 680, height: 380 },
    { width: 560, height: 900 },
  ])('none runs into another and all are in sight at $width by $height', (size) => {
    const names = placeNames(scene, fitScene(scene, size), size, measure, 'jij');
    expect(names.filter((name) => name.kind === 'sector')).toHaveLength(scene.sectors.length);
    expect(names.length).toBeGreaterThan(lens.namesGroups === false ? -1 : 3);
    for (const [index, name] of names.entries()) {
      expect(names.slice(index + 1).filter((other) => boxesOverlap(name.box, other.box))).toEqual([]);
      expect(name.box.left).toBeGreaterThanOrEqual(0);
      expect(name.box.right).toBeLessThanOrEqual(size.width);
      expect(name.box.top).toBeGreaterThanOrEqual(0);
      expect(name.box.bottom).toBeLessThanOrEqual(size.height);
    }
  });
});

test('in the lens of bubbles your own bubble is named', () => {
  const lens = LENSES.find(({ id }) => id === 'bubbles');
  if (lens === undefined) throw new Error('there is a lens of bubbles');
  const scene = buildScene(context, lens, arrange(context, lens.arrangement), {
    isChosen: () => true,
  });
  const size = { width: 930, height: 640 };
  const names = placeNames(scene, fitScene(scene, size), size, measure, 'jij');
  expect(names.filter((name) => name.kind === 'hull-mine').map((name) => name.lines)).toEqual([
    ['jouw bubbel'],
  ]);
});

test.each(['overview', 'neglected', 'changes'] as const)(
  'in the lens %s all rings are named, also on a small map, with hardly anybody under a name, and no name covers your mark',
  (lensId) => {
    const lens = lensOf(lensId);
    const whole = buildScene(context, lens, arrange(context, lens.arrangement), { isChosen: () => true });
    for (const [size, scene] of [
      [{ width: 930, height: 640 }, whole],
      // One of two maps beside each other has no names around it.
      [
        { width: 440, height: 520 },
        { ...whole, sectors: [] },
      ],
    ] as const) {
      const at = fitScene(scene, size);
      const discs = scene.nodes
        .filter(({ emphasis }) => emphasis !== 'hidden')
        .map((node) => {
          const { x, y } = toScreen(node, at);
          const radius = (node.diameter / 2) * at.zoom;
          const box = { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
          return { box, radius, isQuiet: node.emphasis === 'quiet' };
        });
      const names = placeNames(scene, at, size, measure, 'jij');
      expect(names.filter(({ kind }) => kind === 'ring')).toHaveLength(scene.rings.length);
      for (const { kind, box } of names.filter((name) => name.kind === 'ring' || name.kind === 'ego')) {
        const covered = discs.filter((disc) => !disc.isQuiet && boxesOverlap(box, disc.box));
        // In a crowd a ring is worth a few dots.
        expect(covered.length).toBeLessThanOrEqual(kind === 'ring' ? 4 : 0);
        expect(covered.filter(({ radius }) => radius > 8)).toEqual([]);
      }
      const you = toScreen(scene.ego ?? { x: Number.NaN, y: Number.NaN }, at);
      const kept = namesAndEgo(scene, at, size, measure, 'jij');
      expect(
        kept.some((box) => box.left < you.x && box.right > you.x && box.top < you.y && box.bottom > you.y),
      ).toBe(true);
    }
  },
);

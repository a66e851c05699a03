import { describe, expect, test } from 'vitest';
import { arrange } from '#renderer/graph/arrangements.ts';
import { buildScene } from '#renderer/graph/build-scene.ts';
import { fitScene } from '#renderer/graph/fit-scene.ts';
import { LENSES } from '#renderer/graph/lenses.ts';
import { boxesOverlap } from '#renderer/graph/layouts/geometry.ts';
import { placeNames } from '#renderer/graph/map-names.ts';
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

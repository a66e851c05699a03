import { expect, test } from 'vitest';
import { personIdSchema } from '#shared/domain/ids.ts';
import { arrangeAside } from '#renderer/graph/arrange-aside.ts';
import { arrange } from '#renderer/graph/arrangements.ts';
import { NO_PLACES } from '#renderer/graph/arrangements/forces.ts';
import { buildScene } from '#renderer/graph/build-scene.ts';
import { largestOverlap } from '#renderer/graph/layouts/relax.ts';
import { lensOf } from '#renderer/graph/lenses.ts';
import { focusedPart, linkedTo } from '#renderer/graph/map-focus.ts';
import { drawnMapSvg } from '#renderer/graph/picture/svg-text.ts';
import type { Palette } from '#renderer/graph/palette.ts';
import { analysisInput, partner, partnerId, tie } from '#test/support/analysis-input.ts';
import { randomNetwork } from '#test/support/random-network.ts';
import { contextOfInput, exampleContext } from './sample-network.ts';

const example = exampleContext();
const overview = lensOf('overview');

test.each(['category', 'area', 'theme', 'communities'] as const)(
  'by %s: everybody has a place, nobody on anybody',
  (layout) => {
    const scene = buildScene(example, overview, arrange(example, layout), { isChosen: () => true });
    expect(scene.nodes.filter(({ emphasis }) => emphasis === 'hidden')).toEqual([]);
    expect(
      largestOverlap(scene.nodes.map(({ x, y, footprint }) => ({ x, y, radius: footprint }))),
    ).toBeLessThan(0.6);
  },
);

test('around somebody: in one step its own links, in two also theirs; a way is the shortest one', () => {
  const context = contextOfInput(
    analysisInput({
      partners: [1, 2, 3, 4, 5].map((number) => partner(number)),
      ties: [
        tie(1, 1, 2),
        tie(2, 2, 3, { strength: 1 }),
        tie(3, 3, 4, { strength: 3 }),
        tie(4, 1, 4, { kind: 'at-odds' }),
      ],
    }),
  );
  const ids = (...numbers: number[]) => numbers.map((number) => partnerId(number));
  const around = (steps: 1 | 2) => focusedPart(context, { kind: 'around', id: partnerId(2), steps }).ids;
  expect(new Set(around(1))).toEqual(new Set(ids(1, 2, 3)));
  expect(new Set(around(2))).toEqual(new Set(ids(1, 2, 3, 4)));
  // Whom one is at odds with belongs to the surroundings, but leads to nobody.
  const around4 = focusedPart(context, { kind: 'around', id: partnerId(4), steps: 1 });
  expect(new Set(around4.ids)).toEqual(new Set(ids(1, 3, 4)));
  const path = (from: number, to: number) =>
    focusedPart(context, { kind: 'path', fromId: partnerId(from), toId: partnerId(to) });
  // A quarrel is no way to anybody.
  expect(path(1, 4).ids).toEqual(ids(1, 2, 3, 4));
  expect(path(1, 4).links).toHaveLength(3);
  expect(path(1, 5)).toEqual({ ids: [], links: [] });
  expect(linkedTo(context, partnerId(3))).toEqual(ids(4, 2));
});

test('persons stand within their organisation, and the others make room', () => {
  const [opened] = example.partners;
  if (opened === undefined) throw new Error('the example has partners');
  const persons = Array.from({ length: 12 }, (_, number) => ({
    id: personIdSchema.parse(`00000000-0000-7000-8000-${String(number).padStart(12, '0')}`),
    name: `Persoon ${String(number)}`,
    role: '',
  }));
  const scene = buildScene(example, overview, arrange(example, 'communities'), {
    isChosen: () => true,
    persons: new Map([[opened.id, persons]]),
  });
  const home = scene.nodes.find(({ id }) => id === opened.id);
  const shown = scene.nodes.filter(({ kind }) => kind === 'person');
  if (home === undefined) throw new Error('the organisation stands on the map');
  expect(shown).toHaveLength(12);
  for (const { x, y, diameter } of shown) {
    expect(Math.hypot(x - home.x, y - home.y) + diameter / 2).toBeLessThan(home.diameter / 2);
  }
  const others = scene.nodes.filter(({ kind }) => kind === 'partner');
  expect(largestOverlap(others.map(({ x, y, footprint }) => ({ x, y, radius: footprint })))).toBeLessThan(
    0.6,
  );
  expect(largestOverlap(shown.map(({ x, y, footprint }) => ({ x, y, radius: footprint })))).toBe(0);
});

test('more than 3,000 partners stand as groups; one that is opened shows its own', async () => {
  const context = contextOfInput(randomNetwork(4, { partners: 3100, encounters: 300 }));
  const { signal } = new AbortController();
  const byRecency = { layout: 'recency', known: NO_PLACES } as const;
  const closed = await arrangeAside(context, { ...byRecency, openGroups: [] }, signal);
  const scene = buildScene(context, overview, closed, { isChosen: () => true });
  expect(scene.isAggregated).toBe(true);
  expect(scene.nodes.every(({ kind }) => kind === 'group')).toBe(true);
  expect(closed.groups.reduce((sum, { memberIds }) => sum + memberIds.length, 0)).toBe(
    context.partners.length,
  );
  const [first] = [...closed.groups].sort((one, other) => one.memberIds.length - other.memberIds.length);
  if (first === undefined) throw new Error('there are groups');
  const open = await arrangeAside(context, { ...byRecency, openGroups: [first.key] }, signal);
  const opened = buildScene(context, overview, open, { isChosen: () => true });
  expect(opened.nodes.filter(({ kind }) => kind === 'partner')).toHaveLength(first.memberIds.length);
  expect(opened.nodes.filter(({ kind }) => kind === 'group')).toHaveLength(closed.groups.length - 1);

  const members = new Set<string>(first.memberIds);
  const areInIt = (one: string, other: string): boolean => members.has(one) && members.has(other);
  const inside = context.links.filter((link) => areInIt(link.firstOrganisationId, link.secondOrganisationId));
  expect(inside.length).toBeGreaterThan(0);
  expect(opened.edges.filter(({ source, target }) => areInIt(source, target)).length).toBeGreaterThan(0);
});

test('a name in a picture is text, whatever stands in it', () => {
  const look = {
    outer: 20,
    outerFill: '#fff',
    inner: 18,
    innerFill: '#123456',
    ringWidth: 0,
    ringColour: '#123456',
    ringDashes: [10_000, 1],
    icon: null,
  };
  const label = {
    text: '</text><script>alert(1)</script> & "x"',
    size: 13,
    dx: 0,
    dy: 12,
    halo: 2,
    leader: null,
  };
  const palette = { ink: '#000000', paper: '#ffffff', accent: '#0b5d66' } as Palette;
  const node = {
    x: 0,
    y: 0,
    look,
    shape: 'disc',
    opacity: 1,
    isChosen: true,
    isCurrent: true,
    label,
  } as const;
  const svg = drawnMapSvg({ rays: [], nodes: [node], edges: [] }, palette);
  const document = new DOMParser().parseFromString(
    `<svg xmlns="http://www.w3.org/2000/svg">${svg}</svg>`,
    'image/svg+xml',
  );
  expect(document.querySelector('parsererror')).toBeNull();
  expect(document.querySelector('script')).toBeNull();
  expect(document.querySelector('text')?.textContent).toBe(label.text);
});

import cytoscape from 'cytoscape';
import { expect, test, vi } from 'vitest';
import { personIdSchema } from '#shared/domain/ids.ts';
import { arrange } from '#renderer/graph/arrangements.ts';
import { buildScene, edgesOf } from '#renderer/graph/build-scene.ts';
import { pathOfShape } from '#renderer/graph/glyphs.ts';
import { lensOf } from '#renderer/graph/lenses.ts';
import type { LensId } from '#renderer/graph/lenses/lens.ts';
import { placeEdgeLabels } from '#renderer/graph/edge-labels.ts';
import { MapElements } from '#renderer/graph/map-elements.ts';
import { transformBetween } from '#renderer/graph/map-surface.ts';
import { readPalette } from '#renderer/graph/palette.ts';
import { drawnMapSvg } from '#renderer/graph/picture/svg-text.ts';
import type { Scene } from '#renderer/graph/scene.ts';
import { TouchNodes } from '#renderer/graph/touch-nodes.ts';
import type { TouchTarget } from '#renderer/graph/touch-target.ts';
import { toScreen } from '#renderer/graph/viewport.ts';
import { exampleContext } from './sample-network.ts';

const example = exampleContext();
/** A colour of its own for each token. */
const palette = readPalette({
  getPropertyValue: (name) =>
    `#${name
      .split('')
      .reduce((sum, letter) => (31 * sum + (letter.codePointAt(0) ?? 0)) % 0xff_ff_ff, 7)
      .toString(16)
      .padStart(6, '0')}`,
});

function sceneOf(lensId: LensId): Scene {
  const lens = lensOf(lensId);
  return buildScene(example, lens, arrange(example, lens.arrangement), { isChosen: () => true });
}

test('from one scene to the next everything starts where it is and ends where it belongs', () => {
  const elements = new MapElements(palette, {});
  const [before, after] = [sceneOf('overview'), sceneOf('bubbles')];
  const placeIn = (scene: Scene, id: string) => {
    const { x, y } = scene.nodes.find((node) => node.id === id) ?? { x: Number.NaN, y: Number.NaN };
    return { x, y };
  };
  elements.replace(before);
  elements.settle();
  elements.replace(after);
  const [mover] = after.nodes.filter(({ emphasis }) => emphasis !== 'hidden');
  const id = mover?.id ?? '';
  const journeys = elements.journeys();
  expect(elements.placeOf(id)).toEqual(placeIn(before, id));
  elements.travel(journeys, 0.5);
  const halfway = elements.placeOf(id);
  expect(halfway?.x).toBeCloseTo((placeIn(before, id).x + placeIn(after, id).x) / 2);
  elements.settle();
  expect(elements.placeOf(id)).toEqual(placeIn(after, id));
  expect(elements.drawn().nodes).toHaveLength(after.nodes.filter((n) => n.emphasis !== 'hidden').length);
  elements.replace({ ...after, nodes: [] });
  expect(elements.drawn()).toEqual({ rays: [], nodes: [], edges: [] });
});

test('who is looked at stands out with all its links, lies on top, and lets go again', () => {
  const elements = new MapElements(palette, {});
  const scene = sceneOf('overview');
  elements.replace(scene);
  elements.settle();
  const rest = elements.drawn();
  const [partner] = example.partners.filter(({ id }) => edgesOf(example, id).length > 1);
  if (partner === undefined) throw new Error('somebody in the example has links');
  const links = edgesOf(example, partner.id);
  elements.focus(partner.id, links);
  const focused = elements.drawn();
  expect(focused.nodes.at(-1)).toMatchObject({ isCurrent: true, opacity: 1 });
  expect(focused.nodes.filter(({ opacity }) => opacity === 1)).toHaveLength(links.length + 1);
  expect(focused.edges.filter(({ look }) => look.colour === 'accent')).toHaveLength(links.length);
  expect(focused.edges.filter(({ opacity }) => opacity < 0.1)).toHaveLength(rest.edges.length);
  elements.focus(null, []);
  expect(elements.drawn()).toEqual(rest);
});

test('persons lie on the organisation that was opened and is looked at, and stay in full colour', () => {
  const [home] = example.partners.filter(({ id }) => edgesOf(example, id).length > 1);
  if (home === undefined) throw new Error('somebody in the example has links');
  const persons = [1, 2, 3].map((number) => ({
    id: personIdSchema.parse(`00000000-0000-7000-8000-00000000000${String(number)}`),
    name: `Persoon ${String(number)}`,
    role: '',
  }));
  const lens = lensOf('overview');
  const elements = new MapElements(palette, {});
  elements.replace(
    buildScene(example, lens, arrange(example, lens.arrangement), {
      isChosen: () => true,
      persons: new Map([[home.id, persons]]),
    }),
  );
  elements.settle();
  elements.focus(home.id, edgesOf(example, home.id));
  elements.choose(new Set([home.id]));
  const { nodes } = elements.drawn();
  const ground = nodes.findIndex(({ isCurrent }) => isCurrent);
  const inside = nodes.flatMap(({ look, opacity }, place) =>
    look.innerFill === palette.subtle ? [{ place, opacity }] : [],
  );
  expect(inside).toHaveLength(3);
  for (const { place, opacity } of inside) {
    expect(place).toBeGreaterThan(ground);
    expect(opacity).toBe(1);
  }
  const named = elements.labelCandidates(() => 50).filter(({ id }) => id.startsWith('person:'));
  expect(named.every(({ importance, isQuiet }) => importance > 0 && !isQuiet)).toBe(true);
});

test('a chance is a dotted line with its number in a picture, an intention a dashed one', () => {
  const elements = new MapElements(palette, {});
  const scene = sceneOf('overview');
  const [first, second, third] = scene.nodes;
  const chance = (id: string, target: string | undefined, kind: 'open' | 'planned', label: string) => ({
    id,
    source: first?.id ?? '',
    target: target ?? '',
    strength: 1,
    atOdds: false,
    chance: kind,
    label,
  });
  const edges = [chance('a', second?.id, 'open', '7'), chance('b', third?.id, 'planned', '')];
  elements.replace({ ...scene, edges });
  elements.settle();
  const lying = { discs: elements.labelCandidates(() => 50), labels: [], obstacles: [] };
  const onLines = placeEdgeLabels(elements.labelledEdges(), lying, 0.5, () => 8);
  elements.showLabels(new Map(), onLines, 0.5);
  const svg = drawnMapSvg(elements.drawn(), palette);
  const document = new DOMParser().parseFromString(`<svg>${svg}</svg>`, 'image/svg+xml');
  const lines = [...document.querySelectorAll('line')].map((line) => [
    line.getAttribute('stroke'),
    line.getAttribute('stroke-dasharray'),
  ]);
  expect(lines).toEqual([
    [palette.accent, '4 6'],
    [palette.ink, '12 6'],
  ]);
  expect([...document.querySelectorAll('text')].map((text) => text.textContent)).toEqual(['7']);
});

test('what was painted for one view lies right at another', () => {
  const painted = { zoom: 0.8, pan: { x: 30, y: -12 } };
  const now = { zoom: 1.2, pan: { x: -70, y: 55 } };
  const [, x, y, scale] =
    /^translate\((.+)px, (.+)px\) scale\((.+)\)$/.exec(transformBetween(painted, now)) ?? [];
  const place = { x: 140, y: -33 };
  const moved = toScreen(toScreen(place, painted), {
    zoom: Number(scale),
    pan: { x: Number(x), y: Number(y) },
  });
  expect(moved.x).toBeCloseTo(toScreen(place, now).x);
  expect(moved.y).toBeCloseTo(toScreen(place, now).y);
  expect(transformBetween(now, { ...now, pan: { x: -60, y: 55 } })).toBe('translate(10px, 0px)');
  expect(transformBetween(now, now)).toBe('');
});

test('every basic shape of an icon is a path', () => {
  const inside =
    '<path d="m1 2h3"/><line x1="1" y1="2" x2="3" y2="4"/><polyline points="1 2 3 4"/><polygon points="1 2 3 4 5 6"/>' +
    '<circle cx="5" cy="6" r="2"/><ellipse cx="5" cy="6" rx="3" ry="2"/><rect x="1" y="2" width="8" height="4" rx="1"/><title>no</title>';
  const shapes = new DOMParser().parseFromString(`<svg>${inside}</svg>`, 'image/svg+xml').documentElement
    .children;
  expect([...shapes].map((shape) => pathOfShape(shape))).toEqual([
    'M0 0m1 2h3',
    'M1 2L3 4',
    'M1 2 3 4',
    'M1 2 3 4 5 6Z',
    'M3 6a2 2 0 1 0 4 0a2 2 0 1 0 -4 0Z',
    'M2 6a3 2 0 1 0 6 0a3 2 0 1 0 -6 0Z',
    'M2 2h6a1 1 0 0 1 1 1v2a1 1 0 0 1 -1 1h-6a1 1 0 0 1 -1 -1v-2a1 1 0 0 1 1 -1Z',
    '',
  ]);
});

test('what can be touched follows a part at a time, and ends where it was sent last', () => {
  vi.useFakeTimers();
  const core = cytoscape({ headless: true, styleEnabled: true });
  const nodes = new TouchNodes(core, palette);
  const targets = (count: number, x: number, diameter: number): TouchTarget[] =>
    Array.from({ length: count }, (_, number) => ({
      id: `node ${String(number)}`,
      kind: 'partner',
      place: { x: x + 50 * number, y: 0 },
      diameter,
      isHidden: number === 1,
      label: null,
    }));
  try {
    nodes.follow(targets(600, 0, 20));
    vi.advanceTimersByTime(1);
    expect(core.nodes()).toHaveLength(150);
    nodes.follow(targets(500, 7, 30));
    vi.advanceTimersByTime(500);
    expect(core.nodes()).toHaveLength(500);
    expect(core.getElementById('node 499').position()).toEqual({ x: 7 + 50 * 499, y: 0 });
    expect(core.getElementById('node 0').position()).toEqual({ x: 7, y: 0 });
    expect(core.getElementById('node 0').width()).toBe(30);
    expect(core.nodes('.hidden').map((node) => node.id())).toEqual(['node 1']);
    nodes.follow(targets(3, 7, 30));
    vi.advanceTimersByTime(500);
    expect(core.nodes().map((node) => node.id())).toEqual(['node 0', 'node 1', 'node 2']);
  } finally {
    nodes.destroy();
    core.destroy();
    vi.useRealTimers();
  }
});

test('the lines from you on a past day start at the edge of your mark, as thin at any zoom, and ghosts are broken', () => {
  const elements = new MapElements(palette, {});
  const scene = sceneOf('overview');
  const [first, second] = scene.nodes;
  if (first === undefined || second === undefined) throw new Error('there are partners');
  if (first.partnerId === null || second.partnerId === null) throw new Error('partners come first');
  elements.replace({
    ...scene,
    edges: [],
    rays: [
      { id: first.partnerId, to: { x: 90, y: 120 }, kind: 'living' },
      { id: second.partnerId, to: { x: -40, y: 0 }, kind: 'ghost' },
    ],
  });
  elements.showLabels(new Map(), new Map(), 0.5);
  const svg = drawnMapSvg(elements.drawn(), palette);
  const document = new DOMParser().parseFromString(`<svg>${svg}</svg>`, 'image/svg+xml');
  const attributes = ['x1', 'y1', 'x2', 'y2', 'stroke', 'stroke-width', 'stroke-dasharray'] as const;
  const lines = [...document.querySelectorAll('line')].map((line) =>
    attributes.map((name) => line.getAttribute(name)),
  );
  expect(lines).toEqual([
    ['2.7', '3.6', '90', '120', palette.muted, '2', null],
    ['-4.5', '0', '-40', '0', palette.change.gone, '2', '4 10'],
  ]);
});

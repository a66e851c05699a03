import { describe, expect, test } from 'vitest';
import type { OrganisationId } from '#shared/domain/ids.ts';
import { arrange } from '#renderer/graph/arrangements.ts';
import { backboneOf, linkId } from '#renderer/graph/backbone.ts';
import { buildScene, edgesOf } from '#renderer/graph/build-scene.ts';
import { largestOverlap } from '#renderer/graph/layouts/relax.ts';
import { LENSES, lensOf } from '#renderer/graph/lenses.ts';
import type { LensId } from '#renderer/graph/lenses/lens.ts';
import type { NetworkContext } from '#renderer/graph/network-context.ts';
import type { Scene } from '#renderer/graph/scene.ts';
import {
  analysisInput,
  categoryId,
  encounter,
  partner,
  partnerId,
  tie,
} from '#test/support/analysis-input.ts';
import { randomNetwork } from '#test/support/random-network.ts';
import { contextOfInput, exampleContext } from './sample-network.ts';

const example = exampleContext();

function sceneOf(context: NetworkContext, lensId: LensId): Scene {
  const lens = lensOf(lensId);
  return buildScene(context, lens, arrange(context, lens.arrangement), { isChosen: () => true });
}

function nodeOf(scene: Scene, id: OrganisationId) {
  const node = scene.nodes.find((candidate) => candidate.id === id);
  if (node === undefined) throw new Error(`${id} is not on the map`);
  return node;
}

describe.each(LENSES.map(({ id }) => id))('in the lens %s', (lensId) => {
  test('no two partners of the example overlap', () => {
    const shown = sceneOf(example, lensId).nodes.filter((node) => node.emphasis !== 'hidden');
    expect(largestOverlap(shown.map(({ x, y, footprint }) => ({ x, y, radius: footprint })))).toBeLessThan(
      0.6,
    );
  });

  test('the same network gives the same picture', () => {
    expect(sceneOf(exampleContext(), lensId)).toEqual(sceneOf(example, lensId));
  });

  test('all that is shown lies within the bounds', () => {
    const { nodes, bounds } = sceneOf(example, lensId);
    for (const node of nodes.filter(({ emphasis }) => emphasis !== 'hidden')) {
      expect(node.x - node.footprint).toBeGreaterThanOrEqual(bounds.left);
      expect(node.x + node.footprint).toBeLessThanOrEqual(bounds.right);
      expect(node.y - node.footprint).toBeGreaterThanOrEqual(bounds.top);
      expect(node.y + node.footprint).toBeLessThanOrEqual(bounds.bottom);
    }
  });

  test('a network of one partner, never met, has a picture', () => {
    const scene = sceneOf(contextOfInput(analysisInput({ partners: [partner(1)] })), lensId);
    expect(scene.nodes).toHaveLength(1);
    expect(Number.isFinite(scene.nodes[0]?.x)).toBe(true);
    expect(scene.edges).toEqual([]);
  });

  test('a thousand partners have a picture without overlap', () => {
    const context = contextOfInput(randomNetwork(3, { partners: 1000, encounters: 2500 }));
    const shown = sceneOf(context, lensId).nodes.filter((node) => node.emphasis !== 'hidden');
    expect(shown.length).toBeGreaterThan(500);
    expect(largestOverlap(shown.map(({ x, y, footprint }) => ({ x, y, radius: footprint })))).toBeLessThan(
      0.6,
    );
  });
});

test('the longer ago somebody was met, the farther ring: whoever was met in the last month stands nearest', () => {
  const scene = sceneOf(example, 'overview');
  const ringOf = (id: OrganisationId): number => {
    const { x, y } = nodeOf(scene, id);
    return scene.rings.findIndex((ring) => Math.hypot(x, y) < ring.radius);
  };
  const steps = [30, 90, 180, 365, Infinity];
  for (const { id, figures } of example.partners) {
    const days = figures.daysSinceLast;
    expect(ringOf(id)).toBe(days === null ? 5 : steps.findIndex((step) => days <= step));
  }
});

test('the disc shows attention by its area', () => {
  const context = contextOfInput(
    analysisInput({
      partners: [partner(1), partner(2), partner(3), partner(4)],
      encounters: [
        encounter(1, '2026-05-01', [1], { minutes: 120 }),
        encounter(2, '2026-05-02', [2], { minutes: 60 }),
        encounter(3, '2026-05-03', [3], { minutes: 30 }),
      ],
    }),
  );
  const scene = sceneOf(context, 'overview');
  const area = (number: number): number => nodeOf(scene, partnerId(number)).diameter ** 2;
  const least = area(4);
  expect((area(1) - least) / (area(2) - least)).toBeCloseTo(2);
  expect((area(2) - least) / (area(3) - least)).toBeCloseTo(2);
});

test('usual suspects: the core is lit with what its tier asks for, the rest has stepped back', () => {
  const scene = sceneOf(example, 'usual-suspects');
  for (const { id, figures } of example.partners) {
    const node = nodeOf(scene, id);
    expect(node.ring).toBe(figures.inCore ? 'expected' : 'none');
    expect(node.emphasis).toBe(figures.inCore ? 'plain' : 'quiet');
    expect(node.importance > 0).toBe(figures.inCore);
  }
  const inCore = new Set<string>(example.analysis.usualSuspects.core);
  expect(scene.edges.length).toBeGreaterThan(0);
  expect(scene.edges.filter((edge) => !inCore.has(edge.source) || !inCore.has(edge.target))).toEqual([]);
});

test('bubbles: each community has an outline of its own, your own bubble stands out', () => {
  const scene = sceneOf(example, 'bubbles');
  const groups = example.analysis.bubbles.communities.filter(({ partnerIds }) => partnerIds.length > 1);
  const mine = scene.hulls.filter((hull) => hull.kind === 'mine');
  expect(mine).toHaveLength(1);
  expect(scene.hulls.filter((hull) => hull.kind !== 'loners')).toHaveLength(groups.length);
  const size = example.communities.get(example.analysis.bubbles.mineId ?? -1)?.community.partnerIds.length;
  expect(mine[0]?.size).toBe(size);
});

test('neglect: later is farther out, never met is at the rim, who has no rhythm is not on this map', () => {
  const scene = sceneOf(example, 'neglected');
  const order = ['on-time', 'lapsing', 'neglected', 'cold', 'never-met'];
  const placeOf = (id: OrganisationId): number | 'hidden' => {
    const { x, y, emphasis } = nodeOf(scene, id);
    return emphasis === 'hidden'
      ? 'hidden'
      : scene.rings.findIndex(({ radius }) => Math.hypot(x, y) < radius);
  };
  expect(example.partners.map(({ id }) => placeOf(id))).toEqual(
    example.partners.map(({ figures }) =>
      figures.standing === 'no-rhythm' ? 'hidden' : order.indexOf(figures.standing),
    ),
  );
});

test('a filter leaves everybody in place; who does not pass steps back, with every link', () => {
  const lens = lensOf('overview');
  const arrangement = arrange(example, lens.arrangement);
  const all = buildScene(example, lens, arrangement, { isChosen: () => true });
  const chosenCategory = example.categories[3]?.id;
  const some = buildScene(example, lens, arrangement, {
    isChosen: ({ category }) => category.id === chosenCategory,
  });
  expect(some.nodes.map(({ id, x, y }) => ({ id, x, y }))).toEqual(
    all.nodes.map(({ id, x, y }) => ({ id, x, y })),
  );
  for (const { id, category } of example.partners) {
    expect(nodeOf(some, id).emphasis).toBe(category.id === chosenCategory ? 'plain' : 'quiet');
    expect(nodeOf(some, id).importance > 0).toBe(category.id === chosenCategory);
  }
  expect(some.edges.length).toBeLessThan(all.edges.length);
});

test('the links at rest keep whoever is linked in one piece, and every quarrel', () => {
  const { links } = example;
  const kept = backboneOf(links, 1);
  expect(kept.length).toBeLessThan(links.length);
  const pieces = (some: typeof links): number => {
    const groups = new Map(example.partners.map(({ id }) => [id, id]));
    const rootOf = (id: OrganisationId): OrganisationId => {
      const next = groups.get(id) ?? id;
      return next === id ? id : rootOf(next);
    };
    for (const link of some.filter(({ weight }) => weight > 0)) {
      groups.set(rootOf(link.firstOrganisationId), rootOf(link.secondOrganisationId));
    }
    return new Set(example.partners.map(({ id }) => rootOf(id))).size;
  };
  expect(pieces(kept)).toBe(pieces(links));
  expect(kept.filter((link) => link.atOdds)).toHaveLength(links.filter((link) => link.atOdds).length);
  expect(new Set(kept.map((link) => linkId(link))).size).toBe(kept.length);
});

test('all links of one partner, strongest first', () => {
  const context = contextOfInput(
    analysisInput({
      partners: [partner(1), partner(2), partner(3), partner(4)],
      ties: [tie(1, 1, 2, { strength: 1 }), tie(2, 3, 1, { strength: 3 }), tie(3, 2, 3)],
    }),
  );
  const edges = edgesOf(context, partnerId(1));
  expect(edges.map(({ source, target }) => (source === partnerId(1) ? target : source))).toEqual([
    partnerId(3),
    partnerId(2),
  ]);
});

test('a partner that the lists do not know is left out with its links', () => {
  const context = contextOfInput(
    analysisInput({
      partners: [partner(1), partner(2, { categoryId: categoryId(99) })],
      ties: [tie(1, 1, 2)],
    }),
  );
  expect(context.partners.map(({ id }) => id)).toEqual([partnerId(1)]);
  expect(context.links).toEqual([]);
});

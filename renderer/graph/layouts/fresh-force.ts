import cytoscape from 'cytoscape';
import fcose from 'cytoscape-fcose';
import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';
import { seededRandom } from '#shared/analysis/randomness.ts';
import type { ForceItem, ForceLink } from './force.ts';
import { type Point, polar } from './geometry.ts';

/**
 * Up to this many items fcose gives the better picture; above it takes too long, and d3-force takes over. Measured: fcose
 * 2 s for 500 and 77 s for 2,000; d3-force 1.6 s for 2,000 and 13 s for 10,000.
 */
const MOST_FOR_FCOSE = 500;
const SEED = 20_260_101;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
/** A spring at rest, between the edges of two discs. */
const SHORTEST = 26;
const LONGEST = { fcose: 60, d3: 90 } as const;
/** Rounds of d3-force; more for few, so that what takes no time is finished well. */
const MOST_TICKS = 300;
const TICKS_FOR_ALL = 900_000;

cytoscape.use(fcose);

/** Everything placed by forces alone, from a fixed seed. */
export function freshForce(
  items: readonly ForceItem[],
  links: readonly ForceLink[],
): ReadonlyMap<string, Point> {
  if (items.length < 2) return new Map(items.map((item) => [item.id, { x: 0, y: 0 }]));
  return items.length <= MOST_FOR_FCOSE ? byFcose(items, links) : byD3(items, links);
}

function heaviestOf(links: readonly ForceLink[]): number {
  return links.reduce((most, link) => Math.max(most, link.weight), 1e-9);
}

/** The heavier a link, the shorter it wants to be. */
function lengthOf(weight: number, heaviest: number, longest: number): number {
  return longest - (longest - SHORTEST) * Math.sqrt(weight / heaviest);
}

function byFcose(items: readonly ForceItem[], links: readonly ForceLink[]): ReadonlyMap<string, Point> {
  const heaviest = heaviestOf(links);
  const core = cytoscape({
    headless: true,
    styleEnabled: true,
    style: [{ selector: 'node', style: { width: 'data(size)', height: 'data(size)' } }],
    elements: [
      ...items.map((item) => ({ group: 'nodes' as const, data: { id: item.id, size: 2 * item.radius } })),
      ...links.map((link, index) => ({
        group: 'edges' as const,
        data: {
          id: `link ${String(index)}`,
          source: link.first,
          target: link.second,
          length: lengthOf(link.weight, heaviest, LONGEST.fcose),
          pull: 0.15 + 0.5 * Math.sqrt(link.weight / heaviest),
        },
      })),
    ],
  });
  const pinned = items.flatMap((item) =>
    item.pin === null ? [] : [{ nodeId: item.id, position: { x: item.pin.x, y: item.pin.y } }],
  );
  const options = {
    name: 'fcose',
    quality: 'default',
    randomize: true,
    animate: false,
    fit: false,
    nodeRepulsion: () => 6000,
    idealEdgeLength: (edge: cytoscape.EdgeSingular): number => Number(edge.data('length')),
    edgeElasticity: (edge: cytoscape.EdgeSingular): number => Number(edge.data('pull')),
    // So compact that discs and names can be read: with half of this a few long tails decide the size of everything, and the
    // example is twice as wide; with more everybody is pressed into a circle and nearness stops telling who is linked.
    gravity: 1.6,
    gravityRange: 1.2,
    nodeSeparation: 60,
    tile: true,
    tilingPaddingVertical: 8,
    tilingPaddingHorizontal: 8,
    ...(pinned.length === 0 ? {} : { fixedNodeConstraint: pinned }),
  };
  withSeed(() => {
    core.layout(options).run();
  });
  const places = new Map<string, Point>();
  core.nodes().forEach((node) => {
    const { x, y } = node.position();
    places.set(node.id(), { x: Number.isFinite(x) ? x : 0, y: Number.isFinite(y) ? y : 0 });
  });
  core.destroy();
  return places;
}

/** fcose draws its lots from the one source that JavaScript has; for as long as it runs, that source is ours. */
function withSeed(work: () => void): void {
  const { random } = Math;
  Math.random = seededRandom(SEED);
  try {
    work();
  } finally {
    Math.random = random;
  }
}

interface Body extends SimulationNodeDatum {
  readonly id: string;
  readonly radius: number;
}

interface Spring extends SimulationLinkDatum<Body> {
  readonly weight: number;
}

function byD3(items: readonly ForceItem[], links: readonly ForceLink[]): ReadonlyMap<string, Point> {
  const heaviest = heaviestOf(links);
  const bodies = items.map((item, index): Body => {
    const start = polar(16 * Math.sqrt(index + 0.5), index * GOLDEN_ANGLE);
    return {
      id: item.id,
      radius: item.radius,
      ...start,
      ...(item.pin === null ? {} : { fx: item.pin.x, fy: item.pin.y }),
    };
  });
  const springs = links.map(
    (link): Spring => ({ source: link.first, target: link.second, weight: link.weight }),
  );
  const simulation = forceSimulation(bodies)
    .randomSource(seededRandom(SEED))
    .force(
      'springs',
      forceLink<Body, Spring>(springs)
        .id((body) => body.id)
        .distance((spring) => {
          const { source, target } = spring;
          const radii =
            (typeof source === 'object' ? source.radius : 0) +
            (typeof target === 'object' ? target.radius : 0);
          return radii + lengthOf(spring.weight, heaviest, LONGEST.d3) / 2;
        }),
    )
    .force('room', forceManyBody<Body>().strength(-70).distanceMax(700).theta(1.1))
    .force('discs', forceCollide<Body>((body) => body.radius).iterations(1))
    .force('middleX', forceX<Body>(0).strength(0.05))
    .force('middleY', forceY<Body>(0).strength(0.05))
    .stop();
  const ticks = Math.max(60, Math.min(MOST_TICKS, Math.round(TICKS_FOR_ALL / items.length)));
  simulation.alphaDecay(1 - 0.001 ** (1 / ticks)).tick(ticks);
  return new Map(bodies.map((body) => [body.id, { x: body.x ?? 0, y: body.y ?? 0 }]));
}

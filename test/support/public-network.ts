import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { type WeightedGraph, weightedGraph } from '#shared/analysis/graph/weighted-graph.ts';

const perNode = z.array(z.number().nullable());
const publicNetworkSchema = z.object({
  name: z.string(),
  nodes: z.array(z.string()),
  links: z.array(z.tuple([z.int(), z.int(), z.number()])),
  events: z.array(z.array(z.int())).optional(),
  reference: z.object({
    amounts: z.array(z.number()),
    gini: z.number(),
    herfindahl: z.number(),
    shannon: z.number(),
    partition: z.array(z.int()),
    modularity: z.number(),
    'modularityAtResolution1.5': z.number(),
    bestLouvainModularity: z.number(),
    participation: perNode,
    betweenness: z.array(z.number()),
    betweennessAllLinksAlike: z.array(z.number()),
    effectiveSize: perNode,
    efficiency: perNode,
    constraint: perNode,
  }),
});
export type PublicNetwork = z.infer<typeof publicNetworkSchema>;

export const PUBLIC_NETWORKS = [
  'karate-club',
  'florentine-families',
  'les-miserables',
  'southern-women',
] as const;

/** A network from `test/fixtures/networks`, with the values that independent libraries give for it. */
export function publicNetwork(name: (typeof PUBLIC_NETWORKS)[number]): PublicNetwork {
  const file = new URL(`../fixtures/networks/${name}.json`, import.meta.url);
  return publicNetworkSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
}

export function graphOf(
  network: PublicNetwork,
  weightOf = (weight: number): number => weight,
): WeightedGraph {
  return weightedGraph(
    network.nodes.length,
    network.links.map(([first, second, weight]) => ({ first, second, weight: weightOf(weight) })),
  );
}

import { describe, expect, test } from 'vitest';
import { alterGraphOf } from '#shared/analysis/graph/alter-graph.ts';
import { participationOf } from '#shared/analysis/graph/bridges.ts';
import { communitiesOf, modularityOf } from '#shared/analysis/graph/communities.ts';
import { attentionConcentration, effectiveNumber, gini } from '#shared/analysis/concentration.ts';
import { populationOf } from '#shared/analysis/population.ts';
import { DEFAULT_ANALYSIS_SETTINGS } from '#shared/analysis/settings.ts';
import { betweennessOf } from '#shared/analysis/graph/shortest-paths.ts';
import { structuralHoles } from '#shared/analysis/graph/structural-holes.ts';
import { weightedGraph } from '#shared/analysis/graph/weighted-graph.ts';
import { analysisInput, encounter, moment, partner } from '#test/support/analysis-input.ts';
import { graphOf, PUBLIC_NETWORKS, publicNetwork } from '#test/support/public-network.ts';

/** How the reference values were made, and by which conventions, stands in test/fixtures/networks/README.md. */
const AS_GOOD_AS_EQUAL = 1e-9;

/** Greatest difference of a value; endless when one side has a value where the other has none. */
function difference(ours: ArrayLike<number | null>, theirs: readonly (number | null)[]): number {
  if (ours.length !== theirs.length) return Number.POSITIVE_INFINITY;
  return theirs.reduce<number>((greatest, value, place) => {
    const own = ours[place] ?? null;
    if (value === null || own === null) return own === value ? greatest : Number.POSITIVE_INFINITY;
    return Math.max(greatest, Math.abs(own - value));
  }, 0);
}

describe.each(PUBLIC_NETWORKS)('%s: the same values as independent libraries', (name) => {
  const network = publicNetwork(name);
  const { reference } = network;
  const graph = () => graphOf(network);

  test('Gini, Herfindahl-Hirschman and Shannon', () => {
    expect(difference([gini(reference.amounts)], [reference.gini])).toBeLessThan(AS_GOOD_AS_EQUAL);
    expect(difference([attentionConcentration(reference.amounts)], [reference.herfindahl])).toBeLessThan(
      AS_GOOD_AS_EQUAL,
    );
    expect(difference([effectiveNumber(reference.amounts)], [Math.exp(reference.shannon)])).toBeLessThan(
      AS_GOOD_AS_EQUAL,
    );
  });

  test('modularity of a given partition, at two resolutions', () => {
    expect(difference([modularityOf(graph(), reference.partition, 1)], [reference.modularity])).toBeLessThan(
      AS_GOOD_AS_EQUAL,
    );
    expect(
      difference([modularityOf(graph(), reference.partition, 1.5)], [reference['modularityAtResolution1.5']]),
    ).toBeLessThan(AS_GOOD_AS_EQUAL);
  });

  test('communities of twenty runs as good as the best of a hundred of another Louvain', () => {
    const found = communitiesOf(graph(), { resolution: 1, runs: 20, seed: 1 });
    expect(found.modularity).toBeGreaterThanOrEqual(reference.bestLouvainModularity - AS_GOOD_AS_EQUAL);
  });

  test('participation coefficient', () => {
    expect(difference(participationOf(graph(), reference.partition), reference.participation)).toBeLessThan(
      AS_GOOD_AS_EQUAL,
    );
  });

  test('betweenness, by strength of the links and with all links alike', () => {
    expect(difference(betweennessOf(graph(), 1).values, reference.betweenness)).toBeLessThan(
      AS_GOOD_AS_EQUAL,
    );
    expect(
      difference(
        betweennessOf(
          graphOf(network, () => 1),
          1,
        ).values,
        reference.betweennessAllLinksAlike,
      ),
    ).toBeLessThan(AS_GOOD_AS_EQUAL);
  });

  test("Burt's effective size, efficiency and constraint, with each node as ego", () => {
    const holes = network.nodes.map((_, ego) => {
      const weights = network.nodes.map(() => 0);
      const others = network.links.flatMap(([first, second, weight]) => {
        if (first === ego) weights[second] = weight;
        else if (second === ego) weights[first] = weight;
        else return [{ first, second, weight }];
        return [];
      });
      return structuralHoles(weightedGraph(network.nodes.length, others), weights);
    });
    expect(
      difference(
        holes.map((each) => each.effectiveSize),
        reference.effectiveSize,
      ),
    ).toBeLessThan(AS_GOOD_AS_EQUAL);
    expect(
      difference(
        holes.map((each) => each.efficiency),
        reference.efficiency,
      ),
    ).toBeLessThan(AS_GOOD_AS_EQUAL);
    expect(
      difference(
        holes.map((each) => each.constraint),
        reference.constraint,
      ),
    ).toBeLessThan(AS_GOOD_AS_EQUAL);
  });
});

test('southern women: encounters give the attention and the alter graph of the projection by networkx', () => {
  const network = publicNetwork('southern-women');
  const input = analysisInput({
    partners: network.nodes.map((name, number) => partner(number, { name })),
    encounters: (network.events ?? []).map((women, number) => encounter(number, '2026-06-01', women)),
  });
  const population = populationOf(input, moment('2026-06-30'), DEFAULT_ANALYSIS_SETTINGS);
  expect(difference(population.attention.minutes, network.reference.amounts)).toBeLessThan(AS_GOOD_AS_EQUAL);
  const { graph } = alterGraphOf(input, population);
  const theirs = graphOf(network);
  expect(graph.links.map(({ first, second }) => [first, second])).toEqual(
    theirs.links.map(({ first, second }) => [first, second]),
  );
  expect(difference(graph.weights, [...theirs.weights])).toBeLessThan(AS_GOOD_AS_EQUAL);
});

import fc from 'fast-check';
import { UndirectedGraph } from 'graphology';
import graphologyBetweenness from 'graphology-metrics/centrality/betweenness.js';
import { describe, expect, test } from 'vitest';
import { seededRandom } from '#shared/analysis/randomness.ts';
import { betweennessOf, linkLength } from '#shared/analysis/graph/shortest-paths.ts';
import { weightedGraph } from '#shared/analysis/graph/weighted-graph.ts';
import { arbitraryGraph, plantedLinks } from '#test/support/random-graph.ts';
import { slowBetweenness } from '#test/support/slow-graph-measures.ts';

const link = (first: number, second: number, weight = 1) => ({ first, second, weight });

describe('betweenness', () => {
  test('by hand: on a line of four the inner two each lie between two of three pairs of others', () => {
    const line = weightedGraph(4, [link(0, 1), link(1, 2), link(2, 3)]);
    expect([...betweennessOf(line, 1).values]).toEqual([0, 2 / 3, 2 / 3, 0]);
  });

  test('by hand: in a square two routes share each opposite pair, so every node has half of one pair of three', () => {
    const square = weightedGraph(4, [link(0, 1), link(1, 2), link(2, 3), link(3, 0)]);
    for (const value of betweennessOf(square, 1).values) expect(value).toBeCloseTo(1 / 6, 12);
  });

  test('a weak direct link is a detour: two strong ones of 2 are shorter than one of 0.5', () => {
    const triangle = weightedGraph(3, [link(0, 1, 2), link(1, 2, 2), link(0, 2, 0.5)]);
    expect([...betweennessOf(triangle, 1).values]).toEqual([0, 1, 0]);
    const alike = weightedGraph(3, [link(0, 1, 2), link(1, 2, 2), link(0, 2, 2)]);
    expect([...betweennessOf(alike, 1).values]).toEqual([0, 0, 0]);
  });

  test('routes over the same weights in another order are equally long', () => {
    // 0 - 1 - 3 over 0.1 and 0.3, 0 - 2 - 3 over 0.3 and 0.1: both nodes lie on half of the routes.
    const crossed = weightedGraph(4, [link(0, 1, 0.1), link(1, 3, 0.3), link(0, 2, 0.3), link(2, 3, 0.1)]);
    const [, first, second] = betweennessOf(crossed, 1).values;
    expect(first).toBe(second);
    expect(first).toBeGreaterThan(0);
  });

  test('with fewer than three partners nobody lies between', () => {
    expect([...betweennessOf(weightedGraph(2, [link(0, 1)]), 1).values]).toEqual([0, 0]);
    expect([...betweennessOf(weightedGraph(0, []), 1).values]).toEqual([]);
  });

  test('a link has a length of at least one unit, however strong', () => {
    expect(linkLength(1e30)).toBe(1);
    expect(linkLength(0.5)).toBe(2e9);
  });

  test('is what counting all routes between all pairs gives (seed 41)', () => {
    fc.assert(
      fc.property(arbitraryGraph(14), (graph) => {
        const slow = slowBetweenness(graph);
        for (const [node, value] of betweennessOf(graph, 1).values.entries()) {
          expect(value).toBeCloseTo(slow[node] ?? Number.NaN, 10);
        }
      }),
      { seed: 41 },
    );
  });

  test('is what graphology gives on a graph of 60 (seed 42)', () => {
    const groups = Array.from({ length: 60 }, (_, node) => node % 4);
    const random = seededRandom(42);
    const links = plantedLinks(groups, 6, 0.3, random).map((each) => ({ ...each, weight: 0.1 + random() }));
    const copy = new UndirectedGraph();
    for (const node of groups.keys()) copy.addNode(node);
    for (const { first, second, weight } of links) {
      copy.addUndirectedEdge(first, second, { length: linkLength(weight) });
    }
    const theirs = graphologyBetweenness(copy, { getEdgeWeight: 'length', normalized: true });
    for (const [node, value] of betweennessOf(weightedGraph(60, links), 1).values.entries()) {
      expect(value).toBeCloseTo(theirs[node] ?? Number.NaN, 10);
    }
  });
});

describe('above the limit', () => {
  const groups = Array.from({ length: 270 }, (_, node) => node % 8);
  const graph = () => weightedGraph(270, plantedLinks(groups, 2, 0.2, seededRandom(43)));

  test('says from how many partners it was estimated; the estimate is close, and the same for the same seed (seed 43)', () => {
    const exact = betweennessOf(graph(), 1);
    const { sources, values } = betweennessOf(graph(), 1, 269);
    expect([exact.sources, sources]).toEqual([270, 256]);
    const errors = exact.values.map((value, node) => Math.abs(value - (values[node] ?? 1)));
    expect(Math.max(...errors)).toBeLessThan(0.01);
    expect(betweennessOf(graph(), 1, 269).values).toEqual(values);
  });

  test('the middle of a star still lies between all others', () => {
    const star = weightedGraph(
      260,
      Array.from({ length: 259 }, (_, node) => link(0, node + 1)),
    );
    const [middle, ...rest] = betweennessOf(star, 5, 259).values;
    expect(middle).toBeCloseTo(1, 12);
    expect(Math.max(...rest)).toBe(0);
  });
});

import { describe, expect, test } from 'vitest';
import { alterGraphOf } from '#shared/analysis/graph/alter-graph.ts';
import type { AnalysisInput } from '#shared/analysis/input.ts';
import { populationOf } from '#shared/analysis/population.ts';
import { DEFAULT_ANALYSIS_SETTINGS } from '#shared/analysis/settings.ts';
import { weightedGraph } from '#shared/analysis/graph/weighted-graph.ts';
import { isoDate } from '#shared/domain/calendar-date.ts';
import {
  analysisInput,
  collaboration,
  collaborationId,
  encounter,
  encounterId,
  moment,
  partner,
  partnerId,
  tie,
  tieId,
} from '#test/support/analysis-input.ts';
import { randomNetwork } from '#test/support/random-network.ts';

const partners = [1, 2, 3, 4].map((number) => partner(number));

function linksOf(given: Partial<AnalysisInput>) {
  const input = analysisInput({ partners, ...given });
  return alterGraphOf(input, populationOf(input, moment('2026-06-30'), DEFAULT_ANALYSIS_SETTINGS)).links;
}

describe('what binds two partners', () => {
  test('by hand: a tie of strength 2, a collaboration of three and a table of three make 2/3 + 1/2 + 1/2', () => {
    const links = linksOf({
      ties: [tie(1, 2, 1, { strength: 2 })],
      collaborations: [collaboration(1, [1, 2, 3])],
      encounters: [encounter(1, '2026-06-01', [1, 2, 4])],
    });
    expect(links[0]).toEqual({
      firstOrganisationId: partnerId(1),
      secondOrganisationId: partnerId(2),
      weight: 2 / 3 + 1 / 2 + 1 / 2,
      atOdds: false,
      tieIds: [tieId(1)],
      collaborationIds: [collaborationId(1)],
      encounterIds: [encounterId(1)],
    });
    expect(links.map((link) => [link.firstOrganisationId, link.secondOrganisationId, link.weight])).toEqual([
      [partnerId(1), partnerId(2), expect.closeTo(5 / 3, 12)],
      [partnerId(1), partnerId(3), 0.5],
      [partnerId(1), partnerId(4), 0.5],
      [partnerId(2), partnerId(3), 0.5],
      [partnerId(2), partnerId(4), 0.5],
    ]);
  });

  test('several encounters and collaborations add up, the newest encounter first', () => {
    const [link] = linksOf({
      collaborations: [collaboration(1, [1, 2]), collaboration(2, [1, 2])],
      encounters: [
        encounter(1, '2026-06-01', [1, 2]),
        encounter(2, '2026-06-03', [1, 2]),
        encounter(3, '2026-06-02', [1, 2]),
      ],
    });
    expect(link).toMatchObject({
      weight: 5,
      collaborationIds: [collaborationId(1), collaborationId(2)],
      encounterIds: [encounterId(2), encounterId(3), encounterId(1)],
    });
  });

  test('pairs of one table do not share the list that a later table makes longer', () => {
    const links = linksOf({
      encounters: [encounter(1, '2026-06-01', [1, 2, 3]), encounter(2, '2026-06-02', [1, 2])],
    });
    expect(links.map((link) => link.encounterIds)).toEqual([
      [encounterId(2), encounterId(1)],
      [encounterId(1)],
      [encounterId(1)],
    ]);
  });

  test('at odds is shown and weighs nothing, beside what does bind', () => {
    expect(
      linksOf({ ties: [tie(1, 1, 2, { kind: 'at-odds' }), tie(2, 3, 4, { kind: 'at-odds' }), tie(3, 4, 3)] }),
    ).toMatchObject([
      { weight: 0, atOdds: true, tieIds: [tieId(1)] },
      { weight: 1, atOdds: true, tieIds: [tieId(2), tieId(3)] },
    ]);
  });
});

describe('what binds nobody', () => {
  test('a tie with a partner that is not on the map', () => {
    expect(
      linksOf({
        partners: [partner(1), partner(2), partner(3, { archived: true })],
        ties: [tie(1, 1, 3), tie(2, 3, 2)],
        collaborations: [collaboration(1, [1, 3])],
      }),
    ).toEqual([]);
  });

  test('a tie to oneself, with an unknown partner, or that does not hold on the day', () => {
    const [june, july] = [isoDate('2026-06-29'), isoDate('2026-07-01')];
    expect(
      linksOf({
        ties: [tie(1, 1, 1), tie(2, 1, 9), tie(3, 1, 2, { until: june }), tie(4, 1, 2, { from: july })],
      }),
    ).toEqual([]);
  });

  test('a collaboration of one, one that has ended, and members that have left', () => {
    const left = { organisationId: partnerId(2), from: null, until: isoDate('2026-06-29') };
    const stays = { organisationId: partnerId(1), from: null, until: null };
    expect(
      linksOf({
        collaborations: [
          collaboration(1, [1]),
          collaboration(2, [1, 2], { until: isoDate('2026-06-29') }),
          collaboration(3, [], { members: [stays, left] }),
        ],
      }),
    ).toEqual([]);
  });

  test('members that are no longer on the map do not make a collaboration bind more weakly', () => {
    const links = linksOf({
      partners: [partner(1), partner(2), partner(3, { archived: true })],
      collaborations: [collaboration(1, [1, 2, 3])],
    });
    expect(links).toMatchObject([{ weight: 1 }]);
  });

  test('an encounter before the period or after the day', () => {
    expect(
      linksOf({ encounters: [encounter(1, '2025-06-30', [1, 2]), encounter(2, '2026-07-01', [1, 2])] }),
    ).toEqual([]);
  });
});

test('a congress of 200 makes 19,900 pairs that share one list', () => {
  const guests = Array.from({ length: 200 }, (_, number) => number + 1);
  const links = linksOf({
    partners: guests.map((number) => partner(number)),
    encounters: [encounter(1, '2026-06-01', guests)],
  });
  expect(links).toHaveLength(19_900);
  expect(new Set(links.map((link) => link.encounterIds)).size).toBe(1);
  expect(links[0]?.weight).toBe(1 / 199);
});

test('a random network (seed 21) has the weights that the definition gives pair by pair', () => {
  const input = randomNetwork(21, { partners: 40, encounters: 150 });
  const population = populationOf(input, moment('2026-06-30'), DEFAULT_ANALYSIS_SETTINGS);
  const { links } = alterGraphOf(input, population);
  const found = new Map(
    links.map((link) => [`${link.firstOrganisationId} ${link.secondOrganisationId}`, link]),
  );
  const onTheMap = population.members.map((member) => member.partner.id);
  for (const first of onTheMap) {
    for (const second of onTheMap.filter((id) => id > first)) {
      let weight = 0;
      for (const each of input.ties) {
        const both = [each.firstOrganisationId, each.secondOrganisationId];
        if (both.includes(first) && both.includes(second) && each.kind !== 'at-odds')
          weight += each.strength / 3;
      }
      for (const each of input.collaborations) {
        const members = each.members
          .map((member) => member.organisationId)
          .filter((id) => onTheMap.includes(id));
        if (members.includes(first) && members.includes(second)) weight += 1 / (members.length - 1);
      }
      for (const each of population.attention.encounters) {
        const there = each.partners.map((index) => population.roster.partners[index]?.id);
        if (there.includes(first) && there.includes(second)) weight += 1 / (there.length - 1);
      }
      expect(found.get(`${first} ${second}`)?.weight ?? 0).toBeCloseTo(weight, 10);
    }
  }
});

describe.each([22, 23, 24])('a random network (seed %i): the compact lists', (seed) => {
  const input = randomNetwork(seed, { partners: 60, encounters: 300 });
  const population = populationOf(input, moment('2026-06-30'), DEFAULT_ANALYSIS_SETTINGS);
  const { graph, links, pairs } = alterGraphOf(input, population);

  test('say of each pair what the list of links says, in the same order', () => {
    expect(pairs.first).toHaveLength(links.length);
    expect(
      links.map((_, pair) => ({
        ends: [pairs.first[pair], pairs.second[pair]].map((place) => pairs.partnerIds[place ?? -1]),
        weight: pairs.weights[pair],
        atOdds: pairs.atOdds[pair] === 1,
        counts: [pairs.tieCounts[pair], pairs.collaborationCounts[pair], pairs.encounterCounts[pair]],
      })),
    ).toEqual(
      links.map((link) => ({
        ends: [link.firstOrganisationId, link.secondOrganisationId],
        weight: link.weight,
        atOdds: link.atOdds,
        counts: [link.tieIds.length, link.collaborationIds.length, link.encounterIds.length],
      })),
    );
  });

  test('make the graph that the links with weight make one by one', () => {
    const placeOf = new Map(pairs.partnerIds.map((id, place) => [id, place]));
    const oneByOne = weightedGraph(
      pairs.partnerIds.length,
      links.map((link) => ({
        first: placeOf.get(link.firstOrganisationId) ?? -1,
        second: placeOf.get(link.secondOrganisationId) ?? -1,
        weight: link.weight,
      })),
    );
    expect(graph.links).toEqual(oneByOne.links);
    expect(graph.strengths).toEqual(oneByOne.strengths);
  });
});

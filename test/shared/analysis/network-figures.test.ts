import { describe, expect, test } from 'vitest';
import { analyseNetwork } from '#shared/analysis/analyse-network.ts';
import { evidenceOf } from '#shared/analysis/evidence.ts';
import { figuresOf, linksOf } from '#shared/analysis/network-figures.ts';
import { DEFAULT_ANALYSIS_SETTINGS } from '#shared/analysis/settings.ts';
import { moment, partnerId } from '#test/support/analysis-input.ts';
import { randomNetwork } from '#test/support/random-network.ts';

const TODAY = moment('2026-06-30');

describe.each([95, 96])('what the window gets of a random network (seed %i)', (seed) => {
  const input = randomNetwork(seed, { partners: 60, encounters: 200 });
  const analysis = analyseNetwork(input, TODAY, DEFAULT_ANALYSIS_SETTINGS);
  const figures = figuresOf(analysis);

  test('survives being written as text', () => {
    expect(JSON.parse(JSON.stringify(figures))).toEqual(figures);
  });

  test('has every link, with counts for ids', () => {
    expect(linksOf(figures)).toEqual(
      analysis.links.map(({ tieIds, collaborationIds, encounterIds, ...link }) => ({
        ...link,
        tieCount: tieIds.length,
        collaborationCount: collaborationIds.length,
        encounterCount: encounterIds.length,
      })),
    );
  });

  test('has every figure of every partner, and no list of encounters', () => {
    expect(figures.partners).toEqual(
      analysis.partners.map(({ encounterIds, ...each }) => ({
        ...each,
        encounterCount: encounterIds.length,
      })),
    );
  });

  test('has every bubble and the mixed table, and no list of encounters', () => {
    const { mixedTable, ...bubbles } = analysis.bubbles;
    const { mixedEncounterIds, ...counts } = mixedTable;
    expect(figures.bubbles).toEqual({ ...bubbles, mixedTable: counts });
    expect(figures.bubbles.communities.length).toBeGreaterThan(1);
    expect(figures.bubbles.mixedTable).not.toHaveProperty('mixedEncounterIds');
    expect(mixedEncounterIds?.length).toBeGreaterThan(0);
  });

  test('has every cell of the white spots where somebody stands', () => {
    const { byTheme } = analysis.neglected.whiteSpots;
    expect(figures.neglected.whiteSpots.byTheme).toEqual(
      byTheme.filter((cell) => cell.kind !== 'nobody-on-the-map'),
    );
  });

  test('what made the figures of each partner can be asked for', () => {
    for (const each of analysis.partners) {
      const evidence = evidenceOf(input, TODAY, DEFAULT_ANALYSIS_SETTINGS, each.partnerId);
      expect(evidence.encounterIds).toEqual(each.encounterIds);
      expect(evidence.links).toEqual(
        analysis.links.filter((link) =>
          [link.firstOrganisationId, link.secondOrganisationId].includes(each.partnerId),
        ),
      );
    }
  });
});

test('a partner that is not on the map has no evidence', () => {
  const input = randomNetwork(97, { partners: 5, encounters: 5 });
  expect(evidenceOf(input, TODAY, DEFAULT_ANALYSIS_SETTINGS, partnerId(99))).toEqual({
    encounterIds: [],
    links: [],
  });
});

import { describe, expect, test } from 'vitest';
import { analyseNetwork } from '#shared/analysis/analyse-network.ts';
import { DEFAULT_ANALYSIS_SETTINGS } from '#shared/analysis/settings.ts';
import { isoDate, periodEnding } from '#shared/domain/calendar-date.ts';
import { analysisInputOf } from '#test/support/analysis-input-of.ts';
import { makeLargeNetwork, plantedCommunityOf } from '#test/support/large-network.ts';
import { allRefusals, danglingReferences } from '#test/support/network-checks.ts';

const asOf = isoDate('2026-11-22');

describe('makeLargeNetwork', () => {
  test('the same size and seed give the same network, of that size', () => {
    const network = makeLargeNetwork({ partners: 60, encounters: 200, asOf });
    expect(makeLargeNetwork({ partners: 60, encounters: 200, asOf })).toEqual(network);
    expect(makeLargeNetwork({ partners: 60, encounters: 200, asOf, seed: 2 })).not.toEqual(network);
    expect(network.organisations).toHaveLength(60);
    expect(network.encounters).toHaveLength(200);
  });

  test('is made of valid drafts that refer to each other', () => {
    const network = makeLargeNetwork({ partners: 120, encounters: 500, asOf });
    expect(allRefusals(network)).toEqual([]);
    expect(danglingReferences(network)).toEqual([]);
  });

  test('a few partners get most of the time, in communities that can be found', () => {
    const network = makeLargeNetwork({ partners: 200, encounters: 2000, asOf });
    const analysis = analyseNetwork(
      analysisInputOf(network),
      { asOf, period: periodEnding(asOf, 365) },
      DEFAULT_ANALYSIS_SETTINGS,
    );
    expect(analysis.usualSuspects.core.length).toBeLessThan(40);
    expect(analysis.bubbles.modularity ?? 0).toBeGreaterThan(0.5);
    const planted = new Map(network.organisations.map(({ id }, place) => [id, plantedCommunityOf(place)]));
    const heavy = analysis.links.filter(({ weight }) => weight > 1);
    const inside = heavy.filter(
      (link) => planted.get(link.firstOrganisationId) === planted.get(link.secondOrganisationId),
    );
    expect(inside.length / heavy.length).toBeGreaterThan(0.8);
  });
});

import type { OrganisationId } from '#shared/domain/ids.ts';
import { alterGraphOf } from './graph/alter-graph.ts';
import type { AnalysisInput, AnalysisMoment } from './input.ts';
import type { PartnerEvidence } from './network-analysis.ts';
import { populationOf } from './population.ts';
import type { AnalysisSettings } from './settings.ts';

/**
 * What made the figures of one partner: counted anew from the same input, for when somebody opens a figure.
 *
 * @returns nothing at all for a partner that is not in the population.
 */
export function evidenceOf(
  input: AnalysisInput,
  moment: AnalysisMoment,
  settings: AnalysisSettings,
  partnerId: OrganisationId,
): PartnerEvidence {
  const population = populationOf(input, moment, settings);
  const member = population.memberOf.get(partnerId);
  if (member === undefined) return { encounterIds: [], links: [] };
  return {
    encounterIds: member.encounters.map((encounter) => encounter.source.id),
    links: alterGraphOf(input, population).linksWith(partnerId),
  };
}

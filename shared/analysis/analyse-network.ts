import { alterGraphOf } from './graph/alter-graph.ts';
import { bubblesOf } from './bubbles.ts';
import { type Checkpoint, RUN_TO_THE_END } from './checkpoint.ts';
import type { AnalysisInput, AnalysisMoment } from './input.ts';
import { neglectedOf } from './neglected.ts';
import type { NetworkAnalysis, PartnerAnalysis } from './network-analysis.ts';
import { byName, populationOf } from './population.ts';
import type { AnalysisSettings } from './settings.ts';
import { usualSuspectsOf } from './usual-suspects.ts';

/**
 * The network as it stands on a day, looking back over a period: usual suspects, bubbles and neglected links, with
 * the encounters, ties and collaborations that made each figure.
 *
 * Nothing here reads a clock or draws without a seed: the same input gives the same result, in whatever order
 * its lists come. What lies after `asOf` does not exist yet, and the period ends there at the latest. Ids that the
 * input does not explain (a participant that is no partner, a tie with an unknown end) count for nothing.
 *
 * Every partner without encounters, an encounter without partners, no partner at all: each has a result, in which a share
 * of nothing is `null`.
 *
 * @param checkpoint called between the pieces of the work, some milliseconds apart on a map of a thousand partners.
 */
export function analyseNetwork(
  input: AnalysisInput,
  moment: AnalysisMoment,
  settings: AnalysisSettings,
  checkpoint: Checkpoint = RUN_TO_THE_END,
): NetworkAnalysis {
  const population = populationOf(input, moment, settings);
  checkpoint();
  const usualSuspects = usualSuspectsOf(population);
  const alter = alterGraphOf(input, population);
  checkpoint();
  const bubbles = bubblesOf(population, alter, checkpoint);
  const neglected = neglectedOf(input, population);
  const partners = byName(population.members).flatMap((member): PartnerAnalysis[] => {
    const { id } = member.partner;
    const light = usualSuspects.lights.get(id);
    const place = bubbles.places.get(id);
    const rhythm = neglected.rhythms.get(id);
    if (light === undefined || place === undefined || rhythm === undefined) return [];
    const { last, encounterCount, absentCount } = member.history;
    return [
      {
        minutes: member.minutes,
        encounterCount: member.encounters.length,
        encounterIds: member.encounters.map((encounter) => encounter.source.id),
        strength: member.strength,
        lastEncounter: last === null ? null : { id: last.source.id, date: last.source.date },
        encounterCountEver: encounterCount,
        absentCount,
        ...light,
        ...place,
        ...rhythm,
      },
    ];
  });
  return {
    asOf: population.asOf,
    period: population.period,
    settings,
    partners,
    pairs: alter.pairs,
    get links() {
      return alter.links;
    },
    usualSuspects: usualSuspects.lens,
    bubbles: bubbles.lens,
    neglected: neglected.lens,
  };
}

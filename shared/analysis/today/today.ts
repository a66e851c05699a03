import type { IsoDate, Period } from '#shared/domain/calendar-date.ts';
import type { AnalysisInput } from '../input.ts';
import { neglectedOf } from '../neglected.ts';
import type { NetworkAnalysis } from '../network-analysis.ts';
import { populationOf } from '../population.ts';
import { type AreaRound, roundsByArea } from './round.ts';
import { type Asides, asideOn, type RhythmSuggestions, rhythmSuggestions } from './suggestions.ts';
import { type Surprise, surprisingEncounter } from './surprise.ts';
import { type VisitEffect, visitEffects } from './visit-effect.ts';

/** What Vandaag proposes, computed: whom to see and why. */
export interface TodayFigures {
  readonly asOf: IsoDate;
  /** Over which attention is counted. */
  readonly period: Period;
  readonly rhythm: RhythmSuggestions;
  /** `null`: nobody to draw. */
  readonly surprise: (Surprise & { readonly reshuffles: number; readonly effect: VisitEffect | null }) | null;
  readonly rounds: readonly AreaRound[];
}

/** What Vandaag reads beside the network. */
export interface TodayExtras extends Asides {
  /** How often another surprising encounter was asked for in the week of `asOf`. */
  readonly reshuffles: number;
}

/**
 * What Vandaag proposes. The same input gives the same proposals all day, and the same surprising encounter all week.
 *
 * @param analysis of the same input, for the same moment: of it the surprising encounter takes the communities.
 */
export function todayFigures(
  input: AnalysisInput,
  analysis: NetworkAnalysis,
  { reshuffles, ...asides }: TodayExtras,
): TodayFigures {
  const { asOf, period, settings } = analysis;
  const population = populationOf(input, { asOf, period }, settings);
  const { rhythms } = neglectedOf(input, population);
  const asideOf = asideOn(asOf, asides, input.affiliations);
  const effectOf = visitEffects({
    population,
    categories: analysis.usualSuspects.categories,
    whiteSpots: analysis.neglected.whiteSpots,
  });
  const surprise = surprisingEncounter(
    input,
    analysis,
    reshuffles,
    ({ partnerId, lastEncounter }) => asideOf(partnerId, lastEncounter?.date ?? null) === null,
  );
  return {
    asOf,
    period,
    rhythm: rhythmSuggestions(population, rhythms, effectOf, asideOf),
    surprise: surprise === null ? null : { ...surprise, reshuffles, effect: effectOf(surprise.partnerId) },
    rounds: roundsByArea(input, population, rhythms, asideOf),
  };
}

import type { TimeWeek } from '#shared/domain/mirror.ts';
import { analyseNetwork } from './analyse-network.ts';
import type { AnalysisInput, AnalysisMoment } from './input.ts';
import { type IntroductionChances, introductionChances } from './introductions.ts';
import { type Mirror, mirrorOf } from './mirror.ts';
import type { InputObservation } from './heard.ts';
import type { NetworkAnalysis } from './network-analysis.ts';
import type { AnalysisSettings } from './settings.ts';
import { type Surprise, surprisingEncounter } from './surprise.ts';
import { type TimeShares, type TimeSplits, timeSplits } from './time-split.ts';

/** What the analysis reads beside the network. */
export interface AnalysisExtras {
  readonly timeWeeks: readonly TimeWeek[];
  /** How one wants to split time; `null`: no target set. */
  readonly timeTarget: TimeShares | null;
  /** How often another surprising encounter was asked for this week. */
  readonly reshuffles: number;
  /** What was heard at the encounters; left out: nothing. */
  readonly observations?: readonly InputObservation[];
}

export const NO_EXTRAS: AnalysisExtras = { timeWeeks: [], timeTarget: null, reshuffles: 0 };

/** Every measure there is, for one day and period. */
export interface FullAnalysis {
  readonly network: NetworkAnalysis;
  readonly introductions: IntroductionChances;
  /** `null`: nobody to draw. */
  readonly surprise: Surprise | null;
  readonly mirror: Mirror;
  readonly timeSplits: TimeSplits;
}

/** All families of measures over the same input. */
export function analyseFully(
  input: AnalysisInput,
  moment: AnalysisMoment,
  settings: AnalysisSettings,
  extras: AnalysisExtras = NO_EXTRAS,
): FullAnalysis {
  const network = analyseNetwork(input, moment, settings);
  return {
    network,
    introductions: introductionChances(input, network),
    surprise: surprisingEncounter(input, network, extras.reshuffles),
    mirror: mirrorOf(input, moment, settings),
    timeSplits: timeSplits(extras.timeWeeks, network.period, extras.timeTarget),
  };
}

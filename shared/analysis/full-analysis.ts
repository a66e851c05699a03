import type { IsoDate, IsoWeek } from '#shared/domain/calendar-date.ts';
import type { SignalCounts } from '#shared/domain/follow-up.ts';
import type { TimeWeek } from '#shared/domain/mirror.ts';
import type { CommitmentCounts } from '#shared/domain/due-commitments.ts';
import { analyseNetwork } from './analyse-network.ts';
import type { AnalysisInput, AnalysisMoment } from './input.ts';
import { type IntroductionChances, introductionChances } from './introductions.ts';
import { type Mirror, mirrorOf } from './mirror/mirror.ts';
import { heardIn, type InputObservation, type ObservationCounts } from './mirror/heard.ts';
import type { NetworkAnalysis } from './network-analysis.ts';
import type { AnalysisSettings } from './settings.ts';
import { type Asides, NO_ASIDES } from './today/suggestions.ts';
import type { Surprise } from './today/surprise.ts';
import { type TodayFigures, todayFigures } from './today/today.ts';
import { type TimeShares, type TimeSplits, timeSplits } from './mirror/time-split.ts';

/** What the analysis reads beside the network. */
export interface AnalysisExtras {
  readonly timeWeeks: readonly TimeWeek[];
  /** How one wants to split time; `null`: no target set. */
  readonly timeTarget: TimeShares | null;
  /** How often another surprising encounter was asked for this week. */
  readonly reshuffles: number;
  /** What was heard at the encounters; left out: nothing. */
  readonly observations?: readonly InputObservation[];
  /** What was said about whom Vandaag suggests. */
  readonly asides?: Asides;
  /** What Vandaag counts beside the network; not there: unknown. */
  readonly week?: WeekCounts;
}

/** What the analysis itself does not count: promises, what was heard, the calendar, hours. */
export interface WeekCounts {
  readonly until: IsoDate;
  readonly commitments: CommitmentCounts;
  /** Signals; `waiting`: open and not snoozed; `fresh`: those of them that do not age. */
  readonly signals: SignalCounts & { readonly waiting: number; readonly fresh: number };
  /** Events of the calendar that wait for a decision. */
  readonly calendarWaiting: number;
  readonly lastWeek: IsoWeek & { readonly isNoted: boolean };
  /** Partners that are put aside. */
  readonly asides: number;
}

export const NO_EXTRAS: AnalysisExtras = { timeWeeks: [], timeTarget: null, reshuffles: 0 };

/** Every measure there is, for one day and period. */
export interface FullAnalysis {
  readonly network: NetworkAnalysis;
  readonly introductions: IntroductionChances;
  /** `null`: nobody to draw. */
  readonly surprise: Surprise | null;
  readonly today: TodayFigures;
  readonly mirror: Mirror;
  readonly heard: ObservationCounts;
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
  const { reshuffles, asides = NO_ASIDES } = extras;
  const today = todayFigures(input, network, { ...asides, reshuffles });
  return {
    network,
    introductions: introductionChances(input, network),
    surprise: surpriseOf(today),
    today,
    mirror: mirrorOf(input, moment, settings),
    heard: heardIn(input, moment, extras.observations ?? []),
    timeSplits: timeSplits(extras.timeWeeks, network.period, extras.timeTarget),
  };
}

function surpriseOf({ surprise }: TodayFigures): Surprise | null {
  if (surprise === null) return null;
  const { reshuffles: _asked, effect: _effect, ...drawn } = surprise;
  return drawn;
}

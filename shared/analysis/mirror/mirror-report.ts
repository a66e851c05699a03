import type { IsoDate, Period } from '#shared/domain/calendar-date.ts';
import { momentBefore } from '../over-time/comparison.ts';
import type { AnalysisExtras } from '../full-analysis.ts';
import { heardIn } from './heard.ts';
import type { AnalysisInput, AnalysisMoment } from '../input.ts';
import { type Mirror, mirrorOf } from './mirror.ts';
import { MIRROR_METRICS, type MirrorSource } from './mirror-metrics.ts';
import type { CategoryFigures, UsualSuspects } from '../network-analysis.ts';
import { populationOf } from '../population.ts';
import { type Practice, practiceOf } from './practice.ts';
import type { AnalysisSettings } from '../settings.ts';
import { type TimeShares, type TimeSplits, timeSplits } from './time-split.ts';
import { usualSuspectsOf } from '../usual-suspects.ts';

/** One figure of the mirror, now and in the period before; `null`: there is nothing to take it from. */
export interface MirrorFigure {
  readonly value: number | null;
  readonly previous: number | null;
  /** The numbers that went into it, by name. */
  readonly parts: Readonly<Record<string, number | null>>;
}

/** What the Spiegel shows of a period, beside the one before it: all that needs no links between partners. */
export interface MirrorReport {
  readonly asOf: IsoDate;
  readonly period: Period;
  readonly previousPeriod: Period;
  /** By the id of the metric. */
  readonly measures: Readonly<Record<string, MirrorFigure>>;
  readonly mirror: Mirror;
  readonly previousMirror: Mirror;
  readonly practice: Practice;
  readonly timeSplits: TimeSplits;
  readonly timeTarget: TimeShares | null;
  readonly usualSuspects: Pick<
    UsualSuspects,
    'core' | 'suspects' | 'rightlyMuch' | 'encounterCount' | 'totalMinutes'
  >;
  readonly categories: readonly CategoryFigures[];
  /** Partners that are active or were met. */
  readonly population: number;
}

/**
 * The figures of the Spiegel, the same as those of the full analysis: it is built from the same parts, without the links
 * between partners, which take most of the time.
 */
export function mirrorReport(
  input: AnalysisInput,
  moment: AnalysisMoment,
  settings: AnalysisSettings,
  extras: AnalysisExtras,
): MirrorReport {
  const population = populationOf(input, moment, settings);
  const before = momentBefore(moment);
  const sourceAt = (at: AnalysisMoment, period: Period): MirrorSource => ({
    mirror: mirrorOf(input, at, settings),
    heard: heardIn(input, at, extras.observations ?? []),
    timeSplits: timeSplits(extras.timeWeeks, period, extras.timeTarget),
  });
  const now = sourceAt(moment, population.period);
  const previous = sourceAt(before, before.period);
  const { lens } = usualSuspectsOf(population);
  const { core, suspects, rightlyMuch, encounterCount, totalMinutes } = lens;
  return {
    asOf: moment.asOf,
    period: population.period,
    previousPeriod: before.period,
    measures: Object.fromEntries(
      MIRROR_METRICS.map((metric): [string, MirrorFigure] => [
        metric.id,
        { value: metric.value(now), previous: metric.value(previous), parts: metric.explain(now).parts },
      ]),
    ),
    mirror: now.mirror,
    previousMirror: previous.mirror,
    practice: practiceOf(population, input.commitments, extras.observations ?? []),
    timeSplits: now.timeSplits,
    timeTarget: extras.timeTarget,
    usualSuspects: { core, suspects, rightlyMuch, encounterCount, totalMinutes },
    categories: lens.categories,
    population: population.members.length,
  };
}

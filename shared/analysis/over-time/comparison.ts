import type { OrganisationId } from '#shared/domain/ids.ts';
import { type AnalysisExtras, analyseFully, type FullAnalysis, NO_EXTRAS } from '../full-analysis.ts';
import type { AnalysisInput, AnalysisMoment } from '../input.ts';
import { NETWORK_METRICS } from '../metrics/metrics.ts';
import type { PartnerFigures } from '../network-analysis.ts';
import { compareText } from '../ordering.ts';
import type { AnalysisSettings } from '../settings.ts';
import { periodBefore } from '../mirror/time-split.ts';

export interface MetricChange {
  readonly id: string;
  readonly now: number | null;
  readonly before: number | null;
  /** now - before; `null` where either is missing. */
  readonly difference: number | null;
}

/** How the attention for one partner moved. */
export interface PartnerChange {
  readonly partnerId: OrganisationId;
  /** Fractional minutes. */
  readonly minutesNow: number;
  readonly minutesBefore: number;
  /** 0 to 1; a partner that was not in the population, or a period without attention, counts as 0. */
  readonly shareNow: number;
  readonly shareBefore: number;
  /** shareNow - shareBefore. */
  readonly difference: number;
}

export interface Comparison {
  readonly metrics: readonly MetricChange[];
  /** The partners whose share moved most, up or down, greatest change first. */
  readonly moved: readonly PartnerChange[];
}

/** Every figure of one analysis beside that of an earlier one, and the partners that moved most. */
export function compareAnalyses(now: FullAnalysis, before: FullAnalysis, limit = 10): Comparison {
  const metrics = NETWORK_METRICS.map((metric): MetricChange => {
    const [valueNow, valueBefore] = [metric.value(now), metric.value(before)];
    const difference = valueNow === null || valueBefore === null ? null : valueNow - valueBefore;
    return { id: metric.id, now: valueNow, before: valueBefore, difference };
  });
  return { metrics, moved: movedPartners(now, before).slice(0, limit) };
}

/**
 * The moment to compare with: the equally long period that ends on the day before this one begins, seen from that day,
 * so that standing and strength are those of then.
 */
export function momentBefore(moment: AnalysisMoment): AnalysisMoment {
  const period = periodBefore(moment.period);
  return { asOf: period.until, period };
}

/** The analysis of the period before, over the same input. */
export function analysePeriodBefore(
  input: AnalysisInput,
  moment: AnalysisMoment,
  settings: AnalysisSettings,
  extras: AnalysisExtras = NO_EXTRAS,
): FullAnalysis {
  return analyseFully(input, momentBefore(moment), settings, extras);
}

function movedPartners(now: FullAnalysis, before: FullAnalysis): readonly PartnerChange[] {
  const [figuresNow, figuresBefore] = [figuresById(now), figuresById(before)];
  return [...new Set([...figuresNow.keys(), ...figuresBefore.keys()])]
    .map((partnerId): PartnerChange => {
      const [partnerNow, partnerBefore] = [figuresNow.get(partnerId), figuresBefore.get(partnerId)];
      const [shareNow, shareBefore] = [partnerNow?.share ?? 0, partnerBefore?.share ?? 0];
      return {
        partnerId,
        minutesNow: partnerNow?.minutes ?? 0,
        minutesBefore: partnerBefore?.minutes ?? 0,
        shareNow,
        shareBefore,
        difference: shareNow - shareBefore,
      };
    })
    .filter((change) => change.difference !== 0)
    .sort(
      (one, other) =>
        Math.abs(other.difference) - Math.abs(one.difference) || compareText(one.partnerId, other.partnerId),
    );
}

function figuresById({ network }: FullAnalysis): ReadonlyMap<OrganisationId, PartnerFigures> {
  return new Map(network.partners.map((partner) => [partner.partnerId, partner]));
}

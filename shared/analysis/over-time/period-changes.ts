import { addDays, type IsoDate, type Period, periodEnding } from '#shared/domain/calendar-date.ts';
import type { OrganisationId } from '#shared/domain/ids.ts';
import { type Attention, attentionIn } from '../attention.ts';
import type { AnalysisInput } from '../input.ts';
import { isActiveOn, resolveEncounters, rosterOf } from '../participants.ts';
import { monthsBefore } from './replay.ts';
import type { AnalysisSettings } from '../settings.ts';

/** How a link changed from one period to the next. `none`: met in neither. */
export type LinkChange = 'new' | 'stronger' | 'same' | 'weaker' | 'gone' | 'none';

/** With which period one compares: the one that ends the day before, or the same days a year earlier. */
export type ComparedWith = 'before' | 'year-earlier';

export interface PeriodChange {
  readonly partnerId: OrganisationId;
  /** Fractional minutes. */
  readonly minutesNow: number;
  readonly minutesBefore: number;
  readonly encountersNow: number;
  readonly encountersBefore: number;
  readonly change: LinkChange;
}

export interface PeriodComparison {
  readonly now: Period;
  readonly before: Period;
  /** In the order of ids: all that are active on the last day, and all that were met in one of the periods. */
  readonly changes: readonly PeriodChange[];
}

/** Less than a quarter up or down is how it goes from one period to the next. */
const NOTABLE_RATIO = 1.25;
/** And so is less than half an hour. */
export const NOTABLE_MINUTES = 30;

/** The two periods of a comparison; both have the same length, up to the days of a leap year. */
export function comparedPeriods(
  asOf: IsoDate,
  days: number,
  comparedWith: ComparedWith,
): Pick<PeriodComparison, 'now' | 'before'> {
  const now = periodEnding(asOf, days);
  return {
    now,
    before:
      comparedWith === 'before'
        ? periodEnding(addDays(now.from, -1), days)
        : periodEnding(monthsBefore(asOf, 12), days),
  };
}

/**
 * How a link changed: new or gone when it has encounters in one of the periods only; stronger or weaker when its
 * attention grew or shrank by a quarter at least, and by half an hour at least.
 */
export function linkChange(change: Omit<PeriodChange, 'partnerId' | 'change'>): LinkChange {
  const { minutesNow, minutesBefore, encountersNow, encountersBefore } = change;
  if (encountersNow === 0) return encountersBefore === 0 ? 'none' : 'gone';
  if (encountersBefore === 0) return 'new';
  if (Math.abs(minutesNow - minutesBefore) < NOTABLE_MINUTES) return 'same';
  if (minutesNow >= minutesBefore * NOTABLE_RATIO) return 'stronger';
  return minutesBefore >= minutesNow * NOTABLE_RATIO ? 'weaker' : 'same';
}

/** Attention in one period against another, for every link. What lies after the end of `now` does not exist yet. */
export function periodChanges(
  input: AnalysisInput,
  { now, before }: Pick<PeriodComparison, 'now' | 'before'>,
  settings: Pick<AnalysisSettings, 'defaultMinutes'>,
): PeriodComparison {
  const roster = rosterOf(input.partners);
  const encounters = resolveEncounters(input, roster, now.until, settings.defaultMinutes);
  const attention = (period: Period): Attention => attentionIn(encounters, roster.partners.length, period);
  const [current, earlier] = [attention(now), attention(before)];
  const changes = roster.partners.flatMap((partner, index): PeriodChange[] => {
    const counted = {
      minutesNow: current.minutes[index] ?? 0,
      minutesBefore: earlier.minutes[index] ?? 0,
      encountersNow: current.byPartner[index]?.length ?? 0,
      encountersBefore: earlier.byPartner[index]?.length ?? 0,
    };
    const change = linkChange(counted);
    if (change === 'none' && !isActiveOn(partner, now.until)) return [];
    return [{ partnerId: partner.id, ...counted, change }];
  });
  return { now, before, changes };
}

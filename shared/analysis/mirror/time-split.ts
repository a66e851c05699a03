import {
  addDays,
  dateOfDayNumber,
  dayNumber,
  daysBetween,
  type IsoDate,
  isInPeriod,
  isoDate,
  type Period,
} from '#shared/domain/calendar-date.ts';
import type { TimeWeek } from '#shared/domain/mirror.ts';
import { ratio, sum } from '../attention.ts';
import { compareText } from '../ordering.ts';
import { weeksOfPeriod } from './time-labels.ts';

/** Shares of working time, each 0 to 1, together 1. */
export interface TimeShares {
  readonly college: number;
  readonly organisation: number;
  readonly outside: number;
}

/**
 * Average of Dutch municipal secretaries.
 * @see NSOB (2023), De gemeentesecretaris buiten de deur: 47% own organisation, 37% college, 16% outside; n = 77.
 */
export const PUBLISHED_TIME_SHARES: TimeShares = { college: 0.37, organisation: 0.47, outside: 0.16 };

export interface TimeSplit {
  /** 2026-W07, 2026-02, 2026-Q1, or the days of a period as from/until. */
  readonly label: string;
  readonly weekCount: number;
  readonly hours: number;
  readonly collegeHours: number;
  readonly organisationHours: number;
  readonly outsideHours: number;
  /** `null` without hours. */
  readonly shares: TimeShares | null;
  /** Shares minus those wanted; `null` without hours or without a target. */
  readonly againstTarget: TimeShares | null;
  /** Shares minus the published average; `null` without hours. */
  readonly againstPublished: TimeShares | null;
}

export interface TimeSplits {
  readonly period: TimeSplit;
  readonly previousPeriod: TimeSplit;
  readonly weeks: readonly TimeSplit[];
  readonly months: readonly TimeSplit[];
  readonly quarters: readonly TimeSplit[];
  /** All weeks of the period, in order; of those that are not under `weeks` nobody wrote down the hours. */
  readonly weeksInPeriod: readonly string[];
}

/**
 * How hours are split over college, own organisation and outside: in the period, in the one before it, and per week,
 * month and quarter of the period. A week belongs to the day, month, quarter and period of its Thursday, as ISO 8601
 * does for years. A week that was written down twice counts twice.
 *
 * @param target shares that one wants; `null`: none set.
 */
export function timeSplits(
  weeks: readonly TimeWeek[],
  period: Period,
  target: TimeShares | null,
): TimeSplits {
  const dated = weeks
    .map((week) => ({ week, thursday: thursdayOf(week) }))
    .sort((one, other) => compareText(one.thursday, other.thursday));
  const inside = dated.filter(({ thursday }) => isInPeriod(thursday, period));
  const before = periodBefore(period);
  const splitOf = (label: string, chosen: readonly { readonly week: TimeWeek }[]): TimeSplit =>
    split(
      label,
      chosen.map(({ week }) => week),
      target,
    );
  const per = (labelOf: (dated: { week: TimeWeek; thursday: IsoDate }) => string): readonly TimeSplit[] => {
    const labels = [...new Set(inside.map((each) => labelOf(each)))];
    return labels.map((label) =>
      splitOf(
        label,
        inside.filter((each) => labelOf(each) === label),
      ),
    );
  };
  return {
    period: splitOf(`${period.from}/${period.until}`, inside),
    previousPeriod: splitOf(
      `${before.from}/${before.until}`,
      dated.filter(({ thursday }) => isInPeriod(thursday, before)),
    ),
    weeks: per(({ week }) => `${week.year}-W${String(week.week).padStart(2, '0')}`),
    months: per(({ thursday }) => thursday.slice(0, 7)),
    quarters: per(
      ({ thursday }) => `${thursday.slice(0, 4)}-Q${Math.ceil(Number(thursday.slice(5, 7)) / 3)}`,
    ),
    weeksInPeriod: weeksOfPeriod(period),
  };
}

/** The equally long period that ends on the day before. */
export function periodBefore(period: Period): Period {
  const until = addDays(period.from, -1);
  return { from: addDays(until, -daysBetween(period.from, period.until)), until };
}

/** The Thursday of an ISO week: 4 January always lies in week 1. */
function thursdayOf({ year, week }: TimeWeek): IsoDate {
  const fourth = dayNumber(isoDate(`${String(year).padStart(4, '0')}-01-04`));
  const weekday = (((fourth + 3) % 7) + 7) % 7; // Monday counts as 0
  return dateOfDayNumber(fourth - weekday + 3 + 7 * (week - 1));
}

function split(label: string, weeks: readonly TimeWeek[], target: TimeShares | null): TimeSplit {
  const collegeHours = sum(weeks.map((week) => week.collegeHours));
  const organisationHours = sum(weeks.map((week) => week.organisationHours));
  const outsideHours = sum(weeks.map((week) => week.outsideHours));
  const hours = collegeHours + organisationHours + outsideHours;
  const [college, organisation, outside] = [
    ratio(collegeHours, hours),
    ratio(organisationHours, hours),
    ratio(outsideHours, hours),
  ];
  const shares =
    college === null || organisation === null || outside === null ? null : { college, organisation, outside };
  return {
    label,
    weekCount: weeks.length,
    hours,
    collegeHours,
    organisationHours,
    outsideHours,
    shares,
    againstTarget: difference(shares, target),
    againstPublished: difference(shares, PUBLISHED_TIME_SHARES),
  };
}

function difference(shares: TimeShares | null, other: TimeShares | null): TimeShares | null {
  if (shares === null || other === null) return null;
  return {
    college: shares.college - other.college,
    organisation: shares.organisation - other.organisation,
    outside: shares.outside - other.outside,
  };
}

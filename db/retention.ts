import { dateOfDayNumber, dayNumber, type IsoDate } from '#shared/domain/calendar-date.ts';

/** Back-ups of today that stay. */
const KEPT_TODAY = 3;
/** Back-ups of today and of earlier days, one a day, that stay in all. */
const KEPT_RECENT = 10;
/** How long one back-up a month stays, in days. */
const KEPT_MONTHLY_DAYS = 366;

/**
 * Which back-ups may go: all but the three newest of today, the newest of each earlier day to ten in all, and beyond those the
 * newest of each month for a year. What claims to be from the future stays: the clock was wrong once, now or then.
 *
 * @param backUps in any order; `moment` starts with the day, yyyy-mm-dd, and sorts as text.
 * @returns those to remove; empty when there are few.
 */
export function backUpsToRemove<BackUp extends { readonly moment: string }>(
  backUps: readonly BackUp[],
  today: IsoDate,
): readonly BackUp[] {
  const newestFirst = [...backUps].sort(
    (one, other) => Number(one.moment < other.moment) - Number(one.moment > other.moment),
  );
  const past = newestFirst.filter((backUp) => dayOf(backUp) <= today);
  const ofToday = past.filter((backUp) => dayOf(backUp) === today).slice(0, KEPT_TODAY);
  const ofDays = newestOfEach(
    past.filter((backUp) => dayOf(backUp) < today),
    dayOf,
  );
  const recent = [...ofToday, ...ofDays].slice(0, KEPT_RECENT);
  const firstDay = dateOfDayNumber(dayNumber(today) - KEPT_MONTHLY_DAYS + 1);
  const older = ofDays.filter((backUp) => !recent.includes(backUp) && dayOf(backUp) >= firstDay);
  const ofMonths = newestOfEach(older, (backUp) => backUp.moment.slice(0, 'yyyy-mm'.length));
  const kept = new Set([...recent, ...ofMonths]);
  return past.filter((backUp) => !kept.has(backUp));
}

function dayOf({ moment }: { readonly moment: string }): string {
  return moment.slice(0, 'yyyy-mm-dd'.length);
}

/** The first of each group, so the newest when the newest come first. */
function newestOfEach<BackUp>(
  newestFirst: readonly BackUp[],
  groupOf: (backUp: BackUp) => string,
): readonly BackUp[] {
  const newest = new Map<string, BackUp>();
  for (const backUp of newestFirst) {
    const group = groupOf(backUp);
    if (!newest.has(group)) newest.set(group, backUp);
  }
  return [...newest.values()];
}

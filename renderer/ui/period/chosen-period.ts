import { addDays, isoDate, type IsoDate, type Period, periodEnding } from '#shared/domain/calendar-date.ts';

export const PERIOD_CHOICES = ['quarter', 'last-quarter', 'year', 'twelve-months', 'own'] as const;
export type PeriodChoice = (typeof PERIOD_CHOICES)[number];

/** What all pages of the Spiegel look back over. */
export interface ChosenPeriod {
  readonly choice: PeriodChoice;
  /** For `own`: what was chosen there. */
  readonly own: Period | null;
}

/** As long as the default period of the analysis. */
const TWELVE_MONTHS = 365;

/** The first day of the quarter of a day. */
function startOfQuarter(day: IsoDate): IsoDate {
  const month = Math.floor((Number(day.slice(5, 7)) - 1) / 3) * 3 + 1;
  return isoDate(`${day.slice(0, 4)}-${String(month).padStart(2, '0')}-01`);
}

/** The quarter that ended last before the one of this day. */
export function lastQuarter(today: IsoDate): Period {
  const until = addDays(startOfQuarter(today), -1);
  return { from: startOfQuarter(until), until };
}

/** 2026-Q3 */
export function quarterName({ from }: Period): string {
  return `${from.slice(0, 4)}-Q${String(Math.ceil(Number(from.slice(5, 7)) / 3))}`;
}

/** The days of a choice, seen from today; what is still to come is never part of it. */
export function periodOf({ choice, own }: ChosenPeriod, today: IsoDate): Period {
  switch (choice) {
    case 'quarter':
      return { from: startOfQuarter(today), until: today };
    case 'last-quarter':
      return lastQuarter(today);
    case 'year':
      return { from: isoDate(`${today.slice(0, 4)}-01-01`), until: today };
    case 'twelve-months':
      return periodEnding(today, TWELVE_MONTHS);
    case 'own':
      return own ?? periodEnding(today, TWELVE_MONTHS);
  }
}

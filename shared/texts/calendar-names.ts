import type { IsoWeek } from '#shared/domain/calendar-date.ts';

/** A week as it is named inside a sentence. */
export function weekName({ year, week }: IsoWeek): string {
  return `week ${String(week)} van ${String(year)}`;
}

/** The months in Dutch, January first, as they are written inside a sentence. */
export const MONTH_NAMES: readonly string[] = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];

/** Short and misspelt forms of months that are read without doubt, with the number of the month: January is 1. */
export const MONTH_ALIASES: Readonly<Record<string, number>> = {
  mrt: 3,
  okt: 10,
  oct: 10,
  october: 10,
  sept: 9,
  novemer: 11,
  febr: 2,
};

/** The days of the week in Dutch, Monday first as in `IsoWeek`. */
export const WEEKDAY_NAMES: readonly string[] = [
  'maandag',
  'dinsdag',
  'woensdag',
  'donderdag',
  'vrijdag',
  'zaterdag',
  'zondag',
];

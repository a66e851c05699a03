/** Why a calendar file as a whole is refused. Their Dutch stands in `shared/texts/calendar.ts`. */
export const CALENDAR_REFUSALS = [
  'empty',
  'too-large',
  'too-many-events',
  'too-many-occurrences',
  'too-much-work',
  'too-many-files',
  'not-a-calendar',
  'broken-line',
  'content-outside',
  'wrong-end',
  'cut-off',
  'broken-date',
  'broken-duration',
  'broken-recurrence',
  'broken-zone',
  'nested-too-deep',
  'other-network',
] as const;
export type CalendarRefusal = (typeof CALENDAR_REFUSALS)[number];

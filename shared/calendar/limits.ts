/** What reading a calendar takes at most: beyond it a file is no calendar of a person, or meant to do harm. */
export const CALENDAR_LIMITS = {
  /** Files that are chosen or dropped at once, and that are read from a watched folder. */
  files: 20,
  /** Bytes of one file. */
  fileBytes: 64_000_000,
  /** Events in one file, exceptions of a series counted too. */
  events: 100_000,
  /** Times that events took place within the window, over a whole file. */
  occurrences: 200_000,
  /** Days, weeks, months and years that are looked at to expand recurrence, over a whole file. */
  periods: 3_000_000,
  /** Attendees of one event that are kept; how many there were is always known. */
  attendees: 200,
  /** Days before now of which events are proposed. */
  windowDays: 366,
  /** Milliseconds after which reading is given up. */
  patience: 60_000,
} as const;

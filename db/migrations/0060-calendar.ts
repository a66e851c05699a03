import type { Migration } from './migration.ts';

const UUID = [8, 4, 3, 3, 12].map((count) => '[0-9a-f]'.repeat(count));
const UUID_PATTERN = `${UUID[0]}-${UUID[1]}-7${UUID[2]}-[89ab]${UUID[3]}-${UUID[4]}`;
const existingDay = (column: string): string =>
  `${column} GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]' AND ${column} IS date(${column})`;
const optionalTime = (column: string): string =>
  `${column} TEXT CHECK (${column} IS NULL OR ${column} GLOB '[01][0-9]:[0-5][0-9]' OR ${column} GLOB '2[0-3]:[0-5][0-9]')`;
const text = (column: string, longest: number): string =>
  `${column} TEXT NOT NULL DEFAULT '' CHECK (length(${column}) <= ${String(longest)})`;
const yesOrNo = (column: string): string =>
  `${column} INTEGER NOT NULL DEFAULT 0 CHECK (${column} IN (0, 1))`;
const SERIES = `series TEXT NOT NULL CHECK (length(series) = 32 AND series NOT GLOB '*[^0-9a-f]*')`;
const OCCURRENCE = `occurrence TEXT NOT NULL CHECK (length(occurrence) <= 20 AND occurrence NOT GLOB '*[^0-9TZ+-]*')`;
const MINUTES = 'minutes INTEGER CHECK (minutes IS NULL OR minutes BETWEEN 1 AND 1440)';
const hours = (column: string): string => `${column} REAL NOT NULL CHECK (${column} BETWEEN 0 AND 168)`;

/** The inbox of the calendar: what was read and waits, what was decided, and which hours of the time split came from it. */
export const calendarMigration: Migration = {
  version: 60,
  name: 'calendar',
  script: `
-- What was read and waits for a decision. It goes when it is decided and the file is opened again; undo leaves it alone,
-- so that reading a calendar in the background is no step of what the user did.
CREATE TABLE calendar_event (
  id TEXT PRIMARY KEY NOT NULL CHECK (id GLOB '${UUID_PATTERN}'),
  ${SERIES},
  ${OCCURRENCE},
  -- moved, cancelled, seen: about what was decided already; then nothing is kept but when it is now.
  standing TEXT NOT NULL CHECK (standing IN ('proposed', 'moved', 'cancelled', 'seen')),
  date TEXT NOT NULL CHECK (${existingDay('date')}),
  ${optionalTime('start_time')},
  ${MINUTES},
  days INTEGER NOT NULL CHECK (days >= 1),
  ${yesOrNo('recurring')},
  ${text('subject', 500)},
  ${text('location', 500)},
  attendees TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(attendees) AND json_type(attendees) = 'array'),
  attendee_count INTEGER NOT NULL DEFAULT 0 CHECK (attendee_count >= 0),
  ${text('unknown_zone', 100)},
  moved_from_date TEXT CHECK (moved_from_date IS NULL OR (${existingDay('moved_from_date')})),
  ${optionalTime('moved_from_time')},
  UNIQUE (series, occurrence)
) STRICT;
CREATE INDEX calendar_event_by_date ON calendar_event (date);

CREATE TABLE calendar_decision (
  ${SERIES},
  ${OCCURRENCE},
  state TEXT NOT NULL CHECK (state IN ('accepted', 'ignored', 'counted')),
  encounter_id TEXT REFERENCES encounter (id) ON DELETE SET NULL,
  date TEXT CHECK (date IS NULL OR (${existingDay('date')})),
  ${optionalTime('start_time')},
  ${MINUTES},
  part TEXT CHECK (part IS NULL OR part IN ('college', 'organisation', 'outside')),
  PRIMARY KEY (series, occurrence),
  -- Of what was ignored nothing is kept but by what it is known again.
  CHECK (state <> 'ignored' OR (encounter_id IS NULL AND date IS NULL AND start_time IS NULL AND minutes IS NULL AND part IS NULL)),
  CHECK (state = 'ignored' OR date IS NOT NULL),
  CHECK ((state = 'counted') = (part IS NOT NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX calendar_decision_by_encounter ON calendar_decision (encounter_id) WHERE encounter_id IS NOT NULL;

CREATE TABLE calendar_ignored_series (
  ${SERIES},
  PRIMARY KEY (series)
) STRICT, WITHOUT ROWID;

-- The part of a week of the time split that came from the calendar.
CREATE TABLE calendar_week (
  year INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2200),
  week INTEGER NOT NULL CHECK (week BETWEEN 1 AND 53),
  ${hours('college_hours')},
  ${hours('organisation_hours')},
  ${hours('outside_hours')},
  PRIMARY KEY (year, week)
) STRICT, WITHOUT ROWID;
`,
};

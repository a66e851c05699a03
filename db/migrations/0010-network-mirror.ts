import { day, ID, oneOf, optionalWholeNumber, text, wholeNumber } from './0010-checks.ts';

const hours = (column: string): string => `${column} REAL NOT NULL CHECK (${column} BETWEEN 0 AND 168)`;

/** What the mirror needs, the settings of this network, and what somebody was typing. */
export const MIRROR_TABLES = `
-- Named by the year and number of the ISO week. A year has a week 53 only when it starts or ends on a Thursday.
CREATE TABLE time_week (
  ${wholeNumber('year', 1900, 2200)},
  ${wholeNumber('week', 1, 53)},
  ${hours('college_hours')},
  ${hours('organisation_hours')},
  ${hours('outside_hours')},
  PRIMARY KEY (year, week),
  CHECK (college_hours + organisation_hours + outside_hours <= 168),
  CHECK (week <= 52 OR '4' IN (strftime('%w', year || '-01-01'), strftime('%w', year || '-12-31')))
) STRICT, WITHOUT ROWID;

CREATE TABLE assessment (
  ${ID},
  organisation_id TEXT REFERENCES organisation (id),
  collaboration_id TEXT REFERENCES collaboration (id),
  ${day('date')},
  ${optionalWholeNumber('cultural', -2, 2)},
  ${optionalWholeNumber('relational', -2, 2)},
  ${optionalWholeNumber('procedural', -2, 2)},
  ${optionalWholeNumber('content', -2, 2)},
  ${optionalWholeNumber('influence', 1, 5)},
  ${optionalWholeNumber('interest', 1, 5)},
  ${text('note', 20_000)},
  CHECK ((organisation_id IS NULL) <> (collaboration_id IS NULL))
) STRICT;
CREATE INDEX assessment_by_organisation ON assessment (organisation_id) WHERE organisation_id IS NOT NULL;
CREATE INDEX assessment_by_collaboration ON assessment (collaboration_id) WHERE collaboration_id IS NOT NULL;

CREATE TABLE reflection (
  ${ID},
  ${oneOf('aspect', [
    'time-split',
    'spirit-of-the-time',
    'timing',
    'tempo',
    'words',
    'tone',
    'stories',
    'silences',
    'script',
    'actors',
    'performance',
    'podiums',
  ])},
  ${text('question', 20_000)},
  ${text('answer', 20_000)},
  ${day('written_on')},
  ${day('period_from')},
  ${day('period_until')},
  figures TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(figures) AND json_type(figures) = 'object'),
  CHECK (period_from <= period_until)
) STRICT;

CREATE TABLE setting (
  key TEXT PRIMARY KEY NOT NULL CHECK (key <> '' AND length(key) <= 100),
  value TEXT NOT NULL CHECK (json_valid(value))
) STRICT;

-- A pair that the user does not want to see for a while, stored in one order.
CREATE TABLE set_aside_introduction (
  first_organisation_id TEXT NOT NULL REFERENCES organisation (id) ON DELETE CASCADE,
  second_organisation_id TEXT NOT NULL REFERENCES organisation (id) ON DELETE CASCADE,
  ${day('date')},
  PRIMARY KEY (first_organisation_id, second_organisation_id),
  CHECK (first_organisation_id < second_organisation_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX set_aside_introduction_by_second ON set_aside_introduction (second_organisation_id);

-- What somebody was typing and did not save yet: no part of the network, never undone, never exported. It stands in the
-- file and not beside it, so that what protects the file protects it too.
CREATE TABLE draft (
  key TEXT PRIMARY KEY NOT NULL CHECK (key <> '' AND length(key) <= 100),
  value TEXT NOT NULL CHECK (length(value) <= 200000)
) STRICT;
`;

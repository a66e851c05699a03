import type { Migration } from './migration.ts';

const UUID = [8, 4, 3, 3, 12].map((count) => '[0-9a-f]'.repeat(count));
const UUID_PATTERN = `${UUID[0]}-${UUID[1]}-7${UUID[2]}-[89ab]${UUID[3]}-${UUID[4]}`;
const existingDay = (column: string): string =>
  `${column} GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]' AND ${column} IS date(${column})`;
const day = (column: string): string => `${column} TEXT NOT NULL CHECK (${existingDay(column)})`;
const optionalDay = (column: string): string =>
  `${column} TEXT CHECK (${column} IS NULL OR (${existingDay(column)}))`;
const text = (column: string, longest: number): string =>
  `${column} TEXT NOT NULL DEFAULT '' CHECK (length(${column}) <= ${String(longest)})`;
const list = (values: readonly string[]): string => values.map((value) => `'${value}'`).join(', ');
const oneOf = (column: string, values: readonly string[]): string =>
  `${column} TEXT NOT NULL CHECK (${column} IN (${list(values)}))`;
const optionalOneOf = (column: string, values: readonly string[]): string =>
  `${column} TEXT CHECK (${column} IS NULL OR ${column} IN (${list(values)}))`;
const ID = `id TEXT PRIMARY KEY NOT NULL CHECK (id GLOB '${UUID_PATTERN}')`;

/** What AVG and Woo ask: why a person stands here, requests, what is kept longer, who stands in for whom was erased, and a log. */
export const privacyMigration: Migration = {
  version: 180,
  name: 'privacy',
  script: `
CREATE TABLE person_basis (
  person_id TEXT PRIMARY KEY NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  ${optionalOneOf('purpose', ['representative', 'collaboration', 'expertise', 'resident', 'governance', 'other'])},
  ${text('purpose_note', 500)},
  ${optionalOneOf('source', ['met', 'themselves', 'public', 'colleague', 'list', 'calendar', 'other'])},
  ${text('source_note', 500)},
  do_not_record INTEGER NOT NULL DEFAULT 0 CHECK (do_not_record IN (0, 1))
) STRICT, WITHOUT ROWID;

CREATE TABLE correction_request (
  ${ID},
  person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  ${day('received_on')},
  request TEXT NOT NULL CHECK (trim(request) <> '' AND length(request) <= 2000),
  ${optionalDay('done_on')},
  ${text('outcome', 2000)}
) STRICT;
CREATE INDEX correction_request_by_person ON correction_request (person_id);

-- Kept beyond its period, until a day and for a reason. What it is about has no key here: it may be of any kind, and what is
-- gone is simply not proposed any more.
CREATE TABLE retention_keep (
  ${oneOf('kind', ['encounter-note', 'observation', 'assessment', 'person', 'calendar-event', 'organisation'])},
  item TEXT NOT NULL CHECK (item GLOB '${UUID_PATTERN}'),
  ${day('until')},
  reason TEXT NOT NULL CHECK (trim(reason) <> '' AND length(reason) <= 500),
  PRIMARY KEY (kind, item)
) STRICT, WITHOUT ROWID;

-- A person who is nobody: stands at encounters for whoever of this partner was erased or is not to be recorded.
CREATE TABLE stand_in (
  person_id TEXT PRIMARY KEY NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  organisation_id TEXT REFERENCES organisation (id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX stand_in_by_organisation ON stand_in (organisation_id) WHERE organisation_id IS NOT NULL;

-- What left and what was erased; never undone. Names of persons do not stand here.
CREATE TABLE privacy_event (
  ${ID},
  at TEXT NOT NULL CHECK (at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9] [0-2][0-9]:[0-5][0-9]'),
  ${text('who', 200)},
  ${oneOf('action', ['dossier', 'erasure', 'retention', 'woo', 'network-export', 'list-export', 'log-export', 'back-ups'])},
  count INTEGER NOT NULL CHECK (count >= 0),
  ${text('detail', 500)},
  ${text('reason', 500)}
) STRICT;
`,
};

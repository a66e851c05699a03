import { day, ID, oneOf, text } from './0010-checks.ts';
import type { Migration } from './migration.ts';

/**
 * Who was erased here, so that another network, a list or an older copy does not bring them back unnoticed: of each number under which
 * a person was known a keyed sum, and the day. Nothing of it leads to a name, and it tells something only to whoever still has
 * that number. The log gets a word for bringing somebody back; its list of words is part of the table, so that is made anew.
 */
export const erasedPersonsMigration: Migration = {
  version: 260,
  name: 'erased persons',
  script: `
CREATE TABLE erased_person (
  mark BLOB PRIMARY KEY NOT NULL CHECK (length(mark) = 32),
  salt BLOB NOT NULL CHECK (length(salt) = 16),
  ${day('erased_on')}
) STRICT, WITHOUT ROWID;
ALTER TABLE privacy_event RENAME TO privacy_event_before;
CREATE TABLE privacy_event (
  ${ID},
  at TEXT NOT NULL CHECK (at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9] [0-2][0-9]:[0-5][0-9]'),
  ${text('who', 200)},
  ${oneOf('action', ['dossier', 'erasure', 'retention', 'woo', 'network-export', 'list-export', 'log-export', 'back-ups', 'report', 'brought-back'])},
  count INTEGER NOT NULL CHECK (count >= 0),
  ${text('detail', 500)},
  ${text('reason', 500)}
) STRICT;
INSERT INTO privacy_event (id, at, who, action, count, detail, reason)
  SELECT id, at, who, action, count, detail, reason FROM privacy_event_before;
DROP TABLE privacy_event_before;
`,
};

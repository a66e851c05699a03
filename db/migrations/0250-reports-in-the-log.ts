import { ID, oneOf, text } from './0010-checks.ts';
import type { Migration } from './migration.ts';

/** A report that leaves stands in the log too. The list of what may stand there is part of the table, so that is made anew. */
export const reportsInTheLogMigration: Migration = {
  version: 250,
  name: 'reports in the log',
  script: `
ALTER TABLE privacy_event RENAME TO privacy_event_before;
CREATE TABLE privacy_event (
  ${ID},
  at TEXT NOT NULL CHECK (at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9] [0-2][0-9]:[0-5][0-9]'),
  ${text('who', 200)},
  ${oneOf('action', ['dossier', 'erasure', 'retention', 'woo', 'network-export', 'list-export', 'log-export', 'back-ups', 'report'])},
  count INTEGER NOT NULL CHECK (count >= 0),
  ${text('detail', 500)},
  ${text('reason', 500)}
) STRICT;
INSERT INTO privacy_event (id, at, who, action, count, detail, reason)
  SELECT id, at, who, action, count, detail, reason FROM privacy_event_before;
DROP TABLE privacy_event_before;
`,
};

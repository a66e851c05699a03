import { day, optionalDay, text } from './0010-checks.ts';
import type { Migration } from './migration.ts';

/** What came of what was heard, and what was said to the suggestions of Vandaag. */
export const followUpMigration: Migration = {
  version: 140,
  name: 'what came of it',
  script: `
-- When and where something was told stands with the observation; here stands the rest.
CREATE TABLE observation_outcome (
  observation_id TEXT PRIMARY KEY NOT NULL REFERENCES observation (id) ON DELETE CASCADE,
  ${text('told_to', 500)},
  -- Without its commitment nothing came of it yet.
  commitment_id TEXT REFERENCES commitment (id) ON DELETE SET NULL,
  ${optionalDay('promised_on')},
  ${optionalDay('let_go_on')},
  ${text('let_go_reason', 500)},
  ${optionalDay('snoozed_until')},
  CHECK ((let_go_on IS NULL) = (let_go_reason = ''))
) STRICT, WITHOUT ROWID;
CREATE INDEX observation_outcome_by_commitment ON observation_outcome (commitment_id) WHERE commitment_id IS NOT NULL;

-- One for each partner: the last thing that was said about seeing it.
CREATE TABLE suggestion_choice (
  organisation_id TEXT PRIMARY KEY NOT NULL REFERENCES organisation (id) ON DELETE CASCADE,
  choice TEXT NOT NULL CHECK (choice IN ('snoozed', 'dismissed')),
  ${day('date')},
  ${optionalDay('until')},
  ${text('reason', 500)},
  CHECK ((choice = 'snoozed') = (until IS NOT NULL)),
  CHECK (choice = 'snoozed' OR reason <> '')
) STRICT, WITHOUT ROWID;
`,
};

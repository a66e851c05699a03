import type { Migration } from './migration.ts';

const UUID = [8, 4, 3, 3, 12].map((count) => '[0-9a-f]'.repeat(count));
const UUID_PATTERN = `${UUID[0]}-${UUID[1]}-7${UUID[2]}-[89ab]${UUID[3]}-${UUID[4]}`;
const KINDS = [
  'encounter-note',
  'observation',
  'commitment',
  'assessment',
  'reflection',
  'intention',
  'person',
  'organisation',
  'calendar-event',
  'correction',
  'log-line',
];

/** More kinds have a period after which they are proposed to go, so more can be kept beyond it. A CHECK cannot be widened in place. */
export const retentionKindsMigration: Migration = {
  version: 190,
  name: 'retention of more kinds',
  script: `
CREATE TABLE retention_keep_wider (
  kind TEXT NOT NULL CHECK (kind IN (${KINDS.map((kind) => `'${kind}'`).join(', ')})),
  item TEXT NOT NULL CHECK (item GLOB '${UUID_PATTERN}'),
  until TEXT NOT NULL CHECK (until GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]' AND until IS date(until)),
  reason TEXT NOT NULL CHECK (trim(reason) <> '' AND length(reason) <= 500),
  PRIMARY KEY (kind, item)
) STRICT, WITHOUT ROWID;
INSERT INTO retention_keep_wider (kind, item, until, reason) SELECT kind, item, until, reason FROM retention_keep;
DROP TABLE retention_keep;
ALTER TABLE retention_keep_wider RENAME TO retention_keep;
`,
};

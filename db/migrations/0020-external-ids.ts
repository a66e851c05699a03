import { oneOf } from './0010-checks.ts';
import type { Migration } from './migration.ts';

const KINDS = ['organisation', 'person', 'collaboration', 'encounter'] as const;

/** Exactly the column of the kind is filled. */
const ONE_TARGET = KINDS.map((kind) => `(kind = '${kind}') = (${kind}_id IS NOT NULL)`).join(' AND ');
const TARGETS = KINDS.map((kind) => `${kind}_id TEXT REFERENCES ${kind} (id) ON DELETE CASCADE`).join(
  ',\n  ',
);
const INDEXES = KINDS.map(
  (kind) => `CREATE INDEX external_id_by_${kind} ON external_id (${kind}_id) WHERE ${kind}_id IS NOT NULL;`,
).join('\n');

/** What imported lists call things, so that the next one of the same source finds them again. */
export const externalIdMigration: Migration = {
  version: 20,
  name: 'external-ids',
  script: `
CREATE TABLE external_id (
  ${oneOf('kind', KINDS)},
  source TEXT NOT NULL CHECK (length(source) <= 500),
  external_name TEXT NOT NULL CHECK (trim(external_name) <> '' AND length(external_name) <= 200),
  ${TARGETS},
  PRIMARY KEY (kind, source, external_name),
  CHECK (${ONE_TARGET})
) STRICT, WITHOUT ROWID;
${INDEXES}
`,
};

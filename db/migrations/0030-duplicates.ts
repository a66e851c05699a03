import type { Migration } from './migration.ts';

const UUID = [8, 4, 3, 3, 12].map((count) => '[0-9a-f]'.repeat(count));
const UUID_PATTERN = `${UUID[0]}-${UUID[1]}-7${UUID[2]}-[89ab]${UUID[3]}-${UUID[4]}`;
const DAY = "CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]' AND date IS date(date))";

/** Two that look alike and are not the same, stored in one order. */
const distinct = (thing: string): string => `
CREATE TABLE distinct_${thing} (
  first_${thing}_id TEXT NOT NULL REFERENCES ${thing} (id) ON DELETE CASCADE,
  second_${thing}_id TEXT NOT NULL REFERENCES ${thing} (id) ON DELETE CASCADE,
  date TEXT NOT NULL ${DAY},
  PRIMARY KEY (first_${thing}_id, second_${thing}_id),
  CHECK (first_${thing}_id < second_${thing}_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX distinct_${thing}_by_second ON distinct_${thing} (second_${thing}_id);
`;

/** What was merged into another: whoever still knows the old id or the old name finds the new one. */
const merged = (thing: string): string => `
CREATE TABLE merged_${thing} (
  id TEXT PRIMARY KEY NOT NULL CHECK (id GLOB '${UUID_PATTERN}'),
  into_id TEXT NOT NULL REFERENCES ${thing} (id) ON DELETE CASCADE,
  name TEXT NOT NULL CHECK (trim(name) <> '' AND length(name) <= 200),
  date TEXT NOT NULL ${DAY},
  CHECK (id <> into_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX merged_${thing}_by_into ON merged_${thing} (into_id);
`;

/** Remembers which pairs are not the same, and which partners and persons were merged into which. */
export const duplicatesMigration: Migration = {
  version: 30,
  name: 'duplicates',
  script: ['organisation', 'person'].flatMap((thing) => [distinct(thing), merged(thing)]).join('\n'),
};

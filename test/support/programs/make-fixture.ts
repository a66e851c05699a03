import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { closeDatabase } from '#db/handle.ts';
import { CURRENT_VERSION } from '#db/migrations/all.ts';
import { createDatabase } from '#db/open.ts';
import { rowsOf } from '../database.ts';
import { GOOD_ROWS, insertParents, insertRow } from '../rows.ts';

/**
 * Makes the fixture of the current version: a network with a row in every table, and beside it those rows as JSON. To be run
 * once, when a version is released: `node test/support/programs/make-fixture.ts`. What is there stays: released is released.
 */
const name = path.join(
  import.meta.dirname,
  '../../fixtures/databases',
  `version-${String(CURRENT_VERSION).padStart(4, '0')}`,
);
const file = `${name}.netwerk`;
if (existsSync(file)) throw new Error(`${file} is there already`);

const db = createDatabase(file, { now: new Date(2026, 5, 30) });
db.transaction(() => {
  insertParents(db);
  for (const [table, row] of Object.entries(GOOD_ROWS)) insertRow(db, table, row);
  // An encounter without anybody is the one thing that only the repository refuses.
  insertRow(db, 'encounter_organisation', {
    ...GOOD_ROWS.encounter_organisation,
    encounter_id: GOOD_ROWS.encounter.id,
  });
});
writeFileSync(`${name}.json`, `${JSON.stringify(rowsOf(db), null, 1)}\n`);
closeDatabase(db);

import { createHash } from 'node:crypto';
import type { ReadDb } from '#db/handle.ts';

/** One number for all that a network holds, wherever in the file it stands; what follows from it, the index of the search, is left out. */
export function stateSum(db: ReadDb): string {
  const tables = db.values<string>(
    "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'search_%' ORDER BY name",
  );
  const hash = createHash('sha256');
  for (const table of tables) {
    hash.update(`\n${table}\n`);
    const rows = db.rows<Readonly<Record<string, unknown>>>(`SELECT * FROM "${table}"`);
    for (const row of rows.map((one) => JSON.stringify(one)).sort()) hash.update(row);
  }
  return hash.digest('hex').slice(0, 24);
}

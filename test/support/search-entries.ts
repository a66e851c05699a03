import type { ReadDb, WriteDb } from '#db/handle.ts';

/** What is searched, written down once more and apart from the migration. */
const SEARCHED = {
  organisation: ['name || char(10) || short_name', 'website || char(10) || note'],
  person: [
    'name || char(10) || nickname',
    "email || char(10) || phone || char(10) || note || char(10) || replace(replace(phone, '-', ''), ' ', '')",
  ],
  affiliation: ['role', "''"],
  collaboration: ['name', 'note'],
  encounter: ['subject', 'note'],
  commitment: ['text', "''"],
  observation: ['text', 'told_where'],
} as const;

type Entry = readonly [index: string, term: string, kind: string, id: string, place: string];

/** Every entry of both indexes: which term stands where in which row. */
function entriesOf(db: ReadDb, indexes: string, owner: (row: number) => string): readonly Entry[] {
  return ['search_trigram', 'search_word'].flatMap((index) =>
    db
      .rows<{ term: string; doc: number; col: string | null; offset: number | null }>(
        `SELECT term, doc, col, offset FROM temp.${indexes}_${index}`,
      )
      .map(({ term, doc, col, offset }): Entry => [index, term, owner(doc), col ?? '', String(offset ?? 0)])
      .sort((first, second) => first.join(' ').localeCompare(second.join(' '))),
  );
}

/** Every entry of the index of a file: which word or which letters stand where in which row. */
export function entriesInFile(db: WriteDb): readonly Entry[] {
  const rows = new Map(
    db
      .rows<{ number: number; kind: string; id: string }>('SELECT * FROM search_entry')
      .map((row) => [row.number, `${row.kind} ${row.id}`]),
  );
  for (const index of ['search_trigram', 'search_word']) {
    db.execute(`DROP TABLE IF EXISTS temp.live_${index};
      CREATE VIRTUAL TABLE temp.live_${index} USING fts5vocab('main', '${index}', instance)`);
  }
  return entriesOf(db, 'live', (row) => rows.get(row) ?? `nothing at ${String(row)}`);
}

/** The same index, made from what the tables hold now. */
export function entriesFromScratch(db: WriteDb): readonly Entry[] {
  for (const [index, options] of [
    ['search_trigram', "tokenize = 'trigram remove_diacritics 1'"],
    ['search_word', "tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3', detail = 'column'"],
  ] as const) {
    db.execute(`DROP TABLE IF EXISTS temp.fresh_${index}; DROP TABLE IF EXISTS temp.again_${index};
      CREATE VIRTUAL TABLE temp.again_${index} USING fts5(name, text, content = '', ${options});
      CREATE VIRTUAL TABLE temp.fresh_${index} USING fts5vocab('temp', 'again_${index}', instance)`);
  }
  const rows = new Map<number, string>();
  for (const [table, [name, text]] of Object.entries(SEARCHED)) {
    for (const row of db.rows<{ id: string; name: string; text: string }>(
      `SELECT id, ${name} AS name, ${text} AS text FROM ${table}`,
    )) {
      const number = rows.size + 1;
      rows.set(number, `${table} ${row.id}`);
      for (const index of ['search_trigram', 'search_word']) {
        db.run(
          `INSERT INTO temp.again_${index} (rowid, name, text) VALUES (?, ?, ?)`,
          number,
          row.name,
          row.text,
        );
      }
    }
  }
  return entriesOf(db, 'fresh', (row) => rows.get(row) ?? '');
}

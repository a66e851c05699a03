import type { ReadDb } from '../../handle.ts';

/** A column in which somebody may have written words, and what its rows are found by. */
export interface TextColumn {
  readonly table: string;
  readonly column: string;
  /** Columns of the primary key. */
  readonly key: readonly string[];
}

/** Columns of text that hold a key, a day, a time, or one of a few fixed words: nobody's own words. */
const NOT_WORDS = new RegExp(
  `^(?:id|key|at|who|.*_id|date|.*_date|.*_time|.*_on|valid_from|valid_until|until|due|period_from|period_until|${[
    'mark|icon|tier|scale|kind|form|phase|own_role|government_role|script|podium|initiative|company|ground|tone',
    'performance|orientation|confidentiality|owner|aspect|figures|series|occurrence|standing|unknown_zone|state|part',
    'action|purpose|item|look',
  ].join('|')})$`,
);
/** In these tables the column is one of a few fixed words or digests, elsewhere it is not. */
const NOT_WORDS_HERE: ReadonlySet<string> = new Set([
  'person_basis.source',
  'encounter_organisation.role',
  'search_entry.kind',
  'hand_over_base.fields',
]);

/**
 * Every column with words of people, read from the file itself: one that is added later is searched and cleaned without anybody
 * having to think of it.
 */
export function listTextColumns(db: ReadDb): readonly TextColumn[] {
  const tables = db.values<string>(
    `SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'
     AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name NOT LIKE 'search\\_%' ESCAPE '\\' ORDER BY name`,
  );
  return tables.flatMap((table) => {
    const columns = db.rows<{ name: string; type: string; pk: number }>(
      'SELECT name, type, pk FROM pragma_table_info(?)',
      table,
    );
    const key = columns
      .filter(({ pk }) => pk > 0)
      .toSorted((one, other) => one.pk - other.pk)
      .map(({ name }) => name);
    return columns
      .filter(
        ({ name, type }) =>
          type === 'TEXT' && !NOT_WORDS.test(name) && !NOT_WORDS_HERE.has(`${table}.${name}`),
      )
      .map(({ name }) => ({ table, column: name, key }));
  });
}

/** The place of a text as one string. @param key values of the primary key, as a JSON array. */
export function textKey({ table, column }: TextColumn, key: string): string {
  return `${table}.${column} ${key}`;
}

import type { ReadDb, WriteDb } from './handle.ts';

/** What a secretariat sees of a table: all rows, none, or those that a condition keeps, with some columns left blank. */
type Sight = 'all' | 'none' | { readonly where: string; readonly blank?: readonly string[] };

const OPEN_ENCOUNTERS = "SELECT id FROM main.encounter WHERE confidentiality = 'normal'";
const OF_OPEN_ENCOUNTER: Sight = { where: `encounter_id IN (${OPEN_ENCOUNTERS})` };

/** For every table of a network. One that is not here shows nothing, and a test asks for a decision. */
export const SIGHTS: Readonly<Record<string, Sight>> = {
  affiliation: 'all',
  area: 'all',
  assessment: 'none',
  calendar_decision: 'all',
  calendar_event: 'all',
  calendar_ignored_series: 'all',
  calendar_week: 'all',
  category: 'all',
  collaboration: 'all',
  collaboration_member: 'all',
  collaboration_theme: 'all',
  commitment: { where: `encounter_id IS NULL OR encounter_id IN (${OPEN_ENCOUNTERS})` },
  correction_request: 'none',
  distinct_organisation: 'all',
  distinct_person: 'all',
  draft: 'all', // each audience has keys of its own
  encounter: { where: "confidentiality = 'normal'", blank: ['tone', 'performance'] },
  encounter_organisation: OF_OPEN_ENCOUNTER,
  encounter_person: OF_OPEN_ENCOUNTER,
  encounter_theme: OF_OPEN_ENCOUNTER,
  erased_person: 'all', // sums only: who takes over a list must be told as well
  external_id: { where: `kind <> 'encounters' OR id IN (${OPEN_ENCOUNTERS})` },
  hand_over_base: 'none',
  intention: 'none',
  intention_not_fulfilled: 'none',
  intention_organisation: 'none',
  intention_person: 'none',
  map_pin: 'all',
  map_place: 'all',
  map_view: 'all', // made to be shown to others
  merged_organisation: 'all',
  merged_person: 'all',
  observation: 'none',
  observation_outcome: 'none',
  network_mark: 'none',
  organisation: 'all',
  organisation_area: 'all',
  organisation_theme: 'all',
  owner_password: 'all',
  person: 'all',
  person_basis: 'all', // whoever writes must know about whom nothing may be written
  privacy_event: 'none',
  reflection: 'none',
  reflection_figure: 'none',
  retention_keep: 'none', // why something is kept tells what it is
  search_entry: 'all', // what is found is read again from these tables
  search_stale: 'all',
  search_suspended: 'all',
  set_aside_introduction: 'none',
  setting: 'all',
  stand_in: 'all',
  suggestion_choice: 'none',
  theme: 'all',
  tie: 'all',
  time_week: 'all',
};

/** Tables of the file that hold something, without those that the index of the search keeps for itself. */
export function contentTables(db: ReadDb): readonly string[] {
  return db.values<string>(
    `SELECT name FROM pragma_table_list
     WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name`,
  );
}

function viewOf(db: ReadDb, table: string, sight: Exclude<Sight, 'all'>): string {
  const columns = db.values<string>("SELECT name FROM pragma_table_info(?, 'main')", table);
  const { where, blank = [] } = sight === 'none' ? { where: '0' } : sight;
  const shown = columns.map((name) => (blank.includes(name) ? `NULL AS "${name}"` : `"${name}"`));
  return `CREATE TEMP VIEW "${table}" AS SELECT ${shown.join(', ')} FROM main."${table}" WHERE ${where};`;
}

/** Hides from every reading function of this connection what a secretariat may not see. */
export interface Shutter {
  /** Does something that must see all, such as a change that rewrites a whole row. */
  lifted<Result>(work: () => Result): Result;
  /** As `lifted`, until what was begun has ended. */
  liftedUntil<Result>(work: () => Promise<Result>): Promise<Result>;
}

/**
 * Views of this connection only, with the names of the tables: SQLite looks in the temporary schema first, so that whatever reads
 * "encounter" reads what may be seen, counts and searches included. Nothing has to remember to leave anything out.
 * @see https://www.sqlite.org/lang_naming.html
 */
export function createShutter(db: WriteDb): Shutter {
  const hidden = contentTables(db)
    .map((table) => ({ table, sight: SIGHTS[table] ?? ('none' as const) }))
    .filter((each): each is { table: string; sight: Exclude<Sight, 'all'> } => each.sight !== 'all');
  const draw = hidden.map(({ table, sight }) => viewOf(db, table, sight)).join('\n');
  const lift = hidden.map(({ table }) => `DROP VIEW temp."${table}";`).join('\n');
  let lifts = 0;
  const begin = (): void => {
    if (lifts === 0) db.execute(lift);
    lifts += 1;
  };
  const end = (): void => {
    lifts -= 1;
    if (lifts === 0) db.execute(draw);
  };
  db.execute(draw);
  return {
    lifted: (work) => {
      begin();
      try {
        return work();
      } finally {
        end();
      }
    },
    liftedUntil: async (work) => {
      begin();
      try {
        return await work();
      } finally {
        end();
      }
    },
  };
}

/** Whether any of these ids is of something that a secretariat may not see, in words of SQL on the tables themselves. */
const IS_HIDDEN = `
  WITH asked (id) AS (SELECT value FROM json_each(?)), hidden (id) AS (
    SELECT id FROM main.encounter WHERE confidentiality <> 'normal'
    UNION ALL SELECT id FROM main.assessment
    UNION ALL SELECT id FROM main.reflection
    UNION ALL SELECT id FROM main.intention
    UNION ALL SELECT id FROM main.observation
    UNION ALL SELECT id FROM main.commitment WHERE encounter_id IS NOT NULL AND encounter_id NOT IN (${OPEN_ENCOUNTERS})
  )
  SELECT EXISTS (SELECT 1 FROM hidden JOIN asked USING (id))`;

export function namesSomethingHidden(db: ReadDb, ids: readonly string[]): boolean {
  return ids.length > 0 && db.value<number>(IS_HIDDEN, JSON.stringify(ids)) === 1;
}

import { z } from 'zod';
import type { ReadDb, WriteDb } from '#db/handle.ts';
import { listStoredSettings, saveStoredSetting } from '#db/repos/settings.ts';
import { columnKey } from '#shared/import/column-words.ts';
import { importFieldSchema, importKindSchema, isFieldOf } from '#shared/import/import-fields.ts';
import { type ImportMapping, importMappingSchema, type TableMapping } from '#shared/import/mapping.ts';
import type { ImportOptions, ReadTable } from '#shared/import/plan.ts';
import { columnSetKey } from '#shared/import/propose-mapping.ts';

const SETTING = 'import-mappings';
/** Lists that are remembered, those of the last imports. */
const MOST_LISTS = 50;
const LONGEST_KEY = 5000;

const optionsSchema = importMappingSchema.omit({ tables: true });
const rememberedSchema = z.object({
  lists: z.array(
    z.object({
      columns: z.string(),
      kind: importKindSchema.nullable(),
      /** By the name of the column. */
      fields: z.record(z.string(), importFieldSchema),
    }),
  ),
  options: optionsSchema,
});
type Remembered = z.infer<typeof rememberedSchema>;

const NOTHING: Remembered = {
  lists: [],
  options: {
    categoryWords: {},
    defaultCategoryId: null,
    missingPartnersCategoryId: null,
    unknownNumbers: 'ask',
  },
};

function readRemembered(db: ReadDb): Remembered {
  const stored = listStoredSettings(db).find(({ key }) => key === SETTING)?.value;
  // What another version wrote and we cannot read is as good as nothing.
  return rememberedSchema.safeParse(stored).data ?? NOTHING;
}

/** What was chosen in the last import: categories for words, and what to do with partners that nobody knows. */
export function rememberedOptions(db: ReadDb): ImportOptions {
  return readRemembered(db).options;
}

/** The tables with the mapping that was chosen before for the same column names, where there is one. */
export function withRememberedMappings(db: ReadDb, tables: readonly ReadTable[]): readonly ReadTable[] {
  const { lists } = readRemembered(db);
  return tables.map((table) => {
    const known = lists.find(({ columns }) => columns === columnSetKey(table.columns));
    if (known === undefined || table.proposedBy === 'reader') return table;
    const columns = table.columns.map((column) => {
      const field = known.fields[columnKey(column)] ?? null;
      return field !== null && known.kind !== null && isFieldOf(known.kind, field) ? field : null;
    });
    return { ...table, proposal: { kind: known.kind, columns }, proposedBy: 'remembered' };
  });
}

/** Keeps the mapping of an import for the next list with the same columns; writes nothing when it is known already. */
export function rememberMapping(db: WriteDb, tables: readonly ReadTable[], mapping: ImportMapping): void {
  const before = readRemembered(db);
  const chosen = tables.flatMap((table, index) => {
    const columns = columnSetKey(table.columns);
    const known = mapping.tables[index];
    if (known === undefined || table.proposedBy === 'reader' || columns.length > LONGEST_KEY) return [];
    // What the names of the columns say is not worth remembering.
    const isObvious =
      table.proposedBy === 'names' && JSON.stringify(known) === JSON.stringify(table.proposal);
    return isObvious ? [] : [{ columns, kind: known.kind, fields: fieldsOf(table, known) }];
  });
  const names = new Set(chosen.map(({ columns }) => columns));
  const others = before.lists.filter(({ columns }) => !names.has(columns));
  const { tables: _tables, ...chosenOptions } = mapping;
  // That a list is from another network says nothing about the next one.
  const options = { ...chosenOptions, unknownNumbers: 'ask' as const };
  const after: Remembered = { lists: [...others, ...chosen].slice(-MOST_LISTS), options };
  if (JSON.stringify(sorted(after)) === JSON.stringify(sorted(before))) return;
  saveStoredSetting(db, { key: SETTING, value: after });
}

function fieldsOf({ columns }: ReadTable, mapping: TableMapping): Remembered['lists'][number]['fields'] {
  return Object.fromEntries(
    columns.flatMap((column, place) => {
      const field = mapping.columns[place] ?? null;
      return field === null ? [] : [[columnKey(column), field]];
    }),
  );
}

function sorted({ lists, options }: Remembered): Remembered {
  return { lists: lists.toSorted((one, other) => (one.columns < other.columns ? -1 : 1)), options };
}

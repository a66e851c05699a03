import type { WriteDb } from '#db/handle.ts';
import { newId } from '#db/new-id.ts';
import { readKnownNetwork } from '#db/repos/exchange/known-network.ts';
import { writeOperation } from '#db/repos/exchange/write-import.ts';
import { organisationIdSchema } from '#shared/domain/ids.ts';
import type { ImportKind } from '#shared/import/import-fields.ts';
import type { ImportMapping } from '#shared/import/mapping.ts';
import type { PlannedRow } from '#shared/import/plan.ts';
import { plannedRows } from '#shared/import/planning/field-texts.ts';
import type { KnownNetwork } from '#shared/import/planning/known-network.ts';
import { type MadePlan, makePlan } from '#shared/import/planning/make-plan.ts';
import { operationsOf } from '#shared/import/planning/plan-operations.ts';
import { proposeColumns } from '#shared/import/propose-mapping.ts';
import { tableOfLines } from '#shared/import/table-of-lines.ts';

/** A list by what it is about: the names of its columns and its rows. */
export interface GivenList {
  readonly kind: ImportKind;
  readonly lines: readonly (readonly string[])[];
}

function knownIn(db: WriteDb): KnownNetwork {
  const parts = [...readKnownNetwork(db, { encounters: true })];
  const all = <Key extends keyof KnownNetwork>(key: Key) => parts.flatMap((part) => [...(part[key] ?? [])]);
  return {
    categories: all('categories'),
    themes: all('themes'),
    areas: all('areas'),
    organisations: all('organisations'),
    persons: all('persons'),
    collaborations: all('collaborations'),
    ties: all('ties'),
    encounters: all('encounters'),
    mergedOrganisations: all('mergedOrganisations'),
    mergedPersons: all('mergedPersons'),
    externalIds: all('externalIds'),
    erasedMarks: all('erasedMarks'),
  };
}

/** A dry run of lists against a file, with the columns that their names propose. */
export function planLists(
  db: WriteDb,
  lists: readonly GivenList[],
  changes: Partial<ImportMapping> = {},
): MadePlan {
  const known = knownIn(db);
  const tables = lists.flatMap(({ kind, lines }) => tableOfLines(kind, lines) ?? []);
  return makePlan({
    known,
    erasedOn: () => null,
    tables,
    mapping: {
      tables: tables.map((table, place) => {
        const kind = lists[place]?.kind ?? 'partners';
        return { kind, columns: proposeColumns(kind, table.columns) };
      }),
      categoryWords: {},
      defaultCategoryId: known.categories[0]?.id ?? null,
      missingPartnersCategoryId: null,
      unknownNumbers: 'ask',
      ...changes,
    },
    choices: new Map(),
    newId: () => newId(organisationIdSchema),
  });
}

export function writePlan(db: WriteDb, plan: MadePlan): void {
  db.transaction(() => {
    for (const operation of operationsOf(plan)) writeOperation(db, operation);
  });
}

/** The rows as a person sees them. */
export function rowsOfPlan(plan: MadePlan): readonly PlannedRow[] {
  const asRow = plannedRows(plan);
  return plan.things.map((thing) => asRow(thing));
}

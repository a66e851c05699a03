import { v7 } from 'uuid';
import { erasedLookup } from '#db/repos/privacy/erased-persons.ts';
import { AppError } from '#shared/errors.ts';
import type { ImportFile, ImportTable } from '#shared/import/import-table.ts';
import type { ImportMapping } from '#shared/import/mapping.ts';
import {
  FIRST_ROWS,
  type ImportChoice,
  type ImportDone,
  type ImportPlan,
  type ImportRowKey,
  type PlannedRow,
  type ReadTable,
} from '#shared/import/plan.ts';
import { plannedRows } from '#shared/import/planning/field-texts.ts';
import type { KnownNetwork } from '#shared/import/planning/known-network.ts';
import { isRemarked, type MadePlan, makePlan } from '#shared/import/planning/make-plan.ts';
import type { ImportOperation } from '#shared/import/planning/operations.ts';
import { rowKeyText } from '#shared/import/planning/plan-context.ts';
import { doneOf, operationsOf } from '#shared/import/planning/plan-operations.ts';
import { proposeMapping } from '#shared/import/propose-mapping.ts';
import type { PlannedRowsPage, PlannedRowsQuery } from '#shared/ipc/requests/import.ts';
import type { SourceFile } from './import-reader.ts';
import { readFiles } from './read-files.ts';

/** Characters of a cell that are shown; the rest stays behind. */
const LONGEST_FIRST_CELL = 500;

const NOTHING_KNOWN: KnownNetwork = {
  categories: [],
  themes: [],
  areas: [],
  organisations: [],
  persons: [],
  collaborations: [],
  ties: [],
  encounters: [],
  mergedOrganisations: [],
  mergedPersons: [],
  externalIds: [],
  erasedMarks: [],
};

/**
 * One import from files to a plan, without a network or a window: what was read, what is known, what was chosen. It stands in the
 * worker of the window, and in the program of the command line.
 */
export class ImportDesk {
  #tables: readonly ImportTable[] = [];
  #known: KnownNetwork = NOTHING_KNOWN;
  #mapping: ImportMapping | null = null;
  #plan: MadePlan | null = null;
  #operations: readonly ImportOperation[] | null = null;
  #asRow: ((thing: MadePlan['things'][number]) => PlannedRow) | null = null;
  readonly #choices = new Map<string, ImportChoice>();

  /** Reads files in place of what was there. @throws {AppError} import-file-refused */
  async read(files: readonly SourceFile[]): Promise<readonly ReadTable[]> {
    const read = await readFiles(files);
    this.#tables = read.flatMap(({ tables }) => tables);
    this.#choices.clear();
    this.#forgetPlan();
    return read.flatMap((file) => file.tables.map((table) => readTableOf(file, table)));
  }

  forgetKnown(): void {
    this.#known = NOTHING_KNOWN;
    this.#forgetPlan();
  }

  /** Adds to what the network holds. */
  addKnown(part: Partial<KnownNetwork>): void {
    const known = this.#known;
    this.#known = {
      categories: [...known.categories, ...(part.categories ?? [])],
      themes: [...known.themes, ...(part.themes ?? [])],
      areas: [...known.areas, ...(part.areas ?? [])],
      organisations: [...known.organisations, ...(part.organisations ?? [])],
      persons: [...known.persons, ...(part.persons ?? [])],
      collaborations: [...known.collaborations, ...(part.collaborations ?? [])],
      ties: [...known.ties, ...(part.ties ?? [])],
      encounters: [...known.encounters, ...(part.encounters ?? [])],
      mergedOrganisations: [...known.mergedOrganisations, ...(part.mergedOrganisations ?? [])],
      mergedPersons: [...known.mergedPersons, ...(part.mergedPersons ?? [])],
      externalIds: [...known.externalIds, ...(part.externalIds ?? [])],
      erasedMarks: [...known.erasedMarks, ...(part.erasedMarks ?? [])],
    };
    this.#forgetPlan();
  }

  /** @throws {AppError} invalid-input when the mapping is for other tables */
  plan(mapping: ImportMapping, onProgress?: (part: number) => void): ImportPlan {
    const fits = mapping.tables.every(
      ({ columns }, index) => columns.length === this.#tables[index]?.columns.length,
    );
    if (!fits || mapping.tables.length !== this.#tables.length) throw new AppError('invalid-input');
    this.#mapping = mapping;
    return this.#makePlan(mapping, onProgress);
  }

  /** @throws {AppError} no-import before there is a plan */
  decide(rows: readonly ImportRowKey[], choice: ImportChoice | null): ImportPlan {
    if (this.#mapping === null) throw new AppError('no-import');
    for (const row of rows) {
      if (choice === null) this.#choices.delete(rowKeyText(row));
      else this.#choices.set(rowKeyText(row), choice);
    }
    return this.#makePlan(this.#mapping);
  }

  /** A page of the plan. @throws {AppError} no-import before there is a plan */
  rows({ kind, outcome, remarkedOnly, offset, limit }: PlannedRowsQuery): PlannedRowsPage {
    const plan = this.#planned();
    this.#asRow ??= plannedRows(plan);
    const fitting = plan.things.filter(
      (thing) =>
        (kind === null || thing.kind === kind) &&
        (outcome === null || thing.outcome === outcome) &&
        (!remarkedOnly || isRemarked(thing)),
    );
    return { rows: fitting.slice(offset, offset + limit).map(this.#asRow), total: fitting.length };
  }

  /** What the plan writes, from place `start` on; empty when there is no more. */
  operations(start: number, count: number): readonly ImportOperation[] {
    this.#operations ??= operationsOf(this.#planned());
    return this.#operations.slice(start, start + count);
  }

  /** How much there is to write, and what will have been done then. */
  result(): { readonly operationCount: number; readonly done: ImportDone } {
    this.#operations ??= operationsOf(this.#planned());
    return { operationCount: this.#operations.length, done: doneOf(this.#planned()) };
  }

  #planned(): MadePlan {
    if (this.#plan === null) throw new AppError('no-import');
    return this.#plan;
  }

  #makePlan(mapping: ImportMapping, onProgress?: (part: number) => void): ImportPlan {
    this.#forgetPlan();
    this.#plan = makePlan({
      known: this.#known,
      tables: this.#tables,
      mapping,
      choices: this.#choices,
      newId: () => v7(),
      erasedOn: erasedLookup(this.#known.erasedMarks),
      ...(onProgress === undefined ? {} : { onProgress }),
    });
    return this.#plan.summary;
  }

  #forgetPlan(): void {
    this.#plan = null;
    this.#operations = null;
    this.#asRow = null;
  }
}

function readTableOf(file: ImportFile, table: ImportTable): ReadTable {
  const { tables: _tables, name, ...format } = file;
  return {
    ...format,
    file: name,
    name: table.name,
    columns: table.columns,
    rowCount: table.rows.length,
    firstRows: table.rows.slice(0, FIRST_ROWS).map(({ number, cells }) => ({
      number,
      cells: cells.slice(0, table.columns.length).map((cell) => cell.slice(0, LONGEST_FIRST_CELL)),
    })),
    proposal: table.knownMapping ?? proposeMapping(table.columns),
    proposedBy: table.knownMapping === undefined ? 'names' : 'reader',
  };
}

/** Whether a mapping asks for encounters: only then must those of the network be known. */
export function needsEncounters({ tables }: ImportMapping): boolean {
  return tables.some(({ kind }) => kind === 'encounters');
}

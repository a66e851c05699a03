import { z } from 'zod';
import type { ImportField, ImportKind } from './import-fields.ts';
import type { ImportFormat } from './import-table.ts';
import type { ImportMapping, TableMapping } from './mapping.ts';
import type { DoubtReason, ReasonOf, RefusalReason, RemarkReason } from './reasons.ts';

/** What a dry run says about one thing of the list. */
export const importOutcomeSchema = z.enum(['new', 'changed', 'same', 'doubtful', 'refused']);
export type ImportOutcome = z.infer<typeof importOutcomeSchema>;

/** A table of a file that was read, as the window sees it: the rows stay behind. */
export interface ReadTable extends ImportFormat {
  readonly file: string;
  readonly name: string;
  readonly columns: readonly string[];
  readonly rowCount: number;
  /** The first rows, for telling columns apart; at most `FIRST_ROWS`. */
  readonly firstRows: readonly { readonly number: number; readonly cells: readonly string[] }[];
  /** What we take the table for. */
  readonly proposal: TableMapping;
  /** `reader`: the format says it; `remembered`: chosen before for the same column names; `names`: by their names. */
  readonly proposedBy: 'reader' | 'remembered' | 'names';
}
export const FIRST_ROWS = 20;

/** What a mapping says besides its tables. */
export type ImportOptions = Omit<ImportMapping, 'tables'>;

export interface ImportReading {
  readonly tables: readonly ReadTable[];
  /** What was chosen the last time, to begin with. */
  readonly options: ImportOptions;
}

/** One field that a row changes; as text for people, lists divided by ", ". Empty text: nothing there. */
export interface FieldChange {
  readonly field: ImportField;
  readonly before: string;
  readonly after: string;
}

/** A thing of the network that a doubtful row may be about. */
export interface ImportCandidate {
  readonly id: string;
  readonly name: string;
  /** What tells it apart: its category, or where somebody works. */
  readonly detail: string;
  readonly reason: DoubtReason;
}

/** What to do with a doubtful row: add it, leave it out, or the id of the candidate that it is about. */
export const importChoiceSchema = z.union([z.literal('new'), z.literal('skip'), z.uuid()]);
export type ImportChoice = z.infer<typeof importChoiceSchema>;

/** Rows are named by their table and their number, which outlives another mapping. */
export const importRowKeySchema = z.strictObject({ table: z.int().min(0).max(99), number: z.int().min(1) });
export type ImportRowKey = Readonly<z.infer<typeof importRowKeySchema>>;

/** One thing of the list with what would happen to it. */
export interface PlannedRow extends ImportRowKey {
  readonly kind: ImportKind;
  readonly outcome: ImportOutcome;
  /** The name, or what comes nearest; empty when the row has none. */
  readonly name: string;
  /** Further rows about the same thing: another position of a person, more members. */
  readonly joinedRows: readonly number[];
  /** For `changed` from old to new, for `new` everything that it will hold. */
  readonly changes: readonly FieldChange[];
  readonly remarks: readonly ReasonOf<RemarkReason>[];
  /** Only when refused. */
  readonly refusal: ReasonOf<RefusalReason> | null;
  /** Only when doubtful, or decided. */
  readonly candidates: readonly ImportCandidate[];
  /** What the user chose; a doubtful row without a choice is not written. */
  readonly choice: ImportChoice | null;
}

export type OutcomeCounts = Readonly<Record<ImportOutcome, number>>;

/** A word or name that rows use and the network does not know. */
export interface UnknownName {
  readonly name: string;
  readonly rows: number;
}

/** The dry run as a whole. Every row with text counts once: `rows` is the sum of all outcomes and `joined`. */
export interface ImportPlan {
  readonly rows: number;
  /** Rows about a thing that another row is about too. */
  readonly joined: number;
  /** Things by kind and outcome; a kind without rows has zeroes. */
  readonly counts: Readonly<Record<ImportKind, OutcomeCounts>>;
  /** Things that are taken, or are the same, with a remark. */
  readonly remarked: number;
  /** Doubtful things without a choice, or with the choice to leave them out: not written. */
  readonly leftOut: number;
  /** At most 200, most rows first. */
  readonly unknownCategories: readonly UnknownName[];
  readonly unknownPartners: readonly UnknownName[];
  /** Things whose number in Netwerkkaart this network does not know, whatever was decided about them. */
  readonly unknownNumbers: number;
  /** Things that were found by their number: what their rows leave empty becomes empty. */
  readonly numbered: number;
  /** Names that become new themes and areas. */
  readonly newThemes: readonly string[];
  readonly newAreas: readonly string[];
}

/** What an import wrote. */
export interface ImportDone {
  readonly added: Readonly<Record<ImportKind, number>>;
  readonly changed: Readonly<Record<ImportKind, number>>;
  readonly same: number;
  /** Rows about a thing that another row is about too: they count with that one. */
  readonly joined: number;
  readonly leftOut: number;
  readonly refused: number;
  /** Persons who had been erased and were added on purpose. */
  readonly broughtBack: number;
}

export interface ImportProgress {
  readonly phase: 'reading' | 'planning' | 'writing';
  /** 0 to 1; `null` when it cannot be known. */
  readonly part: number | null;
}

import type { IsoDate } from '#shared/domain/calendar-date.ts';
import { clipped, oneLine, readDay, severalIn, severalLines } from '../cell-values.ts';
import type { ImportField } from '../import-fields.ts';
import type { ImportRow, ImportTable } from '../import-table.ts';
import { columnSetKey } from '../propose-mapping.ts';
import type { WordReader } from '../import-words.ts';
import type { TableMapping } from '../mapping.ts';
import type { ReasonOf, RefusalReason, RemarkReason } from '../reasons.ts';

/** As long as the file takes it. */
const LONGEST_SOURCE = 500;

/** Longest texts of the domain, see `shared/domain/fields.ts`. */
export const LONGEST = { name: 200, line: 500, observation: 2000, note: 20_000 } as const;

/** Fields in which the texts of several columns stand below each other, or beside each other. */
const BELOW: ReadonlySet<ImportField> = new Set<ImportField>(['note']);
const BESIDE: ReadonlySet<ImportField> = new Set<ImportField>(['phone']);
/** Names may hold commas; themes and areas do not. */
const COMMA_DIVIDES: ReadonlySet<ImportField> = new Set<ImportField>(['themes', 'areas']);

/** One row, read by the fields that its columns hold. What cannot be read is noted as a remark, or as the refusal of the row. */
export class RowReader {
  readonly table: number;
  readonly number: number;
  readonly remarks: ReasonOf<RemarkReason>[] = [];
  refusal: ReasonOf<RefusalReason> | null = null;
  /** Names the list that the external id of this row is from. */
  readonly source: string;
  /**
   * Whether the row names its thing by our own number: then it came from our export and holds all of it, so that what stands
   * there counts, also where a cell is empty. In any other list an empty cell says nothing.
   */
  isWhole = false;
  readonly #texts: ReadonlyMap<ImportField, readonly string[]>;
  readonly #columns: ReadonlySet<ImportField>;
  readonly #leftOut = new Set<ImportField>();

  constructor(table: number, source: string, row: ImportRow, mapping: TableMapping) {
    this.table = table;
    this.source = source;
    this.number = row.number;
    this.#texts = textsOf(row, mapping);
    this.#columns = new Set(mapping.columns.filter((field) => field !== null));
    if (row.cells.length > mapping.columns.length) {
      const surplus = row.cells.slice(mapping.columns.length).some((cell) => cell !== '');
      if (surplus) this.refuse('more-cells-than-columns');
    }
  }

  /** Only the first reason counts. */
  refuse(code: RefusalReason, params: Readonly<Record<string, string>> = {}): void {
    this.refusal ??= { code, params };
  }

  remark(code: RemarkReason, params: Readonly<Record<string, string>> = {}): void {
    this.remarks.push({ code, params });
  }

  /** Whether there is text for it. */
  has(field: ImportField): boolean {
    return this.#texts.has(field);
  }

  /** As it stands there, of several columns below or beside each other; empty when there is nothing. */
  raw(field: ImportField): string {
    return (this.#texts.get(field) ?? []).join(BELOW.has(field) ? '\n' : BESIDE.has(field) ? ' / ' : '|');
  }

  /** Whether the row says that nothing stands there. */
  empties(field: ImportField): boolean {
    return this.isWhole && this.#columns.has(field) && !this.has(field);
  }

  /** Whether the list of this field is all there is, so that what it does not name goes. What could not be read keeps everything. */
  replaces(field: ImportField): boolean {
    return this.isWhole && this.#columns.has(field) && !this.#leftOut.has(field);
  }

  /** What to take where the cell may be emptied. */
  orEmptied<Value, Empty>(
    field: ImportField,
    value: Value | undefined,
    empty: Empty,
  ): Value | Empty | undefined {
    return value ?? (this.empties(field) ? empty : undefined);
  }

  /** A name, for which a text that is too long refuses the row: half a name is another one. */
  name(field: ImportField): string {
    const text = oneLine(this.raw(field));
    if (text.length > LONGEST.name) this.refuse('too-long', { field });
    return text;
  }

  /** `undefined` when the list says nothing, or nothing that fits; empty when it says that nothing stands there. */
  line(field: ImportField, longest: number = LONGEST.line): string | undefined {
    return this.#atMost(field, oneLine(this.raw(field)), longest);
  }

  note(field: ImportField, longest: number = LONGEST.note): string | undefined {
    return this.#atMost(field, severalLines(this.raw(field)), longest);
  }

  #atMost(field: ImportField, text: string, longest: number): string | undefined {
    if (text === '') return this.empties(field) ? '' : undefined;
    if (text.length <= longest) return text;
    this.leaveOut(field, text);
    return undefined;
  }

  /** A value that a reader makes of the text. */
  value<Value>(field: ImportField, reader: WordReader<Value>): Value | undefined {
    const text = oneLine(this.raw(field));
    if (text === '') return undefined;
    const value = reader(text);
    if (value === null) this.leaveOut(field, text);
    return value ?? undefined;
  }

  day(field: ImportField): IsoDate | undefined {
    return this.value(field, readDay);
  }

  /** `null` when the list says that there is no such day. */
  optionalDay(field: ImportField): IsoDate | null | undefined {
    return this.orEmptied(field, this.day(field), null);
  }

  /** Each text that stands there, once; what is too long is left out. */
  several(
    field: ImportField,
    longest: number = LONGEST.name,
    tidy?: (text: string) => string,
  ): readonly string[] {
    const cells = this.#texts.get(field) ?? [];
    const texts = [...new Set(cells.flatMap((cell) => severalIn(cell, COMMA_DIVIDES.has(field), tidy)))];
    for (const text of texts) if (text.length > longest) this.leaveOut(field, text);
    return texts.filter((text) => text.length <= longest);
  }

  leaveOut(field: ImportField, text: string): void {
    this.#leftOut.add(field);
    this.remark('value-left-out', { field, text: clipped(text) });
  }

  /** Notes that something of this field was not taken, for which there is a remark already. */
  keepRestOf(field: ImportField): void {
    this.#leftOut.add(field);
  }
}

function textsOf(
  { cells }: ImportRow,
  { columns }: TableMapping,
): ReadonlyMap<ImportField, readonly string[]> {
  const texts = new Map<ImportField, string[]>();
  for (const [place, field] of columns.entries()) {
    const cell = cells[place]?.trim() ?? '';
    if (field === null || cell === '') continue;
    const before = texts.get(field);
    if (before === undefined) texts.set(field, [cell]);
    else before.push(cell);
  }
  return texts;
}

/** A reader for every row of the tables of one kind. */
export function readersOf(
  tables: readonly ImportTable[],
  mappings: readonly TableMapping[],
  kind: TableMapping['kind'],
): readonly RowReader[] {
  return tables.flatMap((table, index) => {
    const mapping = mappings[index];
    if (mapping === undefined || mapping.kind !== kind) return [];
    const source = columnSetKey(table.columns).slice(0, LONGEST_SOURCE);
    return table.rows.map((row) => new RowReader(index, source, row, mapping));
  });
}

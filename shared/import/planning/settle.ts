import type { IsoDate } from '#shared/domain/calendar-date.ts';
import { oneLine, severalLines } from '../cell-values.ts';
import type { ImportField } from '../import-fields.ts';
import type { ImportCandidate, ImportChoice } from '../plan.ts';
import { type PlanContext, rowKeyText } from './plan-context.ts';
import type { DraftOf, PlannedKind, PlannedThing } from './planned-thing.ts';
import type { RowReader } from './row-reader.ts';

/** What a row is about: a thing of the network, something new, or nobody can tell. */
export interface Match {
  /** The id of the thing; `null`: something new, unless there are candidates. */
  readonly id: string | null;
  readonly candidates: readonly ImportCandidate[];
  /** A number that nobody here has: the user decides, also when there is no candidate. */
  readonly unknownNumber?: string;
  /** Somebody who was erased on this day: they come back only when the user says so. */
  readonly erasedOn?: IsoDate;
}

export const NOTHING_KNOWN: Match = { id: null, candidates: [] };

/** A match with the choice of the user; `undecided` when it stays doubtful or is left out. */
export interface Decision {
  readonly id: string | null;
  readonly undecided: boolean;
  readonly candidates: readonly ImportCandidate[];
  readonly choice: ImportChoice | null;
}

/** Goes by the choice of the user where there is doubt. A choice for somebody who is no candidate any more counts as none. */
export function decide(context: PlanContext, row: RowReader, match: Match): Decision {
  const { id, candidates, unknownNumber, erasedOn } = match;
  const isAsked = unknownNumber !== undefined || erasedOn !== undefined;
  if (id !== null || (candidates.length === 0 && !isAsked))
    return { id, undecided: false, candidates: [], choice: null };
  const choice = context.choices.get(rowKeyText(row)) ?? null;
  if (erasedOn !== undefined) row.remark('erased-before', { text: erasedOn.split('-').reverse().join('-') });
  if (choice === 'new') return { id: null, undecided: false, candidates, choice };
  const chosen = candidates.find((candidate) => candidate.id === choice);
  if (chosen !== undefined) return { id: chosen.id, undecided: false, candidates, choice };
  if (unknownNumber !== undefined && erasedOn === undefined)
    row.remark('unknown-number', { text: unknownNumber });
  return { id: null, undecided: true, candidates, choice: choice === 'skip' ? choice : null };
}

type Parts<Kind extends PlannedKind> = Omit<
  PlannedThing<Kind>,
  'outcome' | 'table' | 'number' | 'remarks' | 'refusal' | 'candidates' | 'choice'
>;

/** A thing that is refused. */
export function refused<Kind extends PlannedKind>(
  kind: Kind,
  row: RowReader,
  name: string,
  joinedRows: readonly number[] = [],
): PlannedThing<Kind> {
  return thingOf(row, 'refused', NO_DECISION, {
    kind,
    name,
    joinedRows,
    id: null,
    draft: null,
    before: null,
    newExternalId: null,
  });
}

/** A thing about which the user has not decided, or decided to leave it out. */
export function doubtful<Kind extends PlannedKind>(
  kind: Kind,
  row: RowReader,
  decision: Decision,
  parts: { readonly name: string; readonly joinedRows: readonly number[] },
): PlannedThing<Kind> {
  return thingOf(row, 'doubtful', decision, {
    kind,
    ...parts,
    id: null,
    draft: null,
    before: null,
    newExternalId: null,
  });
}

/** A thing that is written, unless nothing of it changed. */
export function settled<Kind extends PlannedKind>(
  row: RowReader,
  decision: Decision,
  parts: Parts<Kind> & { readonly draft: DraftOf[Kind] },
): PlannedThing<Kind> {
  if (parts.before === null) return thingOf(row, 'new', decision, parts);
  const same = parts.newExternalId === null && JSON.stringify(parts.before) === JSON.stringify(parts.draft);
  return thingOf(row, same ? 'same' : 'changed', decision, parts);
}

const NO_DECISION: Decision = { id: null, undecided: false, candidates: [], choice: null };

function thingOf<Kind extends PlannedKind>(
  row: RowReader,
  outcome: PlannedThing['outcome'],
  { candidates, choice }: Decision,
  parts: Parts<Kind>,
): PlannedThing<Kind> {
  return {
    ...parts,
    table: row.table,
    number: row.number,
    outcome,
    remarks: row.remarks,
    refusal: row.refusal,
    candidates,
    choice,
  };
}

/** Of two values that rows about the same thing give, the first; the same list again must say the same again. */
export function valueOfRows<Value>(
  row: RowReader,
  field: ImportField,
  first: Value | undefined,
  other: Value | undefined,
): Value | undefined {
  if (first !== undefined && other !== undefined && first !== other) {
    row.remark('value-of-earlier-row', { field });
  }
  return first ?? other;
}

/** Things by a key, in the order in which they came. */
export class Groups<Item> {
  readonly #groups = new Map<string, Item[]>();

  add(key: string, item: Item): void {
    const group = this.#groups.get(key);
    if (group === undefined) this.#groups.set(key, [item]);
    else group.push(item);
  }

  of(key: string): readonly Item[] {
    return this.#groups.get(key) ?? [];
  }
}

/** What a list gives of a draft: `undefined` where it says nothing. */
export type Given<Draft> = { readonly [Field in keyof Draft]?: Draft[Field] | undefined };

/** Whether a text is what comes out of a cell when the other one was put in: white space and control characters aside. */
function isSameInCell(before: unknown, given: unknown): boolean {
  if (typeof before !== 'string' || typeof given !== 'string') return false;
  return severalLines(before) === given || oneLine(before) === given;
}

/** The draft with each value that the list gives; what it does not give stays. */
export function withValues<Draft extends object>(draft: Draft, values: Given<Draft>): Draft {
  const before = new Map<string, unknown>(Object.entries(draft));
  const given = Object.entries(values).filter(
    ([field, value]) => value !== undefined && !isSameInCell(before.get(field), value),
  );
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only values of the draft's own fields are put in
  return { ...draft, ...(Object.fromEntries(given) as Partial<Draft>) };
}

/** What the list says stands there: those of before in their own order when it names the same ones. */
function replacement<Item>(before: readonly Item[], listed: readonly Item[]): readonly Item[] {
  const named = new Set(listed);
  const isSame = named.size === before.length && before.every((item) => named.has(item));
  return isSame ? before : [...named];
}

/** What stands there after the row: all that it names when it came from our own export, else what was there and what it adds. */
export function listAfter<Item>(
  row: RowReader,
  field: ImportField,
  before: readonly Item[],
  listed: readonly Item[],
): readonly Item[] {
  return row.replaces(field) ? replacement(before, listed) : union(before, listed);
}

/** What is there already with what the list adds to it. */
export function union<Item>(before: readonly Item[], added: readonly Item[]): readonly Item[] {
  return [...new Set([...before, ...added])];
}

/** Leaves the end out, with a remark, where it would lie before the beginning. */
export function inOrder<Draft extends { readonly from: string | null; readonly until: string | null }>(
  row: RowReader,
  draft: Draft,
  before: Pick<Draft, 'from' | 'until'> | null,
): Draft {
  if (draft.from === null || draft.until === null || draft.from <= draft.until) return draft;
  row.remark('ends-before-start');
  const fits = before === null || before.until === null || before.until >= draft.from;
  return fits
    ? { ...draft, until: before?.until ?? null }
    : { ...draft, from: before.from, until: before.until };
}

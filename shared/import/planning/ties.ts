import type { Tie, TieDraft } from '#shared/domain/collaboration.ts';
import { type OrganisationId, tieIdSchema } from '#shared/domain/ids.ts';
import type { TieKind } from '#shared/domain/vocabulary.ts';
import { clipped } from '../cell-values.ts';
import type { ImportField } from '../import-fields.ts';
import { readStrength, readTieKind } from '../import-words.ts';
import type { ReasonOf, RemarkReason } from '../reasons.ts';
import type { PartnerNames } from './partner-names.ts';
import type { PlanContext } from './plan-context.ts';
import type { PlannedThing } from './planned-thing.ts';
import { LONGEST, type RowReader } from './row-reader.ts';
import { Groups, inOrder, refused, settled, withValues, type Given } from './settle.ts';

/** Kinds that go from the first partner to the second, as in `db/repos/ties.ts`. */
const DIRECTED: ReadonlySet<TieKind> = new Set<TieKind>(['funds', 'supervises']);

interface Ends {
  readonly first: OrganisationId;
  readonly second: OrganisationId;
}

/** Whoever is meant by an end; a tie without one of its ends is refused. */
function endOf(
  row: RowReader,
  field: 'firstOrganisation' | 'secondOrganisation',
  names: PartnerNames,
): OrganisationId | null {
  const text = row.line(field) ?? '';
  if (text === '') {
    row.refuse(field === 'firstOrganisation' ? 'first-missing' : 'second-missing');
    return null;
  }
  const id = names.resolve(row, text);
  if (id !== null) return id;
  const isAmbiguous = row.remarks.some(({ code }) => code === 'ambiguous-partner-left-out');
  row.refuse(isAmbiguous ? 'ambiguous-partner' : 'unknown-partner', { text: clipped(text) });
  return null;
}

function endsOf(row: RowReader, names: PartnerNames): Ends | null {
  const first = endOf(row, 'firstOrganisation', names);
  const second = endOf(row, 'secondOrganisation', names);
  if (first !== null && first === second) row.refuse('tie-to-itself');
  return first === null || second === null || row.refusal !== null ? null : { first, second };
}

function keyOf(first: string, second: string, kind: TieKind): string {
  const [low, high] = DIRECTED.has(kind) || first <= second ? [first, second] : [second, first];
  return `${low} ${high} ${kind}`;
}

/** What a refusal already says is no remark. */
function withoutEnds(remarks: ReasonOf<RemarkReason>[]): void {
  const kept = remarks.filter(
    ({ code }) => code !== 'partner-left-out' && code !== 'ambiguous-partner-left-out',
  );
  remarks.splice(0, remarks.length, ...kept);
}

function draftOf({ id: _id, ...draft }: Tie): TieDraft {
  return draft;
}

interface ListedTie {
  readonly row: RowReader;
  readonly ends: Ends;
  readonly kind: TieKind;
  readonly values: Given<TieDraft>;
  readonly joinedRows: readonly number[];
}

const FIELDS: readonly (readonly [ImportField, keyof TieDraft])[] = [
  ['strength', 'strength'],
  ['source', 'source'],
  ['until', 'until'],
];

function joined(one: ListedTie, other: ListedTie): ListedTie {
  for (const [field, key] of FIELDS) {
    const [first, second] = [one.values[key], other.values[key]];
    if (first !== undefined && second !== undefined && first !== second)
      one.row.remark('value-of-earlier-row', { field });
  }
  return {
    ...one,
    values: withValues<Given<TieDraft>>(other.values, one.values),
    joinedRows: [...one.joinedRows, other.row.number],
  };
}

/** Plans all rows about ties. The same pair with the same kind is the same tie, unless it began on another day. */
export function planTies(
  context: PlanContext,
  rows: readonly RowReader[],
  names: PartnerNames,
): readonly PlannedThing<'ties'>[] {
  const known = new Groups<Tie>();
  for (const tie of context.known.ties) {
    known.add(keyOf(tie.firstOrganisationId, tie.secondOrganisationId, tie.kind), tie);
  }
  const claimed = new Set<string>();
  const things: (ListedTie | RowReader)[] = [];
  const places = new Map<string, number>();
  for (const row of rows) {
    const ends = row.refusal === null ? endsOf(row, names) : null;
    if (ends === null) {
      withoutEnds(row.remarks);
      things.push(row);
      continue;
    }
    const kind = row.value('tieKind', readTieKind) ?? 'works-with';
    const listed: ListedTie = {
      row,
      ends,
      kind,
      values: {
        strength: row.value('strength', readStrength),
        source: row.line('source'),
        from: row.day('from'),
        until: row.day('until'),
      },
      joinedRows: [],
    };
    const key = `${keyOf(ends.first, ends.second, kind)} ${listed.values.from ?? ''}`;
    const place = places.get(key);
    const there = place === undefined ? undefined : things[place];
    if (place !== undefined && there !== undefined && 'ends' in there) {
      things[place] = joined(there, listed);
    } else {
      places.set(key, things.length);
      things.push(listed);
    }
  }

  return things.map((thing) => {
    if (!('ends' in thing)) return refused('ties', thing, nameOfRow(thing));
    const { row, ends, kind, values, joinedRows } = thing;
    const free = known.of(keyOf(ends.first, ends.second, kind)).filter(({ id }) => !claimed.has(id));
    const sameStart = free.find(({ from }) => from === (values.from ?? null));
    const stored = sameStart ?? (values.from === undefined || free[0]?.from === null ? free[0] : undefined);
    if (stored !== undefined) claimed.add(stored.id);
    const before = stored === undefined ? null : draftOf(stored);
    const start: TieDraft = before ?? {
      firstOrganisationId: ends.first,
      secondOrganisationId: ends.second,
      kind,
      strength: 2,
      source: '',
      from: null,
      until: null,
    };
    const draft = inOrder(row, withValues(start, values), before);
    const id = stored?.id ?? tieIdSchema.parse(context.newId());
    const decision = { id: stored?.id ?? null, undecided: false, candidates: [], choice: null };
    const name = `${names.nameOf(ends.first)} – ${names.nameOf(ends.second)}`;
    return settled(row, decision, { kind: 'ties', name, joinedRows, id, draft, before, newExternalId: null });
  });
}

function nameOfRow(row: RowReader): string {
  const ends = [row.raw('firstOrganisation'), row.raw('secondOrganisation')].filter((text) => text !== '');
  return clipped(ends.join(' – ').slice(0, LONGEST.line));
}

import { isDirectedTie, type Tie, type TieDraft } from '#shared/domain/collaboration.ts';
import { type OrganisationId, tieIdSchema } from '#shared/domain/ids.ts';
import type { TieKind } from '#shared/domain/vocabulary.ts';
import { TIE_KIND_LABELS } from '#shared/texts/vocabulary.ts';
import { clipped } from '../cell-values.ts';
import type { ImportField } from '../import-fields.ts';
import { readStrength, readTieKind } from '../import-words.ts';
import type { ImportCandidate } from '../plan.ts';
import type { ReasonOf, RemarkReason } from '../reasons.ts';
import type { OwnNumber } from './own-numbers.ts';
import type { PartnerNames } from './partner-names.ts';
import type { PlanContext } from './plan-context.ts';
import type { PlannedThing } from './planned-thing.ts';
import { LONGEST, type RowReader } from './row-reader.ts';
import {
  decide,
  doubtful,
  type Given,
  Groups,
  inOrder,
  type Match,
  refused,
  settled,
  withValues,
} from './settle.ts';

interface Ends {
  readonly first: OrganisationId;
  readonly second: OrganisationId;
}

/** Whoever is meant by an end; a tie without one of its ends is refused. */
function endOf(
  row: RowReader,
  field: 'firstOrganisation' | 'secondOrganisation',
  names: PartnerNames,
  stored: OrganisationId | undefined,
): OrganisationId | null {
  const text = row.line(field) ?? '';
  if (text === '') {
    row.refuse(field === 'firstOrganisation' ? 'first-missing' : 'second-missing');
    return null;
  }
  const id = names.resolve(row, text, stored === undefined ? [] : [stored]);
  if (id !== null) return id;
  const isAmbiguous = row.remarks.some(({ code }) => code === 'ambiguous-partner-left-out');
  row.refuse(isAmbiguous ? 'ambiguous-partner' : 'unknown-partner', { text: clipped(text) });
  return null;
}

function endsOf(row: RowReader, names: PartnerNames, stored: Tie | undefined): Ends | null {
  const first = endOf(row, 'firstOrganisation', names, stored?.firstOrganisationId);
  const second = endOf(row, 'secondOrganisation', names, stored?.secondOrganisationId);
  if (first !== null && first === second) row.refuse('tie-to-itself');
  return first === null || second === null || row.refusal !== null ? null : { first, second };
}

function keyOf(first: string, second: string, kind: TieKind): string {
  const [low, high] = isDirectedTie(kind) || first <= second ? [first, second] : [second, first];
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
  readonly number: OwnNumber;
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

function listedTie(row: RowReader, number: OwnNumber, ends: Ends): ListedTie {
  return {
    row,
    number,
    ends,
    kind: row.value('tieKind', readTieKind) ?? 'works-with',
    values: {
      strength: row.value('strength', readStrength),
      source: row.line('source'),
      from: row.optionalDay('from'),
      until: row.optionalDay('until'),
    },
    joinedRows: [],
  };
}

function changesNothing(tie: Tie, values: ListedTie['values']): boolean {
  const before = draftOf(tie);
  return JSON.stringify(withValues(before, values)) === JSON.stringify(before);
}

/** Finds which tie of the network a row is about: by number, else by its partners, its kind and the day on which it began. */
class TieMatcher {
  readonly #byKey = new Groups<Tie>();
  readonly #byId: ReadonlyMap<string, Tie>;
  readonly #claimed = new Set<string>();
  readonly #taken = new Set<string>();
  readonly #names: PartnerNames;

  constructor(ties: readonly Tie[], names: PartnerNames) {
    this.#names = names;
    this.#byId = new Map(ties.map((tie) => [tie.id, tie]));
    for (const tie of ties) {
      this.#byKey.add(keyOf(tie.firstOrganisationId, tie.secondOrganisationId, tie.kind), tie);
    }
  }

  tie(id: string | null): Tie | undefined {
    return this.#byId.get(id ?? '');
  }

  claim(id: string): void {
    this.#claimed.add(id);
  }

  /** Whether this list has made the same tie of another row. */
  isTaken({ firstOrganisationId, secondOrganisationId, kind, from }: TieDraft): boolean {
    const key = `${keyOf(firstOrganisationId, secondOrganisationId, kind)} ${from ?? ''}`;
    const isTaken = this.#taken.has(key);
    this.#taken.add(key);
    return isTaken;
  }

  /** Another tie between the same two, of the same kind and from the same day: the file holds each once. */
  twin({ firstOrganisationId, secondOrganisationId, kind, from }: TieDraft, id: string): Tie | undefined {
    const alike = this.#byKey.of(keyOf(firstOrganisationId, secondOrganisationId, kind));
    return alike.find((tie) => tie.from === from && tie.id !== id);
  }

  match({ number, ends, kind, values }: ListedTie): Match {
    if (number.id !== null) return { id: number.id, candidates: [] };
    const free = this.#byKey
      .of(keyOf(ends.first, ends.second, kind))
      .filter(({ id }) => !this.#claimed.has(id));
    const sameStart = free.find(({ from }) => from === (values.from ?? null));
    const isOnly = values.from === undefined || values.from === null || free[0]?.from === null;
    const found = sameStart ?? (isOnly ? free[0] : undefined);
    const isSame = found !== undefined && changesNothing(found, values);
    if (number.isUnknown && !isSame) {
      const candidates = found === undefined ? [] : [this.#candidate(found)];
      return { id: null, candidates, unknownNumber: number.text };
    }
    if (found !== undefined) this.claim(found.id);
    return { id: found?.id ?? null, candidates: [] };
  }

  #candidate({ id, firstOrganisationId, secondOrganisationId, kind }: Tie): ImportCandidate {
    const name = this.#names.nameOf(firstOrganisationId);
    const detail = `${TIE_KIND_LABELS[kind]} ${this.#names.nameOf(secondOrganisationId)}`;
    return { id, name, detail, reason: 'same-tie' };
  }
}

function startOf({ ends, kind }: ListedTie): TieDraft {
  return {
    firstOrganisationId: ends.first,
    secondOrganisationId: ends.second,
    kind,
    strength: 2,
    source: '',
    from: null,
    until: null,
  };
}

/** What a row that names a tie by its number says of it: also between whom, and of which kind. */
function withEnds(before: TieDraft, { row, ends, kind }: ListedTie): TieDraft {
  if (!row.isWhole) return before;
  const kindAfter =
    row.has('tieKind') && row.value('tieKind', readTieKind) !== undefined ? kind : before.kind;
  const { firstOrganisationId, secondOrganisationId } = before;
  const isSamePair =
    keyOf(ends.first, ends.second, kindAfter) === keyOf(firstOrganisationId, secondOrganisationId, kindAfter);
  const pair = isSamePair ? {} : { firstOrganisationId: ends.first, secondOrganisationId: ends.second };
  return { ...before, ...pair, kind: kindAfter };
}

function planOne(
  context: PlanContext,
  listed: ListedTie,
  matcher: TieMatcher,
  names: PartnerNames,
): PlannedThing<'ties'> {
  const { row, ends, values, joinedRows } = listed;
  const name = `${names.nameOf(ends.first)} – ${names.nameOf(ends.second)}`;
  const decision = decide(context, row, matcher.match(listed));
  if (decision.undecided) return doubtful('ties', row, decision, { name, joinedRows });
  const stored = matcher.tie(decision.id);
  if (stored !== undefined) matcher.claim(stored.id);
  const before = stored === undefined ? null : draftOf(stored);
  const start = before === null ? startOf(listed) : withEnds(before, listed);
  const draft = inOrder(row, withValues(start, values), before);
  const id = stored?.id ?? tieIdSchema.parse(context.newId());
  if (matcher.twin(draft, id) !== undefined || matcher.isTaken(draft)) {
    row.refuse('tie-already-there');
    return refused('ties', row, name, joinedRows);
  }
  return settled(row, decision, { kind: 'ties', name, joinedRows, id, draft, before, newExternalId: null });
}

function keyOfListed({ ends, kind, values }: ListedTie): string {
  return `${keyOf(ends.first, ends.second, kind)} ${values.from ?? ''}`;
}

/** Plans all rows about ties. The same pair with the same kind is the same tie, unless it began on another day. */
export function planTies(
  context: PlanContext,
  rows: readonly RowReader[],
  names: PartnerNames,
): readonly PlannedThing<'ties'>[] {
  const matcher = new TieMatcher(context.known.ties, names);
  const things: (ListedTie | RowReader)[] = [];
  const places = new Map<string, number>();
  for (const row of rows) {
    const number = context.numbers.read(row, 'ties');
    const ends = row.refusal === null ? endsOf(row, names, matcher.tie(number.id)) : null;
    if (ends === null) {
      withoutEnds(row.remarks);
      things.push(row);
      continue;
    }
    const listed = listedTie(row, number, ends);
    if (number.id !== null) matcher.claim(number.id);
    const own = keyOfListed(listed);
    const key = number.text === '' ? own : `number ${number.text}`;
    const place = places.get(key);
    const there = place === undefined ? undefined : things[place];
    if (place !== undefined && there !== undefined && 'ends' in there) {
      if (number.text !== '' && own !== keyOfListed(there)) {
        row.refuse('number-twice', { row: String(there.row.number), field: 'secondOrganisation' });
        things.push(row);
      } else things[place] = joined(there, listed);
    } else {
      places.set(key, things.length);
      if (!places.has(own)) places.set(own, things.length);
      things.push(listed);
    }
  }
  return things.map((thing) =>
    'ends' in thing ? planOne(context, thing, matcher, names) : refused('ties', thing, nameOfRow(thing)),
  );
}

function nameOfRow(row: RowReader): string {
  const ends = [row.raw('firstOrganisation'), row.raw('secondOrganisation')].filter((text) => text !== '');
  return clipped(ends.join(' – ').slice(0, LONGEST.line));
}

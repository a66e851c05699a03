import { affiliationIdSchema, type PersonId, personIdSchema } from '#shared/domain/ids.ts';
import {
  type Affiliation,
  type AffiliationDraft,
  newPerson,
  type Person,
  type PersonDraft,
} from '#shared/domain/person.ts';
import type { IsoDate } from '#shared/domain/calendar-date.ts';
import { listedNumber } from '#shared/privacy/erased.ts';
import { fold } from '#shared/texts/fold.ts';
import { type ListedPerson, type ListedPosition, listedPersons } from './listed-person.ts';
import { PersonMatcher } from './match-persons.ts';
import type { PartnerNames } from './partner-names.ts';
import type { PlanContext } from './plan-context.ts';
import type { PlannedThing } from './planned-thing.ts';
import type { RowReader } from './row-reader.ts';
import {
  decide,
  doubtful,
  inOrder,
  type Match,
  NOTHING_KNOWN,
  refused,
  settled,
  withValues,
} from './settle.ts';

/** A person as it is stored; positions keep their ids, so that they stay the same ones. */
function draftOf({ id: _id, archived: _archived, ...draft }: Person): PersonDraft {
  return draft;
}

/** Which position of the person a row tells of: the one of its number, else the same role at the partner, else the only one there. */
function placeOfPosition(
  known: readonly AffiliationDraft[],
  taken: ReadonlySet<number>,
  position: ListedPosition,
): number {
  const numbered = known.findIndex((one) => 'id' in one && one.id === position.number);
  if (numbered >= 0 && !taken.has(numbered)) return numbered;
  const there = [...known.entries()].filter(
    ([place, { organisationId }]) => organisationId === position.organisationId && !taken.has(place),
  );
  const role = fold(position.role ?? '');
  const sameDays = there.find(
    ([, one]) => fold(one.role) === role && (position.from === undefined || one.from === position.from),
  );
  const same = sameDays ?? there.find(([, one]) => fold(one.role) === role);
  if (same !== undefined) return same[0];
  // A role that was not known before, or that the list does not tell.
  const [only] = there;
  const isOnly = only !== undefined && there.length === 1;
  return isOnly && (role === '' || only[1].role === '' || only[1].until === null) ? only[0] : -1;
}

function withPositions(
  context: PlanContext,
  row: RowReader,
  before: readonly AffiliationDraft[],
  listed: readonly ListedPosition[],
  personId: PersonId,
): readonly AffiliationDraft[] {
  const positions: AffiliationDraft[] = [...before];
  const known = new Set(before.flatMap((one) => ('id' in one && typeof one.id === 'string' ? [one.id] : [])));
  const taken = new Set<number>();
  const once = [...new Map(listed.map((position) => [JSON.stringify(position), position])).values()];
  const isSeveral = (position: ListedPosition): boolean =>
    once.filter(({ organisationId }) => organisationId === position.organisationId).length > 1;
  // Positions that a number names are taken before those that a role is like.
  const isNumbered = ({ number }: ListedPosition): boolean => known.has(number);
  const inTurn = [...once.filter(isNumbered), ...once.filter((position) => !isNumbered(position))];
  for (const position of inTurn) {
    const { organisationId, role, from, until, number } = position;
    if (number !== '' && row.isWhole && !known.has(number)) row.remark('position-of-somebody-else');
    const found = placeOfPosition(positions, taken, position);
    const there = found < 0 ? undefined : positions[found];
    // Two rows about two roles at one partner are two positions, not one that changed.
    const isOther =
      there !== undefined &&
      !isNumbered(position) &&
      role !== undefined &&
      fold(there.role) !== fold(role) &&
      isSeveral(position);
    if (there === undefined || isOther) {
      const fresh: Affiliation = {
        id: affiliationIdSchema.parse(context.newId()),
        personId,
        organisationId,
        role: '',
        from: null,
        until: null,
      };
      taken.add(positions.length);
      positions.push(inOrder(row, withValues<AffiliationDraft>(fresh, { role, from, until }), null));
    } else {
      taken.add(found);
      positions[found] = inOrder(row, withValues(there, { organisationId, role, from, until }), there);
    }
  }
  return positions;
}

function planOne(
  context: PlanContext,
  listed: ListedPerson,
  match: Match,
  matcher: PersonMatcher,
): PlannedThing<'persons'> {
  const { row, name, joinedRows, externalId } = listed;
  const decision = decide(context, row, match);
  if (decision.undecided) return doubtful('persons', row, decision, { name, joinedRows });
  const stored = matcher.person(decision.id);
  if (stored?.archived === true && !row.isWhole) row.remark('is-archived');
  const before = stored === null ? null : draftOf(stored);
  const start = before ?? newPerson(name);
  const { nickname, email, phone, note } = listed;
  const id = personIdSchema.parse(decision.id ?? context.newId());
  const draft = {
    ...withValues(start, { name, nickname, email, phone, note }),
    affiliations: withPositions(context, row, start.affiliations, listed.positions, id),
  };
  const newExternalId = context.numbers.toRemember('persons', row, listed.number, { externalId, id });
  return settled(row, decision, { kind: 'persons', name, joinedRows, id, draft, before, newExternalId });
}

/** By the number that our own export gave, or by what the list itself calls them. */
function whenErased({ erasedOn }: PlanContext, { row, number, externalId }: ListedPerson): IsoDate | null {
  const byNumber = number.text === '' ? null : erasedOn(number.text);
  return byNumber ?? (externalId === '' ? null : erasedOn(listedNumber(row.source, externalId)));
}

/** Plans all rows about persons. */
export function planPersons(
  context: PlanContext,
  rows: readonly RowReader[],
  names: PartnerNames,
): readonly PlannedThing<'persons'>[] {
  const listed = listedPersons(context, rows, names);
  const matcher = new PersonMatcher(context, names);
  const numbered = listed.map((person) => (person.row.refusal === null ? matcher.numbered(person) : null));
  const sure = listed.map((person, place) => {
    if (person.row.refusal !== null || person.number.isUnknown) return NOTHING_KNOWN;
    return numbered[place] ?? matcher.sure(person);
  });
  return listed.map((person, place) => {
    if (person.row.refusal !== null) return refused('persons', person.row, person.name);
    const known = sure[place];
    const erasedOn = (known?.id ?? null) === null ? whenErased(context, person) : null;
    const isAsked = person.number.isUnknown || erasedOn !== null;
    const found = isAsked ? matcher.asked(person) : (known ?? matcher.likely(person));
    const match = erasedOn === null ? found : { ...found, erasedOn };
    return planOne(context, person, match, matcher);
  });
}

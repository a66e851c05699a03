import { affiliationIdSchema, type PersonId, personIdSchema } from '#shared/domain/ids.ts';
import {
  type Affiliation,
  type AffiliationDraft,
  newPerson,
  type Person,
  type PersonDraft,
} from '#shared/domain/person.ts';
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

/** Which position of the person a row tells of: the same role at the partner, else the only one there. */
function placeOfPosition(
  known: readonly AffiliationDraft[],
  taken: ReadonlySet<number>,
  position: ListedPosition,
): number {
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
  const taken = new Set<number>();
  const once = [...new Map(listed.map((position) => [JSON.stringify(position), position])).values()];
  const isSeveral = (position: ListedPosition): boolean =>
    once.filter(({ organisationId }) => organisationId === position.organisationId).length > 1;
  for (const position of once) {
    const { organisationId, role, from, until } = position;
    const found = placeOfPosition(positions, taken, position);
    const known = found < 0 ? undefined : positions[found];
    // Two rows about two roles at one partner are two positions, not one that changed.
    const isOther =
      known !== undefined && role !== undefined && fold(known.role) !== fold(role) && isSeveral(position);
    if (known === undefined || isOther) {
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
      positions[found] = inOrder(row, withValues(known, { role, from, until }), known);
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
  if (stored?.archived === true) row.remark('is-archived');
  const before = stored === null ? null : draftOf(stored);
  const start = before ?? newPerson(name);
  const { nickname, email, phone, note } = listed;
  const id = personIdSchema.parse(decision.id ?? context.newId());
  const draft = {
    ...withValues(start, { name, nickname, email, phone, note }),
    affiliations: withPositions(context, row, start.affiliations, listed.positions, id),
  };
  const newExternalId = context.externalIds.toRemember('person', { source: row.source, externalId }, id);
  return settled(row, decision, { kind: 'persons', name, joinedRows, id, draft, before, newExternalId });
}

/** Plans all rows about persons. */
export function planPersons(
  context: PlanContext,
  rows: readonly RowReader[],
  names: PartnerNames,
): readonly PlannedThing<'persons'>[] {
  const listed = listedPersons(rows, names);
  const matcher = new PersonMatcher(context, names);
  const sure = listed.map((person) => (person.row.refusal === null ? matcher.sure(person) : NOTHING_KNOWN));
  return listed.map((person, place) =>
    person.row.refusal === null
      ? planOne(context, person, sure[place] ?? matcher.likely(person), matcher)
      : refused('persons', person.row, person.name),
  );
}

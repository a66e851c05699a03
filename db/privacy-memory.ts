import { localDay } from '#shared/domain/calendar-date.ts';
import type { OrganisationId, PersonId } from '#shared/domain/ids.ts';
import type { Person } from '#shared/domain/person.ts';
import type { PrivacyEvent } from '#shared/domain/privacy.ts';
import type { ErasedMark } from '#shared/privacy/erased.ts';
import { allAtOnce } from '#shared/sliced.ts';
import type { ReadDb, WriteDb } from './handle.ts';
import { dropIfUnused, erasePerson, erasePersonsAsProposed } from './repos/privacy/erase-person.ts';
import {
  erasedLookup,
  listErasedMarks,
  listReturned,
  saveErasedMarks,
} from './repos/privacy/erased-persons.ts';
import { addPrivacyEvent, listPrivacyEvents } from './repos/privacy/privacy-events.ts';
import { archivePerson, insertPerson, listPersonsByIds } from './repos/persons.ts';
import { listStandIns, saveStandIn } from './repos/privacy/stand-ins.ts';
import { scrubFile } from './scrub.ts';

/** What a network must go on knowing when an earlier state of it is put back: who was erased since, and the log. */
export interface PrivacyMemory {
  readonly erased: readonly ErasedMark[];
  readonly events: readonly PrivacyEvent[];
  /** Who stands in for whoever was erased: they are the same ones afterwards. */
  readonly standIns: readonly { readonly person: Person; readonly organisationId: OrganisationId | null }[];
}

export function readPrivacyMemory(db: ReadDb): PrivacyMemory {
  const partnerOf = new Map(
    listStandIns(db).map(({ personId, organisationId }) => [personId, organisationId]),
  );
  return {
    erased: listErasedMarks(db),
    events: listPrivacyEvents(db),
    standIns: listPersonsByIds(db, [...partnerOf.keys()]).map((person) => ({
      person,
      organisationId: partnerOf.get(person.id) ?? null,
    })),
  };
}

/** Those who stand in at the network and are not there yet, where their partner is. @returns who came */
function bringStandIns(db: WriteDb, standIns: PrivacyMemory['standIns']): readonly PersonId[] {
  const partners = new Set(db.values<OrganisationId>('SELECT id FROM organisation'));
  const known = listStandIns(db);
  const wanted = standIns.filter(
    ({ person, organisationId }) =>
      person.affiliations.every((affiliation) => partners.has(affiliation.organisationId)) &&
      !known.some((each) => each.personId === person.id || each.organisationId === organisationId),
  );
  return wanted.map(({ person: { id, archived: _archived, ...draft }, organisationId }) => {
    insertPerson(db, draft, id);
    archivePerson(db, id);
    saveStandIn(db, { personId: id, organisationId });
    return id;
  });
}

/**
 * Gives an earlier state of a network what it did not know yet. Whoever stands in it and was erased since is erased again, with their name
 * in every text in which it certainly stands, unless they are brought back on purpose.
 */
export function carryPrivacyMemory(
  db: WriteDb,
  { erased, events, standIns }: PrivacyMemory,
  { now, bringBack }: { readonly now: Date; readonly bringBack: boolean },
): void {
  const isErased = db.transaction(() => {
    saveErasedMarks(db, erased);
    db.run('DELETE FROM privacy_event');
    for (const { id, ...event } of events) addPrivacyEvent(db, event, id);
    const returned = listReturned(db, erasedLookup(erased)).map(({ id }) => id);
    if (bringBack || returned.length === 0) return false;
    const today = localDay(now);
    const came = bringStandIns(db, standIns);
    allAtOnce(erasePersonsAsProposed(db, returned, today));
    // Of whom a text may not become what was proposed: they go all the same.
    for (const { id } of listReturned(db, erasedLookup(erased))) erasePerson(db, id, [], today);
    for (const id of came) dropIfUnused(db, id);
    return true;
  });
  if (isErased) scrubFile(db);
}

import { localDay } from '#shared/domain/calendar-date.ts';
import type { PrivacyEvent } from '#shared/domain/privacy.ts';
import type { ErasedMark } from '#shared/privacy/erased.ts';
import { allAtOnce } from '#shared/sliced.ts';
import type { ReadDb, WriteDb } from './handle.ts';
import { erasePerson, erasePersonsAsProposed } from './repos/privacy/erase-person.ts';
import {
  erasedLookup,
  listErasedMarks,
  listReturned,
  saveErasedMarks,
} from './repos/privacy/erased-persons.ts';
import { addPrivacyEvent, listPrivacyEvents } from './repos/privacy/privacy-events.ts';
import { scrubFile } from './scrub.ts';

/** What a network must go on knowing when an earlier state of it is put back: who was erased since, and the log. */
export interface PrivacyMemory {
  readonly erased: readonly ErasedMark[];
  readonly events: readonly PrivacyEvent[];
}

export function readPrivacyMemory(db: ReadDb): PrivacyMemory {
  return { erased: listErasedMarks(db), events: listPrivacyEvents(db) };
}

/**
 * Gives an earlier state of a network what it did not know yet. Whoever stands in it and was erased since is erased again, with their name
 * in every text in which it certainly stands, unless they are brought back on purpose.
 */
export function carryPrivacyMemory(
  db: WriteDb,
  { erased, events }: PrivacyMemory,
  { now, bringBack }: { readonly now: Date; readonly bringBack: boolean },
): void {
  const isErased = db.transaction(() => {
    saveErasedMarks(db, erased);
    db.run('DELETE FROM privacy_event');
    for (const { id, ...event } of events) addPrivacyEvent(db, event, id);
    const returned = listReturned(db, erasedLookup(erased)).map(({ id }) => id);
    if (bringBack || returned.length === 0) return false;
    const today = localDay(now);
    allAtOnce(erasePersonsAsProposed(db, returned, today));
    // Of whom a text may not become what was proposed: they go all the same.
    for (const { id } of listReturned(db, erasedLookup(erased))) erasePerson(db, id, [], today);
    return true;
  });
  if (isErased) scrubFile(db);
}

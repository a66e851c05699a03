import { z } from 'zod';
import type { EncounterId, PersonId } from '#shared/domain/ids.ts';
import type { IsoDate } from '#shared/domain/calendar-date.ts';
import type { Sliced } from '#shared/sliced.ts';
import { withoutMentions } from '#shared/privacy/cover-others.ts';
import { soughtPerson } from '#shared/privacy/dossier.ts';
import { mentionsOf, type SoughtPerson } from '#shared/privacy/mentions.ts';
import type { NameFinder } from '#shared/privacy/name-finder.ts';
import { REMOVED_NAME, type RedactionProposal } from '#shared/privacy/redaction.ts';
import { AppError } from '#shared/errors.ts';
import { TEXT_PLACE_LABELS, UNKNOWN_PLACE } from '#shared/texts/privacy.ts';
import type { ReadDb, WriteDb } from '../../handle.ts';
import { rebuildIndex, suspendIndex } from '../../search-upkeep.ts';
import { nameFinderOf } from './dossier.ts';
import { rememberErased } from './erased-persons.ts';
import { idList } from '../lists.ts';
import { listMergedPersons } from '../duplicates/merged.ts';
import { findPerson } from '../persons.ts';
import { standInOf, standInsFor } from './stand-ins.ts';
import { listTextColumns } from './text-columns.ts';
import { listTextsAbout } from './texts-about.ts';

/** What somebody was typing goes away whole, and lists of guests lose the guest: neither is proposed word by word. */
const NOT_PROPOSED: ReadonlySet<string> = new Set(['draft.value', 'calendar_event.attendees']);

function soughtOf(db: ReadDb, id: PersonId): SoughtPerson {
  return soughtPerson(
    findPerson(db, id),
    listMergedPersons(db).filter(({ intoId }) => intoId === id),
  );
}

/**
 * Every text, anywhere in the file, in which a person is or may be mentioned, each with how it would read without the name.
 * @throws {AppError} not-found
 */
export function proposeRedactions(
  db: ReadDb,
  id: PersonId,
  finder: NameFinder = nameFinderOf(db),
): readonly RedactionProposal[] {
  const sought = soughtOf(db, id);
  return listTextsAbout(db, sought)
    .filter(({ place }) => !NOT_PROPOSED.has(place))
    .flatMap((stored): readonly RedactionProposal[] => {
      const mentions = mentionsOf(stored.text, sought, finder, { presentIds: stored.presentIds });
      const certain = mentions.filter(({ certainty }) => certainty === 'certain');
      const [first] = certain.length > 0 ? certain : mentions;
      if (first === undefined) return [];
      return [
        {
          key: stored.key,
          label: TEXT_PLACE_LABELS[stored.place] ?? UNKNOWN_PLACE,
          date: stored.date,
          owner: stored.owner,
          text: stored.text,
          mentions: mentions.map(({ start, end }) => ({ start, end })),
          certainty: first.certainty,
          reason: first.reason,
          proposal: withoutMentions(stored.text, mentions, REMOVED_NAME),
        },
      ];
    });
}

/** A text that is to read otherwise from now on. */
export interface Redaction {
  /** Of the place, as `proposeRedactions` names it. */
  readonly key: string;
  readonly text: string;
}

/** What went. */
export interface ErasureCounts {
  readonly encounters: number;
  readonly texts: number;
  readonly drafts: number;
}

/**
 * Takes a person out of the network for good. At each encounter somebody of the same partner stands instead, one for all of a
 * partner, so that every figure about partners stays as it was and nobody can be told by it. Texts are changed as told; what
 * somebody was typing in which the person stands goes, and so does the guest in the inbox of the calendar.
 *
 * Leaves no trace only together with `scrubFile` and a history that forgets, but for a sum of their number by which they are known again
 * when another file would bring them back.
 *
 * @param on the day, to remember it by.
 * @throws {AppError} not-found; refused-by-file when a text may not be empty or is too long. Then nothing is changed.
 */
export function erasePerson(
  db: WriteDb,
  id: PersonId,
  redactions: readonly Redaction[],
  on: IsoDate,
): ErasureCounts {
  return db.transaction(() => {
    suspendIndex(db);
    const counts = takeOut(db, id, { redactions, on, finder: nameFinderOf(db) });
    rebuildIndex(db);
    return counts;
  });
}

/**
 * Takes several persons out, as `erasePerson`, one between two yields; each text in which one is certainly mentioned becomes as
 * proposed. The caller's transaction makes it all or nothing.
 * @returns how many could not be taken out, because a text may not become what was proposed; they are as they were.
 */
export function* erasePersonsAsProposed(db: WriteDb, ids: readonly PersonId[], on: IsoDate): Sliced<number> {
  suspendIndex(db);
  const finder = nameFinderOf(db);
  let failed = 0;
  for (const id of ids) {
    yield;
    try {
      db.transaction(() => {
        // The index still holds the words of before: it finds too much, and the texts are read as they are now.
        const certain = proposeRedactions(db, id, finder).filter(({ certainty }) => certainty === 'certain');
        const redactions = certain.map(({ key, proposal }) => ({ key, text: proposal }));
        takeOut(db, id, { redactions, on, finder });
      });
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      failed += 1;
    }
  }
  yield;
  rebuildIndex(db);
  return failed;
}

/** What `erasePerson` does, but for the index. */
function takeOut(
  db: WriteDb,
  id: PersonId,
  {
    redactions,
    on,
    finder,
  }: { readonly redactions: readonly Redaction[]; readonly on: IsoDate; readonly finder: NameFinder },
): ErasureCounts {
  const sought = soughtOf(db, id);
  rememberErased(db, id, on);
  const texts = redact(db, redactions);
  const drafts = dropDrafts(db, sought, finder);
  dropGuest(db, sought, finder);
  const encounters = standAside(db, id);
  db.run('DELETE FROM intention_person WHERE person_id = ?', id);
  db.run("DELETE FROM retention_keep WHERE kind = 'person' AND item = ?", id);
  const nobody = standInOf(db, null);
  db.run('UPDATE setting SET value = replace(value, @id, @nobody) WHERE instr(value, @id) > 0', {
    id,
    nobody,
  });
  db.run('DELETE FROM person WHERE id = ?', id);
  dropIfUnused(db, nobody);
  return { encounters, texts, drafts };
}

/** Changes texts. A place that is not there any more, or is no text, is refused. */
function redact(db: WriteDb, redactions: readonly Redaction[]): number {
  const columns = listTextColumns(db);
  for (const { key, text } of redactions) {
    const [place = '', ...rest] = key.split(' ');
    const column = columns.find((one) => `${one.table}.${one.column}` === place);
    const values = z.array(z.string()).safeParse(parsed(rest.join(' ')));
    if (column === undefined || !values.success || values.data.length !== column.key.length)
      throw new AppError('not-found', { what: place });
    const where = column.key.map((name) => `"${name}" = ?`).join(' AND ');
    db.run(`UPDATE "${column.table}" SET "${column.column}" = ? WHERE ${where}`, text, ...values.data);
  }
  return redactions.length;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Somebody of the same partner takes the place at every encounter. @returns how many there were. */
function standAside(db: WriteDb, id: PersonId): number {
  const met = db.rows<{ id: EncounterId; date: IsoDate; position: number }>(
    `SELECT met.id, met.date, there.position FROM encounter_person AS there
     JOIN encounter AS met ON met.id = there.encounter_id WHERE there.person_id = ?`,
    id,
  );
  for (const encounter of met) {
    for (const standIn of standInsFor(db, id, encounter.date)) {
      db.run(
        `INSERT INTO encounter_person (encounter_id, person_id, position) VALUES (?, ?, ?)
         ON CONFLICT (encounter_id, person_id) DO NOTHING`,
        encounter.id,
        standIn,
        encounter.position,
      );
    }
  }
  db.run('DELETE FROM encounter_person WHERE person_id = ?', id);
  return met.length;
}

/** Takes out somebody who stands in for nobody any more. */
export function dropIfUnused(db: WriteDb, id: PersonId): void {
  const isUsed =
    db.value<number>(
      `SELECT EXISTS (SELECT 1 FROM encounter_person WHERE person_id = @id)
         OR EXISTS (SELECT 1 FROM setting WHERE instr(value, @id) > 0)`,
      { id },
    ) === 1;
  if (!isUsed) db.run('DELETE FROM person WHERE id = ?', id);
}

function isNamed(text: string, sought: SoughtPerson, finder: NameFinder): boolean {
  return mentionsOf(text, sought, finder).some(({ certainty }) => certainty === 'certain');
}

function dropDrafts(db: WriteDb, sought: SoughtPerson, finder: NameFinder): number {
  const gone = db
    .rows<{ key: string; value: string }>('SELECT key, value FROM draft')
    .filter(
      ({ key, value }) =>
        key.includes(sought.id) ||
        value.includes(sought.id) ||
        // A draft is small and soon typed again: what may be about the person goes too.
        mentionsOf(value, sought, finder).length > 0,
    )
    .map(({ key }) => key);
  db.run('DELETE FROM draft WHERE key IN (SELECT value FROM json_each(?))', idList(gone));
  return gone.length;
}

const attendeesSchema = z.array(z.object({ name: z.string(), email: z.string() }));

function dropGuest(db: WriteDb, sought: SoughtPerson, finder: NameFinder): void {
  const events = db.rows<{ id: string; attendees: string }>(
    "SELECT id, attendees FROM calendar_event WHERE attendees <> '[]'",
  );
  for (const event of events) {
    const attendees = attendeesSchema.parse(JSON.parse(event.attendees));
    const others = attendees.filter(
      ({ name, email }) => !isNamed(name, sought, finder) && !isNamed(email, sought, finder),
    );
    if (others.length === attendees.length) continue;
    db.run('UPDATE calendar_event SET attendees = ? WHERE id = ?', JSON.stringify(others), event.id);
  }
}

/** How many of the drafts would go with a person. @throws {AppError} not-found */
export function countDraftsAbout(db: ReadDb, id: PersonId, finder: NameFinder): number {
  const sought = soughtOf(db, id);
  return db
    .rows<{ key: string; value: string }>('SELECT key, value FROM draft')
    .filter(
      ({ key, value }) =>
        key.includes(id) || value.includes(id) || mentionsOf(value, sought, finder).length > 0,
    ).length;
}

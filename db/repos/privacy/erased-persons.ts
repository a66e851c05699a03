import { createHmac, randomBytes } from 'node:crypto';
import type { IsoDate } from '#shared/domain/calendar-date.ts';
import type { PersonId } from '#shared/domain/ids.ts';
import { type ErasedMark, type ErasedOn, listedNumber } from '#shared/privacy/erased.ts';
import type { ReadDb, WriteDb } from '../../handle.ts';

const SALT_BYTES = 16;

function markOf(salt: Uint8Array, number: string): Buffer {
  return createHmac('sha256', salt).update(number).digest();
}

export function listErasedMarks(db: ReadDb): readonly ErasedMark[] {
  return db.rows<ErasedMark>('SELECT mark, salt, erased_on AS erasedOn FROM erased_person ORDER BY mark');
}

/** Adds marks of another state of the same network. @returns how many are new */
export function saveErasedMarks(db: WriteDb, marks: readonly ErasedMark[]): number {
  return marks.reduce(
    (sum, { mark, salt, erasedOn }) =>
      sum +
      db.run(
        'INSERT INTO erased_person (mark, salt, erased_on) VALUES (?, ?, ?) ON CONFLICT (mark) DO NOTHING',
        mark,
        salt,
        erasedOn,
      ),
    0,
  );
}

/** Tells of any number whether it is of somebody who was erased. A sum for each number and each salt: there are few salts. */
export function erasedLookup(marks: readonly ErasedMark[]): ErasedOn {
  const salts = new Map(marks.map(({ salt }) => [Buffer.from(salt).toString('hex'), salt]));
  const days = new Map(marks.map(({ mark, erasedOn }) => [Buffer.from(mark).toString('hex'), erasedOn]));
  return (number) => {
    for (const salt of salts.values()) {
      const day = days.get(markOf(salt, number).toString('hex'));
      if (day !== undefined) return day;
    }
    return null;
  };
}

/**
 * Every number under which a person is known: their own, those of persons who were merged into them, and those of lists. Of what a
 * list calls them by name nothing is kept.
 */
function numbersOf(db: ReadDb, id: PersonId): readonly string[] {
  const merged = db.values<string>(
    `WITH RECURSIVE same (id) AS (SELECT ? UNION SELECT merged_person.id FROM merged_person JOIN same ON into_id = same.id)
     SELECT id FROM same`,
    id,
  );
  const listed = db
    .rows<{ source: string; externalId: string }>(
      'SELECT source, external_name AS externalId FROM external_id WHERE person_id = ?',
      id,
    )
    .map(({ source, externalId }) => listedNumber(source, externalId));
  return [...merged, ...listed];
}

/** Remembers that a person is being erased, before they go. */
export function rememberErased(db: WriteDb, id: PersonId, erasedOn: IsoDate): void {
  const known = db.value<Uint8Array>('SELECT salt FROM erased_person ORDER BY erased_on DESC, mark LIMIT 1');
  const salt = known ?? randomBytes(SALT_BYTES);
  const marks = numbersOf(db, id).map((number) => ({ mark: markOf(salt, number), salt, erasedOn }));
  saveErasedMarks(db, marks);
}

/** Persons who are here although they were erased, with the day. */
export function listReturned(
  db: ReadDb,
  erasedOn: ErasedOn,
): readonly { readonly id: PersonId; readonly name: string; readonly erasedOn: IsoDate }[] {
  return db
    .rows<{ id: PersonId; name: string }>('SELECT id, name FROM person ORDER BY name, id')
    .flatMap((person) => {
      const day = erasedOn(person.id);
      return day === null ? [] : [{ ...person, erasedOn: day }];
    });
}

/** Whoever was brought back on purpose counts as erased no more, under none of their numbers. */
export function forgetErased(db: WriteDb, ids: readonly PersonId[]): void {
  if (ids.length === 0) return;
  const salts = db.values<Uint8Array>('SELECT DISTINCT salt FROM erased_person');
  for (const number of ids.flatMap((id) => numbersOf(db, id))) {
    for (const salt of salts) db.run('DELETE FROM erased_person WHERE mark = ?', markOf(salt, number));
  }
}

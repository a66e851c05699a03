import type { IsoDate } from '#shared/domain/calendar-date.ts';
import { personIdSchema } from '#shared/domain/ids.ts';
import type { RetentionKind } from '#shared/domain/privacy.ts';
import type { Sliced } from '#shared/sliced.ts';
import type { KeptItem, RetentionItem } from '#shared/ipc/requests/retention.ts';
import { ERASED_TEXT } from '#shared/texts/privacy.ts';
import type { ReadDb, WriteDb } from '../../handle.ts';
import { rebuildIndex, suspendIndex } from '../../search-upkeep.ts';
import { erasePersonsAsProposed } from './erase-person.ts';
import { idList } from '../lists.ts';

/** Longer words are cut off where they are shown. */
const SHOWN_LENGTH = 300;

/** The day on which an id was made, out of its first 32 bits: its moment in units of 65.536 seconds. @see RFC 9562, 5.7 */
function dayOfId(column: string): string {
  const digits = Array.from(
    { length: 8 },
    (_, index) =>
      `(instr('0123456789abcdef', substr(${column}, ${String(index + 1)}, 1)) - 1) * ${String(16 ** (7 - index))}`,
  );
  return `date((${digits.join(' + ')}) * 65.536, 'unixepoch', 'localtime')`;
}

/**
 * What of each kind has a period: id, the day from which it runs, what it is about, and the words that would go. What has been
 * emptied already is not among it.
 *
 * A person counts from the last position or encounter, whichever is later. Somebody about whom nothing may be recorded stays,
 * because the program has to know that; so does somebody whose request is still open.
 */
const SOURCES: Readonly<Record<RetentionKind, string>> = {
  'encounter-note': `SELECT id, date, subject AS title, note AS text FROM encounter WHERE note <> '' OR subject <> ''`,
  observation: `SELECT heard.id, met.date, met.subject AS title, heard.text
    FROM observation AS heard JOIN encounter AS met ON met.id = heard.encounter_id WHERE heard.text <> @erased`,
  commitment: `SELECT id, done_on AS date, '' AS title, text FROM commitment WHERE done_on IS NOT NULL AND text <> @erased`,
  assessment: `SELECT judged.id, judged.date, ifnull(partner.name, ifnull(joint.name, '')) AS title, judged.note AS text
    FROM assessment AS judged LEFT JOIN organisation AS partner ON partner.id = judged.organisation_id
    LEFT JOIN collaboration AS joint ON joint.id = judged.collaboration_id`,
  reflection: `SELECT id, written_on AS date, question AS title, answer AS text FROM reflection`,
  intention: `SELECT id, ifnull((SELECT date FROM encounter WHERE encounter.id = encounter_id), before_date) AS date,
    subject AS title, note AS text FROM intention`,
  person: `SELECT id, date, title, text FROM (
      SELECT person.id, name AS title, note AS text,
        ifnull(
          nullif(max(
            ifnull((SELECT max(valid_until) FROM affiliation WHERE person_id = person.id), ''),
            ifnull((SELECT max(met.date) FROM encounter_person AS there
              JOIN encounter AS met ON met.id = there.encounter_id WHERE there.person_id = person.id), '')
          ), ''),
          ${dayOfId('person.id')}
        ) AS date
      FROM person
      WHERE NOT EXISTS (SELECT 1 FROM stand_in WHERE person_id = person.id)
        AND NOT EXISTS (
          SELECT 1 FROM affiliation WHERE person_id = person.id AND (valid_until IS NULL OR valid_until >= @today)
        )
        AND NOT EXISTS (SELECT 1 FROM person_basis WHERE person_id = person.id AND do_not_record = 1)
        AND NOT EXISTS (SELECT 1 FROM correction_request WHERE person_id = person.id AND done_on IS NULL)
    )`,
  organisation: `SELECT id, valid_until AS date, name AS title, note AS text FROM organisation
    WHERE valid_until IS NOT NULL AND note <> ''`,
  'calendar-event': `SELECT id, date, subject AS title, location AS text FROM calendar_event`,
  correction: `SELECT request.id, request.done_on AS date, person.name AS title, request.request AS text
    FROM correction_request AS request JOIN person ON person.id = request.person_id WHERE request.done_on IS NOT NULL`,
  'log-line': `SELECT id, date(at) AS date, detail AS title, reason AS text FROM privacy_event`,
};

/** What is over its period, but for what is kept longer. */
function overdue(kind: RetentionKind): string {
  return `FROM (${SOURCES[kind]}) AS source WHERE date < @before AND NOT EXISTS (
    SELECT 1 FROM retention_keep WHERE kind = '${kind}' AND item = source.id AND until >= @today
  )`;
}

/** From when on something is kept, and today. */
export interface RetentionDays {
  /** Whatever is of before this day is over its period. */
  readonly before: IsoDate;
  readonly today: IsoDate;
}

function named(days: RetentionDays): {
  readonly before: string;
  readonly today: string;
  readonly erased: string;
} {
  return { ...days, erased: ERASED_TEXT };
}

/** How much of a kind is over its period. */
export function countOverdue(db: ReadDb, kind: RetentionKind, days: RetentionDays): number {
  return db.value<number>(`SELECT count(*) ${overdue(kind)}`, named(days)) ?? 0;
}

/** What of a kind is over its period, the oldest first. */
export function listOverdue(
  db: ReadDb,
  kind: RetentionKind,
  days: RetentionDays,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): readonly RetentionItem[] {
  return db.rows<RetentionItem>(
    `SELECT id AS itemId, date, title, substr(text, 1, ${String(SHOWN_LENGTH)}) AS text ${overdue(kind)}
     ORDER BY date, id LIMIT @limit OFFSET @offset`,
    { ...named(days), limit, offset },
  );
}

/** What of a kind is kept longer today, the one that ends first at the top. What is not there any more is left out. */
export function listKept(
  db: ReadDb,
  kind: RetentionKind,
  today: IsoDate,
  limit: number,
): readonly KeptItem[] {
  return db.rows<KeptItem>(
    `SELECT source.id AS itemId, source.date, source.title, substr(source.text, 1, ${String(SHOWN_LENGTH)}) AS text,
       keep.until, keep.reason
     FROM retention_keep AS keep JOIN (${SOURCES[kind]}) AS source ON source.id = keep.item
     WHERE keep.kind = '${kind}' AND keep.until >= @today ORDER BY keep.until, keep.item LIMIT @limit`,
    { today, limit, erased: ERASED_TEXT },
  );
}

/** How a kind goes: so that no figure about partners changes. */
const ERASERS: Readonly<Record<Exclude<RetentionKind, 'person'>, readonly string[]>> = {
  'encounter-note': [
    `UPDATE encounter SET note = '', subject = '' WHERE id IN (SELECT value FROM json_each(@ids))`,
  ],
  observation: [
    `UPDATE observation SET text = @erased WHERE id IN (SELECT value FROM json_each(@ids))`,
    `UPDATE observation_outcome SET told_to = '', let_go_reason = CASE let_go_reason WHEN '' THEN '' ELSE @erased END
     WHERE observation_id IN (SELECT value FROM json_each(@ids))`,
  ],
  commitment: [`UPDATE commitment SET text = @erased WHERE id IN (SELECT value FROM json_each(@ids))`],
  assessment: [`DELETE FROM assessment WHERE id IN (SELECT value FROM json_each(@ids))`],
  reflection: [`DELETE FROM reflection WHERE id IN (SELECT value FROM json_each(@ids))`],
  intention: [`DELETE FROM intention WHERE id IN (SELECT value FROM json_each(@ids))`],
  organisation: [`UPDATE organisation SET note = '' WHERE id IN (SELECT value FROM json_each(@ids))`],
  'calendar-event': [`DELETE FROM calendar_event WHERE id IN (SELECT value FROM json_each(@ids))`],
  correction: [`DELETE FROM correction_request WHERE id IN (SELECT value FROM json_each(@ids))`],
  'log-line': [`DELETE FROM privacy_event WHERE id IN (SELECT value FROM json_each(@ids))`],
};

/** What went. */
export interface OverdueErased {
  readonly count: number;
  /** Persons that could not be taken out. */
  readonly failed: number;
}

/**
 * Takes out what is over its period, but for the exceptions. Encounters, observations and commitments stay with their day,
 * partners and kind, and lose their words, but for where a story was told, which is counted; persons become "iemand van" their partners. Nothing tells any more that it was there
 * only together with `scrubFile` and a history that forgets. The caller's transaction makes it all or nothing; it may give others
 * their turn at each yield.
 */
export function* eraseOverdue(
  db: WriteDb,
  kind: RetentionKind,
  days: RetentionDays,
  except: readonly string[],
): Sliced<OverdueErased> {
  const ids = db.values<string>(
    `SELECT id ${overdue(kind)} AND id NOT IN (SELECT value FROM json_each(@except)) ORDER BY date, id`,
    { ...named(days), except: idList(except) },
  );
  if (ids.length === 0) return { count: 0, failed: 0 };
  if (kind === 'person') {
    const failed = yield* erasePersonsAsProposed(
      db,
      ids.map((id) => personIdSchema.parse(id)),
      days.today,
    );
    return { count: ids.length - failed, failed };
  }
  suspendIndex(db);
  for (const statement of ERASERS[kind]) {
    yield;
    db.run(statement, {
      ids: idList(ids),
      ...(statement.includes('@erased') ? { erased: ERASED_TEXT } : {}),
    });
  }
  db.run(`DELETE FROM retention_keep WHERE kind = @kind AND item IN (SELECT value FROM json_each(@ids))`, {
    kind,
    ids: idList(ids),
  });
  yield;
  rebuildIndex(db);
  return { count: ids.length, failed: 0 };
}

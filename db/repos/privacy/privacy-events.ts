import { type PrivacyEventId, privacyEventIdSchema } from '#shared/domain/ids.ts';
import type { PrivacyEvent } from '#shared/domain/privacy.ts';
import type { ReadDb, WriteDb } from '../../handle.ts';
import { newId } from '../../new-id.ts';

/** The log of what left and what was erased, newest first. */
export function listPrivacyEvents(db: ReadDb): readonly PrivacyEvent[] {
  return db.rows<PrivacyEvent>(
    'SELECT id, at, who, action, count, detail, reason FROM privacy_event ORDER BY at DESC, id DESC',
  );
}

/** Adds a line to the log. No change of the network: undo does not know it. */
export function addPrivacyEvent(
  db: WriteDb,
  { at, who, action, count, detail, reason }: Omit<PrivacyEvent, 'id'>,
  id: PrivacyEventId = newId(privacyEventIdSchema),
): void {
  db.run(
    `INSERT INTO privacy_event (id, at, who, action, count, detail, reason)
     VALUES (@id, @at, @who, @action, @count, @detail, @reason)`,
    { id, at, who, action, count, detail, reason },
  );
}

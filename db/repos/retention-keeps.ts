import type { RetentionKeep } from '#shared/domain/privacy.ts';
import type { ReadDb, WriteDb } from '../handle.ts';

/** Everything that is kept longer than its period, by kind. */
export function listRetentionKeeps(db: ReadDb): readonly RetentionKeep[] {
  return db.rows<RetentionKeep>(
    'SELECT kind, item AS itemId, until, reason FROM retention_keep ORDER BY kind, item',
  );
}

/** Keeps something until a day, over what was said of it before. */
export function saveRetentionKeep(db: WriteDb, { kind, itemId, until, reason }: RetentionKeep): void {
  db.run(
    `INSERT INTO retention_keep (kind, item, until, reason) VALUES (@kind, @itemId, @until, @reason)
     ON CONFLICT (kind, item) DO UPDATE SET until = @until, reason = @reason`,
    { kind, itemId, until, reason },
  );
}

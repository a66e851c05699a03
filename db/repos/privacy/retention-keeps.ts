import type { RetentionKeep, RetentionKind } from '#shared/domain/privacy.ts';
import {
  NO_RETENTION_SETTINGS,
  type RetentionSettings,
  retentionSettingsSchema,
} from '#shared/privacy/retention.ts';
import type { ReadDb, WriteDb } from '../../handle.ts';
import { readStoredSetting, saveStoredSetting } from '../settings.ts';

const RETENTION = 'retention';

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

/** It is kept no longer than anything else of its kind. Nothing happens when it was not. */
export function forgetRetentionKeep(db: WriteDb, kind: RetentionKind, itemId: string): void {
  db.run('DELETE FROM retention_keep WHERE kind = ? AND item = ?', kind, itemId);
}

/** The periods that the user chose; what was never set, or is not understood, follows the program. */
export function readRetentionSettings(db: ReadDb): RetentionSettings {
  const stored = retentionSettingsSchema.safeParse(readStoredSetting(db, RETENTION));
  return stored.success ? stored.data : NO_RETENTION_SETTINGS;
}

/** Keeps what the user chose of the periods, over what was there. */
export function saveRetentionSettings(db: WriteDb, settings: RetentionSettings): void {
  saveStoredSetting(db, { key: RETENTION, value: settings });
}

import type { ReadDb, WriteDb } from '../handle.ts';

/** What somebody was typing under this key; `null` when there is nothing. */
export function readDraft(db: ReadDb, key: string): string | null {
  return db.value<string>('SELECT value FROM draft WHERE key = ?', key) ?? null;
}

/** Keeps what is being typed, over what was kept before. No change of the network: undo does not know it. */
export function writeDraft(db: WriteDb, key: string, value: string): void {
  db.run(
    'INSERT INTO draft (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
    key,
    value,
  );
}

/** Forgets what was typed; nothing happens when there was nothing. */
export function clearDraft(db: WriteDb, key: string): void {
  db.run('DELETE FROM draft WHERE key = ?', key);
}

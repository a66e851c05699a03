import type { ReadDb, WriteDb } from '../../handle.ts';

/** What is kept of the owner's password: nothing that tells it. */
export interface OwnerPassword {
  /** 16 bytes. */
  readonly salt: Uint8Array;
  /** 32 bytes. */
  readonly sum: Uint8Array;
}

/** `null`: no secretariat works in this file. */
export function readOwnerPassword(db: ReadDb): OwnerPassword | null {
  return db.row<OwnerPassword>('SELECT salt, sum FROM main.owner_password') ?? null;
}

/** Sets it, or takes it off with `null`. No change of the network: undo does not know it. */
export function writeOwnerPassword(db: WriteDb, password: OwnerPassword | null): void {
  db.run('DELETE FROM main.owner_password');
  if (password === null) return;
  db.run('INSERT INTO main.owner_password (number, salt, sum) VALUES (1, ?, ?)', password.salt, password.sum);
}

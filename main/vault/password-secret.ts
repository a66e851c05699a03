import { randomBytes, scrypt } from 'node:crypto';
import {
  type FileKey,
  fileKeyOf,
  mixedOf,
  newFileKey,
  newMixed,
  RANDOM_LENGTH,
  SECRET_LENGTH,
} from '#db/file-key.ts';
import { inspectFile } from '#db/storage.ts';
import { AppError } from '#shared/errors.ts';
import { readRecoveryKey } from '#shared/vault/recovery-key.ts';

/**
 * How hard one guess is: 64 MB of memory and about a quarter of a second of one core, on purpose. Other numbers are another
 * scheme: they would need a number of their own in `db/file-key.ts`.
 * @see https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html and RFC 7914
 */
const SCRYPT = { N: 65_536, r: 8, p: 1, maxmem: 128 * 1024 * 1024 };

/** Runs in Node's own threads: the window goes on meanwhile. The same text typed on another system is the same password. */
function secretOfPassword(password: string, mixed: Uint8Array): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(password.normalize('NFC'), mixed, SECRET_LENGTH, SCRYPT, (error, secret) => {
      if (error === null) resolve(secret);
      else reject(error);
    });
  });
}

/** The key of a new file under this password; no two are the same. */
export async function newKeyOfPassword(password: string): Promise<FileKey> {
  const mixed = newMixed(randomBytes(RANDOM_LENGTH));
  const secret = await secretOfPassword(password, mixed);
  const key = newFileKey(secret, mixed);
  secret.fill(0);
  return key;
}

/**
 * The key of an encrypted file (a network or a back-up); `null` for one that is readable by anybody.
 * @throws {AppError} wrong-password, and what `inspectFile` throws
 */
export async function keyOfPassword(file: string, password: string): Promise<FileKey | null> {
  const facts = inspectFile(file);
  if (!facts.isEncrypted) return null;
  const secret = await secretOfPassword(password, mixedOf(facts.salt));
  const key = fileKeyOf(secret, facts.salt);
  secret.fill(0);
  if (key === null) throw new AppError('wrong-password', {}, { fields: { password: 'wrong-password' } });
  return key;
}

/**
 * The key of an encrypted file by what its recovery sheet says; `null` for one that is readable by anybody.
 * @throws {AppError} invalid-input with the field `recoveryKey`: it cannot be one; wrong-recovery-key: of another file, or of before
 *   the password was changed; and what `inspectFile` throws
 */
export function keyOfRecoveryKey(file: string, text: string): FileKey | null {
  const facts = inspectFile(file);
  if (!facts.isEncrypted) return null;
  const read = readRecoveryKey(text);
  if ('wrongGroups' in read) {
    throw new AppError('invalid-input', {}, { fields: { recoveryKey: 'no-recovery-key' } });
  }
  const key = fileKeyOf(read.secret, facts.salt);
  read.secret.fill(0);
  if (key === null) throw new AppError('wrong-recovery-key');
  return key;
}

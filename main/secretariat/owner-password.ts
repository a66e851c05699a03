import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import type { OwnerPassword } from '#db/repos/privacy/owner-password.ts';
import { AppError } from '#shared/errors.ts';
import type { PreferenceStore } from '../preferences.ts';
import { secondsToWait, waitAfter } from '../vault/attempts.ts';

/** As hard as the password of a file: see main/vault/password-secret.ts. */
const SCRYPT = { N: 65_536, r: 8, p: 1, maxmem: 128 * 1024 * 1024 };

function sumOf(password: string, salt: Uint8Array): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(password.normalize('NFC'), salt, 32, SCRYPT, (error, sum) => {
      if (error === null) resolve(sum);
      else reject(error);
    });
  });
}

/** What is kept of a new password. */
export async function newOwnerPassword(password: string): Promise<OwnerPassword> {
  const salt = randomBytes(16);
  return { salt, sum: await sumOf(password, salt) };
}

/** Only one try at a time, whoever asks. */
let isTrying = false;

/**
 * Comes back when the password is right. Wrong ones are counted on this machine, for this file, and slowed down.
 * @throws {AppError} wrong-password; wait-before-trying
 */
export async function proveOwner(
  stored: OwnerPassword,
  password: string,
  {
    file,
    preferences,
    clock,
  }: { readonly file: string; readonly preferences: PreferenceStore; readonly clock: () => Date },
): Promise<void> {
  const name = `${file} (eigenaar)`;
  const { attempts } = preferences.read();
  const seconds = isTrying ? 1 : secondsToWait(attempts[name], clock().getTime());
  if (seconds > 0) throw new AppError('wait-before-trying', { seconds: String(seconds) });
  isTrying = true;
  try {
    const isRight = timingSafeEqual(await sumOf(password, stored.salt), stored.sum);
    const { [name]: before, ...others } = preferences.read().attempts;
    const wrong = (before?.wrong ?? 0) + 1;
    const at = clock().getTime();
    preferences.update({ attempts: isRight ? others : { ...others, [name]: { wrong, at } } });
    if (isRight) return;
    throw new AppError(
      'wrong-password',
      { seconds: String(waitAfter(wrong)) },
      { fields: { password: 'wrong-password' } },
    );
  } finally {
    isTrying = false;
  }
}

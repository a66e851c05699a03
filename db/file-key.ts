import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * What opens one encrypted file: 32 bytes of secret, then the 16 bytes with which that file begins. One piece of memory,
 * so that whoever holds it can wipe it in one stroke (`fill(0)`).
 *
 * The 16 bytes say by which scheme a password becomes the secret (1 byte), make that outcome this file's own (11 random
 * bytes), and tell whether a secret is the right one (4 bytes, see `checkOf`). They are no secret themselves.
 */
export type FileKey = Uint8Array<ArrayBuffer>;

export const SECRET_LENGTH = 32;
export const SALT_LENGTH = 16;
/** The part of the salt that is random. */
export const RANDOM_LENGTH = 11;
/** Scheme and random part: what a password is mixed with. */
const MIXED_LENGTH = 1 + RANDOM_LENGTH;

/** The one scheme that there is: scrypt as main/vault/password-secret.ts states it. */
export const KEY_SCHEME = 1;

/**
 * Four bytes that only the right secret gives. With them a wrong password is known before the file is opened at all, and a
 * damaged first page is not taken for a wrong password; one wrong secret in four thousand million passes, and is then
 * refused by the cipher. They help nobody who guesses: the first page tells as much.
 */
function checkOf(secret: Uint8Array, mixed: Uint8Array): Buffer {
  return createHmac('sha256', secret)
    .update('netwerkkaart: is this the key of this file?')
    .update(mixed)
    .digest()
    .subarray(0, SALT_LENGTH - MIXED_LENGTH);
}

function joined(...parts: readonly Uint8Array[]): FileKey {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let start = 0;
  for (const part of parts) {
    whole.set(part, start);
    start += part.length;
  }
  return whole;
}

/** What the password of a new file is mixed with. @param random `RANDOM_LENGTH` bytes that nobody can predict. */
export function newMixed(random: Uint8Array): Uint8Array {
  return joined(new Uint8Array([KEY_SCHEME]), random.subarray(0, RANDOM_LENGTH));
}

/** What the password of a file with this salt was mixed with. */
export function mixedOf(salt: Uint8Array): Uint8Array {
  return salt.subarray(0, MIXED_LENGTH);
}

/** The key of a new file. The secret may be wiped afterwards. */
export function newFileKey(secret: Uint8Array, mixed: Uint8Array): FileKey {
  return joined(secret, mixed, checkOf(secret, mixed));
}

/** The key of a file with this salt; `null` when the secret is not the one of that file. */
export function fileKeyOf(secret: Uint8Array, salt: Uint8Array): FileKey | null {
  const fits = timingSafeEqual(checkOf(secret, mixedOf(salt)), salt.subarray(MIXED_LENGTH));
  return fits ? joined(secret, salt) : null;
}

/** The 32 bytes of a key that must stay secret; the same memory. */
export function secretOf(key: FileKey): Uint8Array {
  return key.subarray(0, SECRET_LENGTH);
}

/** The 16 bytes of a key with which its files begin; the same memory. */
export function saltOf(key: FileKey): Uint8Array {
  return key.subarray(SECRET_LENGTH);
}

/** Whether a file that begins with this salt is under this key. */
export function isKeyOf(key: FileKey, salt: Uint8Array): boolean {
  return saltOf(key).length === salt.length && timingSafeEqual(saltOf(key), salt);
}

import { createHash } from 'node:crypto';
import { type FileKey, newFileKey, newMixed, RANDOM_LENGTH } from '#db/file-key.ts';

/** A key that follows from a word, without the time that a real password takes. */
export function keyFrom(word: string, salt = word): FileKey {
  const hashOf = (text: string): Buffer => createHash('sha256').update(text).digest();
  return newFileKey(hashOf(word), newMixed(hashOf(salt).subarray(0, RANDOM_LENGTH)));
}

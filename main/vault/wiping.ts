import type { FileKey } from '#db/file-key.ts';

/** Lends a key to some work and wipes it when that is done, however it ends. */
export function wipingAfterwards<Result>(key: FileKey | null, work: (key: FileKey | null) => Result): Result {
  try {
    return work(key);
  } finally {
    key?.fill(0);
  }
}

import { rmSync } from 'node:fs';
import { type BackUp, listBackUps } from '#db/backup.ts';
import { type FileKey, isKeyOf } from '#db/file-key.ts';
import { rewriteUnderKey } from '#db/rewrite.ts';
import { type FileFacts, inspectFile } from '#db/storage.ts';
import type { OtherBackUp } from '#shared/ipc/requests/vault.ts';

/** `null`: it cannot be read at all, which is for whoever restores it to find out. */
function factsOf(path: string): FileFacts | null {
  try {
    return inspectFile(path);
  } catch {
    return null;
  }
}

function plainBackUps(file: string): readonly BackUp[] {
  return listBackUps(file).filter(({ path }) => factsOf(path)?.isEncrypted === false);
}

/** Back-ups of a network that its key does not protect, newest first. Without a key there is nothing to compare with: empty. */
export function otherBackUps(file: string, key: FileKey | null): readonly OtherBackUp[] {
  if (key === null) return [];
  return listBackUps(file).flatMap(({ path, moment }) => {
    const facts = factsOf(path);
    if (facts === null || (facts.isEncrypted && isKeyOf(key, facts.salt))) return [];
    return [{ moment, isPlain: !facts.isEncrypted }];
  });
}

/** Puts every back-up that anybody can read under this key. @throws {AppError} as `rewriteUnderKey`; those before it are done */
export function encryptPlainBackUps(file: string, key: FileKey): void {
  for (const { path } of plainBackUps(file)) rewriteUnderKey(path, null, key);
}

/** Removes every back-up that anybody can read; one that may not be removed stays, and is listed again. */
export function removePlainBackUps(file: string): void {
  for (const { path } of plainBackUps(file)) {
    try {
      rmSync(path, { force: true });
    } catch {
      // still there, and shown as such
    }
  }
}

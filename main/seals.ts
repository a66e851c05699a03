import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pagesThatChanged, type Seal, sealOf, sealSchema } from '#db/seal.ts';
import { AppError } from '#shared/errors.ts';

/** Remembers how the pages of plain files were when they were closed, outside those files. */
export interface Seals {
  /** Remembers a file that was just closed. Failing changes nothing: then nothing is known of it. */
  keep(file: string): void;
  /** Pages that are not as they were closed; `null`: that is not known. */
  changedPages(file: string): readonly number[] | null;
  /** @throws {AppError} file-damaged: a page changed, though nobody wrote the file */
  refuseChanged(file: string): void;
}

/** Knows nothing of any file. */
export const NO_SEALS: Seals = {
  keep: () => {},
  changedPages: () => null,
  refuseChanged: () => {},
};

/** Seals in files of their own in `folder`, which is made when it is not there. They tell nothing of what a network holds. */
export function createSeals(folder: string): Seals {
  const sealFile = (file: string): string =>
    path.join(folder, `${createHash('sha256').update(path.resolve(file)).digest('hex').slice(0, 32)}.json`);
  const read = (file: string): Seal | null => {
    try {
      const parsed = sealSchema.safeParse(JSON.parse(readFileSync(sealFile(file), 'utf8')));
      return parsed.success ? parsed.data : null;
    } catch {
      return null; // never closed here, or unreadable
    }
  };
  const changedPages = (file: string): readonly number[] | null => {
    const seal = read(file);
    try {
      return seal === null ? null : pagesThatChanged(file, seal);
    } catch {
      return null; // the file itself will be refused with the reason
    }
  };
  return {
    keep: (file) => {
      try {
        const seal = sealOf(file);
        if (seal === null) return;
        mkdirSync(folder, { recursive: true });
        writeFileSync(`${sealFile(file)}.nieuw`, JSON.stringify(seal));
        renameSync(`${sealFile(file)}.nieuw`, sealFile(file));
      } catch {
        // The seal of before does not hold any more, because the file was written since.
      }
    },
    changedPages,
    refuseChanged: (file) => {
      if ((changedPages(file)?.length ?? 0) > 0) throw new AppError('file-damaged', { path: file });
    },
  };
}

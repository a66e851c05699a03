import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { hasLog } from '#db/rescue.ts';
import { pagesThatChanged, type Seal, sealOf, sealSchema } from '#db/seal.ts';
import { AppError } from '#shared/errors.ts';

/** Remembers how files were when they were closed, outside those files: of a plain one every page. */
export interface Seals {
  /** From now on a log beside the file may be its own, also when the program stops abruptly. To be told before it is opened. */
  opening(file: string): void;
  /** Whether the file is to the byte count and the moment as it was closed here, without a log: one beside it now is not its own. */
  isAsClosed(file: string): boolean;
  /** Remembers a file that was just closed. Failing changes nothing: then nothing is known of it. */
  keep(file: string): void;
  /** Pages that are not as they were closed; `null`: that is not known. */
  changedPages(file: string): readonly number[] | null;
  /** @throws {AppError} file-damaged: a page changed, though nobody wrote the file */
  refuseChanged(file: string): void;
}

/** Knows nothing of any file. */
export const NO_SEALS: Seals = {
  opening: () => {},
  isAsClosed: () => false,
  keep: () => {},
  changedPages: () => null,
  refuseChanged: () => {},
};

/** What a change of a file changes, whoever makes it. */
function factsOf(file: string): string {
  const { size, mtimeMs } = statSync(file);
  return `${String(size)} ${String(mtimeMs)}`;
}

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
  const closingFile = (file: string): string => sealFile(file).replace(/\.json$/, '.dicht');
  /** Reaches the disk before the first change does: after a cut of power the log is its own. */
  const note = (file: string, text: string): void => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(closingFile(file), text, { flush: true });
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
    opening: (file) => {
      try {
        if (existsSync(closingFile(file))) note(file, '');
      } catch {
        rmSync(closingFile(file), { force: true });
      }
    },
    isAsClosed: (file) => {
      try {
        const known = readFileSync(closingFile(file), 'utf8');
        return known !== '' && known === factsOf(file);
      } catch {
        return false; // never closed here
      }
    },
    keep: (file) => {
      try {
        if (!hasLog(file)) note(file, factsOf(file));
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

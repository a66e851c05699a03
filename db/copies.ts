import { createHash } from 'node:crypto';
import {
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { v7 } from 'uuid';
import { type CopyCounts, type CopyRegister, copyRegisterSchema } from '#shared/back-ups/back-up-state.ts';
import { AppError } from '#shared/errors.ts';
import { connectForReading } from './connect.ts';
import type { FileKey } from './file-key.ts';
import { closeDatabase, type ReadDb } from './handle.ts';
import { refusalOf } from './refusal.ts';
import { inspectFile } from './storage.ts';

const REGISTER = 'overzicht.json';
/** One read of a file that is summed. */
const CHUNK_BYTES = 1 << 20;
/** What a register of some hundred copies takes at most; a larger one was not written by us. */
const LARGEST_REGISTER_BYTES = 1_000_000;

/** What is known of the copies in a folder; empty when nothing can be read of it. */
export function readRegister(folder: string): CopyRegister['copies'] {
  try {
    const path = join(folder, REGISTER);
    if (statSync(path).size > LARGEST_REGISTER_BYTES) return {};
    const parsed = copyRegisterSchema.safeParse(JSON.parse(readFileSync(path, 'utf8')));
    return parsed.success ? parsed.data.copies : {};
  } catch {
    return {}; // not there yet, or unreadable: every copy counts as never looked at
  }
}

/** Keeps what a look at some copies found; what is known of files that are gone is forgotten. Failing changes nothing. */
export function noteInRegister(folder: string, found: CopyRegister['copies']): void {
  const known = Object.entries({ ...readRegister(folder), ...found });
  const copies = Object.fromEntries(known.filter(([name]) => existsSync(join(folder, name))));
  const unfinished = join(folder, `${REGISTER}.bezig`);
  try {
    writeFileSync(unfinished, JSON.stringify({ version: 1, copies } satisfies CopyRegister, null, 1));
    renameSync(unfinished, join(folder, REGISTER));
  } catch {
    // What is not noted is found out again at the next look.
  }
}

/** SHA-256 of a file, in hexadecimal. */
export function sumOfFile(path: string): string {
  const hash = createHash('sha256');
  const buffer = Buffer.alloc(CHUNK_BYTES);
  const file = openSync(path, 'r');
  try {
    for (let length = 1; length > 0; ) {
      length = readSync(file, buffer, 0, CHUNK_BYTES, null);
      hash.update(buffer.subarray(0, length));
    }
  } finally {
    closeSync(file);
  }
  return hash.digest('hex');
}

/** How much a network of any version holds. */
function countsOf(db: ReadDb): CopyCounts {
  const count = (table: string): number => db.value<number>(`SELECT count(*) FROM ${table}`) ?? 0;
  return { partners: count('organisation'), persons: count('person'), encounters: count('encounter') };
}

/** What opens a copy: those of before a network got its password can be read without. @throws {AppError} as `inspectFile` */
export function keyFor(path: string, key: FileKey | null): FileKey | null {
  return key !== null && inspectFile(path).isEncrypted ? key : null;
}

/**
 * Opens a copy and looks at all of it.
 *
 * @param key of the network; a copy that is not encrypted is read without it.
 * @param sum what the file was summed to when it was made; left out: that is not known.
 * @throws {AppError} file-damaged, and what `connectForReading` may throw
 */
export function checkCopy(
  path: string,
  { key, sum }: { readonly key: FileKey | null; readonly sum?: string | undefined },
): { readonly counts: CopyCounts; readonly sum: string; readonly bytes: number } {
  const actual = readable(path, () => sumOfFile(path));
  if (sum !== undefined && sum !== actual) throw new AppError('file-damaged', { path });
  const copy: ReadDb = connectForReading(path, { key: keyFor(path, key) });
  try {
    if (copy.value('PRAGMA integrity_check(1)') !== 'ok') throw new AppError('file-damaged', { path });
    return { counts: countsOf(copy), sum: actual, bytes: statSync(path).size };
  } finally {
    closeDatabase(copy);
  }
}

/** Copies a file, waits until the disk has it, and only then gives it its name. Never over another file. */
export function copyWhole(from: string, to: string): void {
  const unfinished = `${to}.bezig`;
  try {
    copyFileSync(from, unfinished);
    syncToDisk(unfinished);
    if (existsSync(to)) throw new AppError('file-exists', { path: to });
    renameSync(unfinished, to);
    syncToDisk(dirname(to));
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw refusalOf(error, { path: from, folder: dirname(to), removes: false });
  }
}

/** A name beside a file that nobody has, for what is not ready yet. */
export function unfinishedBeside(file: string): string {
  return join(dirname(file), `.${v7()}.netwerk`);
}

/**
 * Puts a whole, closed network in the place of another. Whatever happens meanwhile, under the name stands either the one or the
 * other, whole: the one that goes first gets a second name, and is then replaced in one step.
 *
 * @param aside the second name; its folder is made when it is not there.
 * @throws {AppError} file-locked: it is in use elsewhere, or was not closed; folder-read-only; disk-full
 */
export function replaceFile(file: string, replacement: string, aside: string): void {
  if (existsSync(`${file}-wal`) || existsSync(`${file}-journal`)) {
    throw new AppError('file-locked', { path: file });
  }
  try {
    mkdirSync(dirname(aside), { recursive: true });
    giveSecondName(file, aside);
    renameSync(replacement, file);
    syncToDisk(dirname(file));
  } catch (error) {
    throw refusalOf(error, { path: file, folder: dirname(file), removes: false });
  }
}

/** Not every file system knows two names for one file; there it is a copy. */
function giveSecondName(file: string, aside: string): void {
  try {
    linkSync(file, aside);
    syncToDisk(dirname(aside));
  } catch {
    copyWhole(file, aside);
  }
}

/** Windows does not sync folders, and some shares do not sync at all: then the system does so in its own time. */
function syncToDisk(path: string): void {
  try {
    const handle = openSync(path, 'r');
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch {
    // see above
  }
}

function readable<Result>(path: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw refusalOf(error, { path, folder: dirname(path), removes: false });
  }
}

import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import type { IsoDate } from '#shared/domain/calendar-date.ts';
import { AppError } from '#shared/errors.ts';
import { checkCopy, copyWhole, noteInRegister, readRegister, sumOfFile } from './copies.ts';
import type { FileKey } from './file-key.ts';
import type { WriteDb } from './handle.ts';
import { momentForFileName } from './moment.ts';
import { refusalOf } from './refusal.ts';
import { backUpsToRemove } from './retention.ts';

/** The folder beside a network in which its back-ups stand. */
const BACK_UP_FOLDER = 'reservekopie';
/** Ends the name of a copy that is still being made. */
const UNFINISHED = '.bezig';

/** Where the back-ups of a network go unless told otherwise. */
export function backUpFolderOf(file: string): string {
  return join(dirname(file), BACK_UP_FOLDER);
}

export interface BackUpOptions {
  readonly now: Date;
  /** Made when it is not there; beside the file unless told. */
  readonly folder?: string;
  /** Of the file, and so of the copy; needed when it is encrypted. */
  readonly key?: FileKey | null;
}

/**
 * Copies the whole file, compacted, while it stays in use. The copy gets its name only after it was opened and checked in
 * full, so every file with that name is a good one. What the check found is kept in the register of the folder.
 *
 * @returns where the copy is; a second one in the same second gets a number.
 * @throws {AppError} folder-read-only, disk-full, file-damaged (the copy did not pass). What was there stays as it was.
 */
export function makeBackUp(db: WriteDb, options: BackUpOptions): string {
  const folder = options.folder ?? backUpFolderOf(db.path);
  const target = freePath(folder, `${nameOf(db.path)} ${momentForFileName(options.now)}`);
  const unfinished = `${target}${UNFINISHED}`;
  try {
    mkdirSync(folder, { recursive: true });
    removeUnfinished(folder, nameOf(db.path));
    db.run('VACUUM INTO ?', unfinished);
    const found = checkCopy(unfinished, { key: options.key ?? null });
    renameSync(unfinished, target);
    note(target, found, options.now);
  } catch (error) {
    removeQuietly(unfinished);
    throw named(error, db.path, folder);
  }
  return target;
}

/**
 * Brings a back-up to a second folder as well, and checks it there.
 *
 * @returns where it is. @throws {AppError} folder-away: the folder is not there; and as `makeBackUp`
 */
export function copyBackUp(backUp: string, folder: string, { now, key = null }: BackUpOptions): string {
  refuseAway(folder);
  const target = join(folder, basename(backUp));
  try {
    if (!existsSync(target)) copyWhole(backUp, target);
    note(target, checkCopy(target, { key, sum: sumOfFile(backUp) }), now);
  } catch (error) {
    throw named(error, target, folder);
  }
  return target;
}

/** A folder that somebody chose is never made: what it stood on, a stick or a share, may be away. @throws {AppError} folder-away */
export function refuseAway(folder: string): void {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) {
    throw new AppError('folder-away', { path: folder });
  }
}

function note(path: string, found: ReturnType<typeof checkCopy>, now: Date): void {
  noteInRegister(dirname(path), {
    [basename(path)]: { ...found, check: 'good', checkedAt: momentForFileName(now) },
  });
}

/** SQLite speaks of the network when it could not write the copy: name the folder of the copy instead. */
function named(error: unknown, path: string, folder: string): unknown {
  if (error instanceof AppError && error.code === 'folder-read-only') {
    return new AppError('folder-read-only', { path: folder }, { cause: error });
  }
  return refusalOf(error, { path, folder, removes: false });
}

/** Copies that were cut off by a crash or a full disk: nothing reads them. */
function removeUnfinished(folder: string, name: string): void {
  for (const entry of readdirSync(folder)) {
    if (entry.startsWith(`${name} `) && entry.endsWith(UNFINISHED)) removeQuietly(join(folder, entry));
  }
}

/** For what is only tidying: the error that led here must not be replaced. */
function removeQuietly(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // A copy that cannot be removed carries a name that nothing reads.
  }
}

function nameOf(path: string): string {
  return basename(path, extname(path));
}

function freePath(folder: string, name: string): string {
  let path = join(folder, `${name}.netwerk`);
  for (let number = 2; existsSync(path); number += 1) path = join(folder, `${name} (${number}).netwerk`);
  return path;
}

/** One back-up, by what its name tells. */
export interface BackUp {
  readonly path: string;
  readonly fileName: string;
  /** Local moment, "2026-11-22 14.05.33". */
  readonly moment: string;
}

/** The back-ups of a network, newest first; empty when there is no folder yet. Files of others are left out. */
export function listBackUps(file: string, folder: string = backUpFolderOf(file)): readonly BackUp[] {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return [];
  const name = nameOf(file);
  return readdirSync(folder)
    .flatMap((entry) => {
      if (!entry.startsWith(`${name} `)) return [];
      const match = /^(\d{4}-\d{2}-\d{2} \d{2}\.\d{2}\.\d{2})(?: \(\d+\))?\.netwerk$/.exec(
        entry.slice(name.length + 1),
      );
      return match?.[1] === undefined
        ? []
        : [{ path: join(folder, entry), fileName: entry, moment: match[1] }];
    })
    .sort((one, other) => Number(one.moment < other.moment) - Number(one.moment > other.moment));
}

/**
 * Removes the back-ups that `backUpsToRemove` names. What was found damaged takes no place of a good one, and stays.
 * @returns the paths that are gone now; one that cannot be removed stays and is left out.
 */
export function removeOldBackUps(
  file: string,
  today: IsoDate,
  folder: string = backUpFolderOf(file),
): readonly string[] {
  const register = readRegister(folder);
  const sound = listBackUps(file, folder).filter(({ fileName }) => register[fileName]?.check !== 'damaged');
  return backUpsToRemove(sound, today)
    .map(({ path }) => path)
    .filter((path) => {
      removeQuietly(path);
      return !existsSync(path);
    });
}

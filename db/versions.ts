import { copyFileSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import type { CopyKind } from '#shared/back-ups/back-up-state.ts';
import type { NetworkDocument } from '#shared/domain/network-document.ts';
import { AppError } from '#shared/errors.ts';
import { backUpFolderOf, listBackUps } from './backup.ts';
import { checkCopy, keyFor, readRegister, replaceFile, unfinishedBeside } from './copies.ts';
import type { FileKey } from './file-key.ts';
import { closeDatabase } from './handle.ts';
import { momentForFileName } from './moment.ts';
import { openDatabase, openForReading } from './open.ts';
import { carryPrivacyMemory, type PrivacyMemory } from './privacy-memory.ts';
import { refusalOf } from './refusal.ts';
import { exportNetwork } from './repos/exchange/export.ts';
import { removeFileAndLogs } from './remove-file.ts';
import { type OwnerPassword, writeOwnerPassword } from './repos/privacy/owner-password.ts';
import { rewriteUnderKey } from './rewrite.ts';
import { inspectFile } from './storage.ts';

/** A file that holds some state of a network. */
export interface Version {
  readonly path: string;
  readonly fileName: string;
  readonly kind: CopyKind;
  /** Local moment, "2026-11-22 14.05.33". */
  readonly moment: string;
  readonly bytes: number;
}

const SET_ASIDE = ' (voor terugzetten';

/** The back-ups of a network in one folder, newest first. */
export function backUpsIn(file: string, folder: string): readonly Version[] {
  return listBackUps(file, folder).flatMap(({ path, fileName, moment }) =>
    withSize({ path, fileName, kind: 'back-up', moment }),
  );
}

/**
 * What stood under the name of a network before back-ups were put back, and what programs that synchronise left behind beside it;
 * newest first.
 */
export function otherVersionsOf(file: string): readonly Version[] {
  const stem = basename(file, extname(file));
  const aside = filesIn(backUpFolderOf(file)).flatMap((fileName) => {
    const moment = momentOfSetAside(fileName, stem);
    return moment === null ? [] : [{ fileName, moment, folder: backUpFolderOf(file) }];
  });
  const beside = filesIn(dirname(file)).flatMap((fileName) =>
    fileName !== basename(file) && isConflictingCopy(fileName, stem)
      ? [{ fileName, moment: null, folder: dirname(file) }]
      : [],
  );
  return [...aside, ...beside]
    .flatMap(({ fileName, moment, folder }) => {
      const path = join(folder, fileName);
      const kind = moment === null ? ('other-version' as const) : ('set-aside' as const);
      return withSize({ path, fileName, kind, moment: moment ?? momentOfFile(path) });
    })
    .sort((one, other) => Number(one.moment < other.moment) - Number(one.moment > other.moment));
}

/**
 * Whether a name is what a program that synchronises makes of the name of a network that was changed in two places: "Stad
 * (conflicted copy 2026-11-22)", "Stad.sync-conflict-20261122-1405-ABC", "Stad-LAPTOP7".
 *
 * @param stem the name of the network without ".netwerk".
 */
function isConflictingCopy(fileName: string, stem: string): boolean {
  if (!fileName.startsWith(stem) || !fileName.toLowerCase().endsWith('.netwerk')) return false;
  const rest = fileName.slice(stem.length, -'.netwerk'.length);
  return (
    /conflict|kopie van|copy of/i.test(rest) ||
    /^-[\p{L}\d]+(?:-[\p{L}\d]+)*$/u.test(rest) ||
    /^ \(\d+\)$/.test(rest)
  );
}

function momentOfSetAside(fileName: string, stem: string): string | null {
  if (!fileName.startsWith(`${stem} `)) return null;
  const rest = fileName.slice(stem.length + 1);
  const match = /^(\d{4}-\d{2}-\d{2} \d{2}\.\d{2}\.\d{2}) \(voor terugzetten(?:, \d+)?\)\.netwerk$/.exec(
    rest,
  );
  return match?.[1] ?? null;
}

function momentOfFile(path: string): string {
  return momentForFileName(statSync(path, { throwIfNoEntry: false })?.mtime ?? new Date(0));
}

function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function withSize(version: Omit<Version, 'bytes'>): readonly Version[] {
  const facts = statSync(version.path, { throwIfNoEntry: false });
  return facts?.isFile() === true ? [{ ...version, bytes: facts.size }] : [];
}

/** What a network keeps when an earlier state of it is put back; what is left out is as it was then. */
export interface KeptOfNetwork {
  readonly password?: OwnerPassword | null;
  readonly memory?: PrivacyMemory;
  /** Whoever was erased since and stands in it comes back with it. */
  readonly bringBack?: boolean;
}

interface Access {
  readonly now: Date;
  /** Of the network; a copy that is not encrypted is read without it. */
  readonly key: FileKey | null;
}

/**
 * The whole content of a copy, which may be of an older version of the program. The copy is checked in full and stays as it was.
 * @throws {AppError} file-damaged, file-newer, file-not-database, file-not-found
 */
export function readVersion(path: string, scratchBeside: string, access: Access): NetworkDocument {
  checkCopy(path, { key: access.key, sum: readRegister(dirname(path))[basename(path)]?.sum });
  return onScratchCopy(path, scratchBeside, access, (scratch) => {
    const db = openForReading(scratch, { key: keyFor(scratch, access.key) });
    try {
      return exportNetwork(db);
    } finally {
      closeDatabase(db);
    }
  });
}

/**
 * Makes ready to put a copy in the place of a network: checked in full, of this version, beside the network under a name that
 * nobody reads.
 * @param password of the owner, as the network has it: a copy of before that may not open it to everybody. Left out: as the copy has it.
 * @returns where it is. @throws as `readVersion`, and disk-full, folder-read-only. Nothing stays behind then.
 */
export function prepareVersion(path: string, file: string, access: Access & KeptOfNetwork): string {
  const { key, now, password, memory, bringBack = false } = access;
  checkCopy(path, { key, sum: readRegister(dirname(path))[basename(path)]?.sum });
  const prepared = migratedCopy(path, file, access);
  if (password === undefined && memory === undefined) return prepared;
  try {
    const db = openDatabase(prepared, { now, backUpFirst: false, key });
    try {
      if (password !== undefined) writeOwnerPassword(db, password);
      if (memory !== undefined) carryPrivacyMemory(db, memory, { now, bringBack });
    } finally {
      closeDatabase(db);
    }
    return prepared;
  } catch (error) {
    removeFileAndLogs(prepared);
    throw refusalOf(error, { path, folder: dirname(file), removes: false });
  }
}

/**
 * As `readVersion`, of how the network would become: what it keeps is in it.
 * @throws {AppError} as `readVersion`
 */
export function readPrepared(path: string, file: string, access: Access & KeptOfNetwork): NetworkDocument {
  const prepared = prepareVersion(path, file, access);
  try {
    const db = openForReading(prepared, { key: keyFor(prepared, access.key) });
    try {
      return exportNetwork(db);
    } finally {
      closeDatabase(db);
    }
  } finally {
    removeFileAndLogs(prepared);
  }
}

/** Puts what `prepareVersion` made under the name of the network. @returns where the one before is now. */
export function putInPlace(file: string, prepared: string, now: Date): string {
  const folder = backUpFolderOf(file);
  mkdirSync(folder, { recursive: true });
  const name = `${basename(file, extname(file))} ${momentForFileName(now)}${SET_ASIDE}`;
  const taken = new Set(filesIn(folder));
  let aside = `${name}).netwerk`;
  for (let number = 2; taken.has(aside); number += 1) aside = `${name}, ${number}).netwerk`;
  replaceFile(file, prepared, join(folder, aside));
  return join(folder, aside);
}

function migratedCopy(path: string, beside: string, { now, key }: Access): string {
  const scratch = unfinishedBeside(beside);
  try {
    copyFileSync(path, scratch);
    closeDatabase(openDatabase(scratch, { now, backUpFirst: false, key: keyFor(scratch, key) }));
    // A copy of before the network got its password must not take that away.
    if (key !== null && !inspectFile(scratch).isEncrypted) rewriteUnderKey(scratch, null, key);
  } catch (error) {
    removeFileAndLogs(scratch);
    throw refusalOf(error, { path, folder: dirname(beside), removes: false });
  }
  return scratch;
}

/** A copy of an older version is brought to this one somewhere else: back-ups stay as they were made. */
function onScratchCopy<Result>(
  path: string,
  beside: string,
  access: Access,
  work: (path: string) => Result,
): Result {
  try {
    return work(path);
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'file-older') throw error;
  }
  const scratch = migratedCopy(path, beside, access);
  try {
    return work(scratch);
  } finally {
    removeFileAndLogs(scratch);
  }
}

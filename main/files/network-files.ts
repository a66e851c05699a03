import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { AppError } from '#shared/errors.ts';

/** The ending of our files. */
const NETWORK_EXTENSION = '.netwerk';

/** What people call the file: without folder and ending. */
export function networkName(file: string): string {
  return path.basename(file, NETWORK_EXTENSION);
}

/** The first of `name`, `name 2`, `name 3`, ... that `taken` does not know. */
export function freeName(name: string, taken: (name: string) => boolean): string {
  let candidate = name;
  for (let number = 2; taken(candidate); number += 1) candidate = `${name} ${number}`;
  return candidate;
}

/**
 * Where a new network goes: `folder`, made when it is not there, under a name that no file has yet.
 *
 * @throws {AppError} `folder-read-only` when the folder cannot be made.
 */
export function newNetworkFile(folder: string, name: string): string {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (cause) {
    throw new AppError('folder-read-only', { path: folder }, { cause });
  }
  const fileOf = (candidate: string): string => path.join(folder, `${candidate}${NETWORK_EXTENSION}`);
  return fileOf(freeName(name, (candidate) => existsSync(fileOf(candidate))));
}

import { chmodSync, statSync } from 'node:fs';
import process from 'node:process';

const NOBODY = 65_534;

/**
 * Does something with the rights of an ordinary user. Permissions do not hold for root, as which tests run in a container;
 * there the rights of nobody are taken on for as long as the work lasts.
 */
export function asOrdinaryUser<Result>(work: () => Result): Result {
  if (process.geteuid?.() !== 0) return work();
  process.seteuid?.(NOBODY);
  try {
    return work();
  } finally {
    process.seteuid?.(0);
  }
}

/** Takes the right to write from a file or folder while the work lasts; everybody may read it. */
export function withoutWriting(path: string, work: () => void): void {
  const { mode } = statSync(path);
  chmodSync(path, statSync(path).isDirectory() ? 0o555 : 0o444);
  try {
    work();
  } finally {
    chmodSync(path, mode);
  }
}

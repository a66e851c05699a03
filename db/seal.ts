import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { z } from 'zod';
import { inspectFile } from './storage.ts';

/**
 * How every page of a plain file was when it was closed. SQLite notices a page that has lost its form, not one in which a letter
 * changed; an encrypted file needs no seal, because there each page vouches for itself.
 *
 * It holds for as long as nobody writes in the file: a file of another size or of another moment has no seal, whoever wrote it.
 * It is found out what disks and copying with the old moment do to a file, not what somebody does on purpose.
 */
export const sealSchema = z.object({
  size: z.int().min(0),
  /** Of the last change of the file, in whole milliseconds. */
  modified: z.int(),
  /** In bytes. */
  pageSize: z.int().min(512).max(65_536),
  /** CRC-32 of each page, four bytes each, in base64. */
  sums: z.base64(),
});
export type Seal = Readonly<z.infer<typeof sealSchema>>;

/** Programs that copy keep the moment to about this, and nobody writes so soon after closing. */
const SAME_MOMENT_MILLISECONDS = 2;
/** Pages that are read at once. */
const PAGES_AT_ONCE = 256;

/** The seal of a closed plain file; `null` for an encrypted one, and for one that is open or was not closed well. */
export function sealOf(path: string): Seal | null {
  const facts = inspectFile(path);
  if (facts.isEncrypted || existsSync(`${path}-wal`) || existsSync(`${path}-journal`)) return null;
  const { size, modified } = factsOf(path);
  const pageSize = pageSizeOf(path);
  return { size, modified, pageSize, sums: sumsOf(path, pageSize).toString('base64') };
}

/**
 * Which pages are not as they were sealed, numbered from 1; empty when all are.
 * @returns `null` when the seal does not hold for the file as it is: that was written since.
 */
export function pagesThatChanged(path: string, seal: Seal): readonly number[] | null {
  const { size, modified } = factsOf(path);
  // One that was cut off is known by what is left of it.
  if (size > seal.size || Math.abs(modified - seal.modified) > SAME_MOMENT_MILLISECONDS) return null;
  if (existsSync(`${path}-wal`) || existsSync(`${path}-journal`)) return null;
  const before = Buffer.from(seal.sums, 'base64');
  const now = sumsOf(path, seal.pageSize);
  const count = Math.max(before.length, now.length) / 4;
  return Array.from({ length: count }, (_, place) => place + 1).filter((page) => {
    const at = (page - 1) * 4;
    return !now.subarray(at, at + 4).equals(before.subarray(at, at + 4));
  });
}

function factsOf(path: string): { readonly size: number; readonly modified: number } {
  const { size, mtimeMs } = statSync(path);
  return { size, modified: Math.floor(mtimeMs) };
}

function pageSizeOf(path: string): number {
  const header = Buffer.alloc(100);
  const file = openSync(path, 'r');
  try {
    readSync(file, header, 0, header.length, 0);
  } finally {
    closeSync(file);
  }
  const size = header.readUInt16BE(16);
  // 1 stands for 65536.
  return size === 1 ? 65_536 : size;
}

function sumsOf(path: string, pageSize: number): Buffer {
  const pages = Math.ceil(statSync(path).size / pageSize);
  const sums = Buffer.alloc(pages * 4);
  const buffer = Buffer.alloc(pageSize * PAGES_AT_ONCE);
  const file = openSync(path, 'r');
  try {
    for (let page = 0; page < pages; ) {
      const length = readSync(file, buffer, 0, buffer.length, page * pageSize);
      if (length === 0) break;
      for (let at = 0; at < length; at += pageSize, page += 1) {
        sums.writeUInt32LE(crc32(buffer.subarray(at, Math.min(at + pageSize, length))), page * 4);
      }
    }
  } finally {
    closeSync(file);
  }
  return sums;
}

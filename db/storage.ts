import { closeSync, openSync, readSync, realpathSync, statSync, statfsSync } from 'node:fs';
import { dirname } from 'node:path';
import { AppError } from '#shared/errors.ts';
import { KEY_SCHEME, SALT_LENGTH } from './file-key.ts';
import { refusalOf } from './refusal.ts';

/**
 * File systems of Linux on which other computers may write, by the number that statfs tells. FUSE is among them:
 * most of what it carries (sshfs, cloud folders) is remote, and care costs little where it is not.
 * @see statfs(2)
 */
const REMOTE_FILE_SYSTEMS: ReadonlySet<number> = new Set([
  0x69_69, // NFS
  0x51_7b, // SMB
  0xff_53_4d_42, // CIFS
  0xfe_53_4d_42, // SMB2
  0x56_4c, // NCP
  0x53_46_41_4f, // AFS
  0x73_75_72_45, // Coda
  0x01_02_19_97, // 9P
  0x65_73_55_46, // FUSE
  0x00_c3_64_00, // Ceph
  0x0b_d0_0b_d0, // Lustre
  0x01_16_19_70, // GFS2
  0x74_61_63_6f, // OCFS2
  0x78_6f_42_56, // VirtualBox shared folder
  0xba_cb_ac_bc, // VMware shared folder
]);

export interface FolderFacts {
  readonly platform: string;
  /** The folder with links and mapped drive letters resolved; on Windows a share then starts with two backslashes. */
  readonly realPath: string;
  /** `type` of statfs as an unsigned 32-bit number; 0 where the system tells nothing. */
  readonly fileSystemType: number;
}

export type Storage = 'local' | 'network-share';

/**
 * Where a folder stands. A write-ahead log needs memory shared between its readers, which does not exist between
 * computers, so on a share the file gets a rollback journal and one user at a time.
 * On macOS statfs numbers differ per start, so everything under /Volumes counts as a share.
 * @see https://www.sqlite.org/wal.html (disadvantages) and https://www.sqlite.org/useovernet.html
 */
export function storageOf({ platform, realPath, fileSystemType }: FolderFacts): Storage {
  if (platform === 'win32') return /^[\\/]{2}/.test(realPath) ? 'network-share' : 'local';
  if (platform === 'darwin') return realPath.startsWith('/Volumes/') ? 'network-share' : 'local';
  return REMOTE_FILE_SYSTEMS.has(fileSystemType) ? 'network-share' : 'local';
}

/** What this machine tells about the folder of a file. */
export function folderFactsOf(path: string): FolderFacts {
  const folder = dirname(path);
  try {
    const { type } = statfsSync(folder, { bigint: true });
    return {
      platform: process.platform,
      realPath: realpathSync.native(folder),
      fileSystemType: Number(BigInt.asUintN(32, type)),
    };
  } catch (error) {
    throw refusalOf(error, { path, folder, removes: false });
  }
}

/** Marks our own files in their header: "Nwk1". @see https://www.sqlite.org/pragma.html#pragma_application_id */
export const APPLICATION_ID = 0x4e_77_6b_31;

const HEADER_LENGTH = 100;
const MAGIC = 'SQLite format 3\0';

/** What the beginning of one of our files tells. */
export type FileFacts = PlainFacts | EncryptedFacts;

interface CommonFacts {
  /** Whether changes go to a log first; otherwise there is a rollback journal. */
  readonly hasWriteAheadLog: boolean;
  /** Whether it is open elsewhere, or the last session ended without closing it. */
  readonly endedAbruptly: boolean;
  /** In bytes, logs not counted. */
  readonly size: number;
}

interface PlainFacts extends CommonFacts {
  readonly isEncrypted: false;
  /** Of the layout. */
  readonly version: number;
}

interface EncryptedFacts extends CommonFacts {
  readonly isEncrypted: true;
  /** See db/file-key.ts. */
  readonly salt: Uint8Array;
}

/** What the cipher adds to each page, in bytes: AEGIS-256 with a nonce and a tag of 32 bytes each. */
const ADDED_PER_PAGE = 64;

/**
 * Looks at the first hundred bytes without SQLite, because even opening a file of another program would let SQLite
 * tidy up its write-ahead log. Changes nothing.
 *
 * Of an encrypted file all but 24 bytes is unreadable: the salt, and the eight that SQLite needs before it can read
 * anything (size of a page, kind of log, and four that have one value each in our files).
 * @throws {AppError} file-not-found, file-not-database (no SQLite, or not ours), file-damaged (shorter than it says),
 *   file-newer (encrypted in a way that this version does not know)
 * @see https://www.sqlite.org/fileformat2.html#the_database_header
 */
export function inspectFile(path: string): FileFacts {
  const { header, size } = readHeader(path);
  const notOurs = new AppError('file-not-database', { path });
  if (header.length < HEADER_LENGTH) throw notOurs;
  const endedAbruptly = sizeOf(`${path}-wal`) > 0 || sizeOf(`${path}-journal`) > 0;
  const common = { hasWriteAheadLog: header[18] === 2, endedAbruptly, size };
  const pageSize = pageSizeOf(header);
  if (header.toString('latin1', 0, MAGIC.length) !== MAGIC) {
    if (!looksEncrypted(header)) throw notOurs;
    if (header[0] !== KEY_SCHEME) throw new AppError('file-newer', {});
    if (!endedAbruptly && size % pageSize !== 0) throw new AppError('file-damaged', { path });
    return { ...common, isEncrypted: true, salt: Uint8Array.from(header.subarray(0, SALT_LENGTH)) };
  }
  if (header.readUInt32BE(68) !== APPLICATION_ID) throw notOurs;
  // A log may still hold pages that the file lacks: then SQLite has to judge.
  if (!endedAbruptly && size < pageSize * header.readUInt32BE(28))
    throw new AppError('file-damaged', { path });
  return { ...common, isEncrypted: false, version: header.readUInt32BE(60) };
}

/** 1 stands for 65536. */
function pageSizeOf(header: Buffer): number {
  return header.readUInt16BE(16) === 1 ? 65_536 : header.readUInt16BE(16);
}

/** By the eight bytes that stay readable. */
function looksEncrypted(header: Buffer): boolean {
  const pageSize = pageSizeOf(header);
  const isPowerOfTwo = pageSize >= 512 && (pageSize & (pageSize - 1)) === 0;
  const formats = [header[18], header[19]];
  return (
    isPowerOfTwo &&
    formats.every((format) => format === 1 || format === 2) &&
    header.subarray(20, 24).equals(Buffer.from([ADDED_PER_PAGE, 64, 32, 32]))
  );
}

function readHeader(path: string): { readonly header: Buffer; readonly size: number } {
  const attempt = { path, folder: dirname(path), removes: false };
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch (error) {
    throw refusalOf(error, attempt);
  }
  try {
    const header = Buffer.alloc(HEADER_LENGTH);
    const length = readSync(file, header, 0, HEADER_LENGTH, 0);
    return { header: header.subarray(0, length), size: statSync(path).size };
  } catch (error) {
    // A folder can be opened as a file but not read.
    if (error instanceof Error && 'code' in error && error.code === 'EISDIR') {
      throw new AppError('file-not-database', { path }, { cause: error });
    }
    throw refusalOf(error, attempt);
  } finally {
    closeSync(file);
  }
}

/** Bytes of a file; 0 when there is none. */
function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

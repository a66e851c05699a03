import { crc32 } from 'node:zlib';
import { type Entry, fromBuffer, type ZipFile } from 'yauzl';
import { IMPORT_LIMITS } from '#shared/import/limits.ts';
import { refuseFile, type SourceFile } from './import-reader.ts';

/** More parts than any spreadsheet has. */
const MOST_ENTRIES = 5000;

/** Content of an archive by path. */
export type Unpacked = ReadonlyMap<string, Buffer>;

/**
 * The wanted parts of a zip archive. Sizes are added up from the table of contents before anything is unpacked, and while a part
 * is unpacked it may not become larger than was said there: a bomb is refused without ever being in memory.
 *
 * @throws {AppError} import-file-refused: damaged; protected; unpacks-too-large
 */
export async function unpack(file: SourceFile, wanted: (path: string) => boolean): Promise<Unpacked> {
  const archive = await openArchive(file);
  const entries = await entriesOf(file, archive, wanted);
  const unpacked = new Map<string, Buffer>();
  for (const entry of entries) unpacked.set(entry.fileName, await contentOf(file, archive, entry));
  return unpacked;
}

function openArchive(file: SourceFile): Promise<ZipFile> {
  const bytes = Buffer.from(file.bytes.buffer, file.bytes.byteOffset, file.bytes.byteLength);
  return new Promise((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true, validateEntrySizes: true }, (error, archive) => {
      if (error === null) resolve(archive);
      else reject(refuseFile(file, 'damaged', { cause: error }));
    });
  });
}

function entriesOf(
  file: SourceFile,
  archive: ZipFile,
  wanted: (path: string) => boolean,
): Promise<readonly Entry[]> {
  return new Promise((resolve, reject) => {
    const found: Entry[] = [];
    let total = 0;
    archive.on('error', (error: unknown) => {
      reject(refuseFile(file, 'damaged', { cause: error }));
    });
    archive.on('end', () => {
      resolve(found);
    });
    archive.on('entry', (entry: Entry) => {
      if (wanted(entry.fileName)) found.push(entry);
      if (wanted(entry.fileName)) total += entry.uncompressedSize;
      if (entry.isEncrypted()) reject(refuseFile(file, 'protected'));
      else if (total > IMPORT_LIMITS.unpackedBytes || found.length > MOST_ENTRIES)
        reject(refuseFile(file, 'unpacks-too-large'));
      else archive.readEntry();
    });
    if (archive.entryCount > MOST_ENTRIES) reject(refuseFile(file, 'unpacks-too-large'));
    else archive.readEntry();
  });
}

function contentOf(file: SourceFile, archive: ZipFile, entry: Entry): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    archive.openReadStream(entry, (error, stream) => {
      if (error !== null) {
        reject(refuseFile(file, 'damaged', { cause: error }));
        return;
      }
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('error', (cause) => {
        reject(refuseFile(file, 'damaged', { cause }));
      });
      stream.on('end', () => {
        resolve(Buffer.concat(chunks));
      });
    });
  });
}

/**
 * A zip archive that holds the parts as they are, not packed: so that a library which does its own unpacking is handed only what
 * was checked.
 * @see https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, sections 4.3.7, 4.3.12 and 4.3.16
 */
export function storedArchive(parts: Unpacked): ArrayBuffer {
  const pieces: Uint8Array[] = [];
  const contents: Uint8Array[] = [];
  let offset = 0;
  for (const [path, data] of parts) {
    const name = Buffer.from(path, 'utf8');
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0); // version that can read it
    facts.writeUInt16LE(0x0800, 2); // names in UTF-8
    facts.writeUInt32LE(crc32(data), 10);
    facts.writeUInt32LE(data.length, 14);
    facts.writeUInt32LE(data.length, 18);
    facts.writeUInt16LE(name.length, 22);
    pieces.push(signature(0x04034b50), facts, name, data);
    const place = Buffer.alloc(14); // no comment, no attributes
    place.writeUInt32LE(offset, 10);
    contents.push(signature(0x02014b50), Buffer.from([20, 0]), facts, place, name);
    offset += 30 + name.length + data.length;
  }
  const tableSize = contents.reduce((sum, { length }) => sum + length, 0);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.size, 4);
  end.writeUInt16LE(parts.size, 6);
  end.writeUInt32LE(tableSize, 8);
  end.writeUInt32LE(offset, 12);
  const all = [...pieces, ...contents, signature(0x06054b50), end];
  const archive = new ArrayBuffer(offset + tableSize + 22);
  const view = new Uint8Array(archive);
  let at = 0;
  for (const piece of all) {
    view.set(piece, at);
    at += piece.length;
  }
  return archive;
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

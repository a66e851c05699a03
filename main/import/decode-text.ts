import { isUtf8 } from 'node:buffer';
import type { ImportFormat } from '#shared/import/import-table.ts';
import { refuseFile, type SourceFile } from './import-reader.ts';

export type TextEncoding = NonNullable<ImportFormat['encoding']>;

/** How much is looked at to tell text from something else. */
const SAMPLE_BYTES = 64_000;
/** Control characters that no text holds; of a list that was pasted together one may slip in. */
// oxlint-disable-next-line eslint/no-control-regex -- they are what is looked for
const CONTROLS = /[\u0000-\u0008\u000E-\u001F\u007F]/g;
const MOST_CONTROLS = 0.001;

/**
 * Text of a file in the encodings that spreadsheets write: UTF-16 by its mark or by its zeroes, UTF-8 when the bytes allow it,
 * else Windows-1252. Byte order marks are left out.
 *
 * @throws {AppError} import-file-refused: empty; not-a-list when it is no text
 */
export function decodeText(file: SourceFile): { readonly text: string; readonly encoding: TextEncoding } {
  if (file.bytes.length === 0) throw refuseFile(file, 'empty');
  const encoding = encodingOf(file.bytes);
  const text = new TextDecoder(encoding).decode(file.bytes);
  refuseBinary(file, text);
  if (text.trim() === '') throw refuseFile(file, 'empty');
  return { text, encoding };
}

function encodingOf(bytes: Uint8Array): TextEncoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const zeroes = [0, 0];
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  for (const [index, byte] of sample.entries())
    if (byte === 0) zeroes[index % 2] = (zeroes[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeroes;
  // Western text in UTF-16 has a zero in one half of nearly every pair, and none in the other half.
  if (odd > sample.length / 4 && even === 0) return 'utf-16le';
  if (even > sample.length / 4 && odd === 0) return 'utf-16be';
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252';
}

function refuseBinary(file: SourceFile, text: string): void {
  const sample = text.slice(0, SAMPLE_BYTES);
  const controls = sample.match(CONTROLS)?.length ?? 0;
  if (controls > Math.max(1, sample.length * MOST_CONTROLS)) throw refuseFile(file, 'not-a-list');
}

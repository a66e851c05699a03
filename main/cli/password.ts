import { readSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import type { FileKey } from '#db/file-key.ts';
import { inspectFile } from '#db/storage.ts';
import { fieldErrorText } from '#shared/texts/errors.ts';
import { PASSWORD_MAX_LENGTH, passwordAdvice } from '#shared/vault/password-advice.ts';
import { keyOfPassword, keyOfRecoveryKey, newKeyOfPassword } from '../vault/password-secret.ts';
import { UsageError } from './command.ts';

/**
 * Options of every command that opens a network. A password is never an argument and never stands in the environment: other
 * users of the machine and the history of the shell would see it.
 */
export const PASSWORD_OPTIONS = {
  'password-fd': { type: 'string' },
  'recovery-key': { type: 'boolean', default: false },
} as const;

export const PASSWORD_USAGE = '[--password-fd NUMMER] [--recovery-key]';

interface PasswordOptions {
  readonly 'password-fd'?: string | undefined;
  readonly 'recovery-key'?: boolean | undefined;
}

const MOST_BYTES = 4 * PASSWORD_MAX_LENGTH;

/** The first line of an open file, such as the end of a pipe; without the end of the line. */
function firstLineOf(fd: number): string {
  const bytes = Buffer.alloc(MOST_BYTES);
  try {
    let length = 0;
    while (length < bytes.length && !bytes.subarray(0, length).includes('\n')) {
      const read = readSync(fd, bytes, length, bytes.length - length, null);
      if (read === 0) break;
      length += read;
    }
    return bytes.toString('utf8', 0, length).split(/\r?\n/, 1)[0] ?? '';
  } catch {
    throw new UsageError(`Uit bestandsnummer ${String(fd)} valt geen wachtwoord te lezen.`);
  } finally {
    bytes.fill(0);
  }
}

/** Asks on the terminal; what is typed is not shown. */
async function askOnTerminal(question: string): Promise<string> {
  const silent = new Writable({
    write: (_chunk, _encoding, done) => {
      done();
    },
  });
  process.stderr.write(question);
  const terminal = createInterface({ input: process.stdin, output: silent, terminal: true });
  try {
    return await terminal.question('');
  } finally {
    terminal.close();
    process.stderr.write('\n');
  }
}

/** The first line of the standard input, which may come in pieces. */
async function firstLineOfInput(): Promise<string> {
  const pieces: Buffer[] = [];
  let length = 0;
  const input: AsyncIterable<Uint8Array> = process.stdin;
  for await (const piece of input) {
    const bytes = Buffer.from(piece);
    pieces.push(bytes);
    length += bytes.length;
    if (bytes.includes('\n') || length > MOST_BYTES) break;
  }
  const [line = ''] = Buffer.concat(pieces).toString('utf8', 0, MOST_BYTES).split(/\r?\n/, 1);
  return line;
}

async function askFor(question: string, options: PasswordOptions): Promise<string> {
  const fd = options['password-fd'];
  if (fd === undefined) return process.stdin.isTTY ? askOnTerminal(question) : firstLineOfInput();
  if (!/^\d{1,5}$/.test(fd)) throw new UsageError('--password-fd: geef het nummer van een open bestand.');
  return fd === '0' ? firstLineOfInput() : firstLineOf(Number(fd));
}

/**
 * The key of a network; `null` when it has no password. The caller wipes it.
 * @throws {AppError} wrong-password, wrong-recovery-key, and what `inspectFile` throws
 */
export async function askKeyOf(file: string, options: PasswordOptions): Promise<FileKey | null> {
  if (!inspectFile(file).isEncrypted) return null;
  if (options['recovery-key'] === true)
    return keyOfRecoveryKey(file, await askFor('Herstelsleutel: ', options));
  return keyOfPassword(file, await askFor('Wachtwoord: ', options));
}

/** The key of a network that is made now. @throws {UsageError} when the password will not do */
export async function askNewKey(options: PasswordOptions): Promise<FileKey> {
  const password = await askFor('Nieuw wachtwoord: ', options);
  const { refusal } = passwordAdvice(password);
  if (refusal !== null) throw new UsageError(fieldErrorText(refusal));
  return newKeyOfPassword(password);
}

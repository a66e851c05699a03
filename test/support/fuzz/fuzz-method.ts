import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import type { ReadDb } from '#db/handle.ts';
import { seededRandom } from '#shared/analysis/randomness.ts';
import type { Method } from '#shared/ipc/contract.ts';
import { METHOD_RULES } from '#shared/ipc/method-rules.ts';
import { type Reply, writeReply } from '#shared/ipc/reply.ts';
import { messageFor } from './messages.ts';
import type { KnownIds } from './schema-values.ts';

/** Ask main; the test holds the real dispatcher. */
export type Ask = (method: Method, input: unknown) => Promise<Reply<unknown>>;

export interface FuzzFindings {
  readonly accepted: number;
  readonly refused: number;
  /** Characters of the longest reply. */
  readonly longestReply: number;
  /** What must not be, in words; empty is good. */
  readonly findings: readonly string[];
}

/** A refusal is a code and some names: nobody needs more. */
const LONGEST_REFUSAL = 20_000;
/** Of the small network that is asked about, in characters. */
const LONGEST_REPLY = 3_000_000;

/** Looks like the inside of the program: a place in a source, words of the driver, a path of a module. */
const INSIDES = /\bat \S+ \(|\.ts:\d+|\.cjs:\d+|SQLITE_|SqliteError|node_modules|TypeError|RangeError/;

/** Without the numbers under which the search knows things: they are given anew. */
function tables(db: ReadDb): readonly string[] {
  return db.values<string>(
    "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%' AND name <> 'search_entry' ORDER BY name",
  );
}

/** One number for all rows of all tables. */
export function contentHash(db: ReadDb): string {
  const hash = createHash('sha256');
  for (const name of tables(db)) {
    hash.update(name);
    const rows = db
      .rows<Record<string, unknown>>(`SELECT * FROM main."${name}"`)
      .map((row) =>
        JSON.stringify(row, (_, value: unknown) => (value instanceof Uint8Array ? [...value] : value)),
      );
    // In no order: where a row stands in its file is no content.
    for (const row of rows.toSorted()) hash.update(row);
  }
  return hash.digest('hex');
}

/**
 * What every commit changes, whoever made it, and nothing else does: the two heads of the index that SQLite keeps of its log, with
 * the counter of transactions in them. A transaction that is taken back leaves them alone.
 */
function commitsOf({ path }: ReadDb): string {
  const heads = Buffer.alloc(96);
  const index = openSync(`${path}-shm`, 'r');
  try {
    readSync(index, heads, 0, heads.length, 0);
  } finally {
    closeSync(index);
  }
  return heads.toString('latin1');
}

/**
 * Tells whether anything was written in the file that was open before and after.
 * @param byContent compares all rows after a commit: one that leaves them as they were is no matter then
 */
function watchWrites(db: () => ReadDb | null, byContent: boolean): () => boolean {
  const look = () => {
    const open = db();
    return open === null ? null : { open, commits: commitsOf(open) };
  };
  const contentOf = (seen: { readonly open: ReadDb } | null) =>
    seen === null || !byContent ? '' : contentHash(seen.open);
  let before = look();
  let content = contentOf(before);
  return () => {
    const after = look();
    // Another file is another matter: nothing was written in this one.
    const isSameFile = before?.open === after?.open;
    if (isSameFile && before?.commits === after?.commits) return false;
    const known = content;
    before = after;
    content = contentOf(after);
    return isSameFile && (!byContent || content !== known);
  };
}

function faultsOf(reply: Reply<unknown>, text: string): readonly string[] {
  if (reply.ok) return text.length > LONGEST_REPLY ? [`a reply of ${String(text.length)} characters`] : [];
  return [
    ...(reply.error.code === 'unexpected' ? ['a fault of ours'] : []),
    ...(text.length > LONGEST_REFUSAL ? [`a refusal of ${String(text.length)} characters`] : []),
    ...(INSIDES.test(text) ? [`the inside of the program in a reply: ${text.slice(0, 200)}`] : []),
  ];
}

function shown(input: unknown): string {
  try {
    return (
      JSON.stringify(input, (_, value: unknown) => (typeof value === 'bigint' ? `${value}n` : value)) ??
      'undefined'
    ).slice(0, 300);
  } catch {
    return String(input).slice(0, 300);
  }
}

/**
 * Sends messages for one method, one after another.
 * @param db the open network; `null` while there is none
 */
export async function fuzzMethod(
  method: Method,
  options: {
    readonly ask: Ask;
    readonly db: () => ReadDb | null;
    readonly ids: KnownIds;
    /** Input that is known to be accepted, where a schema alone would not find it. */
    readonly examples: readonly unknown[];
    readonly seed: number;
    readonly messages: number;
  },
): Promise<FuzzFindings> {
  const random = seededRandom(options.seed);
  const onlyReads = METHOD_RULES[method].effect === 'reads';
  const wasWritten = watchWrites(options.db, onlyReads);
  const findings: string[] = [];
  let accepted = 0;
  let longestReply = 0;
  for (let number = 0; number < options.messages; number += 1) {
    const input = messageFor(method, number, random, options);
    const reply = await options.ask(method, input);
    const text = writeReply(reply);
    longestReply = Math.max(longestReply, text.length);
    if (reply.ok) accepted += 1;
    const faults = [...faultsOf(reply, text)];
    const written = wasWritten();
    if (written && !reply.ok) faults.push('a refused message wrote in the file');
    if (written && reply.ok && onlyReads) faults.push('a reading method wrote in the file');
    for (const fault of faults)
      findings.push(`${method} [${String(number)}]: ${fault}; asked with ${shown(input)}`);
    if (findings.length > 5) break;
  }
  return { accepted, refused: options.messages - accepted, longestReply, findings };
}

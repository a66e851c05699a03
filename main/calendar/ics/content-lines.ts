import { BrokenCalendar } from './broken-calendar.ts';

/** One line of a calendar, put together again where it was folded. */
export interface ContentLine {
  /** In capitals. */
  readonly name: string;
  /** By name in capitals; the text of each, without quotes. */
  readonly parameters: ReadonlyMap<string, string>;
  readonly value: string;
  /** Of the first of its lines in the file. */
  readonly number: number;
}

const NO_PARAMETERS: ReadonlyMap<string, string> = new Map();
const NAME = /^[A-Za-z0-9-]{1,80}(?=[;:])/;

/**
 * The lines of a calendar (RFC 5545, 3.1). Only those whose names are wanted are taken apart; of the others nothing but the
 * name is looked at, so that pictures and formatted text cost nothing.
 *
 * @throws {BrokenCalendar} at a line that has no name and value
 */
export function* readContentLines(text: string, wanted: ReadonlySet<string>): Generator<ContentLine> {
  for (const { first, number, more } of unfolded(text)) {
    // A line may be folded anywhere, even inside its name.
    const name = (NAME.exec(first) ?? NAME.exec(first + (more ?? []).join('')))?.[0].toUpperCase();
    if (name === undefined) throw new BrokenCalendar('broken-line', number);
    if (!wanted.has(name)) continue;
    const line = more === null ? first : first + more.join('');
    yield takenApart(line, name, number);
  }
}

interface Unfolded {
  readonly first: string;
  readonly number: number;
  /** What stands on the lines after it, without the blank in front; `null` when it was not folded. */
  readonly more: readonly string[] | null;
}

function* unfolded(text: string): Generator<Unfolded> {
  // Ends of lines as Windows, Unix, and the Macintosh of old write them.
  const plain = text.includes('\r') ? text.replaceAll(/\r\n?/g, '\n') : text;
  let current: { first: string; number: number; more: string[] | null } | null = null;
  let number = 0;
  for (let at = 0; at < plain.length; ) {
    const feed = plain.indexOf('\n', at);
    const line = plain.slice(at, feed === -1 ? plain.length : feed);
    at = feed === -1 ? plain.length : feed + 1;
    number += 1;
    if (line === '') continue;
    const blank = line.charCodeAt(0);
    if (blank !== 32 && blank !== 9) {
      if (current !== null) yield current;
      current = { first: line, number, more: null };
    } else if (current !== null) (current.more ??= []).push(line.slice(1));
    else if (line.trim() !== '') throw new BrokenCalendar('broken-line', number);
  }
  if (current !== null) yield current;
}

function takenApart(line: string, name: string, number: number): ContentLine {
  if (line.charAt(name.length) === ':') {
    return { name, parameters: NO_PARAMETERS, value: line.slice(name.length + 1), number };
  }
  const parameters = new Map<string, string>();
  let at = name.length;
  while (line.charAt(at) === ';') {
    const equals = line.indexOf('=', at);
    if (equals === -1) throw new BrokenCalendar('broken-line', number);
    const key = line.slice(at + 1, equals).toUpperCase();
    const end = endOfParameter(line, equals + 1);
    parameters.set(key, line.slice(equals + 1, end).replaceAll('"', ''));
    at = end;
  }
  if (line.charAt(at) !== ':') throw new BrokenCalendar('broken-line', number);
  return { name, parameters, value: line.slice(at + 1), number };
}

/** Where the value of a parameter ends: at a semicolon or colon that does not stand between quotes. */
function endOfParameter(line: string, from: number): number {
  let quoted = false;
  for (let at = from; at < line.length; at += 1) {
    const sign = line.charAt(at);
    if (sign === '"') quoted = !quoted;
    else if (!quoted && (sign === ';' || sign === ':')) return at;
  }
  return line.length;
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', N: '\n' };

/** Text as it was written down (RFC 5545, 3.3.11): "Koffie\, thee" is "Koffie, thee". */
export function unescapedText(value: string): string {
  return value.includes('\\')
    ? value.replaceAll(/\\(.)/gs, (_, sign: string) => ESCAPES[sign] ?? sign)
    : value;
}

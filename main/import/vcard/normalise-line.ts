/** Encodings of characters that exporters name; another one is read as Windows-1252, which holds any byte. */
const CHARSETS = new Set(['utf-8', 'utf8', 'iso-8859-1', 'iso-8859-15', 'windows-1252', 'us-ascii']);

function bytesOf(quotedPrintable: string): Uint8Array {
  const encoder = new TextEncoder();
  const parts = quotedPrintable.replace(/=\s*$/, '').split(/((?:=[0-9A-Fa-f]{2})+)/);
  const bytes = parts.map((part, place) =>
    place % 2 === 0
      ? encoder.encode(part)
      : Uint8Array.from(part.slice(1).split('='), (pair) => Number.parseInt(pair, 16)),
  );
  const whole = new Uint8Array(bytes.reduce((sum, { length }) => sum + length, 0));
  let place = 0;
  for (const part of bytes) {
    whole.set(part, place);
    place += part.length;
  }
  return whole;
}

/** Text written as `=C3=A9`; bytes that the named encoding does not know are read as Windows-1252. */
function decodedQuotedPrintable(text: string, charset: string): string {
  const bytes = bytesOf(text);
  const named = CHARSETS.has(charset.toLowerCase()) ? charset : 'utf-8';
  try {
    return new TextDecoder(named, { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Writes plain text as 3.0 does. 2.1 has `\;` only; what already looks like an escape of 3.0 stays one. */
function escaped(text: string): string {
  return text
    .replaceAll(/\\(?![;,nN\\])/g, '\\\\')
    .replaceAll(/(?<!\\),/g, '\\,')
    .replaceAll(/\r\n|\r|\n/g, '\\n');
}

interface Parameters {
  readonly types: readonly string[];
  readonly preferred: string | null;
  readonly quotedPrintable: boolean;
  readonly charset: string;
}

const ENCODINGS = new Set(['QUOTED-PRINTABLE', 'BASE64', 'B', '8BIT', '7BIT']);

function parametersOf(parts: readonly string[]): Parameters {
  const types: string[] = [];
  let preferred: string | null = null;
  let quotedPrintable = false;
  let charset = 'utf-8';
  for (const part of parts) {
    const [name = '', value] = part.split('=', 2).map((text) => text.replaceAll('"', '').trim());
    const bare = value === undefined;
    const key = bare ? (ENCODINGS.has(name.toUpperCase()) ? 'ENCODING' : 'TYPE') : name.toUpperCase();
    const text = bare ? name : value;
    if (key === 'ENCODING') quotedPrintable = text.toUpperCase() === 'QUOTED-PRINTABLE';
    else if (key === 'CHARSET') charset = text;
    else if (key === 'PREF') preferred = text;
    else if (key === 'TYPE') types.push(...text.split(','));
  }
  return { types: types.filter((type) => /^[A-Za-z0-9-]+$/.test(type)), preferred, quotedPrintable, charset };
}

/** Place of the colon before the value; a quoted parameter may hold one of its own. -1 without any. */
function valueStart(line: string): number {
  let quoted = false;
  for (let place = 0; place < line.length; place += 1) {
    if (line[place] === '"') quoted = !quoted;
    else if (line[place] === ':' && !quoted) return place;
  }
  return line.indexOf(':');
}

/**
 * One line of any version as a line that the reader of 3.0 takes: no group before the name, types named, quoted-printable
 * decoded, and for 2.1 the characters escaped that only later versions escape. `null` when it holds no value.
 */
export function normalisedLine(line: string, version: string): string | null {
  const colon = valueStart(line);
  if (colon === -1) return null;
  const [head = '', ...parts] = line.slice(0, colon).split(';');
  const name = head.slice(head.lastIndexOf('.') + 1).toUpperCase();
  const { types, preferred, quotedPrintable, charset } = parametersOf(parts);
  const raw = line.slice(colon + 1);
  const text = quotedPrintable ? decodedQuotedPrintable(raw, charset) : raw;
  // Quoted-printable turns up in later versions too; their own escapes stand inside it.
  const value = version === '2.1' ? escaped(text) : text.replaceAll(/\r\n|\r|\n/g, '\\n');
  const type = types.length === 0 ? '' : `;TYPE=${types.join(',')}`;
  const pref = preferred === null || !/^\d{1,3}$/.test(preferred) ? '' : `;PREF=${preferred}`;
  return `${name}${type}${pref}:${value}`;
}

import { type IsoDate, isIsoDate } from '#shared/domain/calendar-date.ts';
import { fold } from '#shared/texts/fold.ts';
import { onOneLine, withoutHiddenCharacters } from '#shared/texts/hidden-characters.ts';

/** What stands in a cell as a value of the domain; `null` when it is none. Empty cells are not asked about. */

const MONTHS = ['jan', 'feb', 'maa', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const OTHER_MONTHS: Readonly<Record<string, number>> = { mrt: 3, mar: 3, may: 5, oct: 10 };

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/;
const NUMBERS = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})(?: .*)?$/;
const WORDS = /^(?:[a-z]+ )?(\d{1,2})[- ]([a-z]{3,9})\.?[- ](\d{4})$/;

function dayOf(year: number, month: number, day: number): IsoDate | null {
  const text = [String(year).padStart(4, '0'), pad(month), pad(day)].join('-');
  return isIsoDate(text) ? text : null;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}

function monthNumber(word: string): number {
  const short = word.slice(0, 3);
  return OTHER_MONTHS[short] ?? MONTHS.indexOf(short) + 1;
}

/** A year of two digits is near: 69 is 2069, 70 is 1970, as in the POSIX reading of them. */
function fullYear(text: string): number {
  const year = Number(text);
  if (text.length === 4) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}

/** A day as lists write it, day first: 3-2-2026, 03/02/26, 3 februari 2026, 2026-02-03. A time behind it is passed over. */
export function readDay(cell: string): IsoDate | null {
  const text = fold(cell).replaceAll(/\s+/g, ' ');
  const iso = ISO.exec(text);
  if (iso !== null) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numbers = NUMBERS.exec(text);
  if (numbers !== null) return dayOf(fullYear(numbers[3] ?? ''), Number(numbers[2]), Number(numbers[1]));
  const words = WORDS.exec(text);
  if (words === null) return null;
  return dayOf(Number(words[3]), monthNumber(words[2] ?? ''), Number(words[1]));
}

const CLOCK = /^(?:.* )?(\d{1,2})[:.](\d{2})(?::\d{2})?(?: ?uur| ?u)?$/;

/** A time on the wall clock as hh:mm, also behind a day: "14:30", "9.15 uur", "2026-02-03 14:30". */
export function readTime(cell: string): string | null {
  const found = CLOCK.exec(fold(cell).replace('t', ' '));
  if (found === null) return null;
  const [hours, minutes] = [Number(found[1]), Number(found[2])];
  return hours < 24 && minutes < 60 ? `${pad(hours)}:${pad(minutes)}` : null;
}

/** A whole number; "11,0" and "1.200" are whole too. */
export function readWholeNumber(cell: string): number | null {
  const text = cell.replaceAll(/\s/g, '');
  if (/^\d{1,9}([.,]0+)?$/.test(text)) return Number(text.replace(/[.,].*$/, ''));
  return /^\d{1,3}(\.\d{3})+$/.test(text) ? Number(text.replaceAll('.', '')) : null;
}

/** Minutes: "60", "60 minuten", "1,5 uur", "1:30". */
export function readMinutes(cell: string): number | null {
  const text = fold(cell).replaceAll(/\s/g, '');
  const clock = /^(\d{1,2}):(\d{2})$/.exec(text);
  if (clock !== null) return Number(clock[1]) * 60 + Number(clock[2]);
  const hours = /^(\d{1,2})(?:[.,](\d{1,2}))?(?:uur|uren|u|hours?|h)$/.exec(text);
  if (hours !== null) return Math.round(Number(`${hours[1] ?? '0'}.${hours[2] ?? '0'}`) * 60);
  const minutes = /^(\d{1,4})(?:[.,]0+)?(?:minuten|minuut|minutes?|min|m)?\.?$/.exec(text);
  return minutes === null ? null : Number(minutes[1]);
}

/** Parts between bars; `\\|` and `\\\\` are a bar and a backslash inside a part, as `joined` of the exports writes them. */
function betweenBars(cell: string): readonly string[] {
  return [...cell.matchAll(/((?:\\[\\|]|[^|])*)(?:\||$)/g)].map(([, part = '']) =>
    part.replaceAll(/\\([\\|])/g, '$1'),
  );
}

/**
 * Several values in one cell, each once: divided by bars, and where there are none by line breaks or semicolons. A comma divides
 * only where no name can hold one, as in a row of themes.
 *
 * @param tidy makes each value as it is kept.
 */
export function severalIn(
  cell: string,
  commaDivides: boolean,
  tidy: (text: string) => string = oneLine,
): readonly string[] {
  const parts = cell.includes('|') ? betweenBars(cell) : cell.split(commaDivides ? /[;,\n]/ : /[;\n]/);
  return [...new Set(parts.map((part) => tidy(part)))].filter((text) => text !== '');
}

/** A name for comparing: folded, with single spaces, as it comes out of a cell. */
export function nameKey(name: string): string {
  return fold(oneLine(name));
}

/** Text on one line, with single spaces and without characters that hide. */
export function oneLine(text: string): string {
  return onOneLine(text).replaceAll(/\s+/gu, ' ').trim();
}

/** Text of several lines, without characters that hide and with plain line breaks. */
export function severalLines(text: string): string {
  return withoutHiddenCharacters(text.replaceAll(/\r\n?/g, '\n')).trim();
}

/** A name as people say it: "Vries, Jan de" -> "Jan de Vries". */
export function nameInOrder(text: string): string {
  const parts = oneLine(text).split(/\s*,\s*/);
  const [last = '', first = ''] = parts;
  return parts.length === 2 && last !== '' && first !== '' ? `${first} ${last}` : oneLine(text);
}

const LEGAL_WORDS = new Set(
  'stichting vereniging bv nv vof cv ua cooperatie cooperatieve vereniging gemeente de het een'.split(' '),
);

/**
 * What is left of a name without legal forms, articles and punctuation: names with the same rest may be the same partner.
 * Empty when nothing is left.
 */
export function looseName(name: string): string {
  return fold(name)
    .replaceAll(/\b([bn])\.\s?v\.?(?=\W|$)/g, '$1v')
    .replaceAll(/\bu\.\s?a\.?(?=\W|$)/g, 'ua')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .split(' ')
    .filter((word) => word !== '' && !LEGAL_WORDS.has(word))
    .join(' ');
}

/** Text for a message: no longer than a line. */
export function clipped(text: string): string {
  const line = oneLine(text);
  return line.length <= 80 ? line : `${line.slice(0, 79)}…`;
}

import { type DayPart, dayPartOfWord, numberOfWord, weekdayOfWord } from './calendar-words.ts';
import type { Token } from './tokens.ts';

/** A moment on the clock as it was written, before morning or afternoon is settled. */
export interface FoundTime {
  readonly length: number;
  /** Minutes since midnight, 0 to 1,439. */
  readonly minutes: number;
  /** Written with minutes and two digits, as a clock shows it: no second reading. */
  readonly exact: boolean;
  /** Written so that it can be nothing but a moment: "14:30", "half drie". */
  readonly clear: boolean;
}

export interface FoundMinutes {
  readonly length: number;
  readonly minutes: number;
  readonly unsure?: boolean;
}

const MOMENTS_OF_HOUR: Readonly<Record<string, number>> = { vijf: 5, '5': 5, tien: 10, '10': 10, kwart: 15 };

function hourOf(word: string, highest: number): number | null {
  const hour = numberOfWord(word);
  return hour !== null && hour <= highest ? hour : null;
}

function isHourWord(word: string): boolean {
  return word === 'u' || word === 'uur' || word === 'h';
}

/** "half drie", "kwart over 2", "tien voor half vier". */
function spokenTime(tokens: readonly Token[], at: number): FoundTime | null {
  const word = (offset: number): string => tokens[at + offset]?.word ?? '';
  if (word(0) === 'half') {
    const hour = hourOf(word(1), 12);
    // "half uur" is a length.
    if (hour === null || hour === 0 || word(1) === 'n') return null;
    return { length: 2, minutes: ((hour + 11) % 12) * 60 + 30, exact: false, clear: true };
  }
  const minutes = Object.hasOwn(MOMENTS_OF_HOUR, word(0)) ? MOMENTS_OF_HOUR[word(0)] : undefined;
  if (minutes === undefined || (word(1) !== 'over' && word(1) !== 'voor')) return null;
  const sign = word(1) === 'over' ? 1 : -1;
  const half = word(2) === 'half';
  const hour = hourOf(word(half ? 3 : 2), 12);
  if (hour === null || hour === 0) return null;
  const base = half ? ((hour + 11) % 12) * 60 + 30 : (hour % 12) * 60;
  return { length: half ? 4 : 3, minutes: (base + sign * minutes + 720) % 720, exact: false, clear: true };
}

/** A moment of the day from this piece on; without a word before it, a plain number counts only where `loose`. */
export function timeAt(tokens: readonly Token[], at: number, loose: boolean): FoundTime | null {
  const spoken = spokenTime(tokens, at);
  if (spoken !== null) return withHourWord(tokens, at, spoken);
  const first = tokens[at];
  const hour = hourOf(first?.word ?? '', 24);
  if (first === undefined || hour === null || first.word === 'n') return null;
  const mark = tokens[at + 1];
  const minutes = tokens[at + 2];
  const hasMinutes =
    first.kind === 'number' &&
    mark !== undefined &&
    !mark.spaced &&
    [':', '.', 'u', 'h'].includes(mark.word) &&
    minutes?.kind === 'number' &&
    !minutes.spaced &&
    minutes.word.length === 2 &&
    Number(minutes.word) < 60;
  if (hasMinutes) {
    if (hour > 23) return null;
    const clear = mark.word === ':' || isHourWord(tokens[at + 3]?.word ?? '') || loose;
    // "2u15" lasts two hours and a quarter; "14u15" is a moment.
    if (!clear && mark.word !== '.' && hour < 7) return null;
    return withHourWord(tokens, at, {
      length: 3,
      minutes: hour * 60 + Number(minutes.word),
      exact: first.word.length === 2,
      clear: clear || mark.word !== '.',
    });
  }
  const hasHourWord = isHourWord(mark?.word ?? '');
  if (first.word.length > 2 && first.kind === 'number') return null;
  if (!loose && !(hasHourWord && hour >= 8 && hour < 24 && first.kind === 'number')) return null;
  return {
    length: hasHourWord ? 2 : 1,
    minutes: (hour % 24) * 60,
    exact: false,
    clear: loose && hasHourWord,
  };
}

function withHourWord(tokens: readonly Token[], at: number, found: FoundTime): FoundTime {
  return isHourWord(tokens[at + found.length]?.word ?? '') ? { ...found, length: found.length + 1 } : found;
}

/** The part of the day that the line speaks of ("gisteravond", "vrijdagmiddag"), for telling 8 from 20 o'clock. */
export function dayPartOf(words: readonly string[]): DayPart | null {
  for (const word of words) {
    const named = dayPartOfWord(word) ?? weekdayOfWord(word)?.dayPart ?? null;
    if (named !== null && word !== 'morgen') return named;
    const compound = /^(?:van|gister|morgen|s)(ochtend|morgen|middag|avond)s?$/.exec(word)?.[1];
    if (compound !== undefined) return dayPartOfWord(compound);
  }
  return null;
}

/** A moment settled on morning or afternoon. */
export interface SettledTime {
  readonly minutes: number;
  /** The same moment twelve hours away, when that could be meant too. */
  readonly other: number | null;
}

/**
 * Settles the half of the day. Before seven nobody has appointments: "half drie" is 14:30. Seven and eight can be
 * both; from nine on the clock is taken at its word.
 */
export function settleTime(found: FoundTime, dayPart: DayPart | null): SettledTime {
  const { minutes } = found;
  if (minutes >= 13 * 60 || found.exact) return { minutes, other: null };
  if (dayPart === 'morning') return { minutes, other: null };
  const later = minutes + 720 >= 1440 ? minutes : minutes + 720;
  if (dayPart === 'evening' || (dayPart === 'afternoon' && minutes < 8 * 60))
    return { minutes: later, other: null };
  if (minutes < 7 * 60) return { minutes: later, other: minutes };
  return { minutes, other: minutes < 9 * 60 ? later : null };
}

/** "14:30" */
export function clockText(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

const HOUR_WORDS = new Set(['u', 'uur', 'uren', 'h', 'uurtje', 'uurtjes']);
const MINUTE_WORDS = new Set(['m', 'min', 'mins', 'minuten', 'minuut', 'minuutjes', 'minuutje']);
const QUARTER_WORDS = new Set(['kwartier', 'kwartiertje']);
const HALF_HOURS = new Set(['halfuur', 'halfuurtje']);
const ROUGHLY = new Set(['ongeveer', 'ca', 'circa', 'zon', 'ruim', 'dik', 'bijna', 'klein', 'goed']);

function numberedLength(tokens: readonly Token[], at: number): FoundMinutes | null {
  const word = (offset: number): string => tokens[at + offset]?.word ?? '';
  const count = numberOfWord(word(0));
  if (count === null) return null;
  const isFraction = /^[.,]$/.test(word(1)) && tokens[at + 2]?.kind === 'number' && HOUR_WORDS.has(word(3));
  if (isFraction) {
    const minutes = Math.round(Number(`${count}.${word(2)}`) * 60);
    return { length: 4, minutes };
  }
  const most = numberOfWord(word(2));
  // "2 à 3 uur": the longer of the two, as a proposal.
  if (['a', 'of'].includes(word(1)) && most !== null && HOUR_WORDS.has(word(3))) {
    return { length: 4, minutes: most * 60, unsure: true };
  }
  if (QUARTER_WORDS.has(word(1))) return { length: 2, minutes: count * 15 };
  if (MINUTE_WORDS.has(word(1))) return { length: 2, minutes: count };
  if (HALF_HOURS.has(word(1))) return { length: 2, minutes: 30 };
  if (word(1) === 'half' && HOUR_WORDS.has(word(2))) return { length: 3, minutes: 30 };
  if (word(1) === 'dik' && HOUR_WORDS.has(word(2))) return { length: 3, minutes: count * 60, unsure: true };
  if (!HOUR_WORDS.has(word(1))) return null;
  const extra = tokens[at + 2];
  if (extra?.kind === 'number' && !extra.spaced && extra.word.length <= 2 && Number(extra.word) < 60) {
    return { length: 3, minutes: count * 60 + Number(extra.word) };
  }
  const joined = word(2) === 'en' ? 3 : 2;
  const rest = lengthAt(tokens, at + joined);
  if (joined === 3 && rest !== null && rest.minutes < 60) {
    return { length: 3 + rest.length, minutes: count * 60 + rest.minutes };
  }
  if (extra?.kind === 'number' && MINUTE_WORDS.has(word(3))) {
    return { length: 4, minutes: count * 60 + Number(extra.word) };
  }
  return { length: 2, minutes: count * 60 };
}

/** How long something took, from this piece on: "2u", "anderhalf uur", "kwartiertje", "1,5 uur", "2u15". */
export function lengthAt(tokens: readonly Token[], at: number): FoundMinutes | null {
  const word = (offset: number): string => tokens[at + offset]?.word ?? '';
  if (ROUGHLY.has(word(0))) {
    const found = lengthAt(tokens, at + 1);
    return found === null ? null : { length: found.length + 1, minutes: found.minutes, unsure: true };
  }
  if ((word(0) === 'anderhalf' || word(0) === 'anderhalve') && HOUR_WORDS.has(word(1)))
    return { length: 2, minutes: 90 };
  if (word(0) === 'anderhalfuur') return { length: 1, minutes: 90 };
  if (word(0) === 'half' && HOUR_WORDS.has(word(1))) return { length: 2, minutes: 30 };
  if (HALF_HOURS.has(word(0))) return { length: 1, minutes: 30 };
  if (QUARTER_WORDS.has(word(0))) return { length: 1, minutes: 15 };
  if (word(0) === 'uurtje') return { length: 1, minutes: 60 };
  const found = numberedLength(tokens, at);
  return found !== null && found.minutes >= 1 && found.minutes <= 1440 ? found : null;
}

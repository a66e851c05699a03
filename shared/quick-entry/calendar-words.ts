import { MONTH_ALIASES, MONTH_NAMES, WEEKDAY_NAMES } from '#shared/texts/calendar-names.ts';

// The words of days, months and small numbers, folded.

const SHORT_WEEKDAYS = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'];
const THREE_LETTER_WEEKDAYS = ['maa', 'din', 'woe', 'don', 'vrij', 'zat', 'zon'];
/** Slips that are made so often that they are read without doubt. */
const MISSPELT_WEEKDAYS: Readonly<Record<string, number>> = {
  dinsag: 1,
  dindag: 1,
  woendag: 2,
  woensag: 2,
  woesndag: 2,
  donderag: 3,
  dondedag: 3,
  vrijdga: 4,
  vrydag: 4,
  vijdag: 4,
};
const NUMBERS: Readonly<Record<string, number>> = {
  een: 1,
  n: 1,
  twee: 2,
  drie: 3,
  vier: 4,
  vijf: 5,
  zes: 6,
  zeven: 7,
  acht: 8,
  negen: 9,
  tien: 10,
  elf: 11,
  twaalf: 12,
  vijftien: 15,
  twintig: 20,
  dertig: 30,
  veertig: 40,
  vijftig: 50,
};
const DAY_PARTS: Readonly<Record<string, DayPart>> = {
  ochtend: 'morning',
  morgen: 'morning',
  s: 'morning',
  middag: 'afternoon',
  avond: 'evening',
  nacht: 'evening',
};

export type DayPart = 'morning' | 'afternoon' | 'evening';
export interface WeekdayWord {
  /** 0 is Monday. */
  readonly weekday: number;
  readonly dayPart: DayPart | null;
  /** Two letters, which can be another word too ("zo", "do"). */
  readonly short: boolean;
}

/** "vrijdag", "vr", "vrijdagmiddag"; `null` for another word. */
export function weekdayOfWord(word: string): WeekdayWord | null {
  const short = SHORT_WEEKDAYS.indexOf(word);
  if (short !== -1) return { weekday: short, dayPart: null, short: true };
  const three = THREE_LETTER_WEEKDAYS.indexOf(word);
  if (three !== -1) return { weekday: three, dayPart: null, short: false };
  const misspelt = MISSPELT_WEEKDAYS[word];
  if (misspelt !== undefined) return { weekday: misspelt, dayPart: null, short: false };
  const weekday = WEEKDAY_NAMES.findIndex((name) => word.startsWith(name));
  const name = WEEKDAY_NAMES[weekday];
  if (name === undefined) return null;
  if (word === name) return { weekday, dayPart: null, short: false };
  const dayPart = DAY_PARTS[word.slice(name.length)];
  return dayPart === undefined ? null : { weekday, dayPart, short: false };
}

/** 1 to 12, or `null`. Three letters tell the months apart. */
export function monthOfWord(word: string): number | null {
  const alias = MONTH_ALIASES[word];
  if (alias !== undefined) return alias;
  if (word.length < 3) return null;
  const index = MONTH_NAMES.findIndex(
    (name) => name === word || (word.length === 3 && name.startsWith(word)),
  );
  return index === -1 ? null : index + 1;
}

/** "drie" or "3" as a number, or `null`. */
export function numberOfWord(word: string): number | null {
  if (/^[0-9]{1,4}$/.test(word)) return Number(word);
  return NUMBERS[word] ?? null;
}

/** "ochtend", "middag", "avond" as a part of the day. */
export function dayPartOfWord(word: string): DayPart | null {
  return word.length > 1 ? (DAY_PARTS[word] ?? null) : null;
}

import type { IsoDate } from '#shared/domain/calendar-date.ts';
import { clockText, dayPartOf, type FoundTime, lengthAt, settleTime, timeAt } from './clock.ts';
import { dateAt } from './dates.ts';
import type { Meaning } from './parts.ts';
import type { Reading } from './reading.ts';

const BEFORE_TIME = new Set(['om', 'vanaf', 'rond', 'omstreeks']);
const RANGE_STARTS = new Set(['van', 'tussen', 'vanaf']);
const RANGE_MIDDLES = new Set(['tot', '-', '–', 'en', 'tm']);
const AFTER_LENGTH = new Set(['lang', 'geduurd']);

function timeMeaning(minutes: number, other: number | null): Meaning {
  const candidates = [minutes, ...(other === null ? [] : [other])].map((each) => clockText(each));
  return {
    kind: 'time',
    value: clockText(minutes),
    candidates,
    certainty: other === null ? 'sure' : 'proposed',
  };
}

function dayPartIn(reading: Reading): ReturnType<typeof dayPartOf> {
  return dayPartOf(reading.tokens.filter((_, at) => !reading.inSection[at]).map(({ word }) => word));
}

interface FoundRange {
  readonly length: number;
  readonly start: FoundTime;
  readonly end: FoundTime;
}

/** "van 9 tot half 11", "14.00-15.30", "9-10u", "tussen 3 en 4". */
function rangeAt(reading: Reading, at: number): FoundRange | null {
  const { tokens } = reading;
  const hasStart = RANGE_STARTS.has(reading.word(at));
  const from = hasStart ? at + 1 : at;
  const start = timeAt(tokens, from, true);
  if (start === null) return null;
  const middle = from + start.length;
  if (!RANGE_MIDDLES.has(reading.word(middle))) return null;
  if (reading.word(middle) === 'en' && reading.word(at) !== 'tussen') return null;
  const end = timeAt(tokens, middle + 1, true);
  if (end === null) return null;
  const length = middle + 1 + end.length - at;
  const hasHourWord = ['u', 'uur', 'h'].includes(reading.word(at + length - 1));
  const afterDay = reading.partAt(from - 1)?.kind === 'date';
  const isClear = start.clear || end.clear || hasHourWord || afterDay;
  // "9-10" alone is a day in October; "van maandag 2 tot 3" never comes here.
  return hasStart || isClear ? { length, start, end } : null;
}

function readRange(reading: Reading, at: number): number | null {
  const range = rangeAt(reading, at);
  if (range === null || !reading.areFree(at, at + range.length)) return null;
  const start = settleTime(range.start, dayPartIn(reading));
  let end = range.end.minutes;
  while (end <= start.minutes && end + 720 < 1440) end += 720;
  const minutes = end - start.minutes;
  if (minutes < 1 || minutes > 720) return null;
  // Half past one until three is in the afternoon; nine until half past ten is what it says.
  const isPlain = start.minutes === range.start.minutes;
  reading.claim(at, at + range.length, timeMeaning(start.minutes, isPlain ? null : start.other));
  reading.add(at, at + range.length, {
    kind: 'minutes',
    value: minutes,
    candidates: [minutes],
    certainty: 'sure',
  });
  return range.length;
}

function readTime(reading: Reading, at: number): number | null {
  const hasWord = BEFORE_TIME.has(reading.word(at));
  const from = hasWord ? at + 1 : at;
  const afterDayPart =
    reading.partAt(at - 1)?.kind === 'date' && ['u', 'uur'].includes(reading.word(from + 1));
  const found = timeAt(reading.tokens, from, hasWord || afterDayPart);
  if (found === null || !reading.areFree(at, from + found.length)) return null;
  // "om 2 redenen", "rond 5 punten": a number that counts something.
  const next = reading.tokens[from + found.length];
  const counts =
    !found.clear &&
    found.length === 1 &&
    next?.kind === 'word' &&
    /(?:en|s)$/.test(next.word) &&
    next.word.length > 4;
  if (counts && reading.word(at) !== 'om') return null;
  const { minutes, other } = settleTime(found, dayPartIn(reading));
  const unsure = !hasWord && !found.clear && !afterDayPart;
  const meaning = timeMeaning(minutes, other);
  reading.claim(at, from + found.length, unsure ? { ...meaning, certainty: 'proposed' } : meaning);
  return from + found.length - at;
}

function readLength(reading: Reading, at: number): number | null {
  const found = lengthAt(reading.tokens, at);
  if (found === null || !reading.areFree(at, at + found.length)) return null;
  const length = AFTER_LENGTH.has(reading.word(at + found.length)) ? found.length + 1 : found.length;
  const { minutes } = found;
  const certainty = found.unsure === true ? 'proposed' : 'sure';
  reading.claim(at, at + length, { kind: 'minutes', value: minutes, candidates: [minutes], certainty });
  return length;
}

function readDate(reading: Reading, at: number, today: IsoDate): number | null {
  // "net" said of something else: "niet net", "net als".
  if (reading.word(at) === 'net' && ['als', 'niet', 'zo', 'iets'].includes(reading.word(at + 1))) return null;
  const skip = ['op', 'de'].includes(reading.word(at)) ? 1 : 0;
  const found = dateAt(reading.tokens, at + skip, today, 'past');
  if (found === null || !reading.areFree(at, at + skip + found.length)) return null;
  const [day] = found.days;
  if (day === undefined) return null;
  const length = skip + found.length;
  reading.claim(
    at,
    at + length,
    found.days.length > 1
      ? { kind: 'date', value: null, candidates: found.days, certainty: 'ambiguous' }
      : {
          kind: 'date',
          value: day,
          candidates: found.days,
          certainty: found.unsure === true ? 'proposed' : 'sure',
        },
  );
  return length;
}

/** Reads day, moment and length; of each the first that the line tells. */
export function readMoments(reading: Reading, today: IsoDate): void {
  const { tokens } = reading;
  // Days first: "vrijdag 13 november" must not lose its 13 to a clock.
  for (let at = 0; at < tokens.length && !reading.has('date'); at += 1) {
    if (!reading.isFree(at)) continue;
    // "14.00-15.30" holds a "00-15".
    const range = rangeAt(reading, at);
    if (range !== null && (range.start.clear || range.end.clear)) {
      at += range.length - 1;
      continue;
    }
    at += (readDate(reading, at, today) ?? 1) - 1;
  }
  for (let at = 0; at < tokens.length && !reading.has('time'); at += 1) {
    if (reading.isFree(at)) at += (readRange(reading, at) ?? 1) - 1;
  }
  for (let at = 0; at < tokens.length && !reading.has('minutes'); at += 1) {
    if (!reading.isFree(at)) continue;
    // "om 2 uur" and "10 uur" are moments.
    const isMoment = !reading.has('time') && isTimeHere(reading, at);
    if (!isMoment) at += (readLength(reading, at) ?? 1) - 1;
  }
  for (let at = 0; at < tokens.length && !reading.has('time'); at += 1) {
    if (reading.isFree(at)) at += (readTime(reading, at) ?? 1) - 1;
  }
  for (let at = 0; at < tokens.length && !reading.has('minutes'); at += 1) {
    if (reading.isFree(at)) at += (readLength(reading, at) ?? 1) - 1;
  }
}

function isTimeHere(reading: Reading, at: number): boolean {
  const hasWord = BEFORE_TIME.has(reading.word(at - 1));
  const afterDay = reading.partAt(at - 1)?.kind === 'date' && reading.word(at - 1) !== 'net';
  return (
    timeAt(reading.tokens, at, hasWord || (afterDay && ['u', 'uur'].includes(reading.word(at + 1)))) !== null
  );
}

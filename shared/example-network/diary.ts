import { addDays, daysBetween, type IsoDate } from '#shared/domain/calendar-date.ts';
import type { Moment } from './encounter-sorts.ts';
import type { Random } from './random.ts';
import { dayWeight, monthsBefore, weekdayOf } from './working-calendar.ts';

/** More than this is not put in one day. */
const FULLEST_DAY_MINUTES = 400;
const MOST_IN_A_DAY = 5;
/** To walk over, to write down. */
const MINUTES_BETWEEN = 15;
const FARTHEST_DAYS = 45;

const half = (from: number, until: number): readonly number[] =>
  Array.from({ length: (until - from) * 2 + 1 }, (_, index) => from * 60 + index * 30);

/** Minutes after midnight at which something may start. */
const STARTS: Readonly<Record<Moment, readonly number[]>> = {
  office: half(8.5, 16),
  morning: half(9, 10.5),
  lunch: [720, 735, 750],
  afternoon: half(13, 15.5),
  evening: [19 * 60, 19 * 60 + 30, 20 * 60],
  weekend: half(11, 15),
  any: half(8, 21),
};

/** What is asked of the diary. */
export interface Wish {
  readonly day: IsoDate;
  /** Not before and not after these days. */
  readonly earliest: IsoDate;
  readonly latest: IsoDate;
  readonly minutes: number;
  readonly moment: Moment;
  /** Monday 1 to Friday 5; found when there is room within three days. */
  readonly weekday?: number | undefined;
}

export interface Appointment {
  readonly date: IsoDate;
  /** hh:mm */
  readonly startTime: string;
}

/** The diary of the secretaris over the eighteen months: it knows which days are quiet and what is taken. */
export interface Diary {
  readonly from: IsoDate;
  readonly until: IsoDate;
  /** The day at which this part (0 to 1) of the working time between two days has passed. */
  readonly dayAt: (part: number, from: IsoDate, until: IsoDate) => IsoDate;
  /** Books the free time nearest to the wish. @throws {RangeError} when there is none within reach. */
  readonly book: (wish: Wish) => Appointment;
}

function isOpen(date: IsoDate, moment: Moment): boolean {
  if (moment === 'any') return true;
  if (moment === 'weekend') return weekdayOf(date) > 5;
  return dayWeight(date) > 0;
}

function clock(minutes: number): string {
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

/** Days around the wish: those on the wished weekday within three days, then all from near to far. */
function* daysAround(wish: Wish): Generator<IsoDate> {
  const within = (day: IsoDate): boolean => day >= wish.earliest && day <= wish.latest;
  const offsets = Array.from({ length: FARTHEST_DAYS }, (_, index) => [-index - 1, index + 1]).flat();
  for (const offset of [0, ...offsets.slice(0, 6)]) {
    const day = addDays(wish.day, offset);
    if (within(day) && weekdayOf(day) === wish.weekday) yield day;
  }
  for (const offset of [0, ...offsets]) {
    const day = addDays(wish.day, offset);
    if (within(day)) yield day;
  }
}

/** An empty diary of the eighteen months up to and including `asOf`. */
export function openDiary(asOf: IsoDate, random: Random): Diary {
  const from = addDays(monthsBefore(asOf, 18), 1);
  const weights = Array.from({ length: daysBetween(from, asOf) + 1 }, (_, index) =>
    dayWeight(addDays(from, index)),
  );
  const taken = new Map<IsoDate, { readonly start: number; readonly end: number }[]>();

  const startOn = (date: IsoDate, wish: Wish): number | undefined => {
    const slots = taken.get(date) ?? [];
    const load = slots.reduce((sum, slot) => sum + slot.end - slot.start, 0);
    if (slots.length >= MOST_IN_A_DAY || load + wish.minutes > FULLEST_DAY_MINUTES) return undefined;
    return random
      .shuffled(STARTS[wish.moment])
      .find((start) =>
        slots.every(
          (slot) =>
            start + wish.minutes + MINUTES_BETWEEN <= slot.start || start >= slot.end + MINUTES_BETWEEN,
        ),
      );
  };

  return {
    from,
    until: asOf,
    dayAt: (part, first, last) => {
      const start = daysBetween(from, first);
      const end = daysBetween(from, last) + 1;
      const total = weights.slice(start, end).reduce((sum, weight) => sum + weight, 0);
      let passed = 0;
      for (let index = start; index < end; index += 1) {
        passed += weights[index] ?? 0;
        if (passed > part * total) return addDays(from, index);
      }
      return last;
    },
    book: (wish) => {
      for (const date of daysAround(wish)) {
        const start = isOpen(date, wish.moment) ? startOn(date, wish) : undefined;
        if (start !== undefined) {
          taken.set(date, [...(taken.get(date) ?? []), { start, end: start + wish.minutes }]);
          return { date, startTime: clock(start) };
        }
      }
      throw new RangeError(
        `no room in the diary around ${wish.day} for ${wish.minutes} minutes (${wish.moment})`,
      );
    },
  };
}

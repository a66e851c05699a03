import { describe, expect, test } from 'vitest';
import { isoDate } from '#shared/domain/calendar-date.ts';
import { openDiary, type Wish } from '#shared/example-network/diary.ts';
import { randomFor } from '#shared/example-network/random.ts';

const AS_OF = isoDate('2026-11-20');

function diary() {
  return openDiary(AS_OF, randomFor(1, 'diary test'));
}

function wish(values: Partial<Wish>): Wish {
  return {
    day: isoDate('2026-11-18'),
    earliest: isoDate('2025-06-01'),
    latest: AS_OF,
    minutes: 60,
    moment: 'office',
    ...values,
  };
}

describe('openDiary', () => {
  test('starts eighteen months earlier, the day after', () => {
    expect(diary().from).toBe('2025-05-21');
  });

  test('books on the day itself when there is room', () => {
    expect(diary().book(wish({})).date).toBe('2026-11-18');
  });

  test('moves to the wished weekday of that week', () => {
    expect(diary().book(wish({ weekday: 5 })).date).toBe('2026-11-20');
    expect(diary().book(wish({ day: isoDate('2026-11-14'), weekday: 5 })).date).toBe('2026-11-13');
  });

  test('leaves weekends and holidays to what belongs there', () => {
    expect(diary().book(wish({ day: isoDate('2026-04-27') })).date).not.toBe('2026-04-27');
    expect(diary().book(wish({ day: isoDate('2026-11-15') })).date).toBe('2026-11-16');
    expect(diary().book(wish({ day: isoDate('2026-11-18'), moment: 'weekend' })).date).toBe('2026-11-15');
    expect(diary().book(wish({ day: isoDate('2026-11-15'), moment: 'any' })).date).toBe('2026-11-15');
  });

  test('never books two things at once, and goes to another day when one is full', () => {
    const full = diary();
    const booked = Array.from({ length: 12 }, () => full.book(wish({ minutes: 90 })));
    const slots = booked.map(({ date, startTime }) => {
      const [hours = 0, minutes = 0] = startTime.split(':').map(Number);
      return { date, start: hours * 60 + minutes, end: hours * 60 + minutes + 90 };
    });
    for (const slot of slots) {
      const clashes = slots.filter(
        (other) =>
          other !== slot && other.date === slot.date && other.start < slot.end && slot.start < other.end,
      );
      expect(clashes).toEqual([]);
    }
    expect(new Set(slots.map(({ date }) => date)).size).toBeGreaterThan(2);
  });

  test('stays within the bounds, and says so when there is no room', () => {
    const oneDay = { earliest: isoDate('2026-11-18'), latest: isoDate('2026-11-18'), minutes: 200 };
    const full = diary();
    full.book(wish(oneDay));
    full.book(wish(oneDay));
    expect(() => full.book(wish(oneDay))).toThrow('no room in the diary around 2026-11-18');
  });

  test('half of the working time of a year with a long leave lies where half of the work is done', () => {
    const { dayAt } = diary();
    expect(dayAt(0, isoDate('2026-07-20'), isoDate('2026-08-31'))).toBe('2026-08-10');
    expect(dayAt(0.999, isoDate('2026-11-02'), isoDate('2026-11-08'))).toBe('2026-11-06');
    expect(dayAt(0.5, isoDate('2026-11-02'), isoDate('2026-11-08'))).toBe('2026-11-04');
  });
});

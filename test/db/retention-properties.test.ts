import fc from 'fast-check';
import { expect, test } from 'vitest';
import { backUpsToRemove } from '#db/retention.ts';
import { addDays } from '#shared/domain/calendar-date.ts';
import { day } from '#test/support/drafts.ts';

const TODAY = day('2026-06-30');
const two = (value: number): string => String(value).padStart(2, '0');

/** Back-ups of two years back and some days ahead: of clocks that were wrong too. */
const backUps = fc.uniqueArray(
  fc
    .tuple(
      fc.integer({ min: -750, max: 20 }),
      fc.integer({ min: 0, max: 23 }),
      fc.integer({ min: 0, max: 59 }),
    )
    .map(([days, hours, minutes]) => ({
      moment: `${addDays(TODAY, days)} ${two(hours)}.${two(minutes)}.00`,
    })),
  { maxLength: 80, selector: ({ moment }) => moment },
);
const dayOf = ({ moment }: { readonly moment: string }): string => moment.slice(0, 10);
const kept = (all: readonly { moment: string }[], today = TODAY): readonly { moment: string }[] => {
  const gone = new Set(backUpsToRemove(all, today));
  return all.filter((backUp) => !gone.has(backUp));
};
const newestFirst = (all: readonly { moment: string }[]): readonly { moment: string }[] =>
  all.toSorted((one, other) => other.moment.localeCompare(one.moment));

test('three of today, one of each earlier day, ten in all, one a month, never more than a year; the future stays', () => {
  fc.assert(
    fc.property(backUps, (all) => {
      const left = kept(all);
      const past = newestFirst(left.filter((backUp) => dayOf(backUp) <= TODAY));
      expect(left.filter((backUp) => dayOf(backUp) > TODAY)).toHaveLength(
        all.filter((backUp) => dayOf(backUp) > TODAY).length,
      );
      expect(past.filter((backUp) => dayOf(backUp) === TODAY).length).toBeLessThanOrEqual(3);
      const earlier = past.filter((backUp) => dayOf(backUp) < TODAY).map(dayOf);
      expect(new Set(earlier).size).toBe(earlier.length);
      const beyond = past.slice(10).map(dayOf);
      expect(new Set(beyond.map((date) => date.slice(0, 7))).size).toBe(beyond.length);
      expect(beyond.every((date) => date > addDays(TODAY, -366))).toBe(true);
    }),
  );
});

test('the newest always stays, what was removed is never missed again, and once is enough', () => {
  fc.assert(
    fc.property(backUps, (all) => {
      const left = kept(all);
      expect(newestFirst(left).slice(0, 1)).toEqual(newestFirst(all).slice(0, 1));
      expect(kept(left)).toEqual(left);
    }),
  );
});

test('a clock that is years ahead or behind never takes the newest three days, nor all there is', () => {
  fc.assert(
    fc.property(backUps, fc.integer({ min: -2000, max: 4000 }), (all, shift) => {
      const wrong = addDays(TODAY, shift);
      const left = new Set(kept(all, wrong).map(dayOf));
      const days = [...new Set(newestFirst(all).map(dayOf))];
      for (const date of days.slice(0, 3)) expect(left).toContain(date);
    }),
  );
});

import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { expandRule } from '#main/calendar/ics/expand-rule.ts';
import { ruleOf } from '#main/calendar/ics/recurrence-rule.ts';

const NO_LIMIT = { spend: () => undefined };
const WINDOW = { from: Date.UTC(2024, 0, 1), until: Date.UTC(2027, 0, 1) - 1 };

function ours(rule: string, start: number): readonly number[] {
  const line = { name: 'RRULE', parameters: new Map(), value: rule, number: 1 };
  return expandRule(ruleOf(line), start, WINDOW, NO_LIMIT);
}

/** The second opinion: the library walks from the first day on, with the start itself as the first as calendars show it. */
function library(rule: string, start: number): readonly number[] {
  const iterator = ICAL.Recur.fromString(rule).iterator(ICAL.Time.fromJSDate(new Date(start), true));
  const found = new Set<number>(start >= WINDOW.from && start <= WINDOW.until ? [start] : []);
  for (let time = iterator.next(); time !== null && found.size < 2000; time = iterator.next()) {
    const at = time.toJSDate().getTime();
    if (at > WINDOW.until) break;
    if (at >= WINDOW.from) found.add(at);
  }
  return [...found].sort((one, other) => one - other);
}

const days = fc.subarray(['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'], { minLength: 1, maxLength: 3 });
const weekly = fc
  .record({ days, interval: fc.integer({ min: 1, max: 4 }), start: fc.constantFrom('MO', 'SU') })
  .map(
    (part) => `FREQ=WEEKLY;INTERVAL=${String(part.interval)};BYDAY=${part.days.join(',')};WKST=${part.start}`,
  );
const daily = fc.integer({ min: 1, max: 9 }).map((interval) => `FREQ=DAILY;INTERVAL=${String(interval)}`);
const monthlyByDay = fc
  .record({
    day: fc.constantFrom('MO', 'WE', 'FR'),
    nth: fc.constantFrom(1, 2, 3, 4, -1),
    interval: fc.integer({ min: 1, max: 3 }),
  })
  .map((part) => `FREQ=MONTHLY;INTERVAL=${String(part.interval)};BYDAY=${String(part.nth)}${part.day}`);
const monthlyByDate = fc
  .record({ date: fc.constantFrom(1, 15, 28, 31, -1), interval: fc.integer({ min: 1, max: 3 }) })
  .map((part) => `FREQ=MONTHLY;INTERVAL=${String(part.interval)};BYMONTHDAY=${String(part.date)}`);
const lastWorkday = fc.constant('FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1');
const yearly = fc
  .integer({ min: 1, max: 12 })
  .map((month) => `FREQ=YEARLY;BYMONTH=${String(month)};BYMONTHDAY=12`);

/** A first time that the rule itself gives: about one that it does not give, calendars differ. */
const rules = fc.oneof(weekly, daily, monthlyByDay, monthlyByDate, lastWorkday, yearly);

test('rules of the sorts that calendars write agree with the library, from whatever day they begin', () => {
  fc.assert(
    fc.property(rules, fc.integer({ min: 0, max: 1500 }), (rule, day) => {
      const asked = Date.UTC(2022, 5, 1, 9, 30) + day * 86_400_000;
      const first = ICAL.Recur.fromString(rule)
        .iterator(ICAL.Time.fromJSDate(new Date(asked), true))
        .next();
      const start = first?.toJSDate().getTime() ?? asked;
      expect(ours(rule, start)).toEqual(library(rule, start));
    }),
    { numRuns: 250, seed: 60 },
  );
});

test('a number of times is counted from the start, whatever part of it the window shows', () => {
  fc.assert(
    fc.property(rules, fc.integer({ min: 1, max: 400 }), (rule, count) => {
      const first = ICAL.Recur.fromString(rule)
        .iterator(ICAL.Time.fromJSDate(new Date(Date.UTC(2023, 2, 3, 9)), true))
        .next();
      const start = first?.toJSDate().getTime() ?? 0;
      const counted = `${rule};COUNT=${String(count)}`;
      expect(ours(counted, start)).toEqual(library(counted, start));
    }),
    { numRuns: 150, seed: 61 },
  );
});

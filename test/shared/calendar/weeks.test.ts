import { expect, test } from 'vitest';
import { employerHost, ruleHits, sorterOf } from '#shared/calendar/rules.ts';
import { type TimedEvent, weeksOfCalendar } from '#shared/calendar/weeks.ts';
import { DEFAULT_CALENDAR_SETTINGS } from '#shared/domain/calendar.ts';
import { isoDate } from '#shared/domain/calendar-date.ts';

const event = (
  start: string | null,
  minutes: number | null,
  part: TimedEvent['part'],
  date = '2026-03-10',
): TimedEvent => ({
  id: null,
  subject: '',
  date: isoDate(date),
  startTime: start,
  minutes,
  part,
  isEncounter: false,
});
const week = (college: number, organisation: number, outside: number) => ({
  year: 2026,
  week: 11,
  collegeHours: college,
  organisationHours: organisation,
  outsideHours: outside,
});

test('hours are added up by sort; two things at once take one hour in an hour', () => {
  const [found] = weeksOfCalendar(
    [
      event('09:00', 120, 'college'),
      event('10:00', 90, 'organisation'),
      event('10:15', 30, 'outside'),
      event('13:00', 60, null),
      event('13:00', 60, 'outside'),
      event(null, null, 'college'),
      event('23:00', null, 'college'),
    ],
    [],
    [],
  );
  expect(found).toMatchObject({
    year: 2026,
    week: 11,
    hours: { college: 2, organisation: 0.5, outside: 1 },
    differs: true,
  });
});

test('what somebody wrote down stays, what came from the calendar is replaced, however often', () => {
  const events = [event('09:00', 120, 'college')];
  const [first] = weeksOfCalendar(events, [], [week(10, 5, 1)]);
  expect(first?.after).toEqual({ college: 12, organisation: 5, outside: 1 });
  const [again] = weeksOfCalendar(events, [week(2, 0, 0)], [week(12, 5, 1)]);
  expect(again).toMatchObject({ differs: false, after: { college: 12, organisation: 5, outside: 1 } });
  const [more] = weeksOfCalendar(
    [...events, event('14:00', 60, 'college')],
    [week(2, 0, 0)],
    [week(12, 5, 1)],
  );
  expect(more).toMatchObject({ differs: true, after: { college: 13 } });
  const [less] = weeksOfCalendar([], [week(2, 0, 0)], [week(12, 5, 1)]);
  expect(less).toMatchObject({ differs: true, hours: { college: 0 }, after: { college: 10 } });
});

test('hours that somebody lowered by hand do not become less than the calendar says', () => {
  const [found] = weeksOfCalendar([event('09:00', 120, 'college')], [week(8, 0, 0)], [week(3, 0, 0)]);
  expect(found?.after.college).toBe(2);
});

test('weeks are those of ISO 8601, newest first', () => {
  const found = weeksOfCalendar(
    [
      event('09:00', 60, 'college', '2026-12-31'),
      event('09:00', 60, 'college', '2027-01-03'),
      event('09:00', 60, 'college', '2027-01-04'),
    ],
    [],
    [],
  );
  expect(found.map(({ year, week: number, hours }) => [year, number, hours.college])).toEqual([
    [2027, 1, 1],
    [2026, 53, 2],
  ]);
});

test.for([
  ['B&W', 'Extra B en W-vergadering', true],
  ['b en w', 'B&W', true],
  ['B&W', 'W&B', false],
  ['college', 'Collegevergadering', false],
  ['Managementteam', 'MANAGEMENTTEAM (wekelijks)', true],
  ['overleg MT', 'Overleg met MT', false],
  ['', 'Overleg', false],
  ['--', '--', false],
] as const)('the rule "%s" on "%s": %s', ([words, subject, hits]) => {
  expect(ruleHits({ words }, subject)).toBe(hits);
});

test('the first rule that fits counts; else colleagues alone make own work, and anybody else an encounter', () => {
  const sortOf = sorterOf({
    ...DEFAULT_CALENDAR_SETTINGS,
    ownAddresses: ['ik@voorbeeldstad.example'],
    rules: [
      { words: 'college', part: 'college' },
      { words: 'college extra', part: 'outside' },
    ],
  });
  const colleague = { name: 'C', email: 'c@voorbeeldstad.example' };
  const guest = { name: 'G', email: 'g@elders.example' };
  expect(sortOf({ subject: 'College extra', attendees: [guest] })).toEqual({
    sort: 'own-work',
    part: 'college',
  });
  expect(sortOf({ subject: 'Overleg', attendees: [colleague] })).toEqual({ sort: 'own-work', part: null });
  expect(sortOf({ subject: 'Overleg', attendees: [colleague, guest] })).toEqual({ sort: 'encounter' });
  expect(sortOf({ subject: 'Overleg', attendees: [] })).toEqual({ sort: 'encounter' });
});

test('an address that anybody can have tells nobody’s employer', () => {
  expect(employerHost('ik@gmail.com')).toBeNull();
  expect(employerHost('ik@voorbeeldstad.example')).toBe('voorbeeldstad.example');
  expect(employerHost('geen adres')).toBeNull();
});

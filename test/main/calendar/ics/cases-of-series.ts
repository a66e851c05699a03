import { AMSTERDAM, type CalendarCase, many, one } from './calendar-case.ts';
import { event } from './calendar-text.ts';

export const RECURRENCE: readonly CalendarCase[] = [
  one(
    'every week, a number of times',
    [`DTSTART;${AMSTERDAM}:20260318T090000`, 'DURATION:PT1H', 'RRULE:FREQ=WEEKLY;COUNT=3'],
    '2026-03-18 09:00 60',
    '2026-03-25 09:00 60',
    '2026-04-01 09:00 60',
  ),
  one(
    'every week until a moment, itself included',
    [`DTSTART;${AMSTERDAM}:20260318T090000`, 'DURATION:PT1H', 'RRULE:FREQ=WEEKLY;UNTIL=20260325T080000Z'],
    '2026-03-18 09:00 60',
    '2026-03-25 09:00 60',
  ),
  one(
    'until a moment just before the last',
    [`DTSTART;${AMSTERDAM}:20260318T090000`, 'DURATION:PT1H', 'RRULE:FREQ=WEEKLY;UNTIL=20260325T075900Z'],
    '2026-03-18 09:00 60',
  ),
  one(
    'until a day without a time, itself included',
    [`DTSTART;${AMSTERDAM}:20260318T090000`, 'DURATION:PT1H', 'RRULE:FREQ=WEEKLY;UNTIL=20260325'],
    '2026-03-18 09:00 60',
    '2026-03-25 09:00 60',
  ),
  one(
    'every other week on two days',
    [`DTSTART;${AMSTERDAM}:20261027T090000`, 'DURATION:PT1H', 'RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH'],
    '2026-10-27 09:00 60',
    '2026-10-29 09:00 60',
    '2026-11-10 09:00 60',
    '2026-11-12 09:00 60',
  ),
  one(
    'the last Friday of the month',
    [`DTSTART;${AMSTERDAM}:20260925T090000`, 'DURATION:PT1H', 'RRULE:FREQ=MONTHLY;BYDAY=-1FR'],
    '2026-09-25 09:00 60',
    '2026-10-30 09:00 60',
  ),
  one(
    'the second Tuesday of the month',
    [`DTSTART;${AMSTERDAM}:20260908T090000`, 'DURATION:PT1H', 'RRULE:FREQ=MONTHLY;BYDAY=2TU'],
    '2026-09-08 09:00 60',
    '2026-10-13 09:00 60',
    '2026-11-10 09:00 60',
  ),
  one(
    'the last working day of the month',
    [
      `DTSTART;${AMSTERDAM}:20260930T090000`,
      'DURATION:PT1H',
      'RRULE:FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
    ],
    '2026-09-30 09:00 60',
    '2026-10-30 09:00 60',
  ),
  one(
    'the 31st, in months that have one',
    [`DTSTART;${AMSTERDAM}:20260531T090000`, 'DURATION:PT1H', 'RRULE:FREQ=MONTHLY'],
    '2026-05-31 09:00 60',
    '2026-07-31 09:00 60',
    '2026-08-31 09:00 60',
    '2026-10-31 09:00 60',
  ),
  one('every 29 February: not in other years', ['DTSTART;VALUE=DATE:20240229', 'RRULE:FREQ=YEARLY']),
  one(
    'every year since 1970',
    [`DTSTART;${AMSTERDAM}:19700310T090000`, 'DURATION:PT1H', 'RRULE:FREQ=YEARLY'],
    '2026-03-10 09:00 60',
  ),
  one(
    'working days of one month, without end, for years',
    [
      `DTSTART;${AMSTERDAM}:20160104T090000`,
      'DURATION:PT15M',
      'RRULE:FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR;BYMONTH=11',
    ],
    ...['02', '03', '04', '05', '06', '09', '10', '11', '12', '13', '16', '17', '18', '19', '20'].map(
      (day) => `2026-11-${day} 09:00 15`,
    ),
    ...['21', '24', '25', '26', '27', '28'].map((day) => `2025-11-${day} 09:00 15`),
  ),
  one(
    'a numbered week of the year',
    [`DTSTART;${AMSTERDAM}:20260105T090000`, 'DURATION:PT1H', 'RRULE:FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO'],
    '2026-01-05 09:00 60',
    '2026-05-11 09:00 60',
  ),
  one(
    'the same time on the clock on either side of a moving clock',
    [`DTSTART;${AMSTERDAM}:20260324T090000`, 'DURATION:PT1H', 'RRULE:FREQ=WEEKLY;COUNT=2'],
    '2026-03-24 09:00 60',
    '2026-03-31 09:00 60',
  ),
  one(
    'times added by hand',
    [
      `DTSTART;${AMSTERDAM}:20260310T090000`,
      'DURATION:PT1H',
      `RDATE;${AMSTERDAM}:20260312T100000,20260320T110000`,
    ],
    '2026-03-10 09:00 60',
    '2026-03-12 10:00 60',
    '2026-03-20 11:00 60',
  ),
  one(
    'times left out, written in the zone and in UTC',
    [
      `DTSTART;${AMSTERDAM}:20260310T090000`,
      'DURATION:PT1H',
      'RRULE:FREQ=DAILY;COUNT=4',
      `EXDATE;${AMSTERDAM}:20260311T090000`,
      'EXDATE:20260312T080000Z',
    ],
    '2026-03-10 09:00 60',
    '2026-03-13 09:00 60',
  ),
  one(
    'more often than once a day: the first time only',
    [`DTSTART;${AMSTERDAM}:20260310T090000`, 'DURATION:PT1H', 'RRULE:FREQ=MINUTELY'],
    '2026-03-10 09:00 60',
  ),
];

const SERIES = [
  'UID:reeks',
  'SUMMARY:reeks',
  `DTSTART;${AMSTERDAM}:20260310T090000`,
  'DURATION:PT1H',
  'RRULE:FREQ=WEEKLY;COUNT=3',
];
export const EXCEPTIONS: readonly CalendarCase[] = [
  many(
    'one time moved',
    [
      ...event(...SERIES),
      ...event(
        'UID:reeks',
        'SUMMARY:verzet',
        `RECURRENCE-ID;${AMSTERDAM}:20260317T090000`,
        `DTSTART;${AMSTERDAM}:20260318T130000`,
        'DURATION:PT2H',
      ),
    ],
    '2026-03-10 09:00 60 reeks',
    '2026-03-18 13:00 120 verzet',
    '2026-03-24 09:00 60 reeks',
  ),
  many(
    'one time moved, its original begin written in UTC',
    [
      ...event(...SERIES),
      ...event(
        'UID:reeks',
        'SUMMARY:verzet',
        'RECURRENCE-ID:20260317T080000Z',
        `DTSTART;${AMSTERDAM}:20260318T130000`,
        'DURATION:PT1H',
      ),
    ],
    '2026-03-10 09:00 60 reeks',
    '2026-03-18 13:00 60 verzet',
    '2026-03-24 09:00 60 reeks',
  ),
  many(
    'one time moved, its original begin written as a day',
    [
      ...event(...SERIES),
      ...event(
        'UID:reeks',
        'SUMMARY:verzet',
        'RECURRENCE-ID;VALUE=DATE:20260317',
        `DTSTART;${AMSTERDAM}:20260318T130000`,
        'DURATION:PT1H',
      ),
    ],
    '2026-03-10 09:00 60 reeks',
    '2026-03-18 13:00 60 verzet',
    '2026-03-24 09:00 60 reeks',
  ),
  many(
    'an exception that stands before its series',
    [
      ...event(
        'UID:reeks',
        'SUMMARY:verzet',
        `RECURRENCE-ID;${AMSTERDAM}:20260317T090000`,
        `DTSTART;${AMSTERDAM}:20260318T130000`,
        'DURATION:PT1H',
      ),
      ...event(...SERIES),
    ],
    '2026-03-10 09:00 60 reeks',
    '2026-03-18 13:00 60 verzet',
    '2026-03-24 09:00 60 reeks',
  ),
  many(
    'one time cancelled',
    [
      ...event(...SERIES),
      ...event(
        'UID:reeks',
        'SUMMARY:x',
        `RECURRENCE-ID;${AMSTERDAM}:20260317T090000`,
        `DTSTART;${AMSTERDAM}:20260317T090000`,
        'STATUS:CANCELLED',
      ),
    ],
    '2026-03-10 09:00 60 reeks',
    '2026-03-24 09:00 60 reeks',
  ),
  many(
    'one time moved into the future',
    [
      ...event(...SERIES),
      ...event(
        'UID:reeks',
        'SUMMARY:later',
        `RECURRENCE-ID;${AMSTERDAM}:20260317T090000`,
        `DTSTART;${AMSTERDAM}:20270317T090000`,
        'DURATION:PT1H',
      ),
    ],
    '2026-03-10 09:00 60 reeks',
    '2026-03-24 09:00 60 reeks',
  ),
  many(
    'this and all later times moved',
    [
      ...event(...SERIES),
      ...event(
        'UID:reeks',
        'SUMMARY:voortaan',
        `RECURRENCE-ID;RANGE=THISANDFUTURE;${AMSTERDAM}:20260317T090000`,
        `DTSTART;${AMSTERDAM}:20260318T140000`,
        'DURATION:PT2H',
      ),
    ],
    '2026-03-10 09:00 60 reeks',
    '2026-03-18 14:00 120 voortaan',
    '2026-03-25 14:00 120 voortaan',
  ),
  many(
    'an exception without its series',
    event(
      'SUMMARY:los',
      `RECURRENCE-ID;${AMSTERDAM}:20260317T090000`,
      `DTSTART;${AMSTERDAM}:20260318T130000`,
      'DURATION:PT1H',
    ),
    '2026-03-18 13:00 60 los',
  ),
  many(
    'two versions of the same: the newer',
    [
      ...event('UID:reeks', 'SEQUENCE:1', 'SUMMARY:nieuw', `DTSTART;${AMSTERDAM}:20260311T090000`),
      ...event('UID:reeks', 'SEQUENCE:0', 'SUMMARY:oud', `DTSTART;${AMSTERDAM}:20260310T090000`),
    ],
    '2026-03-11 09:00 nieuw',
  ),
  many('a cancelled event', event('SUMMARY:x', `DTSTART;${AMSTERDAM}:20260310T090000`, 'STATUS:CANCELLED')),
  many('a file that cancels', [
    'METHOD:CANCEL',
    ...event('SUMMARY:x', `DTSTART;${AMSTERDAM}:20260310T090000`),
  ]),
];

import { event } from './calendar-text.ts';

/** One case: what stands in the calendar, and when it took place on a clock in Amsterdam in the year up to 22-11-2026, 14:05. */
export interface CalendarCase {
  /** As docs/calendar.md lists it. */
  readonly name: string;
  readonly lines: readonly string[];
  readonly times: readonly string[];
}

const AMSTERDAM = 'TZID=Europe/Amsterdam';

/** An American zone as a file may describe it under a name of its own. */
const OWN_ZONE = [
  'BEGIN:VTIMEZONE',
  'TZID:Klok van kantoor',
  'BEGIN:DAYLIGHT',
  'DTSTART:20070311T020000',
  'RRULE:FREQ=YEARLY;BYDAY=2SU;BYMONTH=3',
  'TZOFFSETFROM:-0500',
  'TZOFFSETTO:-0400',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'DTSTART:20071104T020000',
  'RRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=11',
  'TZOFFSETFROM:-0400',
  'TZOFFSETTO:-0500',
  'END:STANDARD',
  'END:VTIMEZONE',
];

const one = (name: string, lines: readonly string[], ...times: readonly string[]): CalendarCase => ({
  name,
  lines: event('SUMMARY:x', ...lines),
  times: times.map((time) => `${time} x`),
});
const many = (name: string, lines: readonly string[], ...times: readonly string[]): CalendarCase => ({
  name,
  lines,
  times,
});

const TIMES: readonly CalendarCase[] = [
  one(
    'a time in a zone',
    [`DTSTART;${AMSTERDAM}:20260310T140000`, `DTEND;${AMSTERDAM}:20260310T153000`],
    '2026-03-10 14:00 90',
  ),
  one(
    'a time in UTC, in winter',
    ['DTSTART:20260310T130000Z', 'DTEND:20260310T140000Z'],
    '2026-03-10 14:00 60',
  ),
  one(
    'a time in UTC, in summer',
    ['DTSTART:20260710T130000Z', 'DTEND:20260710T140000Z'],
    '2026-07-10 15:00 60',
  ),
  one('a floating time', ['DTSTART:20260310T140000', 'DTEND:20260310T150000'], '2026-03-10 14:00 60'),
  one(
    'another zone',
    ['DTSTART;TZID=America/New_York:20260310T090000', 'DURATION:PT1H'],
    '2026-03-10 14:00 60',
  ),
  one(
    'a zone by its Windows name',
    ['DTSTART;TZID=W. Europe Standard Time:20260710T140000', 'DURATION:PT1H'],
    '2026-07-10 14:00 60',
  ),
  one(
    'a zone far away by its Windows name',
    ['DTSTART;TZID="Tokyo Standard Time":20260710T140000', 'DURATION:PT1H'],
    '2026-07-10 07:00 60',
  ),
  one(
    'a zone with the name of a program before it',
    ['DTSTART;TZID=/mozilla.org/20050126_1/Europe/London:20260710T140000', 'DURATION:PT1H'],
    '2026-07-10 15:00 60',
  ),
  many(
    'a zone that the file describes itself',
    [
      ...OWN_ZONE,
      ...event('SUMMARY:winter', 'DTSTART;TZID=Klok van kantoor:20260210T090000', 'DURATION:PT1H'),
      ...event('UID:twee', 'SUMMARY:zomer', 'DTSTART;TZID=Klok van kantoor:20260710T090000', 'DURATION:PT1H'),
    ],
    '2026-02-10 15:00 60 winter',
    '2026-07-10 15:00 60 zomer',
  ),
  one(
    'a zone that nobody knows: the own clock, with a remark',
    ['DTSTART;TZID=Atlantis/Hoofdstad:20260310T140000', 'DURATION:PT1H'],
    '2026-03-10 14:00 60',
  ),
  one(
    'begin and end on either side of a moving clock',
    [`DTSTART;${AMSTERDAM}:20260329T010000`, `DTEND;${AMSTERDAM}:20260329T040000`],
    '2026-03-29 01:00 120',
  ),
  one(
    'an hour that does not exist',
    [`DTSTART;${AMSTERDAM}:20260329T023000`, 'DURATION:PT30M'],
    '2026-03-29 03:30 30',
  ),
  one(
    'an hour that comes twice: the first',
    [`DTSTART;${AMSTERDAM}:20261025T023000`, 'DURATION:PT30M'],
    '2026-10-25 02:30 30',
  ),
  one(
    'begin and end on two clocks',
    [`DTSTART;${AMSTERDAM}:20260310T140000`, 'DTEND:20260310T143000Z'],
    '2026-03-10 14:00 90',
  ),
  one(
    'across midnight',
    [`DTSTART;${AMSTERDAM}:20260310T220000`, `DTEND;${AMSTERDAM}:20260311T010000`],
    '2026-03-10 22:00 180 2 dagen',
  ),
  one(
    'another day because of the zone',
    ['DTSTART:20260310T233000Z', 'DTEND:20260311T003000Z'],
    '2026-03-11 00:30 60',
  ),
  one(
    'a duration instead of an end',
    [`DTSTART;${AMSTERDAM}:20260310T140000`, 'DURATION:P0DT1H30M'],
    '2026-03-10 14:00 90',
  ),
  one('neither end nor duration', [`DTSTART;${AMSTERDAM}:20260310T140000`], '2026-03-10 14:00'),
  one(
    'an end before the begin: no length',
    [`DTSTART;${AMSTERDAM}:20260310T140000`, `DTEND;${AMSTERDAM}:20260310T130000`],
    '2026-03-10 14:00',
  ),
  one('seconds', ['DTSTART:20260310T130059Z', 'DTEND:20260310T140000Z'], '2026-03-10 14:00 60'),
];

const DAYS: readonly CalendarCase[] = [
  one('a whole day', ['DTSTART;VALUE=DATE:20260310', 'DTEND;VALUE=DATE:20260311'], '2026-03-10 hele dag'),
  one('a whole day without an end', ['DTSTART;VALUE=DATE:20260310'], '2026-03-10 hele dag'),
  one(
    'several days',
    ['DTSTART;VALUE=DATE:20260310', 'DTEND;VALUE=DATE:20260313'],
    '2026-03-10 hele dag 3 dagen',
  ),
  one('a whole day that is today: not over yet', ['DTSTART;VALUE=DATE:20261122']),
  one(
    'a whole day that comes back',
    ['DTSTART;VALUE=DATE:20260302', 'RRULE:FREQ=MONTHLY;COUNT=2', 'EXDATE;VALUE=DATE:20260302'],
    '2026-04-02 hele dag',
  ),
];

const RECURRENCE: readonly CalendarCase[] = [
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
const EXCEPTIONS: readonly CalendarCase[] = [
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

const WHAT_COUNTS: readonly CalendarCase[] = [
  one('a private event: counted, never shown', [`DTSTART;${AMSTERDAM}:20260310T090000`, 'CLASS:PRIVATE']),
  one('a confidential event: counted, never shown', [
    `DTSTART;${AMSTERDAM}:20260310T090000`,
    'CLASS:CONFIDENTIAL',
  ]),
  one('declined by the user', [
    `DTSTART;${AMSTERDAM}:20260310T090000`,
    'ATTENDEE;PARTSTAT=DECLINED:mailto:IK@voorbeeldstad.example',
  ]),
  one('still going on', [`DTSTART;${AMSTERDAM}:20261122T140000`, 'DURATION:PT1H']),
  one('just over', [`DTSTART;${AMSTERDAM}:20261122T130000`, 'DURATION:PT1H'], '2026-11-22 13:00 60'),
  one('in 1970', ['DTSTART:19700101T090000Z', 'DURATION:PT1H']),
  one('in 2099', ['DTSTART:20991231T090000Z', 'DURATION:PT1H']),
  one(
    'the first day of the window',
    [`DTSTART;${AMSTERDAM}:20251121T090000`, 'DURATION:PT1H'],
    '2025-11-21 09:00 60',
  ),
  one('the day before the window', [`DTSTART;${AMSTERDAM}:20251120T235900`, 'DURATION:PT1H']),
  many('an event without a begin', event('SUMMARY:x')),
  many(
    'an event without a UID',
    ['BEGIN:VEVENT', 'SUMMARY:x', 'DTSTART:20260310T080000Z', 'END:VEVENT'],
    '2026-03-10 09:00 x',
  ),
  many(
    'tasks and alarms beside events',
    [
      'BEGIN:VTODO',
      'DTSTART:20260310T080000Z',
      'END:VTODO',
      ...event(
        'SUMMARY:x',
        'DTSTART:20260310T080000Z',
        'BEGIN:VALARM',
        'TRIGGER:-PT15M',
        'DURATION:PT5M',
        'SUMMARY:wekker',
        'END:VALARM',
      ),
    ],
    '2026-03-10 09:00 x',
  ),
  many(
    'folded lines, also inside a name',
    [
      'BEGIN:VEVENT',
      'UID:een',
      'SUMM',
      ' ARY:Overleg met de ',
      ' buurt',
      'DTSTART:2026',
      '\t0310T080000Z',
      'END:VEVENT',
    ],
    '2026-03-10 09:00 Overleg met de buurt',
  ),
  many(
    'characters behind a backslash',
    event('SUMMARY:Koffie\\, thee\\; taart\\nen \\\\ meer', 'DTSTART:20260310T080000Z'),
    '2026-03-10 09:00 Koffie, thee; taart en \\ meer',
  ),
  many(
    'two calendars in one file',
    [
      ...event('SUMMARY:een', 'DTSTART:20260310T080000Z'),
      'END:VCALENDAR',
      'BEGIN:VCALENDAR',
      ...event('UID:twee', 'SUMMARY:twee', 'DTSTART:20260311T080000Z'),
    ],
    '2026-03-10 09:00 een',
    '2026-03-11 09:00 twee',
  ),
];

/** Every case, by the heading under which docs/calendar.md lists it. */
export const CALENDAR_CASES: Readonly<Record<string, readonly CalendarCase[]>> = {
  'Times and zones': TIMES,
  'Whole days': DAYS,
  Recurrence: RECURRENCE,
  Exceptions: EXCEPTIONS,
  'What counts': WHAT_COUNTS,
};

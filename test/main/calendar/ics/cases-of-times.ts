import { AMSTERDAM, type CalendarCase, many, one } from './calendar-case.ts';
import { event } from './calendar-text.ts';

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

export const TIMES: readonly CalendarCase[] = [
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

export const DAYS: readonly CalendarCase[] = [
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

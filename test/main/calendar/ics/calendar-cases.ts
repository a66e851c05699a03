import { AMSTERDAM, type CalendarCase, many, one } from './calendar-case.ts';
import { event } from './calendar-text.ts';
import { EXCEPTIONS, RECURRENCE } from './cases-of-series.ts';
import { DAYS, TIMES } from './cases-of-times.ts';

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

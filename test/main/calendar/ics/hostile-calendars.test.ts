import { describe, expect, test } from 'vitest';
import { readCalendar } from '#main/calendar/ics/read-calendar.ts';
import { calendarOf, event, OPTIONS, read, refusalOf, times } from './calendar-text.ts';

const START = 'DTSTART:20260310T080000Z';

describe('a broken calendar is refused with the number of the line', () => {
  test.for<readonly [what: string, text: string, refusal: string]>([
    ['text', 'Dit is geen agenda.\r\n', 'broken-line 1'],
    ['another format', 'BEGIN:VCARD\r\nEND:VCARD\r\n', 'not-a-calendar 1'],
    ['a list', 'naam;plaats:x\r\n', 'not-a-calendar 1'],
    ['nothing but blank lines', '\r\n\r\n', 'not-a-calendar 1'],
    ['a line without a colon', calendarOf(...event(START, 'SUMMARY Overleg')), 'broken-line 7'],
    ['a line that begins with a sign', calendarOf(...event(START, '=SUMMARY:x')), 'broken-line 7'],
    ['a parameter without a value', calendarOf(...event('DTSTART;TZID:20260310T080000')), 'broken-line 6'],
    [
      'a quote that never ends',
      calendarOf(...event('DTSTART;TZID="Europe/Amsterdam:20260310T080000')),
      'broken-line 6',
    ],
    ['a begin that never ends', 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:x\r\n', 'cut-off 3'],
    ['an end of something else', calendarOf('BEGIN:VEVENT', 'END:VTODO'), 'wrong-end 5'],
    ['an end too many', calendarOf('END:VCALENDAR'), 'content-outside 5'],
    ['an event outside a calendar', `${calendarOf()}BEGIN:VEVENT\r\nEND:VEVENT\r\n`, 'content-outside 5'],
    ['a day that does not exist', calendarOf(...event('DTSTART:20260231T080000Z')), 'broken-date 6'],
    ['a month that does not exist', calendarOf(...event('DTSTART:20261301')), 'broken-date 6'],
    ['an hour that does not exist', calendarOf(...event('DTSTART:20260310T250000')), 'broken-date 6'],
    ['a date in words', calendarOf(...event('DTSTART:gisteren')), 'broken-date 6'],
    ['an exception without a date', calendarOf(...event(START, 'RECURRENCE-ID:x')), 'broken-date 7'],
    ['a duration in words', calendarOf(...event(START, 'DURATION:een uur')), 'broken-duration 7'],
    ['a duration of nothing', calendarOf(...event(START, 'DURATION:PT')), 'broken-duration 7'],
    ['an unknown frequency', calendarOf(...event(START, 'RRULE:FREQ=SOMETIMES')), 'broken-recurrence 7'],
    ['no frequency', calendarOf(...event(START, 'RRULE:COUNT=3')), 'broken-recurrence 7'],
    [
      'an interval of nothing',
      calendarOf(...event(START, 'RRULE:FREQ=DAILY;INTERVAL=0')),
      'broken-recurrence 7',
    ],
    [
      'a weekday that does not exist',
      calendarOf(...event(START, 'RRULE:FREQ=WEEKLY;BYDAY=ZO')),
      'broken-recurrence 7',
    ],
    [
      'the thirteenth month',
      calendarOf(...event(START, 'RRULE:FREQ=YEARLY;BYMONTH=13')),
      'broken-recurrence 7',
    ],
    [
      'a zone without a begin',
      calendarOf(
        'BEGIN:VTIMEZONE',
        'TZID:X',
        'BEGIN:STANDARD',
        'END:STANDARD',
        'END:VTIMEZONE',
        ...event('DTSTART;TZID=X:20260310T080000'),
      ),
      'broken-zone 6',
    ],
    [
      'parts within parts within parts',
      calendarOf(...Array.from({ length: 12 }, () => 'BEGIN:VEVENT')),
      'nested-too-deep 13',
    ],
    [
      'a folded line counts as it stands',
      calendarOf(...event('SUMMARY:a', ' b', ' c', 'DTSTART:x')),
      'broken-date 9',
    ],
  ])('%s', ([, text, refusal]) => {
    expect(refusalOf(text)).toBe(refusal);
  });

  test('line ends of Windows, Unix and the Macintosh of old count the same', () => {
    const text = calendarOf(...event('DTSTART:x'));
    expect(refusalOf(text)).toBe('broken-date 6');
    expect(refusalOf(text.replaceAll('\r\n', '\n'))).toBe('broken-date 6');
    expect(refusalOf(text.replaceAll('\r\n', '\r'))).toBe('broken-date 6');
  });
});

describe('what asks for endless work is bounded', () => {
  test.for([
    'RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31',
    'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
    'RRULE:FREQ=MONTHLY;BYDAY=MO;BYSETPOS=300',
    'RRULE:FREQ=YEARLY;INTERVAL=100000',
    'RRULE:FREQ=DAILY;COUNT=999999999;BYMONTH=2;BYMONTHDAY=31',
    'RRULE:FREQ=SECONDLY',
    'RRULE:FREQ=YEARLY;BYWEEKNO=53;BYMONTH=6',
  ])('%s gives its first time and ends', (rule) => {
    expect(times(read(event('SUMMARY:x', START, rule)))).toEqual(['2026-03-10 09:00 x']);
  });

  test('a series of the year 1 without end costs no more than one of last year', () => {
    const reading = read(event('SUMMARY:x', 'DTSTART:00010101T080000Z', 'DURATION:PT1H', 'RRULE:FREQ=DAILY'));
    expect(reading.occurrences).toHaveLength(367);
  });

  test('very many rules that must be counted from long ago are given up', () => {
    const rules = Array.from({ length: 5 }, () => 'RRULE:FREQ=DAILY;COUNT=900000');
    expect(refusalOf(calendarOf(...event('DTSTART:00010101T080000Z', ...rules)))).toBe('too-much-work 1');
  });

  test('events beyond measure are refused', () => {
    const many = Array.from({ length: 900 }, (_, number) => [
      'BEGIN:VEVENT',
      `UID:${String(number)}`,
      START,
      'RRULE:FREQ=DAILY;BYHOUR=8,9;COUNT=900',
      'END:VEVENT',
    ]);
    expect(refusalOf(calendarOf(...many.flat()))).toBe('too-many-occurrences 1');
  });
});

describe('odd files', () => {
  test('a calendar without events is one', () => {
    expect(readCalendar(calendarOf(), OPTIONS)).toMatchObject({ occurrences: [], counts: { events: 0 } });
  });

  test('200 attendees and more: 200 are kept, all are counted; rooms, doubles and who declined are not', () => {
    const guests = Array.from(
      { length: 250 },
      (_, number) => `ATTENDEE;CN=Gast ${String(number)}:mailto:g${String(number)}@x.example`,
    );
    const [found] = read(
      event(
        START,
        ...guests,
        'ATTENDEE;CUTYPE=ROOM;CN=Raadzaal:mailto:raadzaal@x.example',
        'ATTENDEE;CN=Nog eens:MAILTO:G1@X.example',
        'ATTENDEE;PARTSTAT=DECLINED;CN=Niet:mailto:niet@x.example',
        'ATTENDEE:mailto:ik@voorbeeldstad.example',
        'ORGANIZER;CN="Wit, Anna de":mailto:anna@woonhart.example',
      ),
    ).occurrences;
    expect(found?.attendees).toHaveLength(200);
    expect(found?.attendeeCount).toBe(251);
    expect(found?.attendees[0]).toEqual({ name: 'Gast 0', email: 'g0@x.example' });
  });

  test('who declined is not at the table, also when that is the organiser', () => {
    const [found] = read(
      event(
        START,
        'ATTENDEE;PARTSTAT=DECLINED:mailto:anna@x.example',
        'ORGANIZER;CN=Anna:mailto:anna@x.example',
      ),
    ).occurrences;
    expect(found).toMatchObject({ attendees: [], attendeeCount: 0 });
  });

  test('what is no address is a name; what is neither is nobody', () => {
    const [found] = read(
      event(
        START,
        'ATTENDEE;CN="Anna":urn:uuid:1',
        'ATTENDEE;CN=bas@x.example:invalid:nomail',
        'ATTENDEE:',
        'ATTENDEE;EMAIL=carla@x.example;CN=Carla:urn:uuid:2',
      ),
    ).occurrences;
    expect(found?.attendees).toEqual([
      { name: 'Anna', email: '' },
      { name: '', email: 'bas@x.example' },
      { name: 'Carla', email: 'carla@x.example' },
    ]);
  });

  test('of a private event neither subject nor attendees come out, and it is told that it was there', () => {
    const reading = read(
      event(
        START,
        'CLASS:PRIVATE',
        'SUMMARY:Huisarts',
        'LOCATION:Kliniek',
        'ATTENDEE;CN=Dokter:mailto:d@x.example',
      ),
    );
    expect(reading.counts).toMatchObject({ events: 1, private: 1 });
    expect(JSON.stringify(reading)).not.toMatch(/Huisarts|Kliniek|Dokter/);
    expect(reading.withdrawn).toMatchObject([{ occurrence: '', why: 'hidden' }]);
  });

  test('very long and strange texts become one line of bounded length', () => {
    const [found] = read(
      event(START, `SUMMARY:${'lang '.repeat(50_000)}`, 'LOCATION:a\\nb\u202Ec\u0007\\,d'),
    ).occurrences;
    expect(found?.subject.length).toBeLessThanOrEqual(500);
    expect(found?.location).toBe('a b c ,d');
  });

  test('the UID itself does not come out: it may hold an address', () => {
    const reading = read(event('UID:anna@woonhart.example', START));
    expect(JSON.stringify(reading)).not.toContain('woonhart');
    expect(reading.wholeSeries[0]).toMatch(/^[0-9a-f]{32}$/);
  });

  test('an unknown zone is told of', () => {
    expect(read(event('DTSTART;TZID=Atlantis:20260310T080000')).occurrences[0]).toMatchObject({
      startTime: '08:00',
      unknownZone: 'Atlantis',
    });
  });

  test('everything stands on the clock of the user, wherever that hangs', () => {
    expect(times(read(event('SUMMARY:x', START), { zone: 'America/Kralendijk' }))).toEqual([
      '2026-03-10 04:00 x',
    ]);
  });
});

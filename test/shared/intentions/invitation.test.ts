import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { isoDate } from '#shared/domain/calendar-date.ts';
import { intentionIdSchema } from '#shared/domain/ids.ts';
import { type Invitation, writeInvitation } from '#shared/intentions/invitation.ts';

const WRITTEN = new Date('2026-11-22T13:05:09.123Z');
const invitation: Invitation = {
  intentionId: intentionIdSchema.parse('0193f0a0-0000-7000-8000-000000000001'),
  subject: 'De Kaai',
  with: ['Femke de Boer', 'Woonhart'],
  invited: [{ name: 'Femke de Boer', email: 'femke@woonhart.example' }],
  place: '',
  when: {
    kind: 'moment',
    from: new Date('2026-12-01T13:00:00Z'),
    until: new Date('2026-12-01T14:00:00Z'),
  },
};

/** What another program reads in it. */
function readBack(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const event = calendar.getFirstSubcomponent('vevent');
  if (event === null) throw new Error('there is no event');
  return event;
}
const valueOf = (text: string, name: string): string => String(readBack(text).getFirstPropertyValue(name));

test('an invitation is written line by line', () => {
  expect(writeInvitation(invitation, WRITTEN).split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Netwerkkaart//Netwerkkaart//NL',
    'CALSCALE:GREGORIAN',
    'BEGIN:VEVENT',
    'UID:0193f0a0-0000-7000-8000-000000000001@netwerkkaart',
    'DTSTAMP:20261122T130509Z',
    'DTSTART:20261201T130000Z',
    'DTEND:20261201T140000Z',
    'SUMMARY:De Kaai',
    String.raw`DESCRIPTION:Met: Femke de Boer\, Woonhart`,
    'ATTENDEE;CN="Femke de Boer";ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP',
    ' =TRUE:mailto:femke@woonhart.example',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

test('a whole day ends on the day after it', () => {
  const text = writeInvitation(
    { ...invitation, when: { kind: 'day', date: isoDate('2026-12-31') } },
    WRITTEN,
  );
  expect(text).toContain('DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n');
});

test('written again it is the same event', () => {
  const again = writeInvitation({ ...invitation, subject: 'Anders' }, new Date('2027-01-01T00:00:00Z'));
  expect(valueOf(again, 'uid')).toBe(valueOf(writeInvitation(invitation, WRITTEN), 'uid'));
});

describe('hostile and long text', () => {
  const nasty = 'Nota; "wonen", deel\\2\r\nBEGIN:VALARM\nx: \u0000einde';

  test('comes back as it was written and starts no line of its own', () => {
    const text = writeInvitation({ ...invitation, subject: nasty, place: nasty }, WRITTEN);
    expect(text).not.toContain('\r\nBEGIN:VALARM');
    const meant = 'Nota; "wonen", deel\\2\nBEGIN:VALARM\nx: einde';
    expect(valueOf(text, 'summary')).toBe(meant);
    expect(valueOf(text, 'location')).toBe(meant);
    expect(readBack(text).getAllSubcomponents()).toEqual([]);
  });

  test('lines are at most 75 octets, also with signs of several octets, and fold back', () => {
    const long = 'Coöperatie “De Échte Énergie” ☀️🚲 '.repeat(20).trim();
    const text = writeInvitation({ ...invitation, subject: long }, WRITTEN);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(valueOf(text, 'summary')).toBe(long);
  });

  test('an address that could be something else is not written; a name in quotes stays one parameter', () => {
    const invited = [
      { name: 'Geen adres', email: '' },
      { name: 'Twee', email: 'a@b.example,c@d.example' },
      { name: 'Regel', email: 'a@b.example\r\nX-EVIL:1' },
      { name: 'Jan "de Man"; CN=Piet', email: 'jan@x.example' },
    ];
    const text = writeInvitation({ ...invitation, invited }, WRITTEN);
    const attendees = readBack(text).getAllProperties('attendee');
    expect(attendees.map((each) => String(each.getFirstValue()))).toEqual(['mailto:jan@x.example']);
    expect(attendees[0]?.getParameter('cn')).toBe('Jan de Man; CN=Piet');
    expect(text).not.toContain('X-EVIL');
  });
});

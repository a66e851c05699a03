import { addDays, type IsoDate } from '#shared/domain/calendar-date.ts';
import type { IntentionId } from '#shared/domain/ids.ts';

/** Somebody who is asked to come. */
export interface Invited {
  readonly name: string;
  /** Empty: only named in the description, because a calendar cannot write to them. */
  readonly email: string;
}

/** What stands in an invitation; the note of the intention does not go along. */
export interface Invitation {
  readonly intentionId: IntentionId;
  readonly subject: string;
  /** Partners and persons by name, for the description. */
  readonly with: readonly string[];
  readonly invited: readonly Invited[];
  readonly place: string;
  readonly when:
    | { readonly kind: 'day'; readonly date: IsoDate }
    /** Moments in time, so that no zone has to be explained. */
    | { readonly kind: 'moment'; readonly from: Date; readonly until: Date };
}

/** Octets in a line, without its end (RFC 5545, section 3.1). */
const LONGEST_LINE = 75;

/** Text as a value: a backslash before what has a meaning, line ends as \n (RFC 5545, section 3.3.11). */
function textValue(text: string): string {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[\\;,]/g, String.raw`\$&`)
    .replaceAll('\n', String.raw`\n`)
    .replaceAll(/\p{Cc}/gu, '');
}

/** A parameter in quotes: those signs that cannot stand there are left out (RFC 5545, section 3.2). */
function quotedParameter(text: string): string {
  return `"${text.replaceAll(/["\p{Cc}]/gu, '').trim()}"`;
}

/** Octets of one sign in UTF-8. */
function octetsOf(sign: string): number {
  const point = sign.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x8_00) return 2;
  return point < 0x1_00_00 ? 3 : 4;
}

/** A line in pieces of at most 75 octets, never in the middle of a sign; each piece but the first begins with a space. */
function folded(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  let octets = 0;
  for (const sign of line) {
    const size = octetsOf(sign);
    if (octets + size > LONGEST_LINE) {
      pieces.push(piece);
      piece = ' ';
      octets = 1;
    }
    piece += sign;
    octets += size;
  }
  return [...pieces, piece].join('\r\n');
}

/** "20261130T140000Z" */
function utc(moment: Date): string {
  return moment.toISOString().replaceAll(/[-:]|\.\d{3}/g, '');
}

/** "20261130" */
function plainDay(date: IsoDate): string {
  return date.replaceAll('-', '');
}

function whenLines(when: Invitation['when']): readonly string[] {
  if (when.kind === 'moment') return [`DTSTART:${utc(when.from)}`, `DTEND:${utc(when.until)}`];
  // The end of an all-day event is the first day that is not part of it (RFC 5545, section 3.6.1).
  return [`DTSTART;VALUE=DATE:${plainDay(when.date)}`, `DTEND;VALUE=DATE:${plainDay(addDays(when.date, 1))}`];
}

/** An address that can stand behind "mailto:" as it is; anything else is not written. */
const PLAIN_ADDRESS = /^[^\s<>"(),:;\\[\]@]+@[^\s<>"(),:;\\[\]@]+$/;

/**
 * An intention as a file that calendars read (iCalendar, RFC 5545): one event, lines folded at 75 octets and ended with CRLF. It
 * is no message: the calendar of the user asks the others, when the user sends it. Writing it anew gives the same UID, so that
 * a calendar that has it already moves its event instead of adding one.
 *
 * @param writtenAt the moment of writing, which every event must carry.
 */
export function writeInvitation(invitation: Invitation, writtenAt: Date): string {
  const { intentionId, subject, invited, place } = invitation;
  const names = invitation.with.length === 0 ? '' : `Met: ${invitation.with.join(', ')}`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Netwerkkaart//Netwerkkaart//NL',
    'CALSCALE:GREGORIAN',
    'BEGIN:VEVENT',
    `UID:${intentionId}@netwerkkaart`,
    `DTSTAMP:${utc(writtenAt)}`,
    ...whenLines(invitation.when),
    `SUMMARY:${textValue(subject)}`,
    ...(names === '' ? [] : [`DESCRIPTION:${textValue(names)}`]),
    ...(place === '' ? [] : [`LOCATION:${textValue(place)}`]),
    ...invited
      .filter(({ email }) => PLAIN_ADDRESS.test(email))
      .map(
        ({ name, email }) =>
          `ATTENDEE;CN=${quotedParameter(name)};ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE:mailto:${email}`,
      ),
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

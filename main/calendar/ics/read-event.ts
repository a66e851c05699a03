import { CALENDAR_LIMITS } from '#shared/calendar/limits.ts';
import { type CalendarAttendee, LONGEST } from '#shared/calendar/occurrence.ts';
import { type Component, lineOf, linesOf } from './components.ts';
import { type ContentLine, unescapedText } from './content-lines.ts';
import { type RecurrenceRule, ruleOf } from './recurrence-rule.ts';
import { DAY, durationOf, type Moment, momentOf } from './wall-time.ts';

/** An event as the file writes it: one that happens once, a series, or one time of a series that differs from the others. */
export interface WrittenEvent {
  readonly uid: string;
  /** When this time of the series was to begin; `null` for the series itself. */
  readonly original: Moment | null;
  /** It and all that come after it. */
  readonly andAfter: boolean;
  readonly start: Moment;
  /** When it ends; `null` when the file gives a duration, or nothing. */
  readonly end: Moment | null;
  /** Milliseconds as time goes by, for what has no end; 0 when it has no length. */
  readonly duration: number;
  readonly rules: readonly RecurrenceRule[];
  readonly extraStarts: readonly Moment[];
  readonly leftOut: readonly Moment[];
  readonly cancelled: boolean;
  readonly private: boolean;
  /** One of the user's own addresses said no. */
  readonly declined: boolean;
  /** Which of two versions is the newer: the higher. */
  readonly version: readonly [sequence: number, modified: string];
  readonly subject: string;
  readonly location: string;
  readonly attendees: readonly CalendarAttendee[];
  readonly attendeeCount: number;
}

/** @param ownAddresses in small letters. @returns `null` for what has no start: nobody can say when it was. */
export function readEvent(component: Component, ownAddresses: ReadonlySet<string>): WrittenEvent | null {
  const startLine = lineOf(component, 'DTSTART');
  if (startLine === undefined) return null;
  const start = momentOf(startLine, startLine.value);
  const originalLine = lineOf(component, 'RECURRENCE-ID');
  const text = (name: string): string => unescapedText(lineOf(component, name)?.value ?? '');
  const subject = oneLine(text('SUMMARY'), LONGEST.subject);
  const uid = text('UID').trim();
  return {
    // What was given no name is the same again when it begins at the same time under the same subject.
    uid: uid === '' ? `${startLine.value} ${subject}` : uid,
    original: originalLine === undefined ? null : momentOf(originalLine, originalLine.value),
    andAfter: originalLine?.parameters.get('RANGE')?.toUpperCase() === 'THISANDFUTURE',
    start,
    ...lengthOf(component, start),
    rules: linesOf(component, 'RRULE').map((line) => ruleOf(line)),
    extraStarts: linesOf(component, 'RDATE').flatMap((line) => momentsOf(line)),
    leftOut: linesOf(component, 'EXDATE').flatMap((line) => momentsOf(line)),
    cancelled: text('STATUS').trim().toUpperCase() === 'CANCELLED',
    private: ['PRIVATE', 'CONFIDENTIAL'].includes(text('CLASS').trim().toUpperCase()),
    version: [Number.parseInt(text('SEQUENCE'), 10) || 0, text('LAST-MODIFIED')],
    subject,
    location: oneLine(text('LOCATION'), LONGEST.location),
    ...whoWasThere(component, ownAddresses),
  };
}

function momentsOf(line: ContentLine): readonly Moment[] {
  if (line.value.trim() === '') return [];
  // A period names its end too; when it begins is what counts.
  return line.value.split(',').map((text) => momentOf(line, text.split('/')[0] ?? ''));
}

function lengthOf(component: Component, start: Moment): Pick<WrittenEvent, 'end' | 'duration'> {
  const end = lineOf(component, 'DTEND');
  if (end !== undefined) return { end: momentOf(end, end.value), duration: 0 };
  const duration = lineOf(component, 'DURATION');
  if (duration !== undefined) return { end: null, duration: durationOf(duration) };
  return { end: null, duration: start.kind === 'date' ? DAY : 0 };
}

/** Controls, bidirectional marks and line breaks become blanks: nothing of a file can disturb the line it stands in. */
function oneLine(text: string, longest: number): string {
  return text
    .slice(0, longest * 4)
    .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim()
    .slice(0, longest)
    .trim();
}

function addressOf(value: string): string {
  const address = value
    .trim()
    .replace(/^mailto:/i, '')
    .trim()
    .toLowerCase();
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(address) && address.length <= LONGEST.email ? address : '';
}

function whoWasThere(
  component: Component,
  ownAddresses: ReadonlySet<string>,
): Pick<WrittenEvent, 'declined' | 'attendees' | 'attendeeCount'> {
  const found = new Map<string, CalendarAttendee>();
  const declinedAddresses = new Set<string>();
  let declined = false;
  let count = 0;
  for (const line of [...linesOf(component, 'ATTENDEE'), ...linesOf(component, 'ORGANIZER')]) {
    const { parameters } = line;
    const kind = parameters.get('CUTYPE')?.toUpperCase() ?? 'INDIVIDUAL';
    if (kind === 'ROOM' || kind === 'RESOURCE') continue;
    const name = oneLine(unescapedText(parameters.get('CN') ?? ''), LONGEST.name);
    const email = addressOf(line.value) || addressOf(parameters.get('EMAIL') ?? '') || addressOf(name);
    const isDeclined = parameters.get('PARTSTAT')?.toUpperCase() === 'DECLINED';
    if (ownAddresses.has(email)) {
      declined ||= isDeclined;
      continue;
    }
    const key = email === '' ? `naam ${name.toLowerCase()}` : email;
    if (isDeclined) declinedAddresses.add(key);
    if (isDeclined || declinedAddresses.has(key) || found.has(key) || (email === '' && name === '')) continue;
    count += 1;
    // A name that is only the address again says nothing more.
    const ownName = addressOf(name) === '' ? name.replaceAll(/^['"]+|['"]+$/g, '') : '';
    if (found.size < CALENDAR_LIMITS.attendees) found.set(key, { name: ownName, email });
  }
  return { declined, attendees: [...found.values()], attendeeCount: count };
}

/** Which of two versions of the same is the newer. */
export function isNewer(one: WrittenEvent, other: WrittenEvent): boolean {
  return one.version[0] === other.version[0]
    ? one.version[1] >= other.version[1]
    : one.version[0] > other.version[0];
}

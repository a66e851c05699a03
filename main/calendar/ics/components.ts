import { CALENDAR_LIMITS } from '#shared/calendar/limits.ts';
import { BrokenCalendar } from './broken-calendar.ts';
import { type ContentLine, readContentLines } from './content-lines.ts';

/** A part of a calendar between BEGIN and END: an event, a zone, or a half of a zone. */
export interface Component {
  readonly name: string;
  /** Line of its BEGIN. */
  readonly line: number;
  readonly lines: readonly ContentLine[];
  readonly parts: readonly Component[];
}

interface OpenComponent extends Component {
  readonly lines: ContentLine[];
  readonly parts: Component[];
  /** Nothing in it is looked at: an alarm, a task. */
  readonly ignored: boolean;
}

export interface CalendarFile {
  /** "CANCEL" takes the events back; other methods say nothing to us. Empty when there is none. */
  readonly method: string;
  readonly events: readonly Component[];
  readonly zones: readonly Component[];
}

const WANTED = new Set([
  'BEGIN',
  'END',
  'METHOD',
  'UID',
  'DTSTART',
  'DTEND',
  'DURATION',
  'RRULE',
  'RDATE',
  'EXDATE',
  'EXRULE',
  'RECURRENCE-ID',
  'SUMMARY',
  'LOCATION',
  'STATUS',
  'CLASS',
  'ATTENDEE',
  'ORGANIZER',
  'SEQUENCE',
  'LAST-MODIFIED',
  'TRANSP',
  'TZID',
  'TZOFFSETFROM',
  'TZOFFSETTO',
  'X-LIC-LOCATION',
]);
const LOOKED_AT = new Set(['VCALENDAR', 'VEVENT', 'VTIMEZONE', 'STANDARD', 'DAYLIGHT']);
const DEEPEST = 10;

/**
 * Takes a calendar apart into its events and zones; several calendars in one file count as one.
 *
 * @throws {BrokenCalendar} with the line at which it stopped making sense
 */
export function readComponents(text: string): CalendarFile {
  const events: Component[] = [];
  const zones: Component[] = [];
  const open: OpenComponent[] = [];
  let method = '';
  let calendars = 0;
  let last = 0;
  for (const line of readContentLines(text, WANTED)) {
    last = line.number;
    const value = line.value.trim();
    if (line.name === 'BEGIN') {
      const name = value.toUpperCase();
      const around = open.at(-1);
      if (around === undefined && name !== 'VCALENDAR') {
        throw new BrokenCalendar(calendars === 0 ? 'not-a-calendar' : 'content-outside', line.number);
      }
      if (open.length >= DEEPEST) throw new BrokenCalendar('nested-too-deep', line.number);
      if (around === undefined) calendars += 1;
      const ignored = (around?.ignored ?? false) || !LOOKED_AT.has(name);
      open.push({ name, line: line.number, lines: [], parts: [], ignored });
      continue;
    }
    const current = open.at(-1);
    if (current === undefined) {
      throw new BrokenCalendar(calendars === 0 ? 'not-a-calendar' : 'content-outside', line.number);
    }
    if (line.name !== 'END') {
      if (current.name === 'VCALENDAR' && line.name === 'METHOD') method = value.toUpperCase();
      else if (!current.ignored && current.name !== 'VCALENDAR') current.lines.push(line);
      continue;
    }
    if (value.toUpperCase() !== current.name) throw new BrokenCalendar('wrong-end', line.number);
    open.pop();
    if (current.ignored) continue;
    if (current.name === 'VEVENT') events.push(current);
    else if (current.name === 'VTIMEZONE') zones.push(current);
    else if (current.name !== 'VCALENDAR') open.at(-1)?.parts.push(current);
    if (events.length > CALENDAR_LIMITS.events) throw new BrokenCalendar('too-many-events', line.number);
  }
  if (open.length > 0) throw new BrokenCalendar('cut-off', last);
  if (calendars === 0) throw new BrokenCalendar('not-a-calendar', 1);
  return { method, events, zones };
}

/** The first line of a name. */
export function lineOf({ lines }: Component, name: string): ContentLine | undefined {
  return lines.find((line) => line.name === name);
}

/** All lines of a name. */
export function linesOf({ lines }: Component, name: string): readonly ContentLine[] {
  return lines.filter((line) => line.name === name);
}

import { type IsoDate, type IsoWeek, isoWeekOf } from '#shared/domain/calendar-date.ts';
import type { CalendarWeek, TimePart } from '#shared/domain/calendar.ts';
import type { TimeWeek } from '#shared/domain/mirror.ts';
import { groupedBy } from './grouped.ts';
import type { CalendarEventId, When } from './stored-event.ts';

/** Something that took time. */
export interface TimedEvent extends When {
  /** `null` for what is counted already and of which no words were kept. */
  readonly id: CalendarEventId | null;
  /** Empty where the words were not kept. */
  readonly subject: string;
  readonly minutes: number | null;
  /** `null`: nobody said yet what it was. */
  readonly part: TimePart | null;
  /** An encounter that was logged from the calendar. */
  readonly isEncounter: boolean;
}

/** Hours over college, own organisation and outside, each 0 or more. */
export type PartHours = Readonly<Record<TimePart, number>>;

/** One week of the calendar beside the same week of the time split. */
export interface WeekOfCalendar extends IsoWeek {
  /** What the calendar says now. */
  readonly hours: PartHours;
  /** What was taken over from it before; `null`: nothing. */
  readonly taken: PartHours | null;
  /** What stands in the time split; `null`: nothing. */
  readonly stored: PartHours | null;
  /** What would stand there: what somebody wrote down stays, what came from the calendar is replaced. */
  readonly after: PartHours;
  /** The calendar says something else than what was taken over. */
  readonly differs: boolean;
  readonly events: readonly TimedEvent[];
}

const NONE: PartHours = { college: 0, organisation: 0, outside: 0 };
const PARTS = ['college', 'organisation', 'outside'] as const;

export const weekKey = ({ year, week }: IsoWeek): string =>
  `${String(year)}-W${String(week).padStart(2, '0')}`;

const rounded = (hours: number): number => Math.round(hours * 100) / 100;

function minutesOfDay(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

/**
 * Minutes of each event that no earlier event of the same day took already: who is in two places at once works one hour in an
 * hour. Whole days and events without a length take none.
 *
 * @param events of one day, in the order in which they began.
 */
function ownMinutes(events: readonly TimedEvent[]): readonly number[] {
  let busyUntil = -1;
  return events.map(({ startTime, minutes }) => {
    if (startTime === null || minutes === null) return 0;
    const start = minutesOfDay(startTime);
    const end = start + minutes;
    const own = Math.max(0, end - Math.max(start, busyUntil));
    busyUntil = Math.max(busyUntil, end);
    return own;
  });
}

function hoursOf(events: readonly TimedEvent[]): PartHours {
  const minutes = { ...NONE };
  for (const day of groupedBy(events, ({ date }) => date).values()) {
    // What nobody named takes no time away from what somebody did.
    const named = day.filter(({ part }) => part !== null).toSorted(byStart);
    for (const [place, own] of ownMinutes(named).entries()) {
      const part = named[place]?.part;
      if (part !== null && part !== undefined) minutes[part] += own;
    }
  }
  return {
    college: rounded(minutes.college / 60),
    organisation: rounded(minutes.organisation / 60),
    outside: rounded(minutes.outside / 60),
  };
}

function byStart(one: TimedEvent, other: TimedEvent): number {
  const [first, second] = [`${one.date} ${one.startTime ?? ''}`, `${other.date} ${other.startTime ?? ''}`];
  return first < second ? -1 : first > second ? 1 : (other.minutes ?? 0) - (one.minutes ?? 0);
}

function partHours(week: TimeWeek | CalendarWeek | undefined): PartHours | null {
  return week === undefined
    ? null
    : { college: week.collegeHours, organisation: week.organisationHours, outside: week.outsideHours };
}

const differ = (one: PartHours, other: PartHours): boolean =>
  PARTS.some((part) => Math.abs(one[part] - other[part]) > 0.005);

/** The weeks in which something took time, newest first, each with what taking them over would do. */
export function weeksOfCalendar(
  events: readonly TimedEvent[],
  taken: readonly CalendarWeek[],
  stored: readonly TimeWeek[],
): readonly WeekOfCalendar[] {
  const weekOf = remembering((date) => isoWeekOf(date));
  const byWeek = groupedBy(events, ({ date }) => weekKey(weekOf(date)));
  const takenByWeek = new Map(taken.map((week) => [weekKey(week), week]));
  const storedByWeek = new Map(stored.map((week) => [weekKey(week), week]));
  const keys = [...new Set([...byWeek.keys(), ...takenByWeek.keys()])].sort().reverse();
  return keys.flatMap((key) => {
    const own = (byWeek.get(key) ?? []).toSorted(byStart);
    const before = takenByWeek.get(key);
    const first = own[0];
    const week = before ?? (first === undefined ? undefined : weekOf(first.date));
    if (week === undefined) return [];
    const hours = hoursOf(own);
    const [fromCalendar, there] = [partHours(before), partHours(storedByWeek.get(key))];
    const afterOf = (part: TimePart): number =>
      rounded(Math.max(0, (there?.[part] ?? 0) - (fromCalendar?.[part] ?? 0)) + hours[part]);
    return [
      {
        year: week.year,
        week: week.week,
        hours,
        taken: fromCalendar,
        stored: there,
        after: {
          college: afterOf('college'),
          organisation: afterOf('organisation'),
          outside: afterOf('outside'),
        },
        differs: differ(hours, fromCalendar ?? NONE),
        events: own,
      },
    ];
  });
}

function remembering<Value>(work: (date: IsoDate) => Value): (date: IsoDate) => Value {
  const known = new Map<IsoDate, Value>();
  return (date) => {
    const before = known.get(date);
    if (before !== undefined) return before;
    const made = work(date);
    known.set(date, made);
    return made;
  };
}

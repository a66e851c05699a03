import { createHash } from 'node:crypto';
import { CALENDAR_LIMITS } from '#shared/calendar/limits.ts';
import type {
  CalendarCounts,
  CalendarOccurrence,
  CalendarReading,
  WithdrawnOccurrence,
} from '#shared/calendar/occurrence.ts';
import { dateOfDayNumber } from '#shared/domain/calendar-date.ts';
import { BrokenCalendar } from './broken-calendar.ts';
import { readComponents } from './components.ts';
import type { Budget } from './expand-rule.ts';
import { daysTouched, type Instance, SeriesExpander, seriesOf, type WallWindow } from './expand-series.ts';
import { readEvent } from './read-event.ts';
import { DAY, MINUTE } from './wall-time.ts';
import { wallAt } from './zone.ts';
import { createZoneFinder } from './zone-finder.ts';

/** What the reading needs to know of the user. */
export interface ReadingOptions {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Name of the user's own zone, such as "Europe/Amsterdam". */
  readonly zone: string;
  /** The user's own addresses, in small letters: they are no participant. */
  readonly ownAddresses: readonly string[];
}

/**
 * What of a calendar took place in the year up to now, on the user's clock. Private events come back as counted only: neither
 * their subject nor who was there leaves this function.
 *
 * @throws {BrokenCalendar} with the line at which the text stopped making sense
 * @throws {RangeError} when the system does not know the user's zone
 */
export function readCalendar(text: string, options: ReadingOptions): CalendarReading {
  const file = readComponents(text);
  const budget = budgetOf(CALENDAR_LIMITS.periods);
  const zones = createZoneFinder(options.zone, file.zones, budget);
  const own = new Set(options.ownAddresses);
  const series = seriesOf(file.events.flatMap((component) => readEvent(component, own) ?? []));
  const until = wallAt(zones.own, options.now);
  const window = { from: (Math.floor(until / DAY) - CALENDAR_LIMITS.windowDays) * DAY, until };
  const expander = new SeriesExpander(zones, budget);
  const takesBack = file.method === 'CANCEL';

  const counts = { events: 0, private: 0, cancelled: 0, declined: 0, future: 0, earlier: 0, hourly: 0 };
  const occurrences: CalendarOccurrence[] = [];
  const withdrawn: WithdrawnOccurrence[] = [];
  const wholeSeries: string[] = [];
  for (const [uid, written] of series) {
    counts.events += 1;
    if (written.main?.rules.some(({ frequency }) => frequency === 'hourly') === true) counts.hourly += 1;
    const name = createHash('sha256').update(uid).digest('hex').slice(0, 32);
    if (written.main !== null) wholeSeries.push(name);
    const instances = expander.expand(written, window);
    const found = sorted(instances, window, takesBack);
    counts[found.judgement] += found.judgement === 'events' ? 0 : 1;
    for (const instance of found.taken) occurrences.push(occurrenceOf(name, instance));
    for (const each of found.withdrawn) withdrawn.push({ series: name, ...each });
    if (occurrences.length > CALENDAR_LIMITS.occurrences) throw new BrokenCalendar('too-many-occurrences', 1);
  }
  return {
    occurrences,
    withdrawn,
    wholeSeries,
    counts,
    from: dateOfDayNumber(window.from / DAY),
    until: dateOfDayNumber(Math.floor(window.until / DAY)),
  };
}

function budgetOf(periods: number): Budget {
  let left = periods;
  return {
    spend: (some) => {
      left -= some;
      if (left < 0) throw new BrokenCalendar('too-much-work', 1);
    },
  };
}

interface Sorted {
  readonly taken: readonly Instance[];
  readonly withdrawn: readonly Omit<WithdrawnOccurrence, 'series'>[];
  /** When none is taken: why, as one word for the whole event. */
  readonly judgement: keyof CalendarCounts;
}

/** Which times are proposed, and which are taken back. */
function sorted(instances: readonly Instance[], window: WallWindow, takesBack: boolean): Sorted {
  const taken: Instance[] = [];
  const withdrawn: Sorted['withdrawn'][number][] = [];
  let judgement: keyof CalendarCounts = 'earlier';
  for (const instance of instances) {
    const { event, occurrence, start } = instance;
    const isOver = start <= window.until && start + instance.length <= window.until;
    const isIn = start >= window.from && isOver;
    if (takesBack || event.cancelled) {
      withdrawn.push({ occurrence, why: 'cancelled' });
      judgement = 'cancelled';
    } else if (event.private || event.declined) {
      withdrawn.push({ occurrence, why: 'hidden' });
      if (isIn) judgement = event.private ? 'private' : 'declined';
    } else if (isIn) taken.push(instance);
    else if (!isOver) {
      withdrawn.push({ occurrence, why: 'later' });
      if (judgement === 'earlier') judgement = 'future';
    }
  }
  return { taken, withdrawn, judgement: taken.length > 0 ? 'events' : judgement };
}

const MOST_MINUTES = 1440;

const pad = (value: number): string => String(value).padStart(2, '0');

function occurrenceOf(series: string, instance: Instance): CalendarOccurrence {
  const { event, start, wholeDays, length } = instance;
  const minuteOfDay = Math.floor((((start % DAY) + DAY) % DAY) / MINUTE);
  const minutes = Math.round(length / MINUTE);
  return {
    series,
    occurrence: instance.occurrence,
    date: dateOfDayNumber(Math.floor(start / DAY)),
    startTime: wholeDays ? null : `${pad(Math.floor(minuteOfDay / 60))}:${pad(minuteOfDay % 60)}`,
    minutes: wholeDays || minutes < 1 ? null : Math.min(minutes, MOST_MINUTES),
    days: daysTouched(instance),
    recurring: instance.recurring,
    subject: event.subject,
    location: event.location,
    attendees: event.attendees,
    attendeeCount: event.attendeeCount,
    unknownZone: instance.unknownZone,
  };
}

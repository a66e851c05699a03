import type { CalendarCounts, CalendarReading, OccurrenceKey } from './occurrence.ts';

/**
 * What several files say together, as one. A later file that knows a series whole takes the place of an earlier one for that
 * series; of the others only the times that it names.
 *
 * @param readings in the order in which the files were written, oldest first.
 */
export function combineReadings(readings: readonly CalendarReading[]): CalendarReading | null {
  const [first, ...rest] = readings;
  return first === undefined ? null : rest.reduce((before, next) => combined(before, next), first);
}

function keyOf({ series, occurrence }: OccurrenceKey): string {
  return `${series} ${occurrence}`;
}

function combined(before: CalendarReading, next: CalendarReading): CalendarReading {
  const whole = new Set(next.wholeSeries);
  const named = new Set([...next.occurrences, ...next.withdrawn].map((one) => keyOf(one)));
  const stays = (one: OccurrenceKey): boolean => !whole.has(one.series) && !named.has(keyOf(one));
  return {
    occurrences: [...before.occurrences.filter((one) => stays(one)), ...next.occurrences],
    withdrawn: [...before.withdrawn.filter((one) => stays(one)), ...next.withdrawn],
    wholeSeries: [...new Set([...before.wholeSeries, ...next.wholeSeries])],
    counts: addedCounts(before.counts, next.counts),
    from: before.from < next.from ? before.from : next.from,
    until: before.until > next.until ? before.until : next.until,
  };
}

/** Counts of several files together. */
function addedCounts(one: CalendarCounts, other: CalendarCounts): CalendarCounts {
  return {
    events: one.events + other.events,
    private: one.private + other.private,
    cancelled: one.cancelled + other.cancelled,
    declined: one.declined + other.declined,
    future: one.future + other.future,
    earlier: one.earlier + other.earlier,
    hourly: one.hourly + other.hourly,
  };
}

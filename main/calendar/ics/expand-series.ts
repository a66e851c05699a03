import { type Budget, expandRule } from './expand-rule.ts';
import { isNewer, type WrittenEvent } from './read-event.ts';
import { DAY, MINUTE, type Moment, type WallTime } from './wall-time.ts';
import { utcOf, UTC_ZONE, wallAt, type Zone } from './zone.ts';
import type { ZoneFinder } from './zone-finder.ts';

/** Everything of one UID: the series or single event, and the times of it that differ. */
export interface WrittenSeries {
  readonly main: WrittenEvent | null;
  readonly exceptions: readonly WrittenEvent[];
}

/** One time that an event takes place. */
export interface Instance {
  readonly event: WrittenEvent;
  /** Empty for what happens once. */
  readonly occurrence: string;
  /** On the user's own clock. */
  readonly start: WallTime;
  /** Milliseconds between start and end, as time goes by. */
  readonly length: number;
  readonly wholeDays: boolean;
  readonly unknownZone: string;
  readonly recurring: boolean;
}

/** On the user's own clock. */
export interface WallWindow {
  readonly from: WallTime;
  readonly until: WallTime;
}

/** Keeps of each version the newest. */
export function seriesOf(events: readonly WrittenEvent[]): ReadonlyMap<string, WrittenSeries> {
  const all = new Map<string, { main: WrittenEvent | null; exceptions: Map<string, WrittenEvent> }>();
  for (const event of events) {
    const series = all.get(event.uid) ?? { main: null, exceptions: new Map<string, WrittenEvent>() };
    all.set(event.uid, series);
    if (event.original === null) {
      if (series.main === null || isNewer(event, series.main)) series.main = event;
      continue;
    }
    const key = `${event.original.kind} ${event.original.zone} ${String(event.original.wall)}`;
    const before = series.exceptions.get(key);
    if (before === undefined || isNewer(event, before)) series.exceptions.set(key, event);
  }
  return new Map(
    [...all].map(([uid, { main, exceptions }]) => [uid, { main, exceptions: [...exceptions.values()] }]),
  );
}

interface PlacedZone {
  readonly zone: Zone;
  readonly unknown: string;
}

/** Finds when the events of one file take place, on the clock of the user. */
export class SeriesExpander {
  readonly #zones: ZoneFinder;
  readonly #budget: Budget;

  constructor(zones: ZoneFinder, budget: Budget) {
    this.#zones = zones;
    this.#budget = budget;
  }

  /** All times of a series that begin within the window, wherever they were moved from; cancelled ones too. */
  expand({ main, exceptions }: WrittenSeries, window: WallWindow): readonly Instance[] {
    if (main === null)
      return exceptions.map((event) => this.#instance(event, event.start, event.original, true));
    const recurs = main.rules.length > 0 || main.extraStarts.length > 0;
    if (!recurs) return [this.#instance(main, main.start, null, false)].concat(this.#strays(exceptions));
    const byOriginal = new Map(
      exceptions.flatMap((event) =>
        event.original === null ? [] : [[this.#identity(event.original, main.start), event] as const],
      ),
    );
    const leftOut = new Set(main.leftOut.map((moment) => this.#identity(moment, main.start)));
    const shifts = exceptions.filter(({ andAfter }) => andAfter);
    const used = new Set<WrittenEvent>();
    const regular = this.#starts(main, window, shifts).flatMap((start): readonly Instance[] => {
      const original = { ...main.start, wall: start };
      const identity = this.#identity(original, main.start);
      if (leftOut.has(identity)) return [];
      const exception = byOriginal.get(identity);
      if (exception !== undefined) {
        used.add(exception);
        return [this.#instance(exception, exception.start, original, true)];
      }
      const shift = this.#shiftFor(original, shifts);
      if (shift?.original === undefined || shift.original === null)
        return [this.#instance(main, original, original, true)];
      const moved = { ...shift.start, wall: start + (shift.start.wall - shift.original.wall) };
      return [this.#instance(shift, moved, original, true)];
    });
    return [...regular, ...this.#strays(exceptions.filter((event) => !used.has(event)))];
  }

  /** Times that the series itself does not reach, or not within the window: moved here from far away, or of a rule that was cut off. */
  #strays(exceptions: readonly WrittenEvent[]): readonly Instance[] {
    return exceptions.map((event) => this.#instance(event, event.start, event.original, true));
  }

  /** The last change of "this and all after" that holds for a time of the series. */
  #shiftFor(original: Moment, shifts: readonly WrittenEvent[]): WrittenEvent | null {
    const at = this.#utc(original);
    const holding = shifts.filter((event) => event.original !== null && this.#utc(event.original) <= at);
    return (
      holding.toSorted(
        (one, other) => this.#utc(other.original ?? other.start) - this.#utc(one.original ?? one.start),
      )[0] ?? null
    );
  }

  /** Starts on the clock of the series itself; wide enough for every zone and every shift. */
  #starts(main: WrittenEvent, window: WallWindow, shifts: readonly WrittenEvent[]): readonly WallTime[] {
    const reach = Math.min(
      366 * DAY,
      2 * DAY +
        Math.max(0, ...shifts.map((event) => Math.abs(event.start.wall - (event.original?.wall ?? 0)))),
    );
    const wide = { from: window.from - reach, until: window.until + reach };
    const { zone } = this.#zoneOf(main.start);
    const ruled = main.rules.flatMap((rule) => {
      const until =
        rule.until?.isUtc === true && main.start.kind !== 'date'
          ? { wall: wallAt(main.start.kind === 'utc' ? UTC_ZONE : zone, rule.until.wall), isUtc: false }
          : rule.until;
      return expandRule({ ...rule, until }, main.start.wall, wide, this.#budget);
    });
    const extra = main.extraStarts
      .map((moment) =>
        moment.kind === main.start.kind || main.start.kind === 'date'
          ? moment.wall
          : this.#onClockOf(moment, main.start),
      )
      .filter((wall) => wall >= wide.from && wall <= wide.until);
    const first = main.rules.length === 0 && main.start.wall >= wide.from && main.start.wall <= wide.until;
    return [...new Set([...(first ? [main.start.wall] : []), ...ruled, ...extra])].sort(
      (one, other) => one - other,
    );
  }

  /** When something is, on the clock of another. */
  #onClockOf(moment: Moment, other: Moment): WallTime {
    return wallAt(this.#zoneOf(other).zone, this.#utc(moment));
  }

  /**
   * The same text for the same time of a series, however it is written: some programs name the original start in UTC, some by
   * its day alone.
   */
  #identity(moment: Moment, start: Moment): string {
    if (moment.kind === 'date' || start.kind === 'date') {
      const wall =
        moment.kind === 'date'
          ? moment.wall
          : start.kind === 'date'
            ? moment.wall
            : this.#onClockOf(moment, start);
      // A day names the time of the series on that day.
      const day = Math.floor(wall / DAY) * DAY;
      return start.kind === 'date'
        ? `dag ${String(day)}`
        : this.#identity({ ...start, wall: day + timeOf(start.wall) }, start);
    }
    return String(this.#utc(moment));
  }

  #instance(event: WrittenEvent, start: Moment, original: Moment | null, recurring: boolean): Instance {
    const { zone, unknown } = this.#zoneOf(start);
    const wholeDays = start.kind === 'date';
    const utc = this.#utc(start);
    return {
      event,
      occurrence: original === null ? '' : this.#occurrenceName(original),
      start: wholeDays ? start.wall : wallAt(this.#zones.own, utc),
      length: Math.max(0, this.#length(event, zone, utc)),
      wholeDays,
      unknownZone: unknown,
      recurring,
    };
  }

  /** From two to four takes an hour less in the night in which the clock goes forward; a duration of two hours never does. */
  #length({ start, end, duration }: WrittenEvent, zone: Zone, utc: number): number {
    if (end === null) return duration;
    const onClock = end.wall - start.wall;
    if (start.kind === 'date') return onClock;
    const isSameClock = end.kind === start.kind && end.zone === start.zone;
    return isSameClock ? utcOf(zone, wallAt(zone, utc) + onClock) - utc : this.#utc(end) - this.#utc(start);
  }

  /** "20260310T130000Z", "20260310" for whole days, "20260310T140000" for what floats. */
  #occurrenceName(original: Moment): string {
    const isDate = original.kind === 'date';
    const isPlace = original.kind === 'zoned' || original.kind === 'utc';
    const moment = new Date(isPlace ? this.#utc(original) : original.wall);
    const text = moment.toISOString().replaceAll(/[-:]|\.\d{3}Z/g, '');
    return isDate ? text.slice(0, 8) : isPlace ? `${text}Z` : text;
  }

  #zoneOf(moment: Moment): PlacedZone {
    if (moment.kind === 'utc') return { zone: UTC_ZONE, unknown: '' };
    if (moment.kind !== 'zoned') return { zone: this.#zones.own, unknown: '' };
    const zone = this.#zones.find(moment.zone);
    return zone === null
      ? { zone: this.#zones.own, unknown: moment.zone.slice(0, 100) }
      : { zone, unknown: '' };
  }

  #utc(moment: Moment): number {
    return utcOf(this.#zoneOf(moment).zone, moment.wall);
  }
}

const timeOf = (wall: WallTime): number => ((wall % DAY) + DAY) % DAY;

/** How many days of the calendar it touches: a meeting until midnight ends on its own day. */
export function daysTouched({ start, length }: Pick<Instance, 'start' | 'length'>): number {
  const last = Math.max(start, start + length - MINUTE);
  return Math.floor(last / DAY) - Math.floor(start / DAY) + 1;
}

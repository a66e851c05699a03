import { DAY, MINUTE, type WallTime } from './wall-time.ts';

/** A place with a clock: how far it runs ahead of Greenwich. */
export interface Zone {
  /** Milliseconds ahead of UTC at a moment, given in milliseconds since 1970. */
  offsetAt(utc: number): number;
}

export const UTC_ZONE: Zone = { offsetAt: () => 0 };

/** What the clock of a zone says at a moment. */
export function wallAt(zone: Zone, utc: number): WallTime {
  return utc + zone.offsetAt(utc);
}

/**
 * The moment at which the clock of a zone says so. A time that comes twice (the clock goes back) is the first of the two; one
 * that never comes (the clock goes forward) is read as if the clock had not been moved yet.
 * @see RFC 5545, 3.3.5
 */
export function utcOf(zone: Zone, wall: WallTime): number {
  const before = zone.offsetAt(wall - DAY);
  const after = zone.offsetAt(wall + DAY);
  const first = wall - before;
  if (before === after || zone.offsetAt(first) === before) return first;
  const second = wall - after;
  return zone.offsetAt(second) === after ? second : first;
}

const YEARS = { least: 1900, most: 2200 } as const;
const STEP = 28 * DAY;

/** From one change of the clock to the next. */
interface Stretch {
  readonly from: number;
  readonly offset: number;
}

/** A zone of the system's own database. @throws {RangeError} when it knows no zone of that name */
export function systemZone(name: string): Zone {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: name,
    hourCycle: 'h23',
    era: 'short',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const measure = (utc: number): number => {
    const parts: Record<string, string> = {};
    for (const { type, value } of format.formatToParts(utc)) parts[type] = value;
    const wall = Date.UTC(
      Number(parts['year']),
      Number(parts['month']) - 1,
      Number(parts['day']),
      Number(parts['hour']),
      Number(parts['minute']),
      Number(parts['second']),
    );
    return Math.round((wall - Math.floor(utc / 1000) * 1000) / MINUTE) * MINUTE;
  };
  return rememberingZone(measure);
}

/** Asking the system is slow: the changes of each year are looked up once. */
function rememberingZone(measure: (utc: number) => number): Zone {
  const years = new Map<number, readonly Stretch[]>();
  const stretchesOf = (year: number): readonly Stretch[] => {
    const known = years.get(year);
    if (known !== undefined) return known;
    const made = findStretches(measure, Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1));
    years.set(year, made);
    return made;
  };
  return {
    offsetAt: (utc) => {
      const year = Math.min(Math.max(new Date(utc).getUTCFullYear(), YEARS.least), YEARS.most);
      const stretches = stretchesOf(year);
      return (stretches.findLast(({ from }) => from <= utc) ?? stretches[0])?.offset ?? 0;
    },
  };
}

/** Clocks stay as they are for at least four weeks, Ramadan in Morocco included. */
function findStretches(measure: (utc: number) => number, from: number, end: number): readonly Stretch[] {
  const found: Stretch[] = [{ from, offset: measure(from) }];
  for (let at = from; at < end; at += STEP) {
    let offset = found.at(-1)?.offset ?? 0;
    const next = Math.min(at + STEP, end);
    if (measure(next) === offset) continue;
    let [low, high] = [at, next];
    while (high - low > MINUTE) {
      const middle = Math.floor((low + high) / 2 / MINUTE) * MINUTE;
      if (measure(middle) === offset) low = middle;
      else high = middle;
    }
    offset = measure(high);
    found.push({ from: high, offset });
  }
  return found;
}

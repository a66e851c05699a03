import { BrokenCalendar } from './broken-calendar.ts';
import { type Component, lineOf, linesOf } from './components.ts';
import { type Budget, expandRule } from './expand-rule.ts';
import { ruleOf } from './recurrence-rule.ts';
import { MINUTE, momentOf, type WallTime } from './wall-time.ts';
import type { Zone } from './zone.ts';

/** As far as a zone that a file describes is worked out. */
const HORIZON = { from: Date.UTC(1970, 0, 1), until: Date.UTC(2100, 0, 1) } as const;

interface Onset {
  /** On the clock as it was before. */
  readonly wall: WallTime;
  readonly offsetFrom: number;
  readonly offsetTo: number;
}

/** A zone as the file itself describes it (RFC 5545, 3.6.5), for names that nobody else knows. @throws {BrokenCalendar} broken-zone */
export function writtenZone(component: Component, budget: Budget): Zone {
  const onsets = component.parts.flatMap((part) => onsetsOf(part, budget));
  const changes = onsets
    .map(({ wall, offsetFrom, offsetTo }) => ({ utc: wall - offsetFrom, offset: offsetTo }))
    .sort((one, other) => one.utc - other.utc);
  const [first] = onsets.toSorted((one, other) => one.wall - other.wall);
  if (first === undefined) throw new BrokenCalendar('broken-zone', component.line);
  return {
    offsetAt: (utc) => {
      let [low, high] = [0, changes.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((changes[middle]?.utc ?? Infinity) <= utc) low = middle + 1;
        else high = middle;
      }
      return changes[low - 1]?.offset ?? first.offsetFrom;
    },
  };
}

function onsetsOf(part: Component, budget: Budget): readonly Onset[] {
  const start = lineOf(part, 'DTSTART');
  if (start === undefined) throw new BrokenCalendar('broken-zone', part.line);
  const { wall } = momentOf(start, start.value);
  const offsets = { offsetFrom: offsetOf(part, 'TZOFFSETFROM'), offsetTo: offsetOf(part, 'TZOFFSETTO') };
  const dates = linesOf(part, 'RDATE').flatMap((line) =>
    line.value.split(',').map((text) => momentOf(line, text).wall),
  );
  const rules = linesOf(part, 'RRULE').flatMap((line) => {
    const rule = ruleOf(line);
    const isUtc = rule.until?.isUtc === true;
    const until =
      rule.until !== null && isUtc
        ? { wall: rule.until.wall + offsets.offsetFrom, isUtc: false }
        : rule.until;
    return expandRule({ ...rule, until }, wall, HORIZON, budget);
  });
  return [...new Set([wall, ...dates, ...rules])].map((at) => ({ wall: at, ...offsets }));
}

/** "+0100" and "-023000" as milliseconds. */
function offsetOf(part: Component, name: string): number {
  const line = lineOf(part, name);
  const match = /^([+-])(\d{2})(\d{2})(\d{2})?$/.exec(line?.value.trim() ?? '');
  if (match === null) throw new BrokenCalendar('broken-zone', line?.number ?? part.line);
  const minutes = Number(match[2]) * 60 + Number(match[3]);
  return (match[1] === '-' ? -minutes : minutes) * MINUTE;
}

import { dayNumber, type IsoDate, isIsoDate } from '#shared/domain/calendar-date.ts';
import type { CalendarDecision } from '#shared/domain/calendar.ts';
import { groupedBy } from './grouped.ts';
import type { CalendarOccurrence, CalendarReading, WithdrawnOccurrence } from './occurrence.ts';
import type { CalendarEventId, StoredEvent, When } from './stored-event.ts';

/** What the inbox knows before a file is read. */
export interface KnownCalendar {
  readonly events: readonly StoredEvent[];
  readonly decisions: readonly CalendarDecision[];
  readonly ignoredSeries: ReadonlySet<string>;
}

/** What has to change in the inbox so that it says what the file says. */
export interface CalendarChanges {
  readonly added: readonly CalendarOccurrence[];
  readonly changed: readonly {
    readonly id: CalendarEventId;
    readonly occurrence: CalendarOccurrence;
    readonly movedFrom: When | null;
  }[];
  /** About what was decided already: it is elsewhere now, or no longer there. */
  readonly notices: readonly {
    readonly decision: CalendarDecision;
    readonly standing: 'moved' | 'cancelled';
    readonly when: When & { readonly minutes: number | null };
  }[];
  readonly removed: readonly CalendarEventId[];
}

/** A series that was moved as a whole has other starts; this far it is the same time of it. */
const NEAR_DAYS = 3;

type Known =
  | { readonly sort: 'event'; readonly event: StoredEvent }
  | { readonly sort: 'decision'; readonly decision: CalendarDecision };

const keyOf = (known: Known): string =>
  known.sort === 'event' ? known.event.occurrence : known.decision.occurrence;

/**
 * Compares what a file says with what is known, series by series. What was proposed or decided before is known again by its UID
 * and the time at which it was to begin; and when a series was moved as a whole, by its day. Series that the file does not name
 * stay as they are.
 */
export function reconcile(reading: CalendarReading, known: KnownCalendar): CalendarChanges {
  const changes = { added: [], changed: [], notices: [], removed: [] } satisfies CalendarChanges as Writable;
  const occurrences = groupedBy(reading.occurrences, ({ series }) => series);
  const withdrawn = groupedBy(reading.withdrawn, ({ series }) => series);
  const events = groupedBy(known.events, ({ series }) => series);
  const decisions = groupedBy(known.decisions, ({ series }) => series);
  const whole = new Set(reading.wholeSeries);
  for (const series of new Set([...occurrences.keys(), ...withdrawn.keys(), ...whole])) {
    const ownEvents = events.get(series) ?? [];
    if (known.ignoredSeries.has(series)) {
      changes.removed.push(
        ...ownEvents.filter(({ standing }) => standing === 'proposed').map(({ id }) => id),
      );
      continue;
    }
    reconcileSeries(
      {
        occurrences: occurrences.get(series) ?? [],
        withdrawn: new Map((withdrawn.get(series) ?? []).map((each) => [each.occurrence, each.why])),
        events: ownEvents,
        decisions: decisions.get(series) ?? [],
        isGone: (date) => whole.has(series) && date >= reading.from && date <= reading.until,
      },
      changes,
    );
  }
  return changes;
}

type Writable = { [Part in keyof CalendarChanges]: CalendarChanges[Part][number][] };

interface OneSeries {
  readonly occurrences: readonly CalendarOccurrence[];
  readonly withdrawn: ReadonlyMap<string, WithdrawnOccurrence['why']>;
  readonly events: readonly StoredEvent[];
  readonly decisions: readonly CalendarDecision[];
  /** Whether what is not named on that day is no longer there. */
  readonly isGone: (date: IsoDate) => boolean;
}

function reconcileSeries(series: OneSeries, changes: Writable): void {
  const decided = new Set(series.decisions.map(({ occurrence }) => occurrence));
  const notices = new Map(series.events.map((event) => [event.occurrence, event]));
  const all: readonly Known[] = [
    ...series.decisions.map((decision) => ({ sort: 'decision', decision }) as const),
    // What was decided a moment ago waits beside its decision until the file is opened again.
    ...series.events.flatMap((event) =>
      decided.has(event.occurrence) ? [] : [{ sort: 'event', event } as const],
    ),
  ];
  const { pairs, left, unknown } = paired(series, all);
  for (const occurrence of unknown) changes.added.push(occurrence);
  for (const [one, occurrence] of pairs) {
    if (one.sort === 'decision') tellOfDecision(one.decision, occurrence, notices, changes);
    else updateEvent(one.event, occurrence, changes);
  }
  for (const one of left) {
    const why = series.withdrawn.get(keyOf(one));
    if (one.sort === 'event') {
      if (why !== undefined || series.isGone(one.event.date)) changes.removed.push(one.event.id);
      continue;
    }
    const { decision } = one;
    if (decision.state === 'ignored' || decision.date === null || why === 'hidden') continue;
    if (why !== undefined || series.isGone(decision.date)) {
      const when = { date: decision.date, startTime: decision.startTime, minutes: decision.minutes };
      const told = notices.get(decision.occurrence)?.standing;
      if (told !== 'cancelled' && !decision.cancellationRead) {
        changes.notices.push({ decision, standing: 'cancelled', when });
      }
    }
  }
}

function updateEvent(event: StoredEvent, occurrence: CalendarOccurrence, changes: Writable): void {
  const moved = event.date !== occurrence.date || event.startTime !== occurrence.startTime;
  const movedFrom = moved
    ? (event.movedFrom ?? { date: event.date, startTime: event.startTime })
    : event.movedFrom;
  const isBack = movedFrom?.date === occurrence.date && movedFrom.startTime === occurrence.startTime;
  const next = { id: event.id, occurrence, movedFrom: isBack ? null : movedFrom };
  if (!isSame(event, next)) changes.changed.push(next);
}

/** The same text for the same fields, whatever their order. */
function inOrder(value: object): string {
  return JSON.stringify(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

function isSame(event: StoredEvent, next: Writable['changed'][number]): boolean {
  const { id: _id, standing: _standing, movedFrom, ...stored } = event;
  return (
    inOrder(stored) === inOrder(next.occurrence) &&
    movedFrom?.date === next.movedFrom?.date &&
    movedFrom?.startTime === next.movedFrom?.startTime
  );
}

function tellOfDecision(
  decision: CalendarDecision,
  occurrence: CalendarOccurrence,
  notices: ReadonlyMap<string, StoredEvent>,
  changes: Writable,
): void {
  if (decision.state === 'ignored') return;
  const before = notices.get(decision.occurrence);
  const { date, startTime, minutes } = occurrence;
  const isElsewhere = date !== decision.date || startTime !== decision.startTime;
  const isOtherLength = decision.state === 'counted' && minutes !== decision.minutes;
  if (isElsewhere || isOtherLength) {
    const isTold =
      before?.standing === 'moved' &&
      before.date === date &&
      before.startTime === startTime &&
      before.minutes === minutes;
    if (!isTold) changes.notices.push({ decision, standing: 'moved', when: { date, startTime, minutes } });
  } else if (before !== undefined && before.standing !== 'proposed') changes.removed.push(before.id);
}

/** The day on which a known time was to be; `null` when that was not kept. */
function dayOf(known: Known): IsoDate | null {
  if (known.sort === 'event') return known.event.date;
  if (known.decision.date !== null) return known.decision.date;
  const text = known.decision.occurrence.replace(/^(\d{4})(\d{2})(\d{2}).*$/, '$1-$2-$3');
  return isIsoDate(text) ? text : null;
}

interface Paired {
  readonly pairs: readonly (readonly [Known, CalendarOccurrence])[];
  /** Known, and not named any more. */
  readonly left: readonly Known[];
  /** Named, and not known. */
  readonly unknown: readonly CalendarOccurrence[];
}

function paired(series: OneSeries, all: readonly Known[]): Paired {
  const byKey = new Map(all.map((known) => [keyOf(known), known]));
  const pairs: (readonly [Known, CalendarOccurrence])[] = [];
  let open: readonly CalendarOccurrence[] = series.occurrences.filter((occurrence) => {
    const known = byKey.get(occurrence.occurrence);
    if (known === undefined) return true;
    pairs.push([known, occurrence]);
    return false;
  });
  const isMovedAsAWhole = pairs.length === 0;
  const taken = new Set(pairs.map(([known]) => known));
  let left = all.filter((known) => !taken.has(known) && !series.withdrawn.has(keyOf(known)));
  const within = (reach: number): void => {
    for (const known of left) {
      const day = dayOf(known);
      const nearest = open
        .map((occurrence) => ({
          occurrence,
          distance: day === null ? 0 : Math.abs(dayNumber(occurrence.date) - dayNumber(day)),
        }))
        .filter(({ distance }) => distance <= reach)
        .toSorted((one, other) => one.distance - other.distance)[0];
      if (nearest === undefined) continue;
      pairs.push([known, nearest.occurrence]);
      taken.add(known);
      open = open.filter((occurrence) => occurrence !== nearest.occurrence);
    }
    left = left.filter((known) => !taken.has(known));
  };
  if (open.length > 0 && left.length > 0) within(0);
  if (isMovedAsAWhole && open.length > 0 && left.length > 0) within(NEAR_DAYS);
  return { pairs, left: all.filter((known) => !taken.has(known)), unknown: open };
}

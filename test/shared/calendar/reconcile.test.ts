import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { combineReadings } from '#shared/calendar/combine.ts';
import type { CalendarOccurrence } from '#shared/calendar/occurrence.ts';
import { type CalendarChanges, type KnownCalendar, reconcile } from '#shared/calendar/reconcile.ts';
import { isoDate } from '#shared/domain/calendar-date.ts';
import { decision, ignored, known, occurrence, reading, seriesOf, stored } from './calendar-builders.ts';

const NOTHING: CalendarChanges = { added: [], changed: [], notices: [], removed: [] };
const ONE = occurrence('2026-03-10');
const MOVED = occurrence('2026-03-12', { startTime: '14:00' });
const weekly = (day: string, time = '08'): CalendarOccurrence =>
  occurrence(`2026-03-${day}`, { occurrence: `202603${day}T${time}0000Z`, recurring: true });

/** What the inbox holds once the changes are made. */
function applied(before: KnownCalendar, changes: CalendarChanges): KnownCalendar {
  const changed = new Map(changes.changed.map((change) => [change.id, change]));
  const gone = new Set(changes.removed);
  const kept = before.events
    .filter(({ id }) => !gone.has(id))
    .map((event) => {
      const change = changed.get(event.id);
      return change === undefined ? event : { ...event, ...change.occurrence, movedFrom: change.movedFrom };
    });
  const added = changes.added.map((one, place) => stored(1000 + before.events.length + place, one));
  return { ...before, events: [...kept, ...added] };
}

describe('read again', () => {
  test('what is new is added once', () => {
    const first = reconcile(reading([ONE]), known());
    expect(first).toEqual({ ...NOTHING, added: [ONE] });
    expect(reconcile(reading([ONE]), applied(known(), first))).toEqual(NOTHING);
  });

  test('other words take the place of the old ones, without a remark', () => {
    const renamed = { ...ONE, subject: 'Ander onderwerp' };
    const changes = reconcile(reading([renamed]), known({ events: [stored(1, ONE)] }));
    expect(changes.changed).toEqual([{ id: stored(1, ONE).id, occurrence: renamed, movedFrom: null }]);
    expect(changes.added).toEqual([]);
  });

  test('what was decided is not proposed again, also when it has other words', () => {
    for (const one of [decision(ONE), ignored(ONE)]) {
      expect(reconcile(reading([{ ...ONE, subject: 'Anders' }]), known({ decisions: [one] }))).toEqual(
        NOTHING,
      );
    }
  });

  test('nothing comes of a series that is ignored, and what waited of it goes', () => {
    const changes = reconcile(
      reading([ONE]),
      known({ ignoredSeries: new Set([ONE.series]), events: [stored(1, ONE)] }),
    );
    expect(changes).toEqual({ ...NOTHING, removed: [stored(1, ONE).id] });
  });

  test('series that the file does not name stay as they are', () => {
    const other = stored(1, occurrence('2026-03-01', { series: seriesOf('b') }));
    expect(reconcile(reading([ONE]), known({ events: [other] })).removed).toEqual([]);
  });
});

describe('moved', () => {
  test('the proposal moves along and says from when, once, and no more when it comes back', () => {
    const events = [stored(1, ONE)];
    const changes = reconcile(reading([MOVED]), known({ events }));
    expect(changes).toMatchObject({
      added: [],
      removed: [],
      changed: [{ movedFrom: { date: ONE.date, startTime: '09:00' } }],
    });
    const after = applied(known({ events }), changes);
    expect(reconcile(reading([MOVED]), after)).toEqual(NOTHING);
    const back = reconcile(reading([ONE]), after);
    expect(back.changed).toMatchObject([{ movedFrom: null }]);
  });

  test('of an encounter it is told, once', () => {
    const decisions = [decision(ONE)];
    const changes = reconcile(reading([MOVED]), known({ decisions }));
    expect(changes).toEqual({
      ...NOTHING,
      notices: [
        {
          decision: decisions[0],
          standing: 'moved',
          when: { date: MOVED.date, startTime: '14:00', minutes: 60 },
        },
      ],
    });
    const told = stored(2, MOVED, { standing: 'moved' });
    expect(reconcile(reading([MOVED]), known({ decisions, events: [told] }))).toEqual(NOTHING);
    expect(reconcile(reading([ONE]), known({ decisions, events: [told] })).removed).toEqual([told.id]);
  });

  test('of what was ignored nothing is told', () => {
    expect(reconcile(reading([MOVED]), known({ decisions: [ignored(ONE)] }))).toEqual(NOTHING);
  });

  test('a series that was moved as a whole is known by its days, within the day and to another day', () => {
    const before = ['03', '10', '17'].map((day) => weekly(day));
    const decisions = [decision(before[0] ?? ONE), ignored(before[1] ?? ONE)];
    const events = [stored(3, before[2] ?? ONE)];
    for (const after of [
      ['03', '10', '17'].map((day) => weekly(day, '13')),
      ['05', '12', '19'].map((day) => weekly(day)),
    ]) {
      const changes = reconcile(reading(after), known({ decisions, events }));
      expect(changes.added).toEqual([]);
      expect(changes.changed).toHaveLength(1);
      expect(changes.removed).toEqual([]);
    }
  });

  test('a time that is new beside one that is gone is new: the series itself did not move', () => {
    const changes = reconcile(
      reading([weekly('03'), weekly('12')]),
      known({ decisions: [decision(weekly('03')), ignored(weekly('10'))] }),
    );
    expect(changes.added).toEqual([weekly('12')]);
  });
});

describe('gone', () => {
  const events = [stored(1, ONE)];
  test('cancelled, private or moved into the future: the proposal goes', () => {
    for (const why of ['cancelled', 'hidden', 'later'] as const) {
      const file = reading([], { withdrawn: [{ series: ONE.series, occurrence: '', why }] });
      expect(reconcile(file, known({ events })).removed).toEqual([events[0]?.id]);
    }
  });

  test('left out of a series that the file knows whole, within the window: it goes; of one that it knows in part: it stays', () => {
    expect(reconcile(reading([], { wholeSeries: [ONE.series] }), known({ events })).removed).toHaveLength(1);
    expect(reconcile(reading([]), known({ events })).removed).toEqual([]);
    const shorter = reading([], { wholeSeries: [ONE.series], from: isoDate('2026-06-01') });
    expect(reconcile(shorter, known({ events })).removed).toEqual([]);
  });

  test('an encounter stays, with a remark, once; of what became private nothing is told', () => {
    const decisions = [decision(ONE)];
    const file = (why: 'cancelled' | 'hidden') =>
      reading([], { withdrawn: [{ series: ONE.series, occurrence: '', why }] });
    expect(reconcile(file('cancelled'), known({ decisions })).notices).toMatchObject([
      { standing: 'cancelled' },
    ]);
    expect(reconcile(file('hidden'), known({ decisions })).notices).toEqual([]);
    const told = known({ decisions, events: [stored(2, ONE, { standing: 'cancelled' })] });
    expect(reconcile(file('cancelled'), told).notices).toEqual([]);
    const read = known({ decisions: [decision(ONE, { cancellationRead: true })] });
    expect(reconcile(file('cancelled'), read).notices).toEqual([]);
  });
});

test('of two files the later one counts for the series that it knows', () => {
  const older = reading([ONE, occurrence('2026-02-02', { series: seriesOf('b') })]);
  const newer = reading([MOVED]);
  expect(combineReadings([older, newer])?.occurrences).toEqual([
    occurrence('2026-02-02', { series: seriesOf('b') }),
    MOVED,
  ]);
  expect(combineReadings([])).toBeNull();
});

const anyOccurrence = fc
  .record({
    series: fc.constantFrom('a', 'b', 'c'),
    day: fc.integer({ min: 1, max: 28 }),
    hour: fc.constantFrom('09', '14'),
    once: fc.boolean(),
  })
  .map(({ series, day, hour, once }) => {
    const date = `2026-03-${String(day).padStart(2, '0')}`;
    const name = once ? '' : `${date.replaceAll('-', '')}T${hour}0000Z`;
    return occurrence(date, { series: seriesOf(series), occurrence: name, startTime: `${hour}:00` });
  });
const anyCalendar = fc.uniqueArray(anyOccurrence, {
  maxLength: 15,
  selector: ({ series, occurrence: name }) => `${series} ${name}`,
});

test('whatever a calendar held before: read twice, nothing is new, and nothing waits twice', () => {
  fc.assert(
    fc.property(anyCalendar, anyCalendar, (before, after) => {
      const first = applied(known(), reconcile(reading(before), known()));
      const second = applied(first, reconcile(reading(after), first));
      expect(reconcile(reading(after), second)).toEqual(NOTHING);
      const keys = second.events.map(({ series, occurrence: name }) => `${series} ${name}`);
      expect(new Set(keys).size).toBe(keys.length);
    }),
    { numRuns: 300, seed: 64 },
  );
});

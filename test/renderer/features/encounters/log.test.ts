import { describe, expect, test } from 'vitest';
import {
  hiddenFilterCount,
  isNarrowed,
  periodOf,
  queryOf,
  START_FILTER,
} from '#renderer/features/encounters/log-filter.ts';
import { groupByWeek } from '#renderer/features/encounters/log-weeks.ts';
import { encounterLogTexts } from '#renderer/i18n/texts/encounters.ts';
import { encounter, TODAY } from '../../support/builders.ts';
import { REGION } from './example-data.ts';

describe('the period of the log', () => {
  test('ends today and holds as many days as it says', () => {
    expect(periodOf({ ...START_FILTER, period: '30' }, TODAY)).toEqual({
      from: '2026-10-24',
      until: '2026-11-22',
      errors: {},
    });
  });
  test('all is bounded on neither side, so that what is planned shows too', () => {
    expect(periodOf({ ...START_FILTER, period: 'all' }, TODAY)).toMatchObject({ from: null, until: null });
  });
  test('an own period may be open at either side', () => {
    const own = { ...START_FILTER, period: 'custom' as const };
    expect(periodOf({ ...own, fromText: '1 sep' }, TODAY)).toEqual({
      from: '2026-09-01',
      until: null,
      errors: {},
    });
    expect(periodOf({ ...own, untilText: '1-9-2025' }, TODAY)).toMatchObject({
      from: null,
      until: '2025-09-01',
    });
  });
  test('what is no day says so and bounds nothing', () => {
    const own = { ...START_FILTER, period: 'custom' as const };
    expect(periodOf({ ...own, fromText: '31-02-2026', untilText: 'ooit' }, TODAY)).toEqual({
      from: null,
      until: null,
      errors: { from: 'invalid-date', until: 'invalid-date' },
    });
    expect(periodOf({ ...own, fromText: '2-9-2026', untilText: '1-9-2026' }, TODAY)).toEqual({
      from: '2026-09-02',
      until: null,
      errors: { until: 'ends-before-start' },
    });
  });
  test('texts that are typed in another period do not count', () => {
    expect(periodOf({ ...START_FILTER, fromText: 'ooit' }, TODAY).errors).toEqual({});
  });
});

test('the question to main carries every filter', () => {
  const filter = {
    ...START_FILTER,
    organisationId: REGION.id,
    form: 'event' as const,
    text: '  parkeren ',
    period: 'all' as const,
  };
  expect(queryOf(filter, TODAY)).toEqual({
    personId: null,
    categoryId: null,
    areaId: null,
    script: null,
    podium: null,
    tone: null,
    commitments: null,
    from: null,
    until: null,
    organisationId: REGION.id,
    themeId: null,
    form: 'event',
    text: 'parkeren',
  });
  expect(hiddenFilterCount(filter)).toBe(2);
  expect(isNarrowed(filter)).toBe(true);
  expect(isNarrowed(START_FILTER)).toBe(false);
  expect(isNarrowed({ ...START_FILTER, text: 'x' })).toBe(true);
});

describe('weeks of the log', () => {
  test('run from Monday to Sunday, in the order given', () => {
    const weeks = groupByWeek(
      [
        encounter(1, '2026-11-22', { minutes: 30 }),
        encounter(2, '2026-11-16', { minutes: 45 }),
        encounter(3, '2026-11-15'),
        encounter(4, '2026-11-02', { form: 'message' }),
      ],
      TODAY,
    );
    expect(
      weeks.map(({ key, from, until, distance, minutes, encounters }) => [
        key,
        from,
        until,
        distance,
        minutes,
        encounters.length,
      ]),
    ).toEqual([
      ['2026-W47', '2026-11-16', '2026-11-22', 'this', 75, 2],
      ['2026-W46', '2026-11-09', '2026-11-15', 'last', 60, 1],
      ['2026-W45', '2026-11-02', '2026-11-08', 'other', 5, 1],
    ]);
  });
  test('belong to the year of their Thursday', () => {
    const weeks = groupByWeek([encounter(1, '2027-01-03'), encounter(2, '2026-12-28')], TODAY);
    expect(weeks.map((week) => week.key)).toEqual(['2026-W53']);
  });
  test('without encounters there are none', () => {
    expect(groupByWeek([], TODAY)).toEqual([]);
  });
});

describe('the heading of the log', () => {
  const { title, inPeriod } = encounterLogTexts;
  test('says what was found, with true plurals', () => {
    const quarter = inPeriod('90', null, null);
    expect(title(37, quarter, 22)).toBe('37 ontmoetingen in de afgelopen 90 dagen, met 22 partners');
    expect(title(1, quarter, 1)).toBe('1 ontmoeting in de afgelopen 90 dagen, met 1 partner');
    expect(title(0, quarter, 0)).toBe('Geen ontmoetingen in de afgelopen 90 dagen');
    expect(title(2, quarter, 0)).toBe('2 ontmoetingen in de afgelopen 90 dagen');
    expect(title(1234, inPeriod('all', null, null), 140)).toBe('1.234 ontmoetingen, met 140 partners');
  });
});

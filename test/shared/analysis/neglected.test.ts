import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AnalysisInput } from '#shared/analysis/input.ts';
import { desiredInterval, neglectedOf, standingOf } from '#shared/analysis/neglected.ts';
import { populationOf } from '#shared/analysis/population.ts';
import { DEFAULT_ANALYSIS_SETTINGS } from '#shared/analysis/settings.ts';
import { addDays, isoDate } from '#shared/domain/calendar-date.ts';
import {
  analysisInput,
  commitment,
  encounter,
  encounterId,
  moment,
  partner,
  partnerId,
} from '#test/support/analysis-input.ts';

const TODAY = isoDate('2026-06-30');

function neglected(given: Partial<AnalysisInput>) {
  const input = analysisInput(given);
  return neglectedOf(input, populationOf(input, moment('2026-06-30'), DEFAULT_ANALYSIS_SETTINGS));
}

describe('desired interval', () => {
  test('is the own one, else that of the tier, else none', () => {
    const of = (own: Parameters<typeof partner>[1]) =>
      desiredInterval(partner(1, own), DEFAULT_ANALYSIS_SETTINGS);
    expect([
      of({ tier: 'core' }),
      of({ tier: 'important' }),
      of({ tier: 'other' }),
      of({ tier: 'watch' }),
    ]).toEqual([60, 120, 365, null]);
    expect(of({ tier: 'watch', desiredIntervalDays: 30 })).toBe(30);
  });
});

describe('standing', () => {
  test.each([
    { days: 0, standing: 'on-time' },
    { days: 79, standing: 'on-time' },
    { days: 80, standing: 'lapsing' },
    { days: 100, standing: 'lapsing' },
    { days: 101, standing: 'neglected' },
    { days: 200, standing: 'neglected' },
    { days: 201, standing: 'cold' },
    { days: null, standing: 'never-met' },
  ])('$days days on a rhythm of 100 is $standing', ({ days, standing }) => {
    expect(standingOf(100, days)).toBe(standing);
  });

  test('0.8 of every whole rhythm is lapsing, whatever the rounding', () => {
    for (let interval = 5; interval <= 3650; interval += 5) {
      expect(standingOf(interval, (interval / 5) * 4)).toBe('lapsing');
    }
  });

  test('without a rhythm there is none, met or not', () => {
    expect(standingOf(null, null)).toBe('no-rhythm');
    expect(standingOf(null, 900)).toBe('no-rhythm');
  });
});

describe('by hand: kern 90 days ago, belangrijk never, overig 800 days ago, kern yesterday, op afstand', () => {
  const found = () =>
    neglected({
      partners: [
        partner(1, { tier: 'core' }),
        partner(2, { tier: 'important' }),
        partner(3),
        partner(4, { tier: 'core' }),
        partner(5, { tier: 'watch' }),
      ],
      encounters: [
        encounter(1, addDays(TODAY, -90), [1]),
        encounter(2, addDays(TODAY, -800), [3]),
        encounter(3, addDays(TODAY, -1), [4]),
        encounter(4, addDays(TODAY, 1), [2]),
      ],
      commitments: [commitment('2026-06-01', { organisationId: partnerId(3) })],
    });

  test('days, overdue ratio and standing', () => {
    expect(found().rhythms.get(partnerId(1))).toMatchObject({
      daysSinceLast: 90,
      desiredIntervalDays: 60,
      overdueRatio: 1.5,
      standing: 'neglected',
    });
    expect(found().rhythms.get(partnerId(2))).toMatchObject({
      daysSinceLast: null,
      overdueRatio: null,
      standing: 'never-met',
    });
    expect(found().rhythms.get(partnerId(3))?.standing).toBe('cold');
    expect(found().rhythms.get(partnerId(5))).toMatchObject({
      desiredIntervalDays: null,
      standing: 'no-rhythm',
    });
  });

  test('priority: 4 x 1.5, 2 x 3 for never met, 1 x 800/365 plus one overdue commitment', () => {
    expect(found().rhythms.get(partnerId(1))?.priority).toBe(6);
    expect(found().rhythms.get(partnerId(2))?.priority).toBe(6);
    expect(found().rhythms.get(partnerId(3))?.priority).toBeCloseTo(800 / 365 + 1, 12);
    expect(found().rhythms.get(partnerId(5))?.priority).toBe(0);
  });

  test('the list holds those who ask for an encounter, equal priority by name', () => {
    expect(found().lens.byPriority).toEqual([partnerId(1), partnerId(2), partnerId(3)]);
    expect(found().lens.counts).toEqual({
      'never-met': 1,
      'on-time': 1,
      lapsing: 0,
      neglected: 1,
      cold: 1,
      'no-rhythm': 1,
    });
  });
});

test('an overdue ratio counts for at most 3', () => {
  const { rhythms } = neglected({
    partners: [partner(1, { desiredIntervalDays: 10 })],
    encounters: [encounter(1, addDays(TODAY, -1000), [1])],
  });
  expect(rhythms.get(partnerId(1))).toMatchObject({ overdueRatio: 100, priority: 3 });
});

test('fading: on time, none of eight encounters in the last 180 days', () => {
  const eight = [190, 200, 210, 220, 230, 240, 250, 260].map((days, number) =>
    encounter(number, addDays(TODAY, -days), [1, 2]),
  );
  const { lens, rhythms } = neglected({
    partners: [partner(1, { tier: 'other' }), partner(2, { tier: 'core' })],
    encounters: eight,
  });
  expect(lens.fading).toEqual([partnerId(1)]);
  expect(rhythms.get(partnerId(2))).toMatchObject({ standing: 'cold', fading: false });
});

test('overdue commitments tell the encounters where they were promised', () => {
  const { rhythms } = neglected({
    partners: [partner(1), partner(2)],
    encounters: [encounter(1, '2026-05-02', [1]), encounter(2, '2026-05-01', [1, 2])],
    commitments: [
      commitment('2026-06-01', { encounterId: encounterId(1) }),
      commitment('2026-06-02', { encounterId: encounterId(2) }),
      commitment('2026-06-03', { organisationId: partnerId(1) }),
    ],
  });
  expect(rhythms.get(partnerId(1))).toMatchObject({
    overdueCommitments: 3,
    overdueEncounterIds: [encounterId(1), encounterId(2)],
    priority: 59 / 365 + 3,
  });
  expect(rhythms.get(partnerId(2))).toMatchObject({
    overdueCommitments: 1,
    overdueEncounterIds: [encounterId(2)],
  });
});

test('the highest priority comes first, equal ones by name; fading ones by name', () => {
  const often = [190, 200, 210, 220, 230, 240, 250, 260].map((days, number) =>
    encounter(number, addDays(TODAY, -days), [4, 5]),
  );
  const { lens } = neglected({
    partners: [
      partner(1, { name: 'Zwembad' }),
      partner(2, { name: 'Archief' }),
      partner(3, { tier: 'core', name: 'Zorgkantoor' }),
      partner(4, { name: 'Wijk 10' }),
      partner(5, { name: 'Wijk 2' }),
    ],
    encounters: often,
  });
  expect(lens.byPriority).toEqual([3, 2, 1].map((number) => partnerId(number)));
  expect(lens.fading).toEqual([5, 4].map((number) => partnerId(number)));
});

test('a partner that was put away has no standing, no priority and no place in a list', () => {
  const { lens, rhythms } = neglected({
    partners: [partner(1, { archived: true, tier: 'core' }), partner(2, { archived: true })],
    encounters: [encounter(1, addDays(TODAY, -300), [1])],
    commitments: [commitment('2026-06-01', { organisationId: partnerId(1) })],
  });
  expect(rhythms.get(partnerId(1))).toMatchObject({
    standing: 'no-rhythm',
    priority: 0,
    overdueCommitments: 1,
  });
  expect(rhythms.has(partnerId(2))).toBe(false);
  expect(Object.values(lens.counts)).toEqual([0, 0, 0, 0, 0, 0]);
  expect(lens.byPriority).toEqual([]);
});

test('another encounter, whenever it was, never makes a partner more overdue (seed 71)', () => {
  const days = fc.integer({ min: -100, max: 900 });
  fc.assert(
    fc.property(fc.array(days, { maxLength: 8 }), days, (before, extra) => {
      const overdue = (ages: readonly number[]): number => {
        const { rhythms } = neglected({
          partners: [partner(1)],
          encounters: ages.map((age, number) => encounter(number, addDays(TODAY, -age), [1])),
        });
        return rhythms.get(partnerId(1))?.overdueRatio ?? Number.POSITIVE_INFINITY;
      };
      expect(overdue([...before, extra])).toBeLessThanOrEqual(overdue(before));
    }),
    { seed: 71 },
  );
});

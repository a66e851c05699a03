import { describe, expect, test } from 'vitest';
import { attentionIn, ratio, shareOf, tieStrengths } from '#shared/analysis/attention.ts';
import { resolveEncounters, rosterOf } from '#shared/analysis/participants.ts';
import { DEFAULT_ANALYSIS_SETTINGS } from '#shared/analysis/settings.ts';
import { dayNumber, isoDate } from '#shared/domain/calendar-date.ts';
import { analysisInput, encounter, encounterId, moment, partner } from '#test/support/analysis-input.ts';

const partners = [1, 2, 3].map((number) => partner(number));

function resolved(encounters: Parameters<typeof encounter>[]) {
  const input = analysisInput({ partners, encounters: encounters.map((given) => encounter(...given)) });
  return resolveEncounters(
    input,
    rosterOf(partners),
    isoDate('2026-06-30'),
    DEFAULT_ANALYSIS_SETTINGS.defaultMinutes,
  );
}

describe('attention', () => {
  // By hand: 90 minutes with partners 1, 2 and 3 give 30 each; an hour alone with partner 1 makes 90 for it.
  const encounters = () =>
    resolved([
      [1, '2026-06-01', [1, 2, 3], { minutes: 90 }],
      [2, '2026-06-02', [1], { minutes: 60 }],
      [3, '2026-06-03', [], { minutes: 500 }],
      [4, '2025-06-30', [2], { minutes: 60 }],
      [5, '2025-07-01', [2], { minutes: 10 }],
    ]);
  const attention = () => attentionIn(encounters(), 3, moment('2026-06-30').period);

  test('minutes are divided over the partners that were there', () => {
    expect([...attention().minutes]).toEqual([90, 40, 30]);
    expect(attention().totalMinutes).toBe(160);
  });

  test('the period of 365 days ends on the day and begins on 1 July of the year before', () => {
    expect(attention().encounters.map((each) => each.source.id)).toEqual(
      [5, 1, 2].map((number) => encounterId(number)),
    );
  });

  test('an encounter without partners counts for nobody', () => {
    expect(attention().encounters.map((each) => each.source.id)).not.toContain(encounterId(3));
  });

  test('the encounters of each partner come newest first', () => {
    expect(attention().byPartner.map((list) => list.map((each) => each.source.id))).toEqual([
      [encounterId(2), encounterId(1)],
      [encounterId(1), encounterId(5)],
      [encounterId(1)],
    ]);
  });
});

describe('tie strength', () => {
  test('an encounter counts for half after each half-life', () => {
    // By hand: 60 minutes today, 60 minutes 180 days ago (30), 120 minutes over two partners 360 days ago (60 / 4 = 15).
    const strengths = tieStrengths(
      resolved([
        [1, '2026-06-30', [1]],
        [2, '2026-01-01', [1]],
        [3, '2025-07-05', [1, 2], { minutes: 120 }],
      ]),
      3,
      dayNumber(isoDate('2026-06-30')),
      180,
    );
    expect(strengths[0]).toBeCloseTo(105, 10);
    expect(strengths[1]).toBeCloseTo(15, 10);
    expect(strengths[2]).toBe(0);
  });
});

test('a part of nothing is null, not zero', () => {
  expect(ratio(1, 4)).toBe(0.25);
  expect(ratio(0, 0)).toBeNull();
  expect(shareOf(0, 0)).toBeNull();
});

test('a share is at most 1, also when thirds add up to a little more', () => {
  expect(shareOf(1, 4)).toBe(0.25);
  expect(shareOf(100.00000000000003, 100)).toBe(1);
});

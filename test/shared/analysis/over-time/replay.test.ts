import { describe, expect, test } from 'vitest';
import { analyseNetwork } from '#shared/analysis/analyse-network.ts';
import {
  ABSENT,
  monthsBefore,
  REPLAY_STANDINGS,
  replayDays,
  replayOf,
} from '#shared/analysis/over-time/replay.ts';
import { DEFAULT_ANALYSIS_SETTINGS } from '#shared/analysis/settings.ts';
import { isoDate, periodEnding } from '#shared/domain/calendar-date.ts';
import { analysisInput, encounter, encounterId, partner, partnerId } from '#test/support/analysis-input.ts';
import { randomNetwork } from '#test/support/random-network.ts';

const day = isoDate;

describe('the days of a replay', () => {
  test.each([
    ['2026-03-31', 1, '2026-02-28'],
    ['2024-03-31', 1, '2024-02-29'],
    ['2026-01-15', 1, '2025-12-15'],
    ['2026-11-22', 18, '2025-05-22'],
    ['2026-11-22', 0, '2026-11-22'],
  ])('%s, %i months before, is %s', (date, months, expected) => {
    expect(monthsBefore(day(date), months)).toBe(expected);
  });

  test('every month in equal steps, the day itself last', () => {
    expect(replayDays(day('2026-03-01'), 1, 4)).toEqual([
      '2026-02-01',
      '2026-02-08',
      '2026-02-15',
      '2026-02-22',
      '2026-03-01',
    ]);
    expect(replayDays(day('2026-11-22'), 18, 4)).toHaveLength(73);
  });
});

test('worked by hand: met twice, then left to cool', () => {
  const input = analysisInput({
    partners: [partner(1, { tier: 'core' }), partner(2), partner(3, { from: day('2026-04-01') })],
    encounters: [
      encounter(1, '2026-01-10', [1, 2], { minutes: 90 }),
      encounter(2, '2026-02-10', [1], { minutes: 30 }),
    ],
  });
  const replay = replayOf(
    input,
    [day('2026-01-01'), day('2026-02-28'), day('2026-05-01')],
    DEFAULT_ANALYSIS_SETTINGS,
  );
  const told = replay.moments.map(({ minutes, standings, lastPlaces, encounterCount }) => ({
    encounterCount,
    minutes,
    standings: standings.map((place) => REPLAY_STANDINGS[place] ?? 'absent'),
    lasts: lastPlaces.map((place) => replay.lasts[place]?.id ?? null),
  }));
  expect(told).toEqual([
    {
      encounterCount: 0,
      minutes: [0, 0, 0],
      standings: ['never-met', 'never-met', 'absent'],
      lasts: [null, null, null],
    },
    {
      encounterCount: 2,
      minutes: [75, 45, 0],
      standings: ['on-time', 'on-time', 'absent'],
      lasts: [encounterId(2), encounterId(1), null],
    },
    {
      encounterCount: 2,
      minutes: [75, 45, 0],
      // 80 days at a rhythm of 60; 111 at one of 365.
      standings: ['neglected', 'on-time', 'never-met'],
      lasts: [encounterId(2), encounterId(1), null],
    },
  ]);
});

test('every moment says what the whole analysis says of that day', () => {
  const input = randomNetwork(11, { partners: 40, encounters: 200 });
  const latest = input.encounters.reduce((last, { date }) => (date > last ? date : last), day('2020-01-01'));
  const days = replayDays(latest, 18, 1);
  const replay = replayOf(input, days, DEFAULT_ANALYSIS_SETTINGS);
  for (const moment of replay.moments) {
    const { asOf } = moment;
    const analysis = analyseNetwork(
      input,
      { asOf, period: periodEnding(asOf, DEFAULT_ANALYSIS_SETTINGS.periodDays) },
      DEFAULT_ANALYSIS_SETTINGS,
    );
    const whole = new Map(analysis.partners.map((figures) => [figures.partnerId, figures]));
    expect(moment.encounterCount).toBe(analysis.usualSuspects.encounterCount);
    const told = replay.partnerIds.flatMap((id, place) => {
      const number = moment.standings[place] ?? ABSENT;
      if (number === ABSENT) return [];
      return [
        {
          id,
          standing: REPLAY_STANDINGS[number],
          minutes: Math.round(moment.minutes[place] ?? -1),
          encounterCount: moment.encounterCounts[place],
          last: replay.lasts[moment.lastPlaces[place] ?? -1]?.date ?? null,
        },
      ];
    });
    const expected = replay.partnerIds.flatMap((id) => {
      const figures = whole.get(id);
      if (figures === undefined) return [];
      const { standing, minutes, encounterCount, lastEncounter } = figures;
      // To the same thousandth first, so that a half is rounded the same way.
      const rounded = Math.round(Math.round(minutes * 1000) / 1000);
      return [{ id, standing, minutes: rounded, encounterCount, last: lastEncounter?.date ?? null }];
    });
    expect(told).toEqual(expected);
  }
});

test('without days there are no moments; without encounters nobody was met', () => {
  const input = analysisInput({ partners: [partner(1)] });
  expect(replayOf(input, [], DEFAULT_ANALYSIS_SETTINGS)).toEqual({
    partnerIds: [partnerId(1)],
    lasts: [],
    moments: [],
  });
  const [moment] = replayOf(input, [day('2026-01-01')], DEFAULT_ANALYSIS_SETTINGS).moments;
  expect(moment?.lastPlaces).toEqual([-1]);
});

import { describe, expect, test } from 'vitest';
import { analyseFully } from '#shared/analysis/full-analysis.ts';
import { analyseNetwork } from '#shared/analysis/analyse-network.ts';
import type { AnalysisInput } from '#shared/analysis/input.ts';
import { ROUND_TALK_MINUTES, ROUND_WAY_MINUTES, STOPS_IN_AN_HOUR } from '#shared/analysis/today/round.ts';
import { DEFAULT_ANALYSIS_SETTINGS } from '#shared/analysis/settings.ts';
import { MOST_SUGGESTED, monthOf, NO_ASIDES } from '#shared/analysis/today/suggestions.ts';
import { type TodayExtras, type TodayFigures, todayFigures } from '#shared/analysis/today/today.ts';
import { whatIf } from '#shared/analysis/what-if.ts';
import { isoDate } from '#shared/domain/calendar-date.ts';
import type { SuggestionChoice } from '#shared/domain/follow-up.ts';
import {
  analysisInput,
  areaId,
  categoryId,
  commitment,
  encounter,
  moment,
  partner,
  partnerId,
  personId,
} from '#test/support/analysis-input.ts';
import { tellingNetwork } from '#test/support/telling-network.ts';

const DAY = '2026-06-30';
const EXTRAS: TodayExtras = { ...NO_ASIDES, reshuffles: 0 };

function figures(given: Partial<AnalysisInput>, extras: Partial<TodayExtras> = {}, asOf = DAY): TodayFigures {
  const input = analysisInput(given);
  const analysis = analyseNetwork(input, moment(asOf), DEFAULT_ANALYSIS_SETTINGS);
  return todayFigures(input, analysis, { ...EXTRAS, ...extras });
}

const idsOf = (list: readonly { readonly partnerId: string }[]) => list.map((each) => each.partnerId);
const snoozed = (number: number, until: string, date = '2026-06-01'): SuggestionChoice => ({
  organisationId: partnerId(number),
  choice: 'snoozed',
  date: isoDate(date),
  until: isoDate(until),
  reason: '',
});
const dismissed = (number: number, date: string): SuggestionChoice => ({
  organisationId: partnerId(number),
  choice: 'dismissed',
  date: isoDate(date),
  until: null,
  reason: 'Een collega houdt het contact',
});

describe('whose rhythm ends this month', () => {
  test('a month is the calendar month, also the last of a year and a short one', () => {
    expect(monthOf(isoDate('2026-12-31'))).toEqual({ from: '2026-12-01', until: '2026-12-31' });
    expect(monthOf(isoDate('2028-02-01'))).toEqual({ from: '2028-02-01', until: '2028-02-29' });
  });

  test('by the last day in time: on the first and last of the month it is this month, a day outside it is not', () => {
    // A rhythm of 30 days: met on 2 May it ends on 1 June, on 31 May it ends on 30 June.
    const met = ['2026-05-01', '2026-05-02', '2026-05-31', '2026-06-01'];
    const { rhythm } = figures({
      partners: [
        ...met.map((_, place) => partner(place + 1, { desiredIntervalDays: 30 })),
        partner(9, { tier: 'watch' }),
      ],
      encounters: met.map((date, place) => encounter(place + 1, date, [place + 1])),
    });
    expect(idsOf(rhythm.thisMonth)).toEqual([partnerId(2), partnerId(3)]);
    expect(idsOf(rhythm.earlier)).toEqual([partnerId(1)]);
    expect(rhythm.thisMonth[0]).toMatchObject({
      inTimeUntil: '2026-06-01',
      daysSinceLast: 59,
      standing: 'neglected',
    });
    expect(rhythm.counts).toEqual({
      thisMonth: 2,
      earlier: 1,
      never: 0,
      planned: 0,
      snoozed: 0,
      dismissed: 0,
    });
  });

  test('by priority, worked by hand: a late promise goes before a heavier tier, then the name', () => {
    const { rhythm } = figures({
      partners: [
        partner(1, { name: 'B', desiredIntervalDays: 30 }),
        partner(2, { name: 'A', desiredIntervalDays: 30 }),
        partner(3, { tier: 'important', desiredIntervalDays: 30 }),
        partner(4, { desiredIntervalDays: 30 }),
      ],
      encounters: [1, 2, 3, 4].map((number) => encounter(number, '2026-05-31', [number])),
      commitments: [1, 2].map(() => commitment('2026-06-01', { organisationId: partnerId(4) })),
    });
    // 1 x 1 + 2 late promises; 2 x 1; 1 x 1 and 1 x 1.
    expect(rhythm.thisMonth.map(({ priority }) => priority)).toEqual([3, 2, 1, 1]);
    expect(idsOf(rhythm.thisMonth)).toEqual([partnerId(4), partnerId(3), partnerId(2), partnerId(1)]);
  });

  test('never met stands with those of before; of a long list only the first come along, and all are counted', () => {
    const many = Array.from({ length: 30 }, (_, number) => partner(number + 1, { tier: 'core' }));
    const { rhythm } = figures({ partners: many });
    expect(rhythm.counts).toMatchObject({ thisMonth: 0, earlier: 0, never: 30 });
    expect(rhythm.earlier).toHaveLength(MOST_SUGGESTED);
    expect(rhythm.earlier[0]).toMatchObject({
      group: 'never',
      inTimeUntil: null,
      overdueRatio: null,
      priority: 12,
    });
  });

  test('nobody at all gives nothing', () => {
    expect(figures({})).toMatchObject({
      rhythm: { thisMonth: [], earlier: [] },
      surprise: null,
      rounds: [],
    });
  });
});

describe('what was said to a suggestion', () => {
  const waiting: Partial<AnalysisInput> = {
    partners: [1, 2, 3, 4].map((number) => partner(number, { desiredIntervalDays: 30 })),
    encounters: [1, 2, 3, 4].map((number) => encounter(number, '2026-05-20', [number])),
  };

  test('snoozed comes back on its day; dismissed when it was met since; planned when the intention is gone', () => {
    const said = {
      choices: [snoozed(1, '2026-07-01'), snoozed(2, DAY), dismissed(3, '2026-06-01')],
      intended: { organisationIds: [partnerId(4)], personIds: [] },
    };
    const { rhythm, surprise } = figures(waiting, said);
    expect(idsOf(rhythm.thisMonth)).toEqual([partnerId(2)]);
    expect(rhythm.counts).toMatchObject({ thisMonth: 1, planned: 1, snoozed: 1, dismissed: 1 });
    expect(surprise?.partnerId ?? partnerId(2)).toBe(partnerId(2));
    const metSince = figures(
      { ...waiting, encounters: [...(waiting.encounters ?? []), encounter(9, '2026-06-02', [3])] },
      said,
      '2026-07-30',
    );
    expect(idsOf(metSince.rhythm.thisMonth)).toContain(partnerId(3));
  });

  test('an intention with a person counts for where that person works that day', () => {
    const { rhythm } = figures(
      {
        ...waiting,
        affiliations: [
          { personId: personId(1), organisationId: partnerId(1), from: null, until: isoDate('2026-06-29') },
          { personId: personId(1), organisationId: partnerId(2), from: isoDate(DAY), until: null },
        ],
      },
      { intended: { organisationIds: [], personIds: [personId(1)] } },
    );
    expect(idsOf(rhythm.thisMonth)).toEqual([partnerId(1), partnerId(3), partnerId(4)]);
  });
});

test.for([11, 12, 13])('what one visit changes is what doing everything again says (seed %i)', (seed) => {
  const input = tellingNetwork(seed);
  const today = moment(DAY);
  const before = analyseFully(input, today, DEFAULT_ANALYSIS_SETTINGS);
  const { rhythm } = todayFigures(input, before.network, EXTRAS);
  const chosen = [...rhythm.thisMonth, ...rhythm.earlier];
  expect(chosen.length).toBeGreaterThan(3);
  for (const { partnerId: id, effect } of chosen.slice(0, 6)) {
    const visit = { organisationIds: [id], minutes: effect.minutes };
    const { after } = whatIf(input, today, DEFAULT_ANALYSIS_SETTINGS, before, [visit]);
    const of = ({ network }: typeof before) => network.partners.find((each) => each.partnerId === id);
    const categoryOf = input.partners.find((each) => each.id === id)?.categoryId;
    const category = ({ network }: typeof before) =>
      network.usualSuspects.categories.find((each) => each.categoryId === categoryOf)?.share ?? null;
    expect(effect.standing).toEqual({ before: of(before)?.standing, after: of(after)?.standing });
    expect(effect.share.before).toEqual(of(before)?.share);
    expect(effect.share.after).toBeCloseTo(of(after)?.share ?? -1, 12);
    expect(effect.categoryShare.before).toEqual(category(before));
    expect(effect.categoryShare.after).toBeCloseTo(category(after) ?? -1, 12);
    const spots = ({ network }: typeof before) =>
      [...network.neglected.whiteSpots.byTheme, ...network.neglected.whiteSpots.byArea]
        .filter(({ kind }) => kind === 'white-spot')
        .map(({ categoryId: row, columnId }) => `${row} ${columnId}`);
    const filled = spots(before).filter((spot) => !spots(after).includes(spot));
    const { themeIds, areaIds } = effect.whiteSpots;
    expect([...themeIds, ...areaIds].map((column) => `${categoryOf} ${column}`).sort()).toEqual(
      filled.sort(),
    );
  }
});

describe('a round by bike', () => {
  const here = { areaIds: [areaId(1)] };
  const areas = [
    { id: areaId(1), name: 'Noord' },
    { id: areaId(2), name: 'Zuid' },
    { id: areaId(3), name: 'Leeg' },
  ];

  test('the time for each stop is stated, and fits', () => {
    expect(STOPS_IN_AN_HOUR * (ROUND_TALK_MINUTES + ROUND_WAY_MINUTES)).toBeLessThanOrEqual(60);
  });

  test('by hand: who is only here goes first, and a second of the same category counts for half', () => {
    const { rounds } = figures({
      areas,
      partners: [
        partner(1, { ...here, tier: 'important', areaIds: [areaId(1), areaId(2)] }),
        partner(2, { ...here, tier: 'important' }),
        partner(3, { ...here, tier: 'important' }),
        partner(4, { ...here, categoryId: categoryId(2) }),
        partner(5, { ...here, desiredIntervalDays: 30 }),
        partner(6, here),
        partner(7, { ...here, archived: true }),
      ],
      // Five was seen in time, six a year and a day ago, the others never.
      encounters: [encounter(1, '2026-06-15', [5]), encounter(2, '2025-06-29', [6])],
    });
    const [north, south] = rounds;
    expect(north).toMatchObject({ areaId: areaId(1), partnerCount: 6, unseenCount: 5, metCount: 1 });
    // Two: 2 x 3 = 6. Then three: 6 / 2 = 3, four: 1 x 3 = 3, by name. Then one: 3 / 4 goes after six: 1.0027 / 4.
    expect(north?.stops.map((stop) => [stop.partnerId, stop.score])).toEqual([
      [partnerId(2), 6],
      [partnerId(3), 3],
      [partnerId(4), 3],
      [partnerId(1), 0.75],
    ]);
    expect(north?.stops[2]).toMatchObject({ onlyHere: true, firstOfCategory: true, daysSinceLast: null });
    expect(north?.stops[3]).toMatchObject({ onlyHere: false, firstOfCategory: false });
    expect(south).toMatchObject({ areaId: areaId(2), partnerCount: 1 });
    expect(rounds).toHaveLength(2);
  });

  test('who was put aside is counted and left out', () => {
    const { rounds } = figures({ areas, partners: [partner(1, here)] }, { choices: [dismissed(1, DAY)] });
    expect(rounds).toMatchObject([{ unseenCount: 1, stops: [] }]);
  });
});

test('the surprise is the same all week and another on asking; who is put aside is not drawn, and was visited all the same', () => {
  const partners = Array.from({ length: 20 }, (_, number) => partner(number + 1, { areaIds: [areaId(1)] }));
  const drawn = (extras: Partial<TodayExtras>, asOf = DAY) => figures({ partners }, extras, asOf).surprise;
  const first = drawn({});
  // Monday 29 June to Sunday 5 July are one ISO week.
  expect(drawn({}, '2026-06-29')?.partnerId).toBe(first?.partnerId);
  expect(drawn({}, '2026-07-05')?.partnerId).toBe(first?.partnerId);
  const others = [1, 2, 3, 4].map((reshuffles) => drawn({ reshuffles })?.partnerId);
  expect(new Set([first?.partnerId, ...others]).size).toBeGreaterThan(1);
  const without = drawn({
    intended: { organisationIds: first === null ? [] : [first.partnerId], personIds: [] },
  });
  expect(without?.partnerId).not.toBe(first?.partnerId);
  expect(without?.candidateCount).toBe(19);
});

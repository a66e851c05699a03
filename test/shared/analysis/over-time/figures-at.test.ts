import { expect, test } from 'vitest';
import { analyseNetwork } from '#shared/analysis/analyse-network.ts';
import { figuresAt } from '#shared/analysis/over-time/figures-at.ts';
import type { MatrixCell } from '#shared/analysis/network-analysis.ts';
import { figuresOf, linksOf } from '#shared/analysis/network-figures.ts';
import { replayOf } from '#shared/analysis/over-time/replay.ts';
import { DEFAULT_ANALYSIS_SETTINGS as SETTINGS } from '#shared/analysis/settings.ts';
import { isoDate, periodEnding } from '#shared/domain/calendar-date.ts';
import { makeExampleNetwork } from '#shared/example-network/example-network.ts';
import { analysisInputOf } from '#test/support/analysis-input-of.ts';

const TODAY = isoDate('2026-11-22');
const input = analysisInputOf(makeExampleNetwork({ asOf: TODAY }));
const kinds = new Map(input.partners.map((partner) => [partner.id, partner]));
const momentOn = (asOf: typeof TODAY) => ({ asOf, period: periodEnding(asOf, SETTINGS.periodDays) });
const today = figuresOf(analyseNetwork(input, momentOn(TODAY), SETTINGS));

/** Kept for each day, in the precision of a replay. */
const OF_THE_DAY = [
  'minutes',
  'share',
  'encounterCount',
  'expectedShare',
  'attentionQuotient',
  'lastEncounter',
  'inCore',
  'verdict',
  'desiredIntervalDays',
  'daysSinceLast',
  'overdueRatio',
  'standing',
] as const;

/** What a replay tells, with the numbers of the whole analysis where it only rounded them. */
function unrounded(told: unknown, whole: unknown): unknown {
  if (typeof told === 'number' && typeof whole === 'number')
    return Math.abs(told - whole) < 5e-5 * (Math.abs(whole) + 1) ? whole : told;
  if (Array.isArray(told) && Array.isArray(whole)) {
    const others: readonly unknown[] = whole;
    return told.map((value: unknown, place) => unrounded(value, others[place]));
  }
  if (!(told instanceof Object) || !(whole instanceof Object)) return told;
  const others = new Map<string, unknown>(Object.entries(whole));
  return Object.fromEntries(
    Object.entries(told).map(([key, value]: [string, unknown]) => [key, unrounded(value, others.get(key))]),
  );
}

function expectClose(told: unknown, whole: unknown): void {
  expect(unrounded(told, whole)).toEqual(whole);
}

test.each(['2026-11-22', '2026-03-15', '2025-06-01'])(
  'the figures of %s are those of the whole analysis of that day',
  (date) => {
    const asOf = isoDate(date);
    const replay = replayOf(input, [asOf], SETTINGS);
    const [moment] = replay.moments;
    if (moment === undefined) throw new Error('one day was asked');
    const told = figuresAt(today, replay, moment, kinds);
    const whole = figuresOf(analyseNetwork(input, momentOn(asOf), SETTINGS));
    expect(told.period).toEqual(whole.period);
    expect(told.neglected.counts).toEqual(whole.neglected.counts);
    // What is not kept per day is empty.
    expect(told.neglected).toMatchObject({ fading: [], talkedAbout: [] });
    const { suspects, rightlyMuch, renewal, ...attention } = told.usualSuspects;
    expectClose({ ...whole.usualSuspects, ...attention }, whole.usualSuspects);
    expect(renewal).toBeNull();
    expect(suspects.toSorted()).toEqual(whole.usualSuspects.suspects.toSorted());
    expect(rightlyMuch.toSorted()).toEqual(whole.usualSuspects.rightlyMuch.toSorted());
    const filled = (cells: readonly MatrixCell[]) => cells.filter(({ partnerCount }) => partnerCount > 0);
    for (const side of ['byTheme', 'byArea'] as const)
      expectClose(filled(told.neglected.whiteSpots[side]), filled(whole.neglected.whiteSpots[side]));
    const byId = new Map(whole.partners.map((partner) => [partner.partnerId, partner]));
    expect(told.partners).toHaveLength(whole.partners.length);
    for (const partner of told.partners) {
      const same = byId.get(partner.partnerId);
      if (same === undefined) throw new Error('the whole analysis knows everybody');
      for (const field of OF_THE_DAY) expectClose(partner[field], same[field]);
      expect(partner).toMatchObject({ fading: false, overdueCommitments: 0, overdueEncounterIds: [] });
      // Late promises are not kept per day, and count for one each.
      expect(partner.priority).toBeCloseTo(same.priority - same.overdueCommitments, 5);
    }
    const calm = new Set(
      told.partners
        .filter(({ standing }) => standing === 'on-time' || standing === 'no-rhythm')
        .map(({ partnerId }) => partnerId),
    );
    const priorities = told.neglected.byPriority.map(
      (id) => told.partners.find(({ partnerId }) => partnerId === id)?.priority ?? -1,
    );
    expect(priorities).toEqual(priorities.toSorted((one, other) => other - one));
    expect(new Set(told.neglected.byPriority)).toEqual(
      new Set(told.partners.map(({ partnerId }) => partnerId).filter((id) => !calm.has(id))),
    );
  },
);

test('links are those of today between who was there', () => {
  const asOf = isoDate('2025-06-01');
  const later = new Set(input.partners.slice(0, 20).map(({ id }) => id));
  const younger = {
    ...input,
    partners: input.partners.map((each) =>
      later.has(each.id) ? { ...each, from: isoDate('2026-01-01') } : each,
    ),
  };
  const now = figuresOf(analyseNetwork(younger, momentOn(TODAY), SETTINGS));
  const replay = replayOf(younger, [asOf], SETTINGS);
  const [moment] = replay.moments;
  if (moment === undefined) throw new Error('one day was asked');
  const told = figuresAt(now, replay, moment, kinds);
  const there = new Set(told.partners.map(({ partnerId }) => partnerId));
  expect([...there].some((id) => later.has(id))).toBe(false);
  const expected = linksOf(now).filter(
    ({ firstOrganisationId, secondOrganisationId }) =>
      there.has(firstOrganisationId) && there.has(secondOrganisationId),
  );
  expect(linksOf(told)).toEqual(expected);
  expect(expected.length).toBeGreaterThan(50);
  expect(expected.length).toBeLessThan(now.links.length);
});

test('who is unknown today is left out', () => {
  const replay = replayOf(input, [TODAY], SETTINGS);
  const [moment] = replay.moments;
  if (moment === undefined) throw new Error('one day was asked');
  const [first] = today.partners;
  const others = new Map([...kinds].filter(([id]) => id !== first?.partnerId));
  expect(figuresAt(today, replay, moment, others).partners).toHaveLength(today.partners.length - 1);
});

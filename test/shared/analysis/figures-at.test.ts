import { expect, test } from 'vitest';
import { analyseNetwork } from '#shared/analysis/analyse-network.ts';
import { figuresAt } from '#shared/analysis/figures-at.ts';
import { figuresOf } from '#shared/analysis/network-figures.ts';
import { replayOf } from '#shared/analysis/replay.ts';
import { DEFAULT_ANALYSIS_SETTINGS as SETTINGS } from '#shared/analysis/settings.ts';
import { isoDate, periodEnding } from '#shared/domain/calendar-date.ts';
import { makeExampleNetwork } from '#shared/example-network/example-network.ts';
import { analysisInputOf } from '#test/support/analysis-input-of.ts';

const TODAY = isoDate('2026-11-22');
const input = analysisInputOf(makeExampleNetwork({ asOf: TODAY }));
const kinds = new Map(input.partners.map((partner) => [partner.id, partner]));
const momentOn = (asOf: typeof TODAY) => ({ asOf, period: periodEnding(asOf, SETTINGS.periodDays) });
const today = figuresOf(analyseNetwork(input, momentOn(TODAY), SETTINGS));

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
    expect(told.usualSuspects.core).toEqual(whole.usualSuspects.core);
    expect(told.usualSuspects.suspects.toSorted()).toEqual(whole.usualSuspects.suspects.toSorted());
    expect(told.usualSuspects.gini).toBeCloseTo(whole.usualSuspects.gini ?? -1, 5);
    expect(told.usualSuspects.categories.map(({ metCount }) => metCount)).toEqual(
      whole.usualSuspects.categories.map(({ metCount }) => metCount),
    );
    const met = (cells: typeof told.neglected.whiteSpots.byTheme) =>
      cells
        .filter(({ partnerCount }) => partnerCount > 0)
        .map(({ kind, metCount, partnerCount }) => [kind, metCount, partnerCount]);
    expect(met(told.neglected.whiteSpots.byTheme)).toEqual(met(whole.neglected.whiteSpots.byTheme));
    const byId = new Map(whole.partners.map((partner) => [partner.partnerId, partner]));
    expect(told.partners).toHaveLength(whole.partners.length);
    for (const partner of told.partners) {
      const same = byId.get(partner.partnerId);
      expect(partner.share).toBeCloseTo(same?.share ?? -1, 5);
      expect(partner.standing).toBe(same?.standing);
      expect(partner.verdict).toBe(same?.verdict);
      expect(partner.lastEncounter).toEqual(same?.lastEncounter);
    }
  },
);

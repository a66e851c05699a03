import { expect, test } from 'vitest';
import { partnerHistories } from '#shared/analysis/over-time/history.ts';
import { resolveEncounters, rosterOf } from '#shared/analysis/participants.ts';
import { DEFAULT_ANALYSIS_SETTINGS } from '#shared/analysis/settings.ts';
import { addDays, isoDate } from '#shared/domain/calendar-date.ts';
import { analysisInput, encounter, encounterId, partner, partnerId } from '#test/support/analysis-input.ts';

const TODAY = isoDate('2026-06-30');

function historiesOf(daysAgo: readonly number[], absentDaysAgo: readonly number[] = []) {
  const partners = [partner(1), partner(2)];
  const missed = { absentOrganisationIds: [partnerId(1), partnerId(9)] };
  const input = analysisInput({
    partners,
    encounters: [
      ...daysAgo.map((days, number) => encounter(number, addDays(TODAY, -days), [1])),
      ...absentDaysAgo.map((days, number) => encounter(100 + number, addDays(TODAY, -days), [], missed)),
    ],
  });
  const roster = rosterOf(partners);
  const encounters = resolveEncounters(input, roster, TODAY, DEFAULT_ANALYSIS_SETTINGS.defaultMinutes);
  return partnerHistories(encounters, roster, TODAY, DEFAULT_ANALYSIS_SETTINGS);
}

test('of a partner never met everything is empty', () => {
  const empty = {
    first: null,
    last: null,
    encounterCount: 0,
    recentCount: 0,
    beforeCount: 0,
    absentCount: 0,
  };
  expect(historiesOf([])).toEqual([empty, empty]);
});

test('the last 180 days count as recent, this day included; the 365 before those as before', () => {
  const [history] = historiesOf([0, 179, 180, 544, 545]);
  expect(history).toMatchObject({ encounterCount: 5, recentCount: 2, beforeCount: 2 });
  expect(history?.first?.source.id).toBe(encounterId(4));
  expect(history?.last?.source.id).toBe(encounterId(0));
});

test('missed at the table is counted apart, and makes no encounter', () => {
  expect(historiesOf([], [10, 20])[0]).toMatchObject({ encounterCount: 0, absentCount: 2, last: null });
});

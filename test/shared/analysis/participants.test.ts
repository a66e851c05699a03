import { describe, expect, test } from 'vitest';
import type { AnalysisInput } from '#shared/analysis/input.ts';
import { isActiveOn, resolveEncounters, rosterOf } from '#shared/analysis/participants.ts';
import { DEFAULT_ANALYSIS_SETTINGS } from '#shared/analysis/settings.ts';
import { isoDate } from '#shared/domain/calendar-date.ts';
import { analysisInput, encounter, partner, partnerId, personId } from '#test/support/analysis-input.ts';

const TODAY = isoDate('2026-06-30');
const partners = [1, 2, 3].map((number) => partner(number));

/** For each encounter up to 30 June 2026 the numbers of the partners that were there. */
function present(given: Partial<AnalysisInput>): readonly (readonly number[])[] {
  const input = analysisInput({ partners, ...given });
  const roster = rosterOf(input.partners);
  return resolveEncounters(input, roster, TODAY, DEFAULT_ANALYSIS_SETTINGS.defaultMinutes).map((each) =>
    each.partners.map((index) => index + 1),
  );
}

const works = (person: number, at: number, from: string | null = null, until: string | null = null) => ({
  personId: personId(person),
  organisationId: partnerId(at),
  from: from === null ? null : isoDate(from),
  until: until === null ? null : isoDate(until),
});

describe('who was there', () => {
  test('a partner named itself and by two of its people is there once', () => {
    expect(
      present({
        affiliations: [works(1, 1), works(2, 1)],
        encounters: [encounter(1, '2026-06-01', [1], { personIds: [personId(1), personId(2)] })],
      }),
    ).toEqual([[1]]);
  });

  test('a person counts for the partner of the position valid on that day, first and last day included', () => {
    const affiliations = [works(1, 1, '2026-01-01', '2026-03-31'), works(1, 2, '2026-04-01', null)];
    const withPerson = (number: number, date: string) =>
      encounter(number, date, [], { personIds: [personId(1)] });
    expect(
      present({
        affiliations,
        encounters: [
          withPerson(1, '2025-12-31'),
          withPerson(2, '2026-01-01'),
          withPerson(3, '2026-03-31'),
          withPerson(4, '2026-04-01'),
        ],
      }),
    ).toEqual([[], [1], [1], [2]]);
  });

  test('a person with two positions at once counts for both; overlapping positions at one partner count once', () => {
    expect(
      present({
        affiliations: [works(1, 3), works(1, 1), works(1, 1, '2026-01-01')],
        encounters: [encounter(1, '2026-06-01', [], { personIds: [personId(1)] })],
      }),
    ).toEqual([[1, 3]]);
  });

  test('unknown partners, unknown persons and those missed at the table were not there', () => {
    expect(
      present({
        encounters: [
          encounter(1, '2026-06-01', [2, 9], {
            personIds: [personId(8)],
            absentOrganisationIds: [partnerId(3)],
          }),
        ],
      }),
    ).toEqual([[2]]);
  });

  test('what lies after the day is left out, the day itself counts, and the oldest comes first', () => {
    expect(
      present({
        encounters: [
          encounter(1, '2026-07-01', [3]),
          encounter(2, '2026-06-30', [2]),
          encounter(3, '2026-01-01', [1]),
        ],
      }),
    ).toEqual([[1], [2]]);
  });
});

test('minutes that nobody wrote down are those of the form', () => {
  const input = analysisInput({
    partners,
    encounters: [
      encounter(1, '2026-06-01', [1], { minutes: null, form: 'site-visit' }),
      encounter(2, '2026-06-02', [1], { minutes: null, form: 'message' }),
      encounter(3, '2026-06-03', [1], { minutes: 25, form: 'message' }),
    ],
  });
  const resolved = resolveEncounters(
    input,
    rosterOf(partners),
    TODAY,
    DEFAULT_ANALYSIS_SETTINGS.defaultMinutes,
  );
  expect(resolved.map((each) => each.minutes)).toEqual([120, 5, 25]);
});

test('a partner is active within its bounds, both days included, unless it was put away', () => {
  const bounded = partner(1, { from: isoDate('2026-01-01'), until: isoDate('2026-06-30') });
  expect(isActiveOn(bounded, isoDate('2025-12-31'))).toBe(false);
  expect(isActiveOn(bounded, isoDate('2026-01-01'))).toBe(true);
  expect(isActiveOn(bounded, isoDate('2026-06-30'))).toBe(true);
  expect(isActiveOn(bounded, isoDate('2026-07-01'))).toBe(false);
  expect(isActiveOn(partner(1, { archived: true }), TODAY)).toBe(false);
});

test('of two partners with the same id the first counts', () => {
  const roster = rosterOf([partner(2), partner(1, { name: 'eerste' }), partner(1, { name: 'tweede' })]);
  expect(roster.partners.map((each) => each.name)).toEqual(['eerste', 'Partner 2']);
  expect(roster.indexOf.get(partnerId(2))).toBe(1);
});

import { describe, expect, test } from 'vitest';
import { isMadeBy, isOverdue, madeAt, overdueCommitments } from '#shared/analysis/commitments.ts';
import type { InputCommitment } from '#shared/analysis/input.ts';
import { populationOf } from '#shared/analysis/population.ts';
import { DEFAULT_ANALYSIS_SETTINGS } from '#shared/analysis/settings.ts';
import { isoDate } from '#shared/domain/calendar-date.ts';
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
const YESTERDAY = '2026-06-29';

describe('overdue', () => {
  test('after the last day and not done by then', () => {
    expect(isOverdue(commitment(YESTERDAY), TODAY)).toBe(true);
    expect(isOverdue(commitment('2026-06-30'), TODAY)).toBe(false);
    expect(isOverdue(commitment(null), TODAY)).toBe(false);
    expect(isOverdue(commitment(YESTERDAY, { doneOn: TODAY }), TODAY)).toBe(false);
    expect(isOverdue(commitment(YESTERDAY, { doneOn: isoDate('2026-07-01') }), TODAY)).toBe(true);
  });
});

test('it exists from the day on which it was promised, at an encounter that had been', () => {
  const past = new Map([[encounterId(1), '2026-06-01']]);
  expect(isMadeBy(commitment(null), TODAY, past)).toBe(true);
  expect(isMadeBy(commitment(null, { madeOn: TODAY }), TODAY, past)).toBe(true);
  expect(isMadeBy(commitment(null, { madeOn: isoDate('2026-07-01') }), TODAY, past)).toBe(false);
  expect(isMadeBy(commitment(null, { encounterId: encounterId(1) }), TODAY, past)).toBe(true);
  expect(isMadeBy(commitment(null, { encounterId: encounterId(2) }), TODAY, past)).toBe(false);
  expect(
    isMadeBy(commitment(null, { encounterId: encounterId(1), madeOn: isoDate('2026-07-01') }), TODAY, past),
  ).toBe(false);
});

test('where they were promised: each encounter once, newest first, of one day the highest id first', () => {
  const heldOn = new Map([
    [encounterId(1), isoDate('2026-06-05')],
    [encounterId(2), isoDate('2026-06-01')],
    [encounterId(3), isoDate('2026-06-05')],
  ]);
  const at = (number: number) => commitment(null, { encounterId: encounterId(number) });
  expect(madeAt([at(2), at(1), commitment(null), at(3), at(1)], heldOn)).toEqual(
    [3, 1, 2].map((number) => encounterId(number)),
  );
  expect(madeAt([at(9), at(2)], heldOn)).toEqual([encounterId(2), encounterId(9)]);
  expect(madeAt([commitment(null)], heldOn)).toEqual([]);
});

describe('overdue commitments to a partner', () => {
  const counts = (...commitments: readonly InputCommitment[]) => {
    const input = analysisInput({
      partners: [partner(1), partner(2), partner(3)],
      encounters: [encounter(1, '2026-05-01', [1, 2]), encounter(2, '2026-07-01', [3])],
      commitments,
    });
    const population = populationOf(input, moment('2026-06-30'), DEFAULT_ANALYSIS_SETTINGS);
    const overdue = overdueCommitments(commitments, population);
    return [0, 1, 2].map((place) => overdue.get(place)?.length ?? 0);
  };

  test('by us and by a colleague count, by the partner do not', () => {
    const to = { organisationId: partnerId(1) };
    expect(
      counts(
        commitment(YESTERDAY, to),
        commitment(YESTERDAY, { ...to, owner: 'colleague' }),
        commitment(YESTERDAY, { ...to, owner: 'them' }),
      ),
    ).toEqual([2, 0, 0]);
  });

  test('without a partner of its own it is to all who were there', () => {
    expect(counts(commitment(YESTERDAY, { encounterId: encounterId(1) }))).toEqual([1, 1, 0]);
    expect(
      counts(commitment(YESTERDAY, { encounterId: encounterId(1), organisationId: partnerId(3) })),
    ).toEqual([0, 0, 1]);
  });

  test('without partner and encounter, for an unknown one, or not made yet it is to nobody', () => {
    expect(
      counts(
        commitment(YESTERDAY),
        commitment(YESTERDAY, { organisationId: partnerId(9) }),
        commitment(YESTERDAY, { encounterId: encounterId(2) }),
        commitment(YESTERDAY, { encounterId: encounterId(7), organisationId: partnerId(1) }),
        commitment(YESTERDAY, { organisationId: partnerId(1), madeOn: isoDate('2026-07-01') }),
      ),
    ).toEqual([0, 0, 0]);
  });
});

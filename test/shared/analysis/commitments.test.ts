import { describe, expect, test } from 'vitest';
import { isOverdue, overdueCommitments } from '#shared/analysis/commitments.ts';
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

describe('overdue commitments to a partner', () => {
  const counts = (...commitments: readonly InputCommitment[]) => {
    const input = analysisInput({
      partners: [partner(1), partner(2), partner(3)],
      encounters: [encounter(1, '2026-05-01', [1, 2]), encounter(2, '2026-07-01', [3])],
      commitments,
    });
    return [
      ...overdueCommitments(
        commitments,
        populationOf(input, moment('2026-06-30'), DEFAULT_ANALYSIS_SETTINGS),
      ),
    ];
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

import { expect, test } from 'vitest';
import { firstDayKept, isRetentionDue, periodsOf } from '#shared/privacy/retention.ts';
import { day } from '#test/support/drafts.ts';

test.for([
  ['2026-06-30', 24, '2024-06-30'],
  ['2026-03-31', 1, '2026-02-28'],
  ['2024-03-31', 1, '2024-02-29'],
  ['2026-01-15', 3, '2025-10-15'],
  ['2026-12-31', 12, '2025-12-31'],
] as const)('on %s what is of %i months ago or later is kept: from %s', ([today, months, first]) => {
  expect(firstDayKept(day(today), months)).toBe(first);
});

test('a proposal comes once in a calendar month, and only when there is something in it', () => {
  expect(isRetentionDue(null, day('2026-06-30'), 3)).toBe(true);
  expect(isRetentionDue(null, day('2026-06-30'), 0)).toBe(false);
  expect(isRetentionDue(day('2026-06-01'), day('2026-06-30'), 3)).toBe(false);
  expect(isRetentionDue(day('2026-05-31'), day('2026-06-01'), 3)).toBe(true);
});

test('what the user chose goes before what the program takes, also "always"', () => {
  const chosen = periodsOf({ periods: { observation: 12, person: null }, lookedOn: null });
  expect([chosen.observation, chosen.person, chosen.assessment]).toEqual([12, null, 60]);
});

import { expect, test } from 'vitest';
import { timeWeekSchema } from '#shared/domain/mirror.ts';

const HOURS = { collegeHours: 20, organisationHours: 12.5, outsideHours: 4 };
const refusedFields = (week: unknown): readonly string[] =>
  (timeWeekSchema.safeParse(week).error?.issues ?? []).map(({ path }) => path.join('.'));

test.for([
  [2020, 53, []],
  [2026, 53, []],
  [2025, 52, []],
  [2025, 53, ['week']],
  [2024, 53, ['week']],
  [2025, 0, ['week']],
] as const)('week %i-%i exists, or is refused by its number', ([year, week, refused]) => {
  expect(refusedFields({ year, week, ...HOURS })).toEqual(refused);
});

test('a week has 168 hours, not more', () => {
  expect(
    refusedFields({ year: 2025, week: 1, collegeHours: 100, organisationHours: 60, outsideHours: 8 }),
  ).toEqual([]);
  expect(
    refusedFields({ year: 2025, week: 1, collegeHours: 100, organisationHours: 60, outsideHours: 8.5 }),
  ).toEqual(['outsideHours']);
});

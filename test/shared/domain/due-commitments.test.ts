import { expect, test } from 'vitest';
import { isoDate } from '#shared/domain/calendar-date.ts';
import { commitmentCounts, dueCommitments, endOfWeek } from '#shared/domain/due-commitments.ts';
import { commitmentDraft } from '#test/support/drafts.ts';

const due = (date: string | null, owner: 'us' | 'them' | 'colleague' = 'us') =>
  commitmentDraft(date ?? 'los', { due: date === null ? null : isoDate(date), owner });

test('a week ends on its Sunday, also over the end of a year', () => {
  expect(endOfWeek(isoDate('2026-11-23'))).toBe('2026-11-29');
  expect(endOfWeek(isoDate('2026-11-29'))).toBe('2026-11-29');
  expect(endOfWeek(isoDate('2026-12-31'))).toBe('2027-01-03');
});

test('yesterday is late, today and Sunday are this week, Monday is later; done ones are nowhere', () => {
  const done = { ...due('2026-11-20'), doneOn: isoDate('2026-11-21') };
  const all = [
    due('2026-11-30'),
    due('2026-11-29', 'them'),
    due(null),
    due('2026-11-25'),
    due('2026-11-24'),
    done,
  ];
  const grouped = dueCommitments(all, isoDate('2026-11-25'));
  const datesOf = (list: readonly { readonly due: string | null }[]) => list.map((each) => each.due);
  expect(datesOf(grouped.late)).toEqual(['2026-11-24']);
  expect(datesOf(grouped.thisWeek)).toEqual(['2026-11-25', '2026-11-29']);
  expect(datesOf(grouped.later)).toEqual(['2026-11-30']);
  expect(grouped.undated).toHaveLength(1);
  expect(commitmentCounts(grouped)).toEqual({
    open: 5,
    late: 1,
    thisWeek: 2,
    later: 1,
    undated: 1,
    byOwner: { us: 2, them: 1, colleague: 0 },
  });
});

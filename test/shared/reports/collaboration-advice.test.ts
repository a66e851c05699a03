import { expect, test } from 'vitest';
import { collaborationAdvice, judgementOf, meetingRhythm } from '#shared/reports/collaboration-advice.ts';
import type { Assessment } from '#shared/domain/mirror.ts';
import { assessmentDraft, day } from '#test/support/drafts.ts';

const TODAY = day('2026-11-22');
const judged = (mean: number) => ({ date: day('2026-10-01'), mean, isOld: false });
const KEPT = { held: 6, planned: 6 };
const LAPSED = { held: 2, planned: 6 };
const UNKNOWN = { held: 3, planned: null };

test.each([
  // phase, rhythm, judgement, until -> advice
  ['continue', KEPT, null, null, 'continue', ['rhythm-kept']],
  ['continue', UNKNOWN, judged(0), null, 'continue', ['judgement']],
  ['continue', UNKNOWN, null, null, null, ['nothing-known']],
  ['continue', LAPSED, null, null, null, ['rhythm-lapsed']],
  ['continue', LAPSED, judged(0.5), null, 'build', ['judgement', 'rhythm-lapsed']],
  ['continue', LAPSED, judged(-0.5), null, 'wind-down', ['judgement', 'rhythm-lapsed']],
  ['continue', KEPT, judged(-0.5), null, 'build', ['judgement', 'rhythm-kept']],
  ['build', KEPT, judged(0.49), null, 'build', ['phase', 'judgement', 'rhythm-kept']],
  ['build', KEPT, judged(0.5), null, 'continue', ['phase', 'judgement', 'rhythm-kept']],
  ['build', UNKNOWN, null, null, 'build', ['phase']],
  ['wind-down', UNKNOWN, null, null, 'wind-down', ['phase']],
  ['wind-down', KEPT, judged(2), null, 'continue', ['phase', 'judgement', 'rhythm-kept']],
  ['continue', KEPT, judged(2), day('2027-05-24'), 'wind-down', ['ends']],
  ['continue', KEPT, judged(2), day('2027-05-25'), 'continue', ['judgement', 'rhythm-kept']],
] as const)('%s with %j, judged %j, until %s: %s', (phase, rhythm, judgement, until, advice, reasons) => {
  const found = collaborationAdvice({ phase, until }, rhythm, judgement, TODAY);
  expect(found.advice).toBe(advice);
  expect(found.reasons.map(({ kind }) => kind)).toEqual(reasons);
});

test('a judgement of years ago advises nothing', () => {
  const old = { date: day('2023-01-01'), mean: -2, isOld: true };
  expect(collaborationAdvice({ phase: 'continue', until: null }, KEPT, old, TODAY).advice).toBe('continue');
  expect(collaborationAdvice({ phase: 'continue', until: null }, UNKNOWN, old, TODAY).advice).toBeNull();
});

test('meetings are held against the days since it began, and against nothing when none could be expected yet', () => {
  const since = (from: string | null) => ({ meetingsPerYear: 12, from: from === null ? null : day(from) });
  expect(meetingRhythm(since(null), 5, TODAY)).toEqual({ held: 5, planned: 12 });
  expect(meetingRhythm(since('2026-11-22'), 0, TODAY).planned).toBeNull();
  expect(meetingRhythm(since('2026-09-23'), 1, TODAY).planned).toBeCloseTo((12 * 61) / 365);
  expect(meetingRhythm({ meetingsPerYear: null, from: null }, 3, TODAY)).toEqual({ held: 3, planned: null });
});

test('of a judgement only what was judged counts, and one without the four dimensions is none', () => {
  const of = (changes: Partial<Assessment>) =>
    judgementOf({ ...assessmentDraft({ date: day('2026-11-01') }), ...changes } as Assessment, TODAY);
  expect(of({ cultural: 2, relational: -1, procedural: null, content: null })).toEqual({
    date: '2026-11-01',
    mean: 0.5,
    isOld: false,
  });
  expect(of({ cultural: null, relational: null, procedural: null, content: null, influence: 5 })).toBeNull();
  expect(of({ cultural: 1, date: day('2024-11-22') })).toMatchObject({ isOld: false });
  expect(of({ cultural: 1, date: day('2024-11-21') })).toMatchObject({ isOld: true });
  expect(judgementOf(undefined, TODAY)).toBeNull();
});

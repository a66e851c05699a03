import { expect, test } from 'vitest';
import { becameMap, throughMerges } from '#shared/domain/merged.ts';

test('a chain of merges ends at the last, and one that bites its tail ends', () => {
  expect([
    ...becameMap([
      { id: 'a', intoId: 'b' },
      { id: 'b', intoId: 'c' },
    ]),
  ]).toEqual([
    ['a', 'c'],
    ['b', 'c'],
  ]);
  expect(
    becameMap([
      { id: 'a', intoId: 'b' },
      { id: 'b', intoId: 'a' },
    ]).size,
  ).toBe(2);
});

test('ids are followed wherever they stand, and who then stands twice in a list stands there once', () => {
  const became = becameMap([{ id: 'gone', intoId: 'kept' }]);
  const form = {
    subject: 'over gone',
    who: [
      { kind: 'organisation', id: 'gone' },
      { kind: 'organisation', id: 'kept' },
    ],
    promises: [{ text: 'x', organisationId: 'gone' }],
    missed: ['gone', 'other'],
  };
  expect(throughMerges(form, became)).toEqual({
    subject: 'over gone',
    who: [{ kind: 'organisation', id: 'kept' }],
    promises: [{ text: 'x', organisationId: 'kept' }],
    missed: ['kept', 'other'],
  });
});

test('where nobody was merged the very same value comes back, lists with doubles too', () => {
  const form = { notes: ['same', 'same'], from: null };
  expect(throughMerges(form, becameMap([{ id: 'gone', intoId: 'kept' }]))).toBe(form);
  expect(throughMerges(form, new Map())).toBe(form);
});

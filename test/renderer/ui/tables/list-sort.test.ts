import { expect, test } from 'vitest';
import { nextSort } from '#renderer/ui/tables/list-sort.ts';

test('another column starts its own way', () => {
  expect(nextSort({ column: 'name', direction: 'descending' }, 'role')).toEqual({
    column: 'role',
    direction: 'ascending',
  });
  expect(nextSort({ column: 'name', direction: 'ascending' }, 'minutes', 'descending')).toEqual({
    column: 'minutes',
    direction: 'descending',
  });
});

test.for([
  ['ascending', 'descending'],
  ['descending', 'ascending'],
] as const)('the sorted column, %s, turns round, however it started', ([direction, turned]) => {
  expect(nextSort({ column: 'name', direction }, 'name', 'descending')).toEqual({
    column: 'name',
    direction: turned,
  });
});

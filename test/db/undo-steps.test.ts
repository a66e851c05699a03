import { expect, test } from 'vitest';
import { findOrCreateTheme } from '#db/repos/themes.ts';
import { createHistory } from '#db/undo.ts';
import { dumpOf, newDatabase, refusalOf } from '#test/support/database.ts';

test('the list of what was done names each step and its moment, and any step can be gone back to', () => {
  const db = newDatabase();
  let minute = 0;
  const history = createHistory(db, () => new Date(2026, 5, 30, 12, (minute += 1)));
  const start = dumpOf(db);
  const names = ['Wonen', 'Zorg', 'Energie'];
  const states = names.map((name) => {
    history.perform(
      'themes.findOrCreate',
      () => findOrCreateTheme(db, name),
      ({ name: made }) => [made],
    );
    return dumpOf(db);
  });
  const told = () => {
    const { done, undone } = history.steps();
    return [done, undone].map((steps) =>
      steps.map((step) => `${step.number} ${step.names.join()} ${step.at.getMinutes()}`),
    );
  };
  expect(told()).toEqual([['1 Wonen 1', '2 Zorg 2', '3 Energie 3'], []]);
  history.goTo(1);
  expect(dumpOf(db)).toEqual(states[0]);
  expect(told()).toEqual([['1 Wonen 1'], ['2 Zorg 2', '3 Energie 3']]);
  history.goTo(3);
  expect(dumpOf(db)).toEqual(states[2]);
  history.goTo(0);
  expect(dumpOf(db)).toEqual(start);
  expect(told()).toEqual([[], ['1 Wonen 1', '2 Zorg 2', '3 Energie 3']]);
  history.goTo(2);
  // Something new: what was taken back can no longer be done again, and its number is not used twice.
  history.perform('new', () => findOrCreateTheme(db, 'Nieuw'));
  expect(told()).toEqual([['1 Wonen 1', '2 Zorg 2', '4  4'], []]);
  expect(refusalOf(() => history.goTo(3)).code).toBe('not-found');
});

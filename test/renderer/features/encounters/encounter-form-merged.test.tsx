import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { TODAY } from '../../support/builders.ts';
import { ORGANISATIONS, REGION, WOONHART } from './example-data.ts';
import { main, openForm, saved, setUpMain, who } from './encounter-form.tsx';

beforeEach(setUpMain);
/** The chips under the question who was there. */
function chosen(): readonly string[] {
  const list = within(screen.getByRole('list', { name: /Gekozen|was erbij/ }));
  return list.getAllByRole('listitem').map((chip) => chip.textContent);
}

function merge(): void {
  main.answer('organisations.list', () => ORGANISATIONS.filter(({ id }) => id !== WOONHART.id));
  main.answer('merged.list', () => ({
    organisations: [{ id: WOONHART.id, intoId: REGION.id, name: WOONHART.name, date: TODAY }],
    persons: [],
  }));
  main.tell('network-changed', { revision: 2, history: { undo: null, redo: null, last: 0 } });
}

test('a form that stands open follows a partner that is merged, and saves the one that stayed', async () => {
  main.answer('merged.list', () => ({ organisations: [], persons: [] }));
  const { user } = await openForm({ organisationIds: [WOONHART.id] });
  await user.type(screen.getByRole('textbox', { name: /Onderwerp/ }), 'Kade');
  merge();
  await waitFor(() => {
    expect(chosen()).toEqual([REGION.shortName === '' ? REGION.name : REGION.shortName]);
  });
  await user.click(who());
  await user.keyboard('{Control>}{Enter}{/Control}');
  await waitFor(() => {
    expect(saved()).toMatchObject({ organisationIds: [REGION.id], subject: 'Kade' });
  });
});

test('with both of a pair at the table, who stays sits there once', async () => {
  main.answer('merged.list', () => ({ organisations: [], persons: [] }));
  await openForm({ organisationIds: [WOONHART.id, REGION.id] });
  expect(chosen()).toHaveLength(2);
  merge();
  await waitFor(() => {
    expect(chosen()).toHaveLength(1);
  });
});

test('a form that stands open says which of those present was put away', async () => {
  await openForm({ organisationIds: [WOONHART.id] });
  main.answer('organisations.list', () =>
    ORGANISATIONS.map((one) => (one.id === WOONHART.id ? { ...one, archived: true } : one)),
  );
  main.tell('network-changed', { revision: 2, history: { undo: null, redo: null, last: 0 } });
  await waitFor(() => {
    expect(chosen()[0]).toContain('gearchiveerd');
  });
});

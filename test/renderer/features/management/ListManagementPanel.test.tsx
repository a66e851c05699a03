import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { AppError } from '#shared/errors.ts';
import { moved } from '#renderer/features/management/list-entries.ts';
import { ListManagementPanel } from '#renderer/features/management/ListManagementPanel.tsx';
import { ENERGY, HOUSING, LIVING, QUAY, RESIDENTS } from '../../support/builders.ts';
import { renderOver } from '../../support/render.tsx';
import { type ScriptedMain, scriptedMain } from '../../support/scripted-main.ts';

function show(): ScriptedMain {
  const main = scriptedMain({
    'categories.list': () => [HOUSING, RESIDENTS],
    'themes.list': () => [LIVING, { ...ENERGY, retired: true }],
    'areas.list': () => [QUAY],
    'uses.list': () => [{ id: HOUSING.id, organisations: 12, collaborations: 0, encounters: 0 }],
    'categories.create': () => HOUSING,
    'categories.update': () => HOUSING,
    'categories.order': () => [RESIDENTS, HOUSING],
    'categories.retire': () => HOUSING,
    'categories.merge': () => RESIDENTS,
    'themes.retire': () => ENERGY,
    'themes.rename': () => LIVING,
  });
  renderOver(main, <ListManagementPanel />);
  return main;
}

test('a category is reordered, retired, given another mark, and merged after it was said what that means', async () => {
  const main = show();
  await userEvent.click(await screen.findByRole('button', { name: 'Woningcorporaties omlaag' }));
  await userEvent.click(screen.getByRole('button', { name: 'Woningcorporaties omhoog' }));
  expect(main.inputsOf('categories.order')).toEqual([{ ids: [RESIDENTS.id, HOUSING.id] }]);
  await userEvent.click(screen.getByRole('button', { name: 'Woningcorporaties uit gebruik nemen' }));
  expect(main.inputsOf('categories.retire')).toEqual([{ id: HOUSING.id, retired: true }]);

  await userEvent.click(screen.getByRole('button', { name: 'Woningcorporaties bewerken' }));
  expect(screen.getByRole('radio', { name: /plant.*bij Inwonersinitiatieven/ })).toBeTruthy();
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'huis' }).checked).toBe(true);
  await userEvent.click(screen.getByRole('radio', { name: 'Kleur 4' }));
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'huis' }).checked).toBe(true);
  await userEvent.click(screen.getByRole('radio', { name: 'druppels' }));
  await userEvent.selectOptions(
    screen.getByRole('combobox', { name: 'Woningcorporaties samenvoegen met' }),
    'Inwonersinitiatieven',
  );
  expect(screen.getByText(/Alles van Woningcorporaties \(12 partners\)/)).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Bewaren' }));
  expect(main.inputsOf('categories.update')).toEqual([
    { id: HOUSING.id, draft: { name: 'Woningcorporaties', mark: 'care', icon: 'water' } },
  ]);
  await userEvent.click(await screen.findByRole('button', { name: 'Woningcorporaties bewerken' }));
  await userEvent.selectOptions(
    screen.getByRole('combobox', { name: 'Woningcorporaties samenvoegen met' }),
    'Inwonersinitiatieven',
  );
  await userEvent.click(screen.getByRole('button', { name: 'Samenvoegen' }));
  expect(main.inputsOf('categories.merge')).toEqual([{ from: HOUSING.id, into: RESIDENTS.id }]);
});

test('a retired theme stands apart and comes back; a name that is taken is said beside the field', async () => {
  const main = show();
  main.answer('themes.rename', () => {
    throw new AppError('refused-by-file', {}, { fields: { name: 'name-taken' } });
  });
  await userEvent.click(await screen.findByRole('radio', { name: 'Opgaven' }));
  expect(screen.getByRole('heading', { name: 'Niet meer in gebruik' })).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Energie weer in gebruik nemen' }));
  expect(main.inputsOf('themes.retire')).toEqual([{ id: ENERGY.id, retired: false }]);
  await userEvent.click(screen.getByRole('button', { name: 'Wonen bewerken' }));
  const name = screen.getByRole('textbox', { name: /^Naam/ });
  await userEvent.clear(name);
  await userEvent.type(name, 'Energie{Enter}');
  expect(await screen.findByText(/Deze naam is er al/)).toBeTruthy();
  expect((name as HTMLInputElement).value).toBe('Energie');
});

test('a new category starts with a mark that nobody has', async () => {
  const main = show();
  await userEvent.type(await screen.findByRole('textbox', { name: 'Nieuwe soort' }), 'Koren');
  const colours = within(screen.getByRole('group', { name: 'Kleur' }));
  expect(colours.getByRole<HTMLInputElement>('radio', { name: 'Kleur 1' }).checked).toBe(true);
  const icons = within(screen.getByRole('group', { name: 'Teken' }));
  expect(icons.getByRole<HTMLInputElement>('radio', { name: 'zuilen' }).checked).toBe(true);
  await userEvent.click(screen.getByRole('button', { name: 'Toevoegen' }));
  expect(main.inputsOf('categories.create')).toEqual([{ name: 'Koren', mark: 'government', icon: null }]);
});

test('two categories with one colour and one icon cannot be told apart: that is said, and another icon solves it', async () => {
  show();
  await userEvent.click(await screen.findByRole('button', { name: 'Woningcorporaties bewerken' }));
  await userEvent.click(screen.getByRole('radio', { name: /^Kleur 10/ }));
  expect(screen.queryByText(/gelijk aan die van/)).toBeNull();
  await userEvent.click(screen.getByRole('radio', { name: /^plant/ }));
  expect(screen.getByText(/gelijk aan die van Inwonersinitiatieven/)).toBeTruthy();
  await userEvent.click(screen.getByRole('radio', { name: 'boom' }));
  expect(screen.queryByText(/gelijk aan die van/)).toBeNull();
});

test('moving swaps two that are shown, and ends at the ends', () => {
  expect(moved(['a', 'b', 'c'], 'b', 1)).toEqual(['a', 'c', 'b']);
  expect(moved(['a', 'b', 'c'], 'a', -1)).toBeNull();
  expect(moved(['a', 'b', 'c'], 'x', 1)).toBeNull();
});

import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { App } from '#renderer/app/App.tsx';
import { appStatus, HOUSING, organisation } from '../support/builders.ts';
import { renderOver, withoutMediaQueries } from '../support/render.tsx';
import { scriptedMain } from '../support/scripted-main.ts';

const WOONHART = organisation(101, { name: 'Woonhart' });
const PLAIN = appStatus().file;
if (PLAIN === null) throw new Error('the builder opens a file');
const OPEN = appStatus({ file: { ...PLAIN, isEncrypted: true } });
const LOCKED = appStatus({
  file: null,
  locked: { name: 'Stad', path: '/n/Stad.netwerk', reason: 'asked' },
});

function show() {
  const over = scriptedMain({
    'app.status': () => OPEN,
    'organisations.list': () => [WOONHART],
    'categories.list': () => [HOUSING],
    'themes.list': () => [],
    'areas.list': () => [],
    'collaborations.list': () => [],
    'persons.list': () => [],
    'vault.lock': () => LOCKED,
  });
  localStorage.setItem('netwerkkaart.screen', 'partners');
  renderOver(over, <App />);
  return over;
}

beforeAll(withoutMediaQueries);
beforeEach(() => {
  localStorage.clear();
});
test('Ctrl+L keeps what is typed and where one is, empties the window, and only then locks', async () => {
  const over = show();
  await screen.findByRole('button', { name: 'Woonhart' });
  await userEvent.click(screen.getAllByRole('button', { name: 'Partner toevoegen' })[0] ?? document.body);
  await userEvent.type(await screen.findByRole('textbox', { name: /^Naam/ }), 'Kwartelhoek');
  await userEvent.keyboard('{Control>}l{/Control}');
  await waitFor(() => {
    expect(over.inputsOf('vault.lock')).toHaveLength(1);
  });
  expect(document.body.textContent).toBe('');
  const methods = over.asked.map(({ method }) => method);
  expect(methods.lastIndexOf('drafts.write')).toBeLessThan(methods.indexOf('vault.lock'));
  const kept = over.inputsOf('drafts.write') as readonly { readonly key: string; readonly value: string }[];
  expect(kept.findLast(({ key }) => key === 'partner:new')?.value).toContain('Kwartelhoek');
  expect(kept.findLast(({ key }) => key === 'place')?.value).toContain('partners');

  act(() => {
    over.tell('status-changed', LOCKED);
  });
  await screen.findByRole('heading', { name: 'Stad is op slot' });
  // Open again: the form stands there with what was typed, and the place is kept no longer.
  act(() => {
    over.tell('status-changed', OPEN);
  });
  expect(await screen.findByDisplayValue('Kwartelhoek')).toBeTruthy();
  expect(over.inputsOf('drafts.clear')).toContainEqual({ key: 'place' });
});

test('main may ask for it too', async () => {
  const over = show();
  await screen.findByRole('button', { name: 'Woonhart' });
  act(() => {
    over.tell('lock-asked', null);
  });
  await waitFor(() => {
    expect(over.inputsOf('vault.lock')).toHaveLength(1);
  });
});

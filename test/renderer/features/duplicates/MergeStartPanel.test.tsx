import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { MergeStartPanel } from '#renderer/features/duplicates/MergeStartPanel.tsx';
import { appStatus, HOUSING, organisation, person } from '../../support/builders.ts';
import { renderOver } from '../../support/render.tsx';
import { scriptedMain } from '../../support/scripted-main.ts';

const WOONHART = organisation(101, { name: 'Woonhart' });
const HARBOUR = organisation(102, { name: 'De Haven', archived: true });
const ANNA = person(201, [{ at: WOONHART }], { name: 'Anna de Wit' });
const BRAM = person(202, [{ at: WOONHART }], { name: 'Bram Vos' });

function show(start: Parameters<typeof MergeStartPanel>[0]['start']) {
  const seen: { pairs: unknown[]; closed: number } = { pairs: [], closed: 0 };
  renderOver(
    scriptedMain({
      'app.status': () => appStatus(),
      'organisations.list': () => [WOONHART, HARBOUR],
      'persons.list': () => [ANNA, BRAM],
      'categories.list': () => [HOUSING],
      'themes.list': () => [],
    }),
    <MergeStartPanel
      start={start}
      onChosen={(pair) => {
        seen.pairs.push(pair);
      }}
      onClose={() => {
        seen.closed += 1;
      }}
    />,
  );
  return seen;
}

test('without another nothing is compared, and the field says so', async () => {
  const seen = show({ kind: 'person', id: ANNA.id });
  await screen.findByRole('complementary', { name: 'Anna de Wit samenvoegen' });
  await userEvent.click(screen.getByRole('button', { name: 'Naast elkaar zetten' }));
  expect(screen.getByRole('combobox', { name: /^Met welke persoon/ }).getAttribute('aria-invalid')).toBe(
    'true',
  );
  expect(seen.pairs).toEqual([]);
});

test('another person is found by name, never oneself', async () => {
  const seen = show({ kind: 'person', id: ANNA.id });
  const field = await screen.findByRole('combobox', { name: /^Met welke persoon/ });
  await userEvent.type(field, 'anna');
  expect(screen.queryByRole('option', { name: /Anna/ })).toBeNull();
  await userEvent.clear(field);
  await userEvent.type(field, 'bram{Enter}');
  await userEvent.click(screen.getByRole('button', { name: 'Naast elkaar zetten' }));
  expect(seen.pairs).toEqual([{ kind: 'person', ids: [ANNA.id, BRAM.id] }]);
});

test('a partner that was put away can be merged too', async () => {
  const seen = show({ kind: 'organisation', id: WOONHART.id });
  await userEvent.type(await screen.findByRole('combobox', { name: /^Met welke partner/ }), 'haven{Enter}');
  await userEvent.click(screen.getByRole('button', { name: 'Naast elkaar zetten' }));
  expect(seen.pairs).toEqual([{ kind: 'organisation', ids: [WOONHART.id, HARBOUR.id] }]);
});

test('who is gone meanwhile has nothing to be merged with', async () => {
  const seen = show({ kind: 'person', id: person(299).id });
  await waitFor(() => {
    expect(seen.closed).toBe(1);
  });
});

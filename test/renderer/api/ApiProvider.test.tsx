import { act, screen, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, test } from 'vitest';
import { useNetworkQuery } from '#renderer/api/hooks.ts';
import { appStatus, organisation } from '../support/builders.ts';
import { renderOver } from '../support/render.tsx';
import { scriptedMain } from '../support/scripted-main.ts';

function Names(): ReactNode {
  const partners = useNetworkQuery('organisations.list', undefined);
  return <p>{partners.data?.map(({ name }) => name).join(', ') ?? 'wacht'}</p>;
}

test('what was read is asked again when main says that the network changed, and not before', async () => {
  const main = scriptedMain({ 'organisations.list': () => [organisation(101, { name: 'Oud' })] });
  renderOver(main, <Names />);
  await screen.findByText('Oud');
  main.answer('organisations.list', () => [organisation(101, { name: 'Nieuw' })]);
  expect(main.inputsOf('organisations.list')).toHaveLength(1);

  act(() => {
    main.tell('network-changed', {
      revision: 1,
      history: { undo: 'organisations.update', redo: null, last: 1 },
    });
  });
  await screen.findByText('Nieuw');
  expect(main.inputsOf('organisations.list')).toHaveLength(2);
});

test('another file shows nothing of the one before', async () => {
  const main = scriptedMain({
    'organisations.list': () => [organisation(101, { name: 'Van het oude bestand' })],
  });
  renderOver(main, <Names />);
  await screen.findByText('Van het oude bestand');
  main.answer('organisations.list', () => [organisation(102, { name: 'Van het nieuwe bestand' })]);
  act(() => {
    main.tell('status-changed', appStatus());
  });
  await waitFor(() => {
    expect(screen.queryByText('Van het oude bestand')).toBeNull();
  });
  await screen.findByText('Van het nieuwe bestand');
});

import { render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, test } from 'vitest';
import { AppError } from '#shared/errors.ts';
import { ApiProvider } from '#renderer/api/ApiProvider.tsx';
import { makeClient } from '#renderer/api/client.ts';
import { askFirstQuestions } from '#renderer/api/first-questions.ts';
import { useNetworkQuery } from '#renderer/api/hooks.ts';
import { makeQueryClient } from '#renderer/api/query-client.ts';
import { organisation } from '../support/builders.ts';
import { scriptedMain } from '../support/scripted-main.ts';

function Names(): ReactNode {
  const partners = useNetworkQuery('organisations.list', undefined);
  return <p>{partners.data?.map(({ name }) => name).join(', ') ?? 'wacht'}</p>;
}

function askEarly(main: ReturnType<typeof scriptedMain>): ReactNode {
  const client = makeClient(main.bridge);
  const queries = makeQueryClient();
  askFirstQuestions(client, queries);
  return (
    <ApiProvider client={client} queries={queries}>
      <Names />
    </ApiProvider>
  );
}

test('what was asked before there was a screen is not asked again by the screen', async () => {
  const main = scriptedMain({ 'organisations.list': () => [organisation(101, { name: 'Woonhart' })] });
  render(askEarly(main));
  await screen.findByText('Woonhart');
  expect(main.inputsOf('organisations.list')).toHaveLength(1);
});

test('a question that was refused early, without an open network, is asked again by who needs it', async () => {
  const main = scriptedMain({
    'organisations.list': () => {
      throw new AppError('no-file-open');
    },
  });
  const early = askEarly(main);
  await Promise.resolve();
  main.answer('organisations.list', () => [organisation(101, { name: 'Woonhart' })]);
  await new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
  render(early);
  expect(await screen.findByText('Woonhart')).toBeTruthy();
  expect(main.inputsOf('organisations.list')).toHaveLength(2);
});

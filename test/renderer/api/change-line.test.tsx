import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ReactNode, useState } from 'react';
import { expect, test } from 'vitest';
import { ChangeLineContext, type LineMessage } from '#renderer/api/change-line.ts';
import { useNetworkMutation } from '#renderer/api/hooks.ts';
import { organisation } from '../support/builders.ts';
import { renderOver } from '../support/render.tsx';
import { scriptedMain } from '../support/scripted-main.ts';

function Archive(): ReactNode {
  const archive = useNetworkMutation('organisations.archive');
  return (
    <button
      type="button"
      onClick={() => {
        archive.mutate({ id: organisation(101).id });
      }}
    >
      Archiveer
    </button>
  );
}

function Lines(): ReactNode {
  const [lines, setLines] = useState<readonly LineMessage[]>([]);
  return (
    <ChangeLineContext
      value={(line) => {
        setLines((before) => [...before, line]);
      }}
    >
      <Archive />
      <output>{lines.map((line) => (line.kind === 'note' ? line.text : line.method)).join(' | ')}</output>
    </ChangeLineContext>
  );
}

test('the way back is offered for what changed something, and not for what was so already', async () => {
  const main = scriptedMain({});
  let last = 3;
  let revision = 0;
  const answerWith = (steps: number): void => {
    main.answer('organisations.archive', () => {
      last += steps;
      revision += 1;
      main.tell('network-changed', { revision, history: { undo: 'x', redo: null, last } });
      return organisation(101);
    });
  };
  renderOver(main, <Lines />);
  answerWith(1);
  await userEvent.click(screen.getByRole('button'));
  expect(await screen.findByText('organisations.archive')).toBeDefined();
  answerWith(0);
  await userEvent.click(screen.getByRole('button'));
  expect(await screen.findByText('organisations.archive | Er is niets gewijzigd.')).toBeDefined();
});

import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { OpenFile } from '#shared/ipc/app-state.ts';
import { BackUpNotice } from '#renderer/app/BackUpNotice.tsx';
import { appStatus } from '../support/builders.ts';

function show(more: Partial<OpenFile>, where: 'network' | 'back-ups' = 'network'): void {
  const { file } = appStatus();
  if (file === null) throw new Error('a file is open');
  render(<BackUpNotice file={{ ...file, ...more }} screen={where} onOpen={() => {}} />);
}
const REFUSAL = { code: 'folder-away', params: { path: '/media/stick' }, fields: {} } as const;

test('all is well: nothing is said', () => {
  show({});
  expect(screen.queryByRole('button')).toBeNull();
});

test('a back-up that failed, and one that is days old, are said and cannot be closed', () => {
  show({ backUpProblem: REFUSAL });
  expect(screen.getByText(/De automatische reservekopie is niet gelukt/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Niet nu' })).toBeNull();
  cleanup();
  show({ isBackUpOld: true });
  expect(screen.getByText(/nog geen reservekopie\. Bewaard is het wel/)).toBeTruthy();
});

test('a second place that is away is said until it is closed; where one sees to it, nothing is said twice', async () => {
  show({ secondBackUpProblem: REFUSAL });
  await userEvent.click(screen.getByRole('button', { name: 'Niet nu' }));
  expect(screen.queryByText(/tweede plek/)).toBeNull();
  cleanup();
  show({ backUpProblem: REFUSAL }, 'back-ups');
  expect(screen.queryByRole('button')).toBeNull();
});

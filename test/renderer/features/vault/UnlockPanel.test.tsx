import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { AppError } from '#shared/errors.ts';
import type { LockReason } from '#shared/ipc/app-state.ts';
import { recoveryGroups } from '#shared/vault/recovery-key.ts';
import { UnlockPanel } from '#renderer/features/vault/UnlockPanel.tsx';
import { appStatus } from '../../support/builders.ts';
import { renderOver } from '../../support/render.tsx';
import { scriptedMain } from '../../support/scripted-main.ts';

function show(reason: LockReason = 'chosen') {
  const over = scriptedMain({
    'app.status': () => appStatus({ file: null }),
    'vault.unlock': () => appStatus(),
    'vault.unlockWithRecoveryKey': () => appStatus(),
    'file.close': () => appStatus({ file: null }),
  });
  renderOver(over, <UnlockPanel file={{ name: 'Stad', path: '/n/Stad.netwerk', reason }} />);
  return over;
}

const field = () => screen.getByLabelText<HTMLInputElement>('Wachtwoord');

test('the field has the focus, and Enter asks main', async () => {
  const over = show();
  expect(document.activeElement).toBe(field());
  await userEvent.type(field(), 'vier paarden{Enter}');
  await waitFor(() => {
    expect(over.inputsOf('vault.unlock')).toEqual([{ password: 'vier paarden' }]);
  });
});

test('a wrong password is told beside the field, and what was typed stays, chosen', async () => {
  const over = show('idle');
  expect(screen.getByText(/^Je deed een tijd niets/)).toBeTruthy();
  over.answer('vault.unlock', () => {
    throw new AppError('wrong-password', { seconds: '0' });
  });
  await userEvent.type(field(), 'fout{Enter}');
  await screen.findByText('Dit wachtwoord klopt niet.');
  expect([field().value, field().selectionStart, field().selectionEnd]).toEqual(['fout', 0, 4]);
  expect(field().getAttribute('aria-invalid')).toBe('true');
});

test('while one has to wait nothing is sent, and how long is told', async () => {
  const over = show();
  over.answer('vault.unlock', () => {
    throw new AppError('wrong-password', { seconds: '8' });
  });
  await userEvent.type(field(), 'fout{Enter}');
  await screen.findByText('Dit wachtwoord klopt niet. Wacht 8 seconden.');
  await userEvent.type(field(), 'nog eens{Enter}');
  expect(over.inputsOf('vault.unlock')).toHaveLength(1);
  expect(screen.getByRole('button', { name: 'Openen' })).toHaveProperty('disabled', true);
});

test('a slip in the recovery key is pointed out before it is sent', async () => {
  const over = show();
  await userEvent.click(screen.getByRole('button', { name: 'Herstelsleutel gebruiken' }));
  const key = screen.getByRole('textbox', { name: 'Herstelsleutel' });
  const groups = recoveryGroups(new Uint8Array(32).fill(7));
  await userEvent.type(key, `${groups.with(8, 'ABCDE').join('-')}{Enter}`);
  await screen.findByText('Kijk groep 9 nog eens na.');
  expect(over.inputsOf('vault.unlockWithRecoveryKey')).toEqual([]);
  await userEvent.clear(key);
  await userEvent.type(key, `${groups.join('-')}{Enter}`);
  await waitFor(() => {
    expect(over.inputsOf('vault.unlockWithRecoveryKey')).toEqual([{ recoveryKey: groups.join('-') }]);
  });
});

test('a damaged file is no wrong password; another file can be chosen', async () => {
  const over = show();
  over.answer('vault.unlock', () => {
    throw new AppError('file-damaged', { path: '/n/Stad.netwerk' });
  });
  await userEvent.type(field(), 'vier paarden{Enter}');
  expect((await screen.findByRole('alert')).textContent).toContain('is beschadigd');
  await userEvent.click(screen.getByRole('button', { name: 'Ander bestand' }));
  expect(over.inputsOf('file.close')).toHaveLength(1);
});

import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { RETENTION_KINDS } from '#shared/domain/privacy.ts';
import type { RetentionGroup } from '#shared/ipc/requests/retention.ts';
import { RetentionPanel } from '#renderer/features/privacy/RetentionPanel.tsx';
import { RetentionPrompt } from '#renderer/features/privacy/RetentionPrompt.tsx';
import { day } from '#test/support/drafts.ts';
import { renderOver } from '../../support/render.tsx';
import { type ScriptedMain, scriptedMain } from '../../support/scripted-main.ts';

const NOTHING: readonly RetentionGroup[] = RETENTION_KINDS.map((kind) => ({
  kind,
  period: 60,
  before: day('2021-11-22'),
  count: 0,
  first: [],
  kept: [],
}));
const ITEMS = [
  { itemId: '01890a5d-ac96-774b-bcce-b302099a8057', date: day('2020-01-01'), title: 'Rondje', text: 'Lang.' },
  { itemId: '01890a5d-ac96-774b-bcce-b302099a8058', date: day('2020-02-01'), title: '', text: 'Kort.' },
];

function main(count: number): ScriptedMain {
  return scriptedMain({
    'retention.find': () => ({
      asOf: day('2026-11-22'),
      groups: NOTHING.map((group) =>
        group.kind === 'encounter-note' ? { ...group, count, first: ITEMS.slice(0, count) } : group,
      ),
    }),
    'retention.apply': () => ({ count: 1, failed: 0, isClean: true }),
    'retention.keep': () => undefined,
    'retention.savePeriod': () => undefined,
    'retention.leave': () => undefined,
    'retentionDue.find': () => ({ count, isDue: count > 0 }),
  });
}

test('nothing goes before it was looked at, and a line can stay', async () => {
  const over = main(2);
  renderOver(over, <RetentionPanel onBack={() => {}} />);
  await screen.findByRole('heading', { level: 1, name: '2 regels zijn over de bewaartermijn' });
  await userEvent.click(screen.getByText('Bekijk de 2 regels'));
  await userEvent.click(screen.getByRole('checkbox', { name: '01-01-2020: Rondje' }));
  const button = screen.getByRole('button', { name: '1 regel voorgoed wissen' });
  await userEvent.click(button);
  expect(screen.getByRole('alert').textContent).toBe('Kijk eerst na wat er weggaat en vink dat hier aan.');
  expect(over.inputsOf('retention.apply')).toEqual([]);
  await userEvent.click(screen.getByRole('checkbox', { name: 'Ik heb gekeken wat er weggaat' }));
  await userEvent.click(button);
  expect(over.inputsOf('retention.apply')).toEqual([
    { reason: '', groups: [{ kind: 'encounter-note', count: 2, except: [ITEMS[0]?.itemId] }] },
  ]);
});

test('a kind can stay whole, and then there is nothing to erase', async () => {
  renderOver(main(2), <RetentionPanel onBack={() => {}} />);
  await userEvent.click(await screen.findByRole('checkbox', { name: 'Deze soort nu wissen' }));
  expect(screen.getByRole('heading', { name: 'Er is niets gekozen om te wissen' })).toBeTruthy();
  expect(screen.getByRole('button', { name: '0 regels voorgoed wissen' })).toHaveProperty('disabled', true);
});

test('keeping longer asks for a reason, and what was typed stays', async () => {
  const over = main(1);
  renderOver(over, <RetentionPanel onBack={() => {}} />);
  await userEvent.click(await screen.findByText('Bekijk de regel'));
  await userEvent.click(screen.getByRole('button', { name: 'Langer bewaren: 01-01-2020: Rondje' }));
  const save = await screen.findByRole('button', { name: 'Langer bewaren' });
  await userEvent.click(save);
  expect(screen.getByText('Vul dit nog in.')).toBeTruthy();
  await userEvent.type(screen.getByRole('textbox', { name: /^Waarom bewaar je dit langer/ }), 'bezwaar');
  await userEvent.click(save);
  expect(over.inputsOf('retention.keep')).toEqual([
    { kind: 'encounter-note', itemId: ITEMS[0]?.itemId, until: '2027-11-22', reason: 'bezwaar' },
  ]);
});

test('a new network has nothing to erase, but its periods can be chosen', async () => {
  const over = main(0);
  renderOver(over, <RetentionPanel onBack={() => {}} />);
  await screen.findByRole('heading', { level: 1, name: 'Er is niets over zijn bewaartermijn' });
  expect(screen.queryByRole('button', { name: /voorgoed wissen$/ })).toBeNull();
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Peilingen' }), 'altijd bewaren');
  expect(over.inputsOf('retention.savePeriod')).toEqual([{ kind: 'assessment', period: null }]);
});

test('Vandaag says nothing when nothing is due, and one line when there is', async () => {
  const { unmount } = renderOver(main(0), <RetentionPrompt onOpen={() => {}} />);
  expect(screen.queryByRole('button')).toBeNull();
  unmount();
  renderOver(main(2), <RetentionPrompt onOpen={() => {}} />);
  expect(await screen.findByText('2 regels zijn over de bewaartermijn.')).toBeTruthy();
});

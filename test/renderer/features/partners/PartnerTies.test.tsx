import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { Tie } from '#shared/domain/collaboration.ts';
import { AppError } from '#shared/errors.ts';
import { PartnerTies } from '#renderer/features/partners/PartnerTies.tsx';
import { organisation, tie, TODAY } from '../../support/builders.ts';
import { renderOver } from '../../support/render.tsx';
import { type ScriptedMain, scriptedMain } from '../../support/scripted-main.ts';

const WOONHART = organisation(101, { name: 'Woonhart' });
const KAAI = organisation(102, { name: 'De Nieuwe Kaai', shortName: 'Kaai' });
const GONE = organisation(103, { name: 'Opgeheven', archived: true });
const FUNDED = tie(601, KAAI, WOONHART, { kind: 'funds', strength: 3, source: 'jaarverslag' });

function show(ties: readonly Tie[]): ScriptedMain {
  const main = scriptedMain({
    'ties.create': () => FUNDED,
    'ties.update': () => FUNDED,
    'ties.remove': () => undefined,
  });
  renderOver(
    main,
    <PartnerTies
      organisation={WOONHART}
      ties={ties}
      organisations={[WOONHART, KAAI, GONE]}
      today={TODAY}
      onOpenPartner={() => {}}
    />,
  );
  return main;
}

test('a tie is laid in one line, by name and with Enter; the archived are not offered', async () => {
  const main = show([]);
  await userEvent.click(screen.getByRole('button', { name: 'Relatie leggen' }));
  const way = await screen.findByRole('combobox', { name: /^Woonhart …/ });
  expect(document.activeElement).toBe(way);
  await userEvent.selectOptions(way, 'Krijgt geld van');
  const other = screen.getByRole('combobox', { name: /^Met wie/ });
  await userEvent.type(other, 'opgeheven');
  expect(screen.queryByRole('option', { name: 'Opgeheven' })).toBeNull();
  await userEvent.clear(other);
  await userEvent.type(other, 'kaai{Enter}');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Sterkte' }), 'Sterk');
  await userEvent.click(screen.getByRole('button', { name: 'Relatie bewaren' }));
  expect(main.inputsOf('ties.create')).toEqual([
    {
      firstOrganisationId: KAAI.id,
      secondOrganisationId: WOONHART.id,
      kind: 'funds',
      strength: 3,
      source: '',
      from: null,
      until: null,
    },
  ]);
  expect(await screen.findByRole('button', { name: 'Relatie leggen' })).toBeTruthy();
});

test('without a partner nothing is sent, and a wrong day says so beside its field', async () => {
  const main = show([]);
  await userEvent.click(screen.getByRole('button', { name: 'Relatie leggen' }));
  await userEvent.type(await screen.findByRole('textbox', { name: 'Sinds' }), '31-02-2026');
  await userEvent.click(screen.getByRole('button', { name: 'Relatie bewaren' }));
  expect(main.inputsOf('ties.create')).toEqual([]);
  expect(screen.getByText('Vul dit nog in.')).toBeTruthy();
  expect(screen.getByText(/Dit is geen dag op de kalender/)).toBeTruthy();
});

test('editing starts from what stands there, seen from this partner; a tie that is there already is refused beside its field', async () => {
  const main = show([FUNDED]);
  main.answer('ties.update', () => {
    throw new AppError('refused-by-file', {}, { fields: { kind: 'already-there' } });
  });
  const sentence = 'Krijgt geld van De Nieuwe Kaai';
  await userEvent.click(screen.getByRole('button', { name: `Wijzig: ${sentence}` }));
  const way = await screen.findByRole<HTMLSelectElement>('combobox', { name: /^Woonhart …/ });
  expect(way.value).toBe('funds:in');
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Bron' }).value).toBe('jaarverslag');
  await userEvent.click(screen.getByRole('button', { name: 'Relatie bewaren' }));
  expect(await screen.findByText('Dit staat er al. Pas aan wat er staat.')).toBeTruthy();
  await userEvent.keyboard('{Escape}');
  expect(screen.queryByRole('button', { name: 'Relatie bewaren' })).toBeNull();
});

test('removing asks main at once; the way back is undo', async () => {
  const main = show([FUNDED]);
  const list = screen.getByRole('list');
  await userEvent.click(within(list).getByRole('button', { name: /^Verwijder:/ }));
  expect(main.inputsOf('ties.remove')).toEqual([{ id: FUNDED.id }]);
});

test('what was typed about a tie is there again after closing, until it is saved or thrown away', async () => {
  const main = show([]);
  const open = async () => {
    await userEvent.click(screen.getByRole('button', { name: 'Relatie leggen' }));
    return screen.findByRole<HTMLInputElement>('textbox', { name: 'Bron' });
  };
  await userEvent.type(await open(), 'jaarverslag');
  await userEvent.type(screen.getByRole('combobox', { name: /^Met wie/ }), 'kaai{Enter}');
  await userEvent.keyboard('{Escape}');
  expect((await open()).value).toBe('jaarverslag');
  expect(screen.getByText('Hersteld wat je nog niet had bewaard.')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Relatie bewaren' }));
  expect(main.inputsOf('ties.create')).toMatchObject([{ source: 'jaarverslag' }]);
  const again = await open();
  expect(again.value).toBe('');
  await userEvent.type(again, 'weg');
  await userEvent.click(screen.getByRole('button', { name: 'Weggooien' }));
  expect((await open()).value).toBe('');
});

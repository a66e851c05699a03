import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { AppError } from '#shared/errors.ts';
import { encounter } from '../../support/builders.ts';
import type { ScriptedMain } from '../../support/scripted-main.ts';
import { LATELY, logMain, openLog, pagesOf } from './encounter-log.tsx';
import { FULL_ENCOUNTER, WOONHART } from './example-data.ts';

let main: ScriptedMain;

beforeEach(() => {
  main = logMain();
});

describe('putting right in the table', () => {
  async function openTable() {
    const opened = openLog(main);
    await opened.user.click(await screen.findByRole('tab', { name: 'Tabel' }));
    return opened;
  }

  test('a value is chosen in its cell by keyboard, and nothing is saved when it stays what it was', async () => {
    const { user } = await openTable();
    await user.click(screen.getByRole('button', { name: 'In de tabel wijzigen' }));
    screen.getByRole('button', { name: 'Nieuwbouw De Kaai, do 12-11-2026' }).focus();
    await user.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}{Enter}');
    const form = screen.getByRole('combobox', { name: 'Vorm van Nieuwbouw De Kaai: Werkbezoek' });
    expect(document.activeElement).toBe(form);
    await user.keyboard('{Enter}');
    expect(main.inputsOf('encounters.edit')).toEqual([]);
    await user.keyboard('{Enter}');
    await user.selectOptions(screen.getByRole('combobox', { name: /^Vorm van Nieuwbouw/ }), 'Overleg');
    await user.keyboard('{Enter}');
    await waitFor(() => {
      expect(main.inputsOf('encounters.edit')).toEqual([
        { ids: [FULL_ENCOUNTER.id], change: { form: 'meeting' } },
      ]);
    });
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Vorm van Nieuwbouw/);
  });

  test('a day is typed as people write it; what is no day says so and stays', async () => {
    const { user } = await openTable();
    await user.click(screen.getByRole('button', { name: 'In de tabel wijzigen' }));
    await user.click(screen.getByRole('button', { name: 'Datum van Nieuwbouw De Kaai: 12-11-2026' }));
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: /^Datum van Nieuwbouw/ });
    await user.clear(field);
    await user.type(field, '31 feb{Enter}');
    expect(screen.getByRole('alert').textContent).toContain('Dit is geen dag op de kalender');
    expect(field.value).toBe('31 feb');
    await user.clear(field);
    await user.type(field, 'gisteren{Enter}');
    expect(main.inputsOf('encounters.edit')).toEqual([
      { ids: [FULL_ENCOUNTER.id], change: { date: '2026-11-21' } },
    ]);
  });

  test('Escape leaves a cell as it was', async () => {
    const { user } = await openTable();
    await user.click(screen.getByRole('button', { name: 'In de tabel wijzigen' }));
    await user.click(
      screen.getByRole('button', { name: 'Onderwerp van Nieuwbouw De Kaai: Nieuwbouw De Kaai' }),
    );
    await user.keyboard('iets anders{Escape}');
    expect(screen.getByRole('button', { name: /^Onderwerp van Nieuwbouw/ })).toBeDefined();
    expect(main.inputsOf('encounters.edit')).toEqual([]);
  });

  test('all that are chosen are changed in one go', async () => {
    const { user } = await openTable();
    await user.click(screen.getByRole('checkbox', { name: /^Kies alle ontmoetingen/ }));
    expect(screen.getByText('3 ontmoetingen gekozen')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Wijzigen' }));
    const panel = within(await screen.findByRole('complementary', { name: '3 ontmoetingen wijzigen' }));
    await user.click(panel.getByRole('button', { name: 'Bewaren' }));
    expect(panel.getByText('Kies eerst wat er moet veranderen.')).toBeDefined();
    await user.selectOptions(panel.getByRole('combobox', { name: 'Script' }), 'Maak leeg');
    await user.selectOptions(panel.getByRole('combobox', { name: 'Podium' }), 'In de wijk');
    await user.type(panel.getByRole('combobox', { name: 'Partners erbij' }), 'woonh{Enter}');
    await user.click(panel.getByRole('button', { name: 'Bewaren' }));
    await waitFor(() => {
      expect(main.inputsOf('encounters.edit')).toHaveLength(1);
    });
    expect(main.inputsOf('encounters.edit')[0]).toMatchObject({
      ids: LATELY.map(({ id }) => id),
      change: { script: null, podium: 'neighbourhood', addOrganisationIds: [WOONHART.id] },
    });
    await waitFor(() => {
      expect(screen.queryByText('3 ontmoetingen gekozen')).toBeNull();
    });
  });

  test('who is alone at an encounter cannot be taken away: the field says why, and the choice stays', async () => {
    main.answer('encounters.edit', () => {
      throw new AppError('invalid-input', {}, { fields: { participants: 'no-participant' } });
    });
    const { user } = await openTable();
    await user.click(screen.getByRole('checkbox', { name: /^Kies Overleg/ }));
    await user.click(screen.getByRole('button', { name: 'Wijzigen' }));
    await user.type(await screen.findByRole('combobox', { name: 'Partners eraf' }), 'veilig{Enter}');
    await user.click(screen.getByRole('button', { name: 'Bewaren' }));
    const field = await screen.findByRole('combobox', { name: 'Partners eraf' });
    await waitFor(() => {
      expect(field.getAttribute('aria-invalid')).toBe('true');
    });
  });

  test('more than is loaded can be chosen, and is removed as one change', async () => {
    const stored = Array.from({ length: 100 }, (_, index) =>
      encounter(2000 - index, '2026-11-18', { subject: `Nummer ${index + 1}` }),
    );
    main.answer('encounters.list', pagesOf(stored));
    main.answer('encounters.idsThatFit', () => stored.map(({ id }) => id));
    const { user } = await openTable();
    await user.click(screen.getByRole('checkbox', { name: /^Kies Nummer 1,/ }));
    await user.click(screen.getByRole('button', { name: 'Kies alle 100' }));
    expect(await screen.findByText('100 ontmoetingen gekozen')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Verwijderen' }));
    await waitFor(() => {
      expect(main.inputsOf('encounters.removeMany')).toEqual([{ ids: stored.map(({ id }) => id) }]);
    });
  });
});

import { screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import type { EncounterId } from '#shared/domain/ids.ts';
import type { InputOf } from '#shared/ipc/contract.ts';
import { RESIDENTS } from '../../support/builders.ts';
import type { ScriptedMain } from '../../support/scripted-main.ts';
import { logMain, openLog, SOUTH } from './encounter-log.tsx';
import { SOPHIE, THEMES, WOONHART } from './example-data.ts';

let main: ScriptedMain;
const open = (selectedId: EncounterId | null = null) => openLog(main, selectedId);

beforeEach(() => {
  main = logMain();
});

/** What narrows the log, as it stands below the filters. */
const chips = (): readonly (string | null)[] =>
  [...document.querySelectorAll('.log-filters__chips .picker-chip > span')].map((chip) => chip.textContent);

/** The last question for a page of the log; whether there is anything beside it is asked with a limit of one. */
const lastQuery = () =>
  main
    .inputsOf('encounters.list')
    .map((input) => input as InputOf<'encounters.list'>)
    .findLast(({ limit }) => limit > 1);

describe('filters', () => {
  test('searching narrows the log and says so', async () => {
    const { user } = open();
    await user.type(await screen.findByRole('searchbox'), 'kaai');
    await waitFor(() => {
      expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
        '1 ontmoeting in de afgelopen 90 dagen, met 3 partners',
      );
    });
    await user.click(screen.getByRole('button', { name: 'Filter “kaai” in onderwerp of notitie weghalen' }));
    expect(screen.getByRole<HTMLInputElement>('searchbox').value).toBe('');
  });

  test('partner, theme and form go to main', async () => {
    const { user } = open();
    await user.click(await screen.findByRole('button', { name: 'Filters' }));
    await user.type(screen.getByRole('combobox', { name: 'Partner' }), 'woonh{Enter}');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Opgave' }), 'Wonen');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Vorm' }), 'Werkbezoek');
    await waitFor(() => {
      expect(lastQuery()).toMatchObject({
        organisationId: WOONHART.id,
        themeId: THEMES[0]?.id,
        form: 'site-visit',
      });
    });
    expect(chips()).toEqual(['met Woningcorporatie Woonhart', 'opgave: Wonen', 'vorm: werkbezoek']);
    await user.click(screen.getByRole('button', { name: 'Filter opgave: Wonen weghalen' }));
    await waitFor(() => {
      expect(lastQuery()).toMatchObject({ organisationId: WOONHART.id, themeId: null });
    });
    await user.click(screen.getByRole('button', { name: 'Filters wissen' }));
    expect(chips()).toEqual([]);
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Vorm' }).value).toBe('');
  });

  test('every other filter goes to main and stands as a chip', async () => {
    const { user } = open();
    await user.click(await screen.findByRole('button', { name: 'Filters' }));
    await user.type(screen.getByRole('combobox', { name: 'Persoon' }), 'sophie{Enter}');
    for (const [label, choice] of [
      ['Soort partner', 'Inwonersinitiatieven'],
      ['Wijk van een partner', 'Zuid'],
      ['Script', 'Onverwacht'],
      ['Podium', 'Digitaal'],
      ['Jouw toon', 'De maat houden'],
      ['Afspraken', 'Met open afspraken'],
    ] as const) {
      await user.selectOptions(screen.getByRole('combobox', { name: label }), choice);
    }
    await waitFor(() => {
      expect(lastQuery()).toMatchObject({
        personId: SOPHIE.id,
        categoryId: RESIDENTS.id,
        areaId: SOUTH.id,
        script: 'unexpected',
        podium: 'digital',
        tone: 'keep-measure',
        commitments: 'open',
      });
    });
    expect(chips()).toEqual([
      'met Sophie van der Meer',
      'soort: Inwonersinitiatieven',
      'wijk: Zuid',
      'script: onverwacht',
      'podium: digitaal',
      'toon: de maat houden',
      'met open afspraken',
    ]);
    expect(screen.getByRole('button', { name: 'Filters (7 actief)' })).toBeDefined();
  });

  test('an own period takes days as people type them, and explains what is no day', async () => {
    const { user } = open();
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Periode' }), 'Zelf kiezen');
    await user.type(screen.getByRole('textbox', { name: 'Van' }), '1 sep');
    await waitFor(() => {
      expect(lastQuery()).toMatchObject({ from: '2026-09-01', until: null });
    });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('sinds 01-09-2026');
    await user.type(screen.getByRole('textbox', { name: 'Tot en met' }), '31-02-2026');
    expect(screen.getByText(/Dit is geen dag op de kalender/)).toBeDefined();
  });

  test('when nothing fits, everything is one click away', async () => {
    const { user } = open();
    await user.type(await screen.findByRole('searchbox'), 'nergens');
    expect(await screen.findByText('Niets gevonden met deze filters')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Alles laten zien' }));
    expect(await screen.findByRole('button', { name: 'Nieuwbouw De Kaai' })).toBeDefined();
    expect(lastQuery()).toMatchObject({ from: null, until: null, text: '' });
  });
});

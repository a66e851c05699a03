import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Encounter } from '#shared/domain/encounter.ts';
import type { EncounterId } from '#shared/domain/ids.ts';
import { AppError } from '#shared/errors.ts';
import type { InputOf } from '#shared/ipc/contract.ts';
import { encounter } from '../../support/builders.ts';
import type { ScriptedMain } from '../../support/scripted-main.ts';
import { LATELY, logMain, openLog, pagesOf } from './encounter-log.tsx';
import { FULL_ENCOUNTER, MOVED } from './example-data.ts';

let main: ScriptedMain;
const open = (selectedId: EncounterId | null = null) => openLog(main, selectedId);
const store = (stored: readonly Encounter[]): void => {
  main.answer('encounters.list', pagesOf(stored));
};

beforeEach(() => {
  main = logMain();
});

/** The last question for a page of the log; whether there is anything beside it is asked with a limit of one. */
const lastQuery = () =>
  main
    .inputsOf('encounters.list')
    .map((input) => input as InputOf<'encounters.list'>)
    .findLast(({ limit }) => limit > 1);

describe('the log', () => {
  test('says what was found and shows it week by week', async () => {
    open();
    expect(await screen.findByRole('heading', { level: 1 })).toHaveProperty(
      'textContent',
      '3 ontmoetingen in de afgelopen 90 dagen, met 3 partners',
    );
    const thisWeek = screen.getByRole('region', { name: 'Deze week (week 47)' });
    expect(thisWeek.textContent).toContain('16–22 november · 1 ontmoeting, 15 minuten');
    const entry = within(thisWeek).getByRole('listitem');
    expect(entry.textContent).toContain('do 19-11-2026');
    expect(entry.textContent).toContain('Belletje over de brug');
    expect(entry.textContent).toContain('telefoon');
    expect(entry.textContent).toContain('Bas Timmer (Wijkraad Oude Stad, VRM)');
    expect(lastQuery()).toMatchObject({ from: '2026-08-25', until: '2026-11-22' });
  });

  test('what was logged for a day ahead does not seem lost: it is counted, and one click away', async () => {
    store([encounter(430, '2026-11-24', { subject: 'Morgen bellen' }), ...LATELY]);
    const { user } = open();
    expect(await screen.findByText(/Eén ontmoeting staat op een dag die nog komt\./)).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Alles laten zien' }));
    await waitFor(() => {
      expect(screen.queryByText(/op een dag die nog komt/)).toBeNull();
    });
    expect(lastQuery()).toMatchObject({ from: null, until: null });
  });

  test('marks what was noticed and what is confidential, in words too', async () => {
    open();
    const entry = (await screen.findByRole('button', { name: 'Nieuwbouw De Kaai' })).closest('li');
    expect(entry).not.toBeNull();
    const marks = within(entry ?? document.body)
      .getAllByRole('listitem')
      .map((mark) => mark.title);
    expect(marks).toEqual(['1 signaal', '1 verhaal', '1 open afspraak', 'Vertrouwelijk']);
  });

  test('opens an encounter by pointer, and by arrows and Enter', async () => {
    const { onOpenEncounter, user } = open();
    await user.click(await screen.findByRole('button', { name: 'Nieuwbouw De Kaai' }));
    expect(onOpenEncounter).toHaveBeenLastCalledWith(FULL_ENCOUNTER.id);
    await user.keyboard('{ArrowUp}{Enter}');
    expect(onOpenEncounter).toHaveBeenLastCalledWith(LATELY[0]?.id);
    await user.keyboard('{End}{Enter}');
    expect(onOpenEncounter).toHaveBeenLastCalledWith(LATELY[2]?.id);
  });

  test('is one stop for the Tab key, wherever the arrows went', async () => {
    const { user } = open();
    const first = await screen.findByRole('button', { name: 'Belletje over de brug' });
    const stops = (): readonly string[] =>
      screen
        .getAllByRole('button')
        .filter((button) => button.dataset['walkable'] !== undefined && button.tabIndex === 0)
        .map((button) => button.textContent);
    expect(stops()).toEqual(['Belletje over de brug']);
    first.focus();
    await user.keyboard('{ArrowDown}');
    expect(stops()).toEqual(['Nieuwbouw De Kaai']);
  });

  test('as a table holds the same', async () => {
    const { user } = open();
    await user.click(await screen.findByRole('tab', { name: 'Tabel' }));
    const rows = screen.getAllByRole('row').slice(1);
    expect(rows.map((row) => within(row).getByRole('rowheader').textContent)).toEqual([
      'Belletje over de brug',
      'Nieuwbouw De Kaai',
      'Overleg',
    ]);
    expect(rows[2]?.textContent).toContain('± 1 u');
  });
});

describe('many, none, and when it fails', () => {
  test('a thousand come page by page, and the sums of a week wait for all of it', async () => {
    store(
      Array.from({ length: 100 }, (_, index) =>
        encounter(2000 - index, '2026-11-18', { subject: `Nummer ${index + 1}` }),
      ),
    );
    const { user } = open();
    expect(await screen.findByRole('button', { name: 'Nummer 80' })).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Nummer 81' })).toBeNull();
    expect(screen.getByRole('region').textContent).not.toContain('· 80 ontmoetingen');
    await user.click(screen.getByRole('button', { name: 'Meer laden' }));
    expect(await screen.findByRole('button', { name: 'Nummer 100' })).toBeDefined();
    expect(screen.getByRole('region').textContent).toContain('· 100 ontmoetingen');
    expect(screen.queryByRole('button', { name: 'Meer laden' })).toBeNull();
  });

  test('an empty network says what will stand here and offers the one next step', async () => {
    store([]);
    const { onLogEncounter, user } = open();
    expect(await screen.findByText('Hier komen je ontmoetingen te staan')).toBeDefined();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Nog geen ontmoetingen');
    await user.click(screen.getByRole('button', { name: 'Ontmoeting vastleggen' }));
    expect(onLogEncounter).toHaveBeenCalledWith([]);
  });

  test('what main refuses is told, with a way to try again', async () => {
    main.answer('encounters.list', () => {
      throw new AppError('unexpected');
    });
    const { user } = open();
    expect((await screen.findByRole('alert')).textContent).toContain('Er ging iets mis');
    main.answer('encounters.list', pagesOf(LATELY));
    await user.click(screen.getByRole('button', { name: 'Opnieuw proberen' }));
    expect(await screen.findByRole('button', { name: 'Nieuwbouw De Kaai' })).toBeDefined();
  });
});

describe('one encounter', () => {
  test('reads as a page: when, with whom, what came of it', async () => {
    const { onOpenPerson, onOpenPartner, user } = open(FULL_ENCOUNTER.id);
    const panel = within(await screen.findByRole('complementary', { name: 'Nieuwbouw De Kaai' }));
    expect(panel.getByText('Donderdag 12 november 2026 om 14:30')).toBeDefined();
    expect(panel.getByText('Werkbezoek, 1 uur en 35 minuten')).toBeDefined();
    expect(panel.getByText('Vertrouwelijk')).toBeDefined();
    expect(panel.getByText('De bouw ligt drie weken achter.')).toBeDefined();
    expect(panel.getByText('Verteld op 16-11-2026, directieteam')).toBeDefined();
    expect(panel.getByText('Ik, met Woonhart, uiterlijk 30-11-2026')).toBeDefined();
    expect(panel.getByText('anderen op stem brengen')).toBeDefined();
    await user.click(panel.getByRole('button', { name: 'Sophie van der Meer' }));
    expect(onOpenPerson).toHaveBeenCalledOnce();
    await user.click(panel.getByRole('button', { name: 'Wijkraad Oude Stad' }));
    expect(onOpenPartner).toHaveBeenCalledOnce();
  });

  test('somebody who changed jobs since stands with the partner of that day', async () => {
    main.answer('encounters.find', () =>
      encounter(410, '2026-04-01', { subject: 'Kade', personIds: [MOVED.id] }),
    );
    open(LATELY[0]?.id);
    const panel = within(await screen.findByRole('complementary', { name: 'Kade' }));
    expect(panel.getByRole('button', { name: 'Woonhart' })).toBeDefined();
  });

  test('a promise is ticked off on the page', async () => {
    const { user } = open(FULL_ENCOUNTER.id);
    await user.click(await screen.findByRole('checkbox', { name: 'Parkeernota sturen' }));
    expect(main.inputsOf('commitments.setDone')).toEqual([
      { id: FULL_ENCOUNTER.commitments[0]?.id, doneOn: '2026-11-22' },
    ]);
  });

  test('is removed with one click and closes', async () => {
    const { onOpenEncounter, user } = open(FULL_ENCOUNTER.id);
    await user.click(await screen.findByRole('button', { name: 'Verwijderen' }));
    await waitFor(() => {
      expect(onOpenEncounter).toHaveBeenCalledWith(null);
    });
    expect(main.inputsOf('encounters.remove')).toEqual([{ id: FULL_ENCOUNTER.id }]);
  });

  test('is edited in the same panel, and read again afterwards', async () => {
    const { user } = open(FULL_ENCOUNTER.id);
    await user.click(await screen.findByRole('button', { name: 'Bewerken' }));
    await screen.findByRole('combobox', { name: /Wie was erbij/ });
    await user.click(screen.getByRole('button', { name: 'Bewaren' }));
    expect(await screen.findByRole('button', { name: 'Bewerken' })).toBeDefined();
    expect(main.inputsOf('encounters.update')).toHaveLength(1);
  });

  test('that is gone is told in the panel, and the log stays', async () => {
    main.answer('encounters.find', () => {
      throw new AppError('not-found', { what: 'encounter' });
    });
    open(FULL_ENCOUNTER.id);
    const panel = within(await screen.findByRole('complementary', { name: 'Ontmoeting' }));
    expect((await panel.findByRole('alert')).textContent).toContain('staat niet (meer) in het netwerk');
    expect(screen.getByRole('button', { name: 'Belletje over de brug' })).toBeDefined();
  });
});

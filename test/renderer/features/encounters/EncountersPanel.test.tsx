import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Encounter } from '#shared/domain/encounter.ts';
import type { EncounterId } from '#shared/domain/ids.ts';
import { AppError } from '#shared/errors.ts';
import type { InputOf } from '#shared/ipc/contract.ts';
import { encounter, RESIDENTS } from '../../support/builders.ts';
import type { ScriptedMain } from '../../support/scripted-main.ts';
import { LATELY, logMain, openLog, pagesOf, SOUTH } from './encounter-log.tsx';
import { FULL_ENCOUNTER, MOVED, SOPHIE, THEMES, WOONHART } from './example-data.ts';

afterEach(cleanup);

let main: ScriptedMain;
const open = (selectedId: EncounterId | null = null) => openLog(main, selectedId);
const store = (stored: readonly Encounter[]): void => {
  main.answer('encounters.list', pagesOf(stored));
};

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
    expect(screen.getByText(/Deze datum bestaat niet/)).toBeDefined();
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

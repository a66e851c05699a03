import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { AppError } from '#shared/errors.ts';
import { HOUSING, idText } from '../../support/builders.ts';
import { plan, plannedRow, reading, readTable } from './import-data.ts';
import { click, main, show } from './import-window.tsx';

test('choose, take over, to the map: three clicks, and nothing is written before the second', async () => {
  const over = main({ rows: [plannedRow(2), plannedRow(3)] });
  const gone = show(over);
  await click('Bestanden kiezen…');
  expect(await screen.findByRole('heading', { name: '2 partners om over te nemen' })).toBeTruthy();
  expect(screen.getByText(/partners.csv \(CSV met puntkomma’s, Windows-1252\)/)).toBeTruthy();
  expect(await screen.findByText('Partner 2')).toBeTruthy();
  expect(over.inputsOf('import.apply')).toEqual([]);
  await click('2 overnemen');
  expect(await screen.findByRole('heading', { name: '2 partners toegevoegd' })).toBeTruthy();
  expect(screen.getByText(/^Samengenomen met een andere rij over hetzelfde: 1 rij\./)).toBeTruthy();
  await click('Naar de kaart');
  expect(gone).toEqual(['map']);
});

test('cancelling the dialog leaves everything as it was', async () => {
  show(main({ chosen: null }));
  await click('Bestanden kiezen…');
  expect(await screen.findByRole('button', { name: 'Bestanden kiezen…' })).toBeTruthy();
  expect(screen.queryByRole('alert')).toBeNull();
});

test('a file that is refused is told, and another can be chosen', async () => {
  const over = main({});
  over.answer('import.choose', () => {
    throw new AppError('import-file-refused', { name: 'oud.xls', reason: 'old-excel' });
  });
  show(over);
  await click('Bestanden kiezen…');
  expect((await screen.findByRole('alert')).textContent).toContain('oud.xls is niet gelezen');
  over.answer('import.choose', () => reading());
  await click('Bestanden kiezen…');
  expect(await screen.findByRole('heading', { name: '2 partners om over te nemen' })).toBeTruthy();
});

test('unknown columns are said by hand, and what is missing is asked for', async () => {
  const unknown = readTable({
    columns: ['kolom een', 'kolom twee'],
    proposal: { kind: null, columns: [null, null] },
  });
  const over = main({ chosen: reading(unknown) });
  show(over);
  await click('Bestanden kiezen…');
  expect(await screen.findByRole('heading', { name: 'Wat staat er in welke kolom?' })).toBeTruthy();
  expect(screen.queryByText('Kies waar minstens één lijst over gaat.')).toBeNull();
  await click('Naar het voorbeeld');
  expect(screen.getByText('Kies waar minstens één lijst over gaat.')).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Deze lijst gaat over' }));
  expect(over.inputsOf('import.plan')).toEqual([]);
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Deze lijst gaat over' }), 'partners');
  expect(screen.getByText('Wijs nog een kolom aan voor: naam.')).toBeTruthy();
  expect(screen.getByText('Woonhart · De Loods')).toBeTruthy();
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Wat staat er in kolom een?' }), 'naam');
  await click('Naar het voorbeeld');
  expect(await screen.findByRole('heading', { name: '2 partners om over te nemen' })).toBeTruthy();
  expect(over.inputsOf('import.plan').at(-1)).toMatchObject({
    tables: [{ kind: 'partners', columns: ['name', null] }],
  });
});

test('each outcome has its tab: from old to new, the reason of a refusal, a row with all that it holds', async () => {
  const rows = [
    plannedRow(2),
    plannedRow(3, { outcome: 'changed', changes: [{ field: 'tier', before: 'overig', after: 'kern' }] }),
    plannedRow(4, {
      outcome: 'refused',
      name: '',
      changes: [],
      refusal: { code: 'name-missing', params: {} },
    }),
    plannedRow(5, { outcome: 'same', changes: [] }),
  ];
  show(main({ planned: plan({ partners: { new: 1, changed: 1, refused: 1, same: 1 } }), rows }));
  await click('Bestanden kiezen…');
  await userEvent.click(await screen.findByRole('tab', { name: 'Gewijzigd (1)' }));
  expect(await screen.findByText('belang: overig → kern')).toBeTruthy();
  await userEvent.click(screen.getByRole('tab', { name: 'Geweigerd (1)' }));
  expect(await screen.findByText('De naam ontbreekt.')).toBeTruthy();
  expect(screen.getByText('rij 4, partners.csv')).toBeTruthy();
  await userEvent.click(screen.getByRole('tab', { name: 'Nieuw (1)' }));
  await userEvent.click(await screen.findByRole('button', { name: /Partner 2/ }));
  const panel = screen.getByRole('complementary', { name: 'Partner 2' });
  expect(within(panel).getByText('kern')).toBeTruthy();
  expect(screen.queryByRole('tab', { name: /Met opmerking/ })).toBeNull();
});

test('a doubtful row is decided in its row, and all of them at once', async () => {
  const candidate = {
    id: idText(77),
    name: 'Stichting Woonhart',
    detail: 'Woningcorporaties',
    reason: 'similar-name',
  } as const;
  const rows = [2, 3].map((number) =>
    plannedRow(number, { outcome: 'doubtful', changes: [], candidates: [candidate] }),
  );
  const over = main({ planned: plan({ partners: { doubtful: 2 } }, { leftOut: 2 }), rows });
  show(over);
  await click('Bestanden kiezen…');
  expect(await screen.findByRole('heading', { name: 'Er valt eerst iets te kiezen' })).toBeTruthy();
  expect(screen.getByRole('button', { name: '0 overnemen' }).hasAttribute('disabled')).toBe(true);
  await userEvent.selectOptions(
    await screen.findByRole('combobox', { name: 'Wie of wat is Partner 2?' }),
    'het is Stichting Woonhart (Woningcorporaties)',
  );
  await waitFor(() => {
    expect(over.inputsOf('import.decide')).toEqual([
      { rows: [{ table: 0, number: 2 }], choice: candidate.id },
    ]);
  });
  await click('Alles overslaan');
  await waitFor(() => {
    expect(over.inputsOf('import.decide').at(-1)).toEqual({
      rows: [
        { table: 0, number: 2 },
        { table: 0, number: 3 },
      ],
      choice: 'skip',
    });
  });
});

test('a strange category is explained once, and the plan is made again with it', async () => {
  const over = main({
    planned: plan({ partners: { new: 1, refused: 1 } }, { unknownCategories: [{ name: 'Corpo', rows: 1 }] }),
  });
  show(over);
  await click('Bestanden kiezen…');
  await userEvent.selectOptions(
    await screen.findByRole('combobox', { name: /“Corpo” \(1 rij\) is geen soort partner/ }),
    HOUSING.name,
  );
  await waitFor(() => {
    expect(over.inputsOf('import.plan').at(-1)).toMatchObject({ categoryWords: { corpo: HOUSING.id } });
  });
});

test('who comes back finds the preview as it was left, with a plan of now', async () => {
  const over = main({ kept: reading(), rows: [plannedRow(2)] });
  show(over);
  expect(await screen.findByRole('heading', { name: '2 partners om over te nemen' })).toBeTruthy();
  expect(over.inputsOf('import.choose')).toEqual([]);
  expect(over.inputsOf('import.plan')).toHaveLength(1);
});

test('progress is told, stopping forgets the files, and is no error', async () => {
  const over = main({});
  const waiting: { fail: (error: AppError) => void } = { fail: () => {} };
  over.answer(
    'import.choose',
    () =>
      new Promise((_, reject) => {
        waiting.fail = reject;
      }),
  );
  over.answer('import.cancel', () => {
    waiting.fail(new AppError('import-cancelled'));
  });
  show(over);
  await click('Bestanden kiezen…');
  over.tell('import-progress', { phase: 'planning', part: 0.25 });
  expect((await screen.findByRole('progressbar', { name: /vergelijken/ })).getAttribute('value')).toBe(
    '0.25',
  );
  await click('Stoppen');
  await waitFor(() => {
    expect(screen.queryByRole('progressbar')).toBeNull();
  });
  expect(screen.queryByRole('alert')).toBeNull();
  expect(screen.getByRole('button', { name: 'Bestanden kiezen…' })).toBeTruthy();
});

test('a network that changed meanwhile refuses, and the preview is made again', async () => {
  const over = main({ rows: [plannedRow(2)] });
  over.answer('import.apply', () => {
    throw new AppError('import-outdated');
  });
  show(over);
  await click('Bestanden kiezen…');
  await click('2 overnemen');
  expect((await screen.findByRole('alert')).textContent).toContain('Het netwerk is veranderd');
  await click('Opnieuw proberen');
  await waitFor(() => {
    expect(over.inputsOf('import.plan')).toHaveLength(2);
  });
  expect(screen.queryByRole('alert')).toBeNull();
});

test('of 25,000 rows only some exist, and those further down are brought when they come in sight', async () => {
  const rows = Array.from({ length: 25_000 }, (_, index) => plannedRow(index + 2));
  const over = main({ planned: plan({ partners: { new: 25_000 } }), rows });
  show(over);
  await click('Bestanden kiezen…');
  const first = await screen.findByRole('button', { name: /Partner 2 *$/ });
  expect(screen.getByRole('table', { name: 'Rijen van de lijst' }).getAttribute('aria-rowcount')).toBe(
    '25001',
  );
  expect(screen.getAllByRole('row').length).toBeLessThan(100);
  first.focus();
  await userEvent.keyboard('{End}');
  expect(await screen.findByRole('button', { name: /Partner 25001/ })).toBeTruthy();
  expect(over.inputsOf('import.plannedRows').at(-1)).toMatchObject({ offset: 24_800 });
});

test('another list in the same session begins at its own first tab, with rows of its own', async () => {
  const changed = plannedRow(3, {
    outcome: 'changed',
    changes: [{ field: 'tier', before: 'overig', after: 'kern' }],
  });
  const over = main({ planned: plan({ partners: { new: 1, changed: 1 } }), rows: [plannedRow(2), changed] });
  show(over);
  await click('Bestanden kiezen…');
  await userEvent.click(await screen.findByRole('tab', { name: 'Gewijzigd (1)' }));
  expect(await screen.findByText('belang: overig → kern')).toBeTruthy();
  over.answer('import.choose', () => reading(readTable({ file: 'later.csv', name: 'later.csv' })));
  over.answer('import.plan', () => plan({ partners: { new: 1 } }));
  await click('Andere bestanden…');
  await screen.findByText(/later.csv/);
  expect(screen.getByRole('tab', { selected: true }).textContent).toBe('Nieuw (1)');
  await userEvent.click(screen.getByRole('tab', { name: 'Gewijzigd (0)' }));
  expect(screen.getByText('Niets verandert.')).toBeTruthy();
  expect(screen.queryByText('belang: overig → kern')).toBeNull();
});

test('numbers of another network are asked about once, and each such row can be decided in its panel', async () => {
  const strange = plannedRow(2, {
    outcome: 'doubtful',
    changes: [],
    remarks: [{ code: 'unknown-number', params: { text: '0189' } }],
  });
  const over = main({
    planned: plan({ partners: { doubtful: 1 } }, { leftOut: 1, unknownNumbers: 1 }),
    rows: [strange],
  });
  show(over);
  await click('Bestanden kiezen…');
  await userEvent.click(await screen.findByRole('button', { name: /Partner 2/ }));
  const panel = screen.getByRole('complementary', { name: 'Partner 2' });
  expect(within(panel).getByText(/Het nummer “0189” staat niet in dit netwerk/)).toBeTruthy();
  expect(within(panel).getByRole('combobox', { name: 'Wie of wat is Partner 2?' })).toBeTruthy();
  await userEvent.selectOptions(
    screen.getByRole('combobox', { name: /Eén nummer staat niet in dit netwerk/ }),
    'ja; kijk naar de namen, en voeg toe wie er nog niet is',
  );
  await waitFor(() => {
    expect(over.inputsOf('import.plan').at(-1)).toMatchObject({ unknownNumbers: 'by-name' });
  });
});

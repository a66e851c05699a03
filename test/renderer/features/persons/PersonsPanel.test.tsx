import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import type { PersonId } from '#shared/domain/ids.ts';
import type { Person } from '#shared/domain/person.ts';
import { PersonsPanel } from '#renderer/features/persons/PersonsPanel.tsx';
import { appStatus, HOUSING, organisation, person } from '../../support/builders.ts';
import { renderOver } from '../../support/render.tsx';
import { type ScriptedMain, scriptedMain } from '../../support/scripted-main.ts';

const WOONHART = organisation(101, { name: 'Woonhart' });
const ANNA = person(201, [{ at: WOONHART, role: 'bestuurder', until: '2025-12-31' }], {
  name: 'Anna de Wit',
});

function main(persons: readonly Person[] = [ANNA]): ScriptedMain {
  return scriptedMain({
    'app.status': () => appStatus(),
    'persons.list': () => persons,
    'organisations.list': () => [WOONHART],
    'categories.list': () => [HOUSING],
    'persons.create': () => ANNA,
    'persons.update': () => ANNA,
    'persons.archive': () => ({ ...ANNA, archived: true }),
  });
}

interface Opened {
  readonly persons: (PersonId | null)[];
  readonly partners: string[];
}

function show(over: ScriptedMain, selectedId: PersonId | null = null): Opened {
  const opened: Opened = { persons: [], partners: [] };
  renderOver(
    over,
    <PersonsPanel
      onFindDuplicates={() => {}}
      selectedId={selectedId}
      onOpenPerson={(id) => opened.persons.push(id)}
      onOpenPartner={(id) => opened.partners.push(id)}
    />,
  );
  return opened;
}

afterEach(cleanup);

test('empty: says what will stand here and offers the one next step', async () => {
  show(main([]));
  expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe('Nog geen personen');
  expect(screen.getAllByRole('button')).toHaveLength(1);
});

test('the heading tells whom you know, and of whom you lost track', async () => {
  show(main());
  expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe('Je kent 1 persoon');
  expect(screen.getByText('Van 1 van hen weet je niet waar die nu werkt.')).toBeTruthy();
});

test('the card tells where somebody worked, leads to the partner and archives', async () => {
  const over = main();
  const opened = show(over, ANNA.id);
  const card = await screen.findByRole('complementary', { name: 'Anna de Wit' });
  expect(within(card).getByText('Nu geen functie bij een partner')).toBeTruthy();
  expect(within(card).getByText('bestuurder, tot 31-12-2025')).toBeTruthy();
  await userEvent.click(within(card).getByRole('button', { name: 'Woonhart' }));
  expect(opened.partners).toEqual([WOONHART.id]);
  await userEvent.click(within(card).getByRole('button', { name: 'Archiveren' }));
  expect(over.inputsOf('persons.archive')).toEqual([{ id: ANNA.id }]);
});

test('somebody new with a position: chosen by typing, saved with the partner', async () => {
  const over = main();
  const opened = show(over);
  await userEvent.click(await screen.findByRole('button', { name: 'Persoon toevoegen' }));
  await userEvent.type(await screen.findByLabelText(/^Naam/), 'Bram Vos');
  await userEvent.type(screen.getByRole('combobox', { name: 'Partner' }), 'woonh{Enter}');
  await userEvent.type(screen.getByRole('textbox', { name: 'Functie' }), 'wijkbeheerder');
  await userEvent.click(screen.getByRole('button', { name: 'Bewaren' }));
  await waitFor(() => {
    expect(opened.persons).toEqual([ANNA.id]);
  });
  expect(over.inputsOf('persons.create')).toEqual([
    {
      name: 'Bram Vos',
      nickname: '',
      email: '',
      phone: '',
      note: '',
      affiliations: [{ organisationId: WOONHART.id, role: 'wijkbeheerder', from: null, until: null }],
    },
  ]);
});

test('a position without a partner is refused at that field; taking the row away solves it', async () => {
  const over = main();
  show(over);
  await userEvent.click(await screen.findByRole('button', { name: 'Persoon toevoegen' }));
  await userEvent.type(await screen.findByLabelText(/^Naam/), 'Bram');
  await userEvent.type(screen.getByRole('textbox', { name: 'Functie' }), 'voorzitter');
  await userEvent.click(screen.getByRole('button', { name: 'Bewaren' }));
  const partner = screen.getByRole('combobox', { name: 'Partner' });
  expect(document.activeElement).toBe(partner);
  expect(partner.getAttribute('aria-invalid')).toBe('true');
  await userEvent.click(screen.getByRole('button', { name: 'Functie 1 weghalen' }));
  await userEvent.click(screen.getByRole('button', { name: 'Bewaren' }));
  await waitFor(() => {
    expect(over.inputsOf('persons.create')).toHaveLength(1);
  });
});

test('a namesake is warned about softly, with where that one works', async () => {
  show(main());
  await userEvent.click(await screen.findByRole('button', { name: 'Persoon toevoegen' }));
  await userEvent.type(await screen.findByLabelText(/^Naam/), 'anna de wit');
  expect(screen.getByText(/Er is al iemand die Anna de Wit heet, bij Woonhart/)).toBeTruthy();
});

test('the card of somebody who is gone, because adding them was undone, closes', async () => {
  const opened = show(main(), person(299).id);
  await waitFor(() => {
    expect(opened.persons).toEqual([null]);
  });
  expect(screen.getByRole('button', { name: /Anna de Wit/ })).toBeTruthy();
});

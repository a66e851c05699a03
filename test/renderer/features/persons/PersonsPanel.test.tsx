import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { isoDate } from '#shared/domain/calendar-date.ts';
import type { PersonId } from '#shared/domain/ids.ts';
import type { Person } from '#shared/domain/person.ts';
import { AppError } from '#shared/errors.ts';
import type { PersonStory } from '#shared/ipc/app-state.ts';
import { PersonsPanel } from '#renderer/features/persons/PersonsPanel.tsx';
import {
  appStatus,
  commitment,
  encounter,
  HOUSING,
  organisation,
  person,
  TODAY,
} from '../../support/builders.ts';
import { renderOver } from '../../support/render.tsx';
import { type ScriptedMain, scriptedMain } from '../../support/scripted-main.ts';

const WOONHART = organisation(101, { name: 'Woonhart' });
const HARBOUR = organisation(102, { name: 'De Haven' });
const ANNA = person(
  201,
  [
    { at: WOONHART, role: 'bestuurder', until: '2025-12-31' },
    { at: HARBOUR, role: 'directeur', from: '2026-01-01' },
  ],
  { name: 'Anna de Wit', phone: '078 123', note: 'Houdt van roeien.' },
);
const BRAM = person(202, [], { name: 'Bram Vos' });
const WALK = encounter(301, '2026-11-01', { subject: 'Rondje haven', personIds: [ANNA.id] });

function storyOf(shown: Person, more: Partial<PersonStory> = {}): PersonStory {
  return { person: shown, encounters: [], encounterCount: 0, openCommitments: [], intentions: [], ...more };
}

function main(persons: readonly Person[] = [ANNA, BRAM]): ScriptedMain {
  return scriptedMain({
    'app.status': () => appStatus(),
    'persons.list': () => persons,
    'organisations.list': () => [WOONHART, HARBOUR],
    'categories.list': () => [HOUSING],
    'merged.list': () => ({ organisations: [], persons: [] }),
    'persons.story': ({ id }) => {
      const found = persons.find((one) => one.id === id);
      if (found === undefined) throw new AppError('not-found');
      return storyOf(found, {
        encounters: [WALK],
        encounterCount: 1,
        openCommitments: [commitment(401, { text: 'Nota sturen' })],
      });
    },
    'positionLinks.find': () => ({
      since: isoDate('2025-05-23'),
      encounters: [WALK],
      together: 2,
      partnerEncounters: 3,
      openCommitments: [],
    }),
    'commitments.setDone': () => commitment(401, { doneOn: TODAY }),
    'persons.create': () => ANNA,
    'persons.update': () => ANNA,
    'persons.archive': () => ({ ...ANNA, archived: true }),
  });
}

/** What was asked of the frame, in order. */
type Asked = readonly (readonly [string, ...unknown[]])[];

function show(over: ScriptedMain, selectedId: PersonId | null = null): Asked {
  const asked: (readonly [string, ...unknown[]])[] = [];
  const ask =
    (what: string) =>
    (...about: unknown[]): void => {
      asked.push([what, ...about]);
    };
  renderOver(
    over,
    <PersonsPanel
      onFindDuplicates={ask('duplicates')}
      selectedId={selectedId}
      onOpenPerson={ask('person')}
      onOpenPartner={ask('partner')}
      onOpenEncounter={ask('encounter')}
      onLogEncounter={ask('log')}
      onMovePerson={ask('move')}
      onMergeWith={ask('merge with')}
      intentionsOf={(id) => `Voornemens van ${id}`}
      privacyOf={() => null}
      onMerge={ask('merge')}
    />,
  );
  return asked;
}

test('empty: says what will stand here and offers the one next step', async () => {
  show(main([]));
  expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe('Nog geen personen');
  expect(screen.getAllByRole('button')).toHaveLength(1);
});

test('the heading tells whom you know, and of whom you lost track', async () => {
  show(main());
  expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe(
    'Je kent 2 personen bij 1 partner',
  );
  expect(screen.getByText('Van 1 van hen weet je niet waar die nu werkt.')).toBeTruthy();
});

test('two that are chosen in the list can be put beside each other to be merged', async () => {
  const asked = show(main());
  await userEvent.click(await screen.findByRole('checkbox', { name: 'Kies Anna de Wit' }));
  expect(screen.queryByRole('button', { name: 'Samenvoegen' })).toBeNull();
  expect(screen.getByText('Kies er twee om ze samen te voegen.')).toBeTruthy();
  await userEvent.click(screen.getByRole('checkbox', { name: 'Kies Bram Vos' }));
  await userEvent.click(screen.getByRole('button', { name: 'Samenvoegen' }));
  expect(asked).toEqual([['merge', ANNA.id, BRAM.id]]);
});

test('the page tells what there was, where they work now and before, and what runs through them', async () => {
  const asked = show(main(), ANNA.id);
  expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe(
    'Anna de Wit sprak je één keer, 3 weken geleden',
  );
  expect(screen.getByText('directeur bij De Haven')).toBeTruthy();
  expect(screen.getByText('bestuurder, tot en met 31-12-2025')).toBeTruthy();
  expect(
    await screen.findByRole('heading', {
      name: '1 van je 3 ontmoetingen met De Haven liep alleen via deze persoon',
    }),
  ).toBeTruthy();
  expect(screen.getByText(`Voornemens van ${ANNA.id}`)).toBeTruthy();
  expect(screen.getByText('Houdt van roeien.')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Woonhart' }));
  const [first] = screen.getAllByRole('button', { name: 'Rondje haven' });
  if (first !== undefined) await userEvent.click(first);
  expect(asked).toEqual([
    ['partner', WOONHART.id],
    ['encounter', WALK.id],
  ]);
});

test('everything that can be done about somebody can be done from the page', async () => {
  const over = main();
  const asked = show(over, ANNA.id);
  await userEvent.click(await screen.findByRole('button', { name: 'Ontmoeting vastleggen' }));
  await userEvent.click(screen.getByRole('button', { name: 'Werkt nu elders' }));
  await userEvent.click(screen.getByRole('button', { name: 'Werkt niet meer bij De Haven' }));
  await userEvent.click(screen.getByRole('button', { name: 'Samenvoegen met…' }));
  expect(asked).toEqual([
    ['log', ANNA.id],
    ['move', ANNA.id, null],
    ['move', ANNA.id, ANNA.affiliations[1]?.id],
    ['merge with', ANNA.id],
  ]);
  await userEvent.click(screen.getByRole('button', { name: 'Gedaan: Nota sturen' }));
  await userEvent.click(screen.getByRole('button', { name: 'Archiveren' }));
  await waitFor(() => {
    expect(over.inputsOf('persons.archive')).toEqual([{ id: ANNA.id }]);
  });
  expect(over.inputsOf('commitments.setDone')).toEqual([{ id: commitment(401).id, doneOn: '2026-11-22' }]);
  await userEvent.click(screen.getByRole('button', { name: 'Bewerken' }));
  expect(await screen.findByRole('complementary', { name: 'Anna de Wit bewerken' })).toBeTruthy();
});

test('who was put away is no longer logged or moved, and can be taken back', async () => {
  show(main([{ ...ANNA, archived: true }]), ANNA.id);
  expect(await screen.findByText(/Deze persoon is gearchiveerd/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Ontmoeting vastleggen' })).toBeNull();
  expect(screen.queryByRole('button', { name: /Werkt n/ })).toBeNull();
  expect(screen.getByRole('button', { name: 'Terugzetten' })).toBeTruthy();
});

test('somebody new with a position: chosen by typing, saved with the partner', async () => {
  const over = main();
  const asked = show(over);
  await userEvent.click(await screen.findByRole('button', { name: 'Persoon toevoegen' }));
  await userEvent.type(await screen.findByLabelText(/^Naam/), 'Bram Vos');
  await userEvent.type(screen.getByRole('combobox', { name: 'Partner' }), 'woonh{Enter}');
  await userEvent.type(screen.getByRole('textbox', { name: 'Functie' }), 'wijkbeheerder');
  await userEvent.click(screen.getByRole('button', { name: 'Bewaren' }));
  await waitFor(() => {
    expect(asked).toEqual([['person', ANNA.id]]);
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

test('the page of somebody who is gone goes back to the list, and of somebody who was merged to what they became', async () => {
  const gone = person(299).id;
  const asked = show(main(), gone);
  await waitFor(() => {
    expect(asked).toEqual([['person', null]]);
  });
  cleanup();
  const over = main();
  over.answer('merged.list', () => ({
    organisations: [],
    persons: [{ id: gone, intoId: ANNA.id, name: 'A. de Wit', date: TODAY }],
  }));
  const followed = show(over, gone);
  await waitFor(() => {
    expect(followed).toEqual([['person', ANNA.id]]);
  });
});

import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ReactNode, useState } from 'react';
import { expect, test } from 'vitest';
import { isoDate } from '#shared/domain/calendar-date.ts';
import type { Collaboration } from '#shared/domain/collaboration.ts';
import { assessmentIdSchema, type CollaborationId, type OrganisationId } from '#shared/domain/ids.ts';
import type { Assessment } from '#shared/domain/mirror.ts';
import { CollaborationsPanel } from '#renderer/features/collaborations/CollaborationsPanel.tsx';
import {
  appStatus,
  collaboration,
  HOUSING,
  idText,
  LIVING,
  organisation,
  RESIDENTS,
} from '../../support/builders.ts';
import { renderOver } from '../../support/render.tsx';
import { type ScriptedMain, scriptedMain } from '../../support/scripted-main.ts';

const WOONHART = organisation(101, { name: 'Woonhart' });
const KAAI = organisation(102, { name: 'De Nieuwe Kaai' });
const ACCORD = collaboration(701, [WOONHART], {
  name: 'Woonakkoord',
  form: 'covenant',
  ownRole: 'lead',
  meetingsPerYear: 6,
  themeIds: [LIVING.id],
  members: [
    { organisationId: WOONHART.id, role: 'voorzitter', from: null, until: null },
    { organisationId: KAAI.id, role: '', from: null, until: isoDate('2024-12-31') },
  ],
});

const ASSESSMENT: Assessment = {
  id: assessmentIdSchema.parse(idText(801)),
  organisationId: null,
  collaborationId: ACCORD.id,
  date: isoDate('2026-11-22'),
  cultural: null,
  relational: 1,
  procedural: null,
  content: null,
  influence: null,
  interest: null,
  note: '',
};

interface ScreenProps {
  readonly startId: CollaborationId | null;
  readonly onOpenPartner: (id: OrganisationId) => void;
  readonly onLogEncounter: (id: CollaborationId, organisationIds: readonly OrganisationId[]) => void;
}

function Screen({ startId, onOpenPartner, onLogEncounter }: ScreenProps): ReactNode {
  const [selectedId, setSelectedId] = useState<CollaborationId | null>(startId);
  return (
    <CollaborationsPanel
      selectedId={selectedId}
      onOpenCollaboration={setSelectedId}
      onOpenPartner={onOpenPartner}
      onLogEncounter={onLogEncounter}
      onImport={() => {}}
      onReport={() => {}}
      onOpenEncounter={() => {}}
    />
  );
}

function show(
  collaborations: readonly Collaboration[],
  startId: CollaborationId | null = null,
): {
  readonly opened: readonly string[];
  /** Meetings that were asked to be logged. */
  readonly logged: readonly unknown[];
  readonly main: ScriptedMain;
} {
  const opened: string[] = [];
  const logged: unknown[] = [];
  const main = scriptedMain({
    'app.status': () => appStatus(),
    'collaborations.list': () => collaborations,
    'collaborations.story': ({ id }) => ({
      collaboration: collaborations.find((each) => each.id === id) ?? ACCORD,
      meetings: { encounters: [], count: 0 },
      together: { encounters: [], count: 0 },
      assessments: [],
    }),
    'collaborations.create': () => ACCORD,
    'assessments.create': () => ASSESSMENT,
    'organisations.list': () => [WOONHART, KAAI],
    'categories.list': () => [HOUSING, { ...RESIDENTS, retired: true }],
    'themes.list': () => [LIVING],
  });
  renderOver(
    main,
    <Screen
      startId={startId}
      onOpenPartner={(id) => opened.push(id)}
      onLogEncounter={(id, organisationIds) => logged.push({ id, organisationIds })}
    />,
  );
  return { opened, logged, main };
}

test('empty: says what will stand here', async () => {
  show([]);
  expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe(
    'Nog geen samenwerkingsverbanden',
  );
});

test('the heading adds up the meetings; ended arrangements stay away until they are asked for', async () => {
  show([
    ACCORD,
    collaboration(702, [], { name: 'Voorbij', until: isoDate('2025-12-31'), meetingsPerYear: 50 }),
    collaboration(703, [], { name: 'Weggelegd', archived: true }),
  ]);
  expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe(
    '1 samenwerkingsverband, samen goed voor 6 vergaderingen per jaar',
  );
  expect(screen.queryByRole('button', { name: /Voorbij/ })).toBeNull();
  await userEvent.click(screen.getByLabelText('Ook beëindigde en gearchiveerde'));
  expect(screen.getByRole('button', { name: /Voorbij.*beëindigd/ })).toBeTruthy();
  expect(screen.getByRole('button', { name: /Weggelegd.*gearchiveerd/ })).toBeTruthy();
});

test('an arrangement is found by the name of a member, and its page leads there', async () => {
  const { opened } = show([ACCORD, collaboration(702, [], { name: 'Ander' })]);
  await userEvent.type(await screen.findByRole('searchbox'), 'nieuwe kaai');
  expect(screen.queryByRole('button', { name: 'Ander' })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Woonakkoord' }));
  expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe(
    'Woonakkoord: nog geen vergadering vastgelegd',
  );
  expect(screen.getByRole('heading', { name: '1 partner doet mee' })).toBeTruthy();
  expect(screen.getByRole('heading', { name: 'Deed eerder mee' })).toBeTruthy();
  expect(screen.getByText(/jouw rol: trekker/)).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'De Nieuwe Kaai' }));
  expect(opened).toEqual([KAAI.id]);
});

test('pasted members: who is known is taken, who is not is asked, and nothing is guessed', async () => {
  const { main } = show([]);
  await userEvent.click(await screen.findByRole('button', { name: 'Samenwerkingsverband toevoegen' }));
  await userEvent.type(await screen.findByRole('textbox', { name: /^Naam/ }), 'Wijktafel');
  await userEvent.click(screen.getByRole('button', { name: 'Leden plakken' }));
  await userEvent.click(screen.getByRole('textbox', { name: 'Plak hier de leden' }));
  await userEvent.paste('woonhart, voorzitter\nHuurdersraad Zuid (lid)\nWoonhart');
  expect(screen.getByText('1 bekend, 1 onbekend, 1 dubbel in de lijst')).toBeTruthy();

  await userEvent.click(screen.getByRole('button', { name: /^Bewaren/ }));
  expect(screen.getByText(/nog niet toegevoegd/)).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: '1 lid toevoegen' }));
  expect(screen.getByText('Kies eerst wie dit is.')).toBeTruthy();

  await userEvent.selectOptions(
    screen.getByRole('combobox', { name: 'Wie is Huurdersraad Zuid, lid?' }),
    'Nieuwe partner “Huurdersraad Zuid”',
  );
  const category = screen.getByRole('combobox', { name: /Soort van de nieuwe partners/ });
  expect(within(category).queryByRole('option', { name: RESIDENTS.name })).toBeNull();
  await userEvent.selectOptions(category, HOUSING.name);
  await userEvent.click(screen.getByRole('button', { name: '2 leden toevoegen' }));
  await userEvent.click(screen.getByRole('button', { name: /^Bewaren/ }));
  expect(main.inputsOf('collaborations.create')).toMatchObject([
    {
      draft: {
        name: 'Wijktafel',
        members: [{ organisationId: WOONHART.id, role: 'voorzitter', from: null, until: null }],
      },
      newMembers: [{ name: 'Huurdersraad Zuid', categoryId: HOUSING.id, role: 'lid' }],
    },
  ]);
});

test('an assessment asks for at least one dimension and takes the words of the scale', async () => {
  const { main } = show([ACCORD]);
  await userEvent.click(await screen.findByRole('button', { name: 'Woonakkoord' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Peilen' }));
  await userEvent.click(screen.getByRole('button', { name: 'Peiling bewaren' }));
  expect(main.inputsOf('assessments.create')).toEqual([]);
  await userEvent.selectOptions(screen.getByRole('combobox', { name: /Relatie/ }), '+1: vaak samen');
  await userEvent.click(screen.getByRole('button', { name: 'Peiling bewaren' }));
  expect(main.inputsOf('assessments.create')).toMatchObject([
    { collaborationId: ACCORD.id, organisationId: null, relational: 1, cultural: null, date: '2026-11-22' },
  ]);
});

test('sorting by meetings puts the unknown last', async () => {
  show([
    collaboration(701, [], { name: 'Vaak', meetingsPerYear: 12 }),
    collaboration(702, [], { name: 'Onbekend' }),
    collaboration(703, [], { name: 'Soms', meetingsPerYear: 1 }),
  ]);
  await userEvent.click(await screen.findByRole('button', { name: 'Per jaar' }));
  const names = (): readonly (string | null)[] =>
    screen.getAllByRole('rowheader').map((header) => header.textContent);
  expect(names()).toEqual(['Soms', 'Vaak', 'Onbekend']);
  await userEvent.click(screen.getByRole('button', { name: 'Per jaar' }));
  expect(names()).toEqual(['Vaak', 'Soms', 'Onbekend']);
});

test('a meeting is logged from the page, with who takes part now; not of one that was put away', async () => {
  const { logged } = show([ACCORD]);
  await userEvent.click(await screen.findByRole('button', { name: 'Woonakkoord' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Ontmoeting vastleggen' }));
  expect(logged).toEqual([{ id: ACCORD.id, organisationIds: [WOONHART.id] }]);
  cleanup();
  show([{ ...ACCORD, archived: true }], ACCORD.id);
  await screen.findByRole('button', { name: 'Terugzetten' });
  expect(screen.queryByRole('button', { name: 'Ontmoeting vastleggen' })).toBeNull();
});

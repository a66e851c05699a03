import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, test } from 'vitest';
import type { OrganisationId } from '#shared/domain/ids.ts';
import { organisationDraftSchema } from '#shared/domain/organisation.ts';
import { AppError } from '#shared/errors.ts';
import { PartnersPanel } from '#renderer/features/partners/PartnersPanel.tsx';
import {
  appStatus,
  ENERGY,
  HOUSING,
  LIVING,
  organisation,
  QUAY,
  RESIDENTS,
  story,
} from '../../support/builders.ts';
import { renderOver, withoutMediaQueries } from '../../support/render.tsx';
import { type ScriptedMain, scriptedMain } from '../../support/scripted-main.ts';

const WOONHART = organisation(101, { name: 'Woonhart' });

function main(): ScriptedMain {
  return scriptedMain({
    'app.status': () => appStatus(),
    'organisations.list': () => [WOONHART],
    'categories.list': () => [HOUSING, RESIDENTS],
    'themes.list': () => [LIVING],
    'areas.list': () => [QUAY],
    // The list does not wait for the figures, and does not fall with them.
    'analysis.network': () => {
      throw new AppError('unexpected');
    },
    'organisations.create': (draft) => ({
      ...organisation(102),
      ...organisationDraftSchema.parse(draft),
    }),
    'organisations.story': () => story(WOONHART),
    'themes.findOrCreate': ({ name }) => ({ ...ENERGY, name }),
  });
}

function show(
  over: ScriptedMain,
  selectedId: OrganisationId | null = null,
): readonly (OrganisationId | null)[] {
  const opened: (OrganisationId | null)[] = [];
  renderOver(
    over,
    <PartnersPanel
      onFindDuplicates={() => {}}
      selectedId={selectedId}
      onOpenPartner={(id) => opened.push(id)}
      onOpenPerson={() => {}}
      onOpenCollaboration={() => {}}
      onOpenEncounter={() => {}}
      onMovePerson={() => {}}
      onAddPerson={() => {}}
      onMergeWith={() => {}}
      intentionsOf={() => null}
      onMerge={() => {}}
      onImport={() => {}}
      onLogEncounter={() => {}}
      onFindMissing={() => {}}
    />,
  );
  return opened;
}

async function chooseCategory(): Promise<void> {
  await userEvent.selectOptions(screen.getByRole('combobox', { name: /^Soort/ }), 'Inwonersinitiatieven');
}

async function openForm(): Promise<void> {
  await userEvent.click(await screen.findByRole('button', { name: 'Partner toevoegen' }));
  await screen.findByRole('complementary', { name: 'Nieuwe partner' });
}

beforeAll(withoutMediaQueries);
test('a new partner is saved with what was filled in, and its page opens', async () => {
  const over = main();
  const opened = show(over);
  await openForm();
  await userEvent.type(screen.getByLabelText(/^Naam/), 'Buurthuis De Huiskamer');
  await chooseCategory();
  await userEvent.type(screen.getByLabelText('Eigen ritme in dagen'), '90');
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  await waitFor(() => {
    expect(opened).toEqual([organisation(102).id]);
  });
  expect(over.inputsOf('organisations.create')).toEqual([
    {
      name: 'Buurthuis De Huiskamer',
      shortName: '',
      categoryId: RESIDENTS.id,
      tier: 'other',
      scale: 'local',
      themeIds: [],
      areaIds: [],
      desiredIntervalDays: 90,
      website: '',
      note: '',
      from: null,
      until: null,
    },
  ]);
  const draft = await over.bridge.invoke('drafts.read', { key: 'partner:new' });
  expect(JSON.parse(draft)).toEqual({ ok: true, value: null });
});

test('wrong input is told beside its field, the first one takes the focus, and nothing is sent', async () => {
  const over = main();
  show(over);
  await openForm();
  await userEvent.type(screen.getByLabelText('Eigen ritme in dagen'), 'zestig');
  await userEvent.type(screen.getByLabelText('Telt mee vanaf'), '31-02-2026');
  await userEvent.click(screen.getByRole('button', { name: 'Bewaren' }));

  const name = screen.getByLabelText(/^Naam/);
  expect(document.activeElement).toBe(name);
  expect(name.getAttribute('aria-invalid')).toBe('true');
  const described = name.getAttribute('aria-describedby') ?? '';
  expect(document.getElementById(described)?.textContent).toBe('Vul dit nog in.');
  expect(screen.getByText('Vul een heel getal in.')).toBeTruthy();
  expect(screen.getByText(/Dit is geen dag op de kalender/)).toBeTruthy();
  expect(screen.getByLabelText('Telt mee vanaf')).toHaveProperty('value', '31-02-2026');
  expect(over.inputsOf('organisations.create')).toEqual([]);
});

test('a refusal of main stands in the form, and what was typed stays', async () => {
  const over = main();
  over.answer('organisations.create', () => {
    throw new AppError('disk-full');
  });
  show(over);
  await openForm();
  await userEvent.type(screen.getByLabelText(/^Naam/), 'Nieuw');
  await chooseCategory();
  await userEvent.click(screen.getByRole('button', { name: 'Bewaren' }));
  expect((await screen.findByRole('alert')).textContent).toContain('De schijf is vol.');
  expect(screen.getByLabelText(/^Naam/)).toHaveProperty('value', 'Nieuw');
});

test('a field that main refuses is marked as well', async () => {
  const over = main();
  over.answer('organisations.create', () => {
    throw new AppError('invalid-input', {}, { fields: { categoryId: 'unknown-reference' } });
  });
  show(over);
  await openForm();
  await userEvent.type(screen.getByLabelText(/^Naam/), 'Nieuw');
  await chooseCategory();
  await userEvent.click(screen.getByRole('button', { name: 'Bewaren' }));
  expect(
    await screen.findByText('Dit staat niet (meer) in het netwerk. Kies iets uit de lijst.'),
  ).toBeTruthy();
});

test('the name of another partner is warned about softly', async () => {
  show(main());
  await openForm();
  await userEvent.type(screen.getByLabelText(/^Naam/), 'wóonhart');
  expect(screen.getByText(/Er is al een partner die wóonhart heet/)).toBeTruthy();
  expect(screen.getByLabelText(/^Naam/).hasAttribute('aria-invalid')).toBe(false);
});

test('Escape closes the form and keeps the draft; opening it again brings it back', async () => {
  const over = main();
  show(over);
  await openForm();
  await userEvent.type(screen.getByLabelText(/^Naam/), 'Half getypt');
  await userEvent.keyboard('{Escape}');
  expect(screen.queryByRole('complementary')).toBeNull();
  await openForm();
  expect(screen.getByText('Hersteld wat je nog niet had bewaard.')).toBeTruthy();
  expect(screen.getByLabelText(/^Naam/)).toHaveProperty('value', 'Half getypt');
  await userEvent.click(screen.getByRole('button', { name: 'Weggooien' }));
  expect(screen.getByLabelText(/^Naam/)).toHaveProperty('value', '');
});

test('a theme that is not there yet is made on the spot and chosen', async () => {
  const over = main();
  show(over);
  await openForm();
  await userEvent.type(screen.getByRole('combobox', { name: 'Opgaven' }), 'Water');
  await userEvent.click(await screen.findByText('Nieuwe opgave “Water”'));
  expect(await screen.findByRole('button', { name: 'Water weghalen' })).toBeTruthy();
  expect(over.inputsOf('themes.findOrCreate')).toEqual([{ name: 'Water' }]);
});

test('lists that cannot be read are told, with a way to try again', async () => {
  const over = main();
  over.answer('organisations.list', () => {
    throw new AppError('file-damaged', { path: '/x.netwerk' });
  });
  show(over);
  expect((await screen.findByRole('alert')).textContent).toContain('/x.netwerk is beschadigd');
  over.answer('organisations.list', () => [WOONHART]);
  await userEvent.click(screen.getByRole('button', { name: 'Opnieuw proberen' }));
  expect(await screen.findByRole('button', { name: 'Woonhart' })).toBeTruthy();
});

test('the page of a partner that is gone, because adding it was undone, gives way to the list', async () => {
  const over = main();
  over.answer('organisations.story', () => {
    throw new AppError('not-found', { what: 'deze partner' });
  });
  const opened = show(over, WOONHART.id);
  await waitFor(() => {
    expect(opened).toEqual([null]);
  });
});

test('the page of a partner that cannot be read says why', async () => {
  const over = main();
  over.answer('organisations.story', () => {
    throw new AppError('unexpected');
  });
  const opened = show(over, WOONHART.id);
  expect((await screen.findByRole('alert')).textContent).toContain('Er ging iets mis in het programma zelf');
  expect(opened).toEqual([]);
});

import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import type { EncounterId } from '#shared/domain/ids.ts';
import { AppError } from '#shared/errors.ts';
import { QuickEntryPanel } from '#renderer/features/quick-entry/QuickEntryPanel.tsx';
import {
  appStatus,
  encounter,
  HOUSING,
  LIVING,
  organisation,
  person,
  TODAY,
} from '../../support/builders.ts';
import { renderOver } from '../../support/render.tsx';
import { scriptedMain } from '../../support/scripted-main.ts';

const WOONHART = organisation(101, { name: 'Woonhart' });
const HANNEKES = [person(201, [], { name: 'Hanneke Bosman' }), person(202, [], { name: 'Hanneke Bergman' })];

function open() {
  const main = scriptedMain({
    'app.status': () => appStatus(),
    'organisations.list': () => [WOONHART],
    'persons.list': () => HANNEKES,
    'categories.list': () => [HOUSING],
    'themes.list': () => [LIVING],
    'areas.list': () => [],
    'encounters.list': () => ({ encounters: [], total: 0, partnerCount: 0 }),
    'encounters.log': ({ encounter: { date } }) =>
      encounter(50, date, { organisationIds: [WOONHART.id], form: 'phone-call' }),
    'encounters.update': () => encounter(50, '2026-11-10', { organisationIds: [WOONHART.id] }),
  });
  const onOpenEncounter = vi.fn<(id: EncounterId) => void>();
  renderOver(main, <QuickEntryPanel asked={1} onClose={null} onOpenEncounter={onOpenEncounter} />);
  return { main, onOpenEncounter, user: userEvent.setup() };
}

const line = () => screen.findByRole('textbox', { name: 'Leg in één regel vast wie je sprak' });
const chips = () => screen.findByRole('list', { name: 'Wat begrepen is' });

test('what is typed is understood, saved with Enter, and asked about once more', async () => {
  const { main, user } = open();
  const field = await line();
  await waitFor(() => {
    expect(document.activeElement).toBe(field);
  });
  await user.type(field, 'gisteren belde woonhart #wonen ! huur stijgt');
  expect((await chips()).textContent).toContain('Woonhart');
  await user.keyboard('{Enter}');
  expect(await screen.findByRole('heading', { name: /^Vastgelegd/ })).toBeDefined();
  expect(main.inputsOf('encounters.log')).toMatchObject([
    {
      encounter: {
        date: '2026-11-21',
        form: 'phone-call',
        organisationIds: [WOONHART.id],
        themeIds: [LIVING.id],
        observations: [{ kind: 'signal', text: 'huur stijgt' }],
        note: '',
      },
      newOrganisations: [],
      newPersons: [],
    },
  ]);
  expect(field).toHaveProperty('value', '');

  await user.click(screen.getByRole('radio', { name: 'kans' }));
  await waitFor(() => {
    expect(main.inputsOf('encounters.update')).toMatchObject([{ draft: { orientation: 'chance' } }]);
  });
  await user.click(screen.getByRole('button', { name: 'Nog een, zelfde gezelschap' }));
  expect(field).toHaveProperty('value', 'met Woonhart, ');
});

test('a line with nobody in it is not saved, and says why', async () => {
  const { main, user } = open();
  await user.type(await line(), 'overleg over de huur{Enter}');
  expect((await screen.findByRole('alert')).textContent).toContain('Noem een partner of persoon');
  expect(main.inputsOf('encounters.log')).toEqual([]);
  expect(await line()).toHaveProperty('value', 'overleg over de huur');
});

test('a name of two is chosen with the keys, a new partner gets its kind', async () => {
  const { main, user } = open();
  await user.type(await line(), 'overleg met hanneke en Stichting Lezen');
  expect((await chips()).textContent).toContain('welke van de 2');
  await user.keyboard('{Enter}');
  const first = await screen.findByRole('button', { name: 'Hanneke Bosman' });
  expect(document.activeElement).toBe(first);
  await user.keyboard('{ArrowDown}{Enter}');
  expect((await chips()).textContent).toContain('Hanneke Bergman');
  await user.keyboard('{Enter}');
  await user.click(await screen.findByRole('button', { name: /Nieuwe partner .*Woningcorporaties/ }));
  await user.keyboard('{Enter}');
  await waitFor(() => {
    expect(main.inputsOf('encounters.log')).toMatchObject([
      {
        encounter: { date: TODAY, personIds: [HANNEKES[1]?.id] },
        newOrganisations: [{ name: 'Stichting Lezen', categoryId: HOUSING.id }],
      },
    ]);
  });
});

test('Delete gives the words of a chip back to the note; Escape goes back to the line', async () => {
  const { user } = open();
  const field = await line();
  await user.type(field, 'woonhart toevallig');
  await user.keyboard('{ArrowDown}{ArrowRight}');
  const script = within(await chips()).getByRole('button', { name: 'Script onverwacht' });
  expect(document.activeElement).toBe(script);
  await user.keyboard('{Delete}');
  expect(document.activeElement).toBe(field);
  expect(screen.getByText(/toevallig/).textContent).toBe('Notitie toevallig');
  await user.keyboard('{ArrowDown}{Enter}');
  expect(screen.getByRole('group', { name: /^Keuzes voor/ })).toBeDefined();
  await user.keyboard('{Escape}');
  expect(document.activeElement).toBe(field);
});

test('what main refuses is told, and the line stays', async () => {
  const { main, user } = open();
  main.answer('encounters.log', () => {
    throw new AppError('unexpected');
  });
  await user.type(await line(), 'woonhart gebeld{Enter}');
  expect(await screen.findByRole('alert')).toBeDefined();
  expect(await line()).toHaveProperty('value', 'woonhart gebeld');
});

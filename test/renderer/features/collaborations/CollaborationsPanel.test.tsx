import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { isoDate } from '#shared/domain/calendar-date.ts';
import type { Collaboration } from '#shared/domain/collaboration.ts';
import { CollaborationsPanel } from '#renderer/features/collaborations/CollaborationsPanel.tsx';
import { appStatus, collaboration, LIVING, organisation } from '../../support/builders.ts';
import { renderOver } from '../../support/render.tsx';
import { scriptedMain } from '../../support/scripted-main.ts';

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

function show(collaborations: readonly Collaboration[]): readonly string[] {
  const opened: string[] = [];
  const over = scriptedMain({
    'app.status': () => appStatus(),
    'collaborations.list': () => collaborations,
    'organisations.list': () => [WOONHART, KAAI],
    'themes.list': () => [LIVING],
  });
  renderOver(over, <CollaborationsPanel onOpenPartner={(id) => opened.push(id)} />);
  return opened;
}

afterEach(cleanup);

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

test('an arrangement is found by the name of a member, and its card leads there', async () => {
  const opened = show([ACCORD, collaboration(702, [], { name: 'Ander' })]);
  await userEvent.type(await screen.findByRole('searchbox'), 'nieuwe kaai');
  expect(screen.queryByRole('button', { name: 'Ander' })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Woonakkoord' }));
  const card = screen.getByRole('complementary', { name: 'Woonakkoord' });
  expect(within(card).getByText('1 partner doet mee')).toBeTruthy();
  expect(within(card).getByText('Deed eerder mee')).toBeTruthy();
  expect(within(card).getByText('trekker')).toBeTruthy();
  await userEvent.click(within(card).getByRole('button', { name: 'De Nieuwe Kaai' }));
  expect(opened).toEqual([KAAI.id]);
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

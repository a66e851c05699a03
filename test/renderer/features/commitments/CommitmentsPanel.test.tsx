import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { isoDate } from '#shared/domain/calendar-date.ts';
import {
  commitmentIdSchema,
  type EncounterId,
  encounterIdSchema,
  type OrganisationId,
} from '#shared/domain/ids.ts';
import { AppError } from '#shared/errors.ts';
import type { ListedCommitment } from '#shared/ipc/requests/commitments.ts';
import { CommitmentsPanel } from '#renderer/features/commitments/CommitmentsPanel.tsx';
import { appStatus, HOUSING, idText, organisation } from '../../support/builders.ts';
import { renderOver } from '../../support/render.tsx';
import { type ScriptedMain, scriptedMain } from '../../support/scripted-main.ts';

const WOONHART = organisation(101, { name: 'Woningcorporatie Woonhart', shortName: 'Woonhart' });
const LINDE = organisation(102, { name: 'De Linde' });
const ENCOUNTER_ID = encounterIdSchema.parse(idText(401));

function commitment(number: number, text: string, more: Partial<ListedCommitment> = {}): ListedCommitment {
  return {
    id: commitmentIdSchema.parse(idText(number)),
    text,
    owner: 'us',
    organisationId: null,
    due: null,
    doneOn: null,
    encounterId: null,
    madeAt: null,
    partnerIds: [],
    ...more,
  };
}

const LATE = commitment(601, 'Nota sturen', {
  due: isoDate('2026-11-12'),
  encounterId: ENCOUNTER_ID,
  madeAt: { date: isoDate('2026-11-01'), subject: '', form: 'site-visit' },
  partnerIds: [WOONHART.id, LINDE.id],
});
const THEIRS = commitment(602, 'Cijfers leveren', {
  owner: 'them',
  due: isoDate('2026-11-25'),
  organisationId: LINDE.id,
  partnerIds: [LINDE.id],
});
const LOOSE = commitment(603, 'Met de raad bespreken', { owner: 'colleague' });

let main: ScriptedMain;

beforeEach(() => {
  main = scriptedMain({
    'app.status': () => appStatus(),
    'organisations.list': () => [WOONHART, LINDE],
    'persons.list': () => [],
    'categories.list': () => [HOUSING],
    'themes.list': () => [],
    'commitments.list': ({ done }) =>
      done ? [{ ...LOOSE, doneOn: isoDate('2026-11-20') }] : [LATE, THEIRS, LOOSE],
    'commitments.setDone': () => LATE,
    'commitments.create': () => LOOSE,
    'commitments.update': () => LATE,
    'commitments.remove': () => undefined,
  });
});

function open() {
  const asked = {
    onOpenPartner: vi.fn<(id: OrganisationId) => void>(),
    onOpenEncounter: vi.fn<(id: EncounterId) => void>(),
  };
  renderOver(main, <CommitmentsPanel {...asked} />);
  return { ...asked, user: userEvent.setup() };
}

const items = async (): Promise<readonly string[]> =>
  (await screen.findAllByRole('listitem')).map((item) => item.textContent);

test('overdue comes first, in plain words, with whom and where it was made', async () => {
  const { user, onOpenPartner, onOpenEncounter } = open();
  const [first, second, third] = await items();
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('3 open afspraken, 1 te laat');
  expect(first).toContain('te laat sinds 12 novemberjijmet Woonhart, De Lindewerkbezoek, 01-11-2026');
  expect(second).toContain('over 3 dagen, op woensdagzij');
  expect(third).toContain('zonder datumeen collegalos van een ontmoeting');
  await user.click(screen.getByRole('button', { name: 'Woonhart' }));
  expect(onOpenPartner).toHaveBeenCalledWith(WOONHART.id);
  await user.click(screen.getByRole('button', { name: 'werkbezoek, 01-11-2026' }));
  expect(onOpenEncounter).toHaveBeenCalledWith(ENCOUNTER_ID);
});

test('arrows walk from one to the next, and one key is enough to be done', async () => {
  const { user } = open();
  (await screen.findByRole('button', { name: 'Gedaan: Nota sturen' })).focus();
  await user.keyboard('{ArrowDown}{Enter}');
  await waitFor(() => {
    expect(main.inputsOf('commitments.setDone')).toEqual([{ id: THEIRS.id, doneOn: '2026-11-22' }]);
  });
});

test('only mine, or only with one partner', async () => {
  const { user } = open();
  await user.selectOptions(await screen.findByRole('combobox', { name: 'Van wie' }), 'Van hen');
  expect(await items()).toHaveLength(1);
  await user.selectOptions(screen.getByRole('combobox', { name: 'Van wie' }), 'Van iedereen');
  await user.type(screen.getByRole('combobox', { name: 'Partner' }), 'woonh{Enter}');
  await waitFor(() => {
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('1 open afspraak, 1 te laat');
  });
});

test('what was done can be open again', async () => {
  const { user } = open();
  await user.click(await screen.findByRole('radio', { name: 'Afgerond' }));
  await user.click(await screen.findByRole('button', { name: 'Toch open: Met de raad bespreken' }));
  expect(main.inputsOf('commitments.setDone')).toEqual([{ id: LOOSE.id, doneOn: null }]);
});

test('one without an encounter is added, due in plain Dutch; wrong input stays with its message', async () => {
  const { user } = open();
  await user.click(await screen.findByRole('button', { name: 'Afspraak toevoegen' }));
  const panel = within(await screen.findByRole('complementary'));
  await user.type(panel.getByRole('textbox', { name: /^Wat is er afgesproken/ }), 'Brief schrijven');
  await user.type(panel.getByRole('textbox', { name: 'Vóór of op' }), 'ooit');
  await user.click(panel.getByRole('button', { name: 'Bewaren' }));
  expect(panel.getByText(/Dit is geen dag op de kalender/)).toBeDefined();
  expect(main.inputsOf('commitments.create')).toEqual([]);
  await user.clear(panel.getByRole('textbox', { name: 'Vóór of op' }));
  await user.type(panel.getByRole('textbox', { name: 'Vóór of op' }), 'voor de zomer');
  await user.type(panel.getByRole('combobox', { name: 'Met welke partner' }), 'linde{Enter}');
  await user.click(panel.getByRole('button', { name: 'Bewaren' }));
  await waitFor(() => {
    expect(main.inputsOf('commitments.create')).toEqual([
      { text: 'Brief schrijven', owner: 'us', due: '2027-06-21', organisationId: LINDE.id, doneOn: null },
    ]);
  });
});

test('one is changed, or removed, from its own form', async () => {
  const { user } = open();
  await user.click(await screen.findByRole('button', { name: 'Afspraak wijzigen: Nota sturen' }));
  const panel = within(await screen.findByRole('complementary'));
  await user.click(panel.getByRole('radio', { name: 'Een collega' }));
  await user.click(panel.getByRole('button', { name: 'Bewaren' }));
  await waitFor(() => {
    expect(main.inputsOf('commitments.update')).toMatchObject([
      { id: LATE.id, draft: { text: 'Nota sturen', owner: 'colleague', due: '2026-11-12' } },
    ]);
  });
  await user.click(await screen.findByRole('button', { name: 'Afspraak wijzigen: Nota sturen' }));
  await user.click(await screen.findByRole('button', { name: 'Verwijderen' }));
  expect(main.inputsOf('commitments.remove')).toEqual([{ id: LATE.id }]);
});

test('none says what will stand here, and what main refuses is told', async () => {
  main.answer('commitments.list', () => []);
  open();
  expect(await screen.findByText(/komt hier te staan tot het gedaan is/)).toBeDefined();
  cleanup();
  main.answer('commitments.list', () => {
    throw new AppError('unexpected');
  });
  open();
  expect((await screen.findByRole('alert')).textContent).toContain('Er ging iets mis');
});

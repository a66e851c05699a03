import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { isoDate } from '#shared/domain/calendar-date.ts';
import { intentionIdSchema } from '#shared/domain/ids.ts';
import type { ListedIntention } from '#shared/ipc/requests/intentions.ts';
import { IntentionFormPanel } from '#renderer/features/intentions/IntentionFormPanel.tsx';
import { IntentionProposal } from '#renderer/features/intentions/IntentionProposal.tsx';
import { IntentionSection, type WantedToMeet } from '#renderer/features/intentions/IntentionSection.tsx';
import { IntentionsPanel } from '#renderer/features/intentions/IntentionsPanel.tsx';
import { appStatus, encounter, HOUSING, idText, organisation, person } from '../../support/builders.ts';
import { renderOver } from '../../support/render.tsx';
import { type ScriptedMain, scriptedMain } from '../../support/scripted-main.ts';

const WOONHART = organisation(101, { name: 'Woningcorporatie Woonhart', shortName: 'Woonhart' });
const LINDE = organisation(102, { name: 'De Linde' });
const KARIM = person(201, [{ at: LINDE }], { name: 'Karim Aziz' });
const MET = encounter(410, '2026-11-19', { subject: 'Koffie', organisationIds: [WOONHART.id] });

function intention(number: number, subject: string, more: Partial<ListedIntention> = {}): ListedIntention {
  return {
    id: intentionIdSchema.parse(idText(number)),
    subject,
    organisationIds: [],
    personIds: [],
    before: null,
    note: '',
    encounterId: null,
    proposedEncounterId: null,
    ...more,
  };
}

const QUAY = intention(501, 'De Kaai', {
  organisationIds: [WOONHART.id],
  before: isoDate('2026-12-24'),
  proposedEncounterId: MET.id,
});
const BUDGET = intention(502, 'Begroting', { personIds: [KARIM.id], before: isoDate('2026-11-01') });
const DONE = intention(503, 'Kennismaken', { organisationIds: [LINDE.id], encounterId: MET.id });

let main: ScriptedMain;

beforeEach(() => {
  main = scriptedMain({
    'app.status': () => appStatus(),
    'organisations.list': () => [WOONHART, LINDE],
    'persons.list': () => [KARIM],
    'categories.list': () => [HOUSING],
    'themes.list': () => [],
    'intentions.list': () => [QUAY, BUDGET, DONE],
    'encounters.byIds': () => [MET],
    'intentions.fulfil': () => QUAY,
    'intentions.setAside': () => undefined,
    'intentions.create': () => QUAY,
    'intentions.update': () => QUAY,
    'intentions.remove': () => undefined,
    'intentions.saveInvitation': () => ({ path: '/tmp/De Kaai.ics' }),
  });
});

const callbacks = () => ({
  onOpenEncounter: vi.fn<(id: string) => void>(),
  onLog: vi.fn<(who: WantedToMeet) => void>(),
  onPlan: vi.fn<(who: WantedToMeet) => void>(),
  onEdit: vi.fn<(id: string) => void>(),
});

test('the list says whom, before when, and what it may have become; yes makes it so, no sets it aside', async () => {
  const user = userEvent.setup();
  const asked = callbacks();
  renderOver(main, <IntentionsPanel {...asked} />);
  expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe('2 voornemens');
  const [first, second] = screen.getAllByRole('listitem').map((item) => item.textContent);
  expect(first).toContain('De Kaaimet Woonhartvóór 24 december');
  expect(second).toContain('Begrotingmet Karim Azizhad vóór 01-11-2026 gemoeten');
  await user.click(await screen.findByRole('button', { name: 'Ja, dit was het voornemen De Kaai' }));
  expect(main.inputsOf('intentions.fulfil')).toEqual([{ id: QUAY.id, encounterId: MET.id }]);
  await user.click(screen.getByRole('button', { name: 'Nee, dit was niet het voornemen De Kaai' }));
  expect(main.inputsOf('intentions.setAside')).toEqual([{ id: QUAY.id, encounterId: MET.id }]);
  await user.click(screen.getByRole('button', { name: 'Ontmoeting vastleggen: Begroting' }));
  expect(asked.onLog).toHaveBeenCalledWith(expect.objectContaining({ personIds: [KARIM.id] }));
});

test('what became an encounter leads there, and can be open again', async () => {
  const user = userEvent.setup();
  const asked = callbacks();
  renderOver(main, <IntentionsPanel {...asked} />);
  await user.click(await screen.findByRole('radio', { name: 'Gedaan' }));
  await user.click(await screen.findByRole('button', { name: 'werd de ontmoeting van 19-11-2026' }));
  expect(asked.onOpenEncounter).toHaveBeenCalledWith(MET.id);
  await user.click(screen.getByRole('button', { name: 'Toch nog open' }));
  expect(main.inputsOf('intentions.fulfil')).toEqual([{ id: DONE.id, encounterId: null }]);
});

test('on the page of a partner only those with that partner stand, and a new one begins with it', async () => {
  const user = userEvent.setup();
  const asked = callbacks();
  const who = { organisationIds: [WOONHART.id], personIds: [] };
  renderOver(main, <IntentionSection {...asked} who={who} />);
  expect(await screen.findByText('De Kaai')).toBeDefined();
  expect(screen.queryByText('Begroting')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Voornemen toevoegen' }));
  expect(asked.onPlan).toHaveBeenCalledWith(who);
});

test('beside an encounter only the intentions that it may have become are asked about', async () => {
  const user = userEvent.setup();
  renderOver(main, <IntentionProposal encounterId={MET.id} />);
  expect(await screen.findByText('Was dit je voornemen “De Kaai”?')).toBeDefined();
  await user.click(screen.getByRole('button', { name: /^Ja/ }));
  expect(main.inputsOf('intentions.fulfil')).toEqual([{ id: QUAY.id, encounterId: MET.id }]);
});

test('the form takes whom, about what, and before when in plain words', async () => {
  const user = userEvent.setup();
  const onClose = vi.fn<() => void>();
  renderOver(
    main,
    <IntentionFormPanel
      intentionId={null}
      prefill={{ organisationIds: [WOONHART.id], personIds: [] }}
      onClose={onClose}
    />,
  );
  await user.click(await screen.findByRole('button', { name: 'Bewaren' }));
  expect(main.inputsOf('intentions.create')).toEqual([]);
  await user.type(screen.getByRole('combobox', { name: 'Wie wil je spreken?' }), 'karim{Enter}');
  await user.type(screen.getByRole('textbox', { name: /^Waarover/ }), 'De Kaai');
  await user.type(screen.getByRole('textbox', { name: 'Vóór wanneer' }), 'voor de zomer');
  await user.click(screen.getByRole('button', { name: 'Bewaren' }));
  await waitFor(() => {
    expect(main.inputsOf('intentions.create')).toEqual([
      {
        organisationIds: [WOONHART.id],
        personIds: [KARIM.id],
        subject: 'De Kaai',
        before: '2027-06-21',
        note: '',
      },
    ]);
  });
  expect(onClose).toHaveBeenCalled();
});

test('an invitation asks for the day and writes a file', async () => {
  const user = userEvent.setup();
  renderOver(main, <IntentionsPanel {...callbacks()} />);
  await user.click(await screen.findByRole('button', { name: 'In de agenda: De Kaai' }));
  const panel = within(await screen.findByRole('complementary', { name: 'In de agenda zetten' }));
  await user.click(panel.getByRole('button', { name: 'Bewaren' }));
  expect(main.inputsOf('intentions.saveInvitation')).toEqual([]);
  await user.type(panel.getByRole('textbox', { name: /^Welke dag/ }), '1-12');
  await user.type(panel.getByRole('textbox', { name: 'Hoe laat' }), '14:30');
  await user.click(panel.getByRole('button', { name: 'Bewaren' }));
  await waitFor(() => {
    expect(main.inputsOf('intentions.saveInvitation')).toEqual([
      { id: QUAY.id, date: '2026-12-01', time: '14:30', minutes: 60, place: '' },
    ]);
  });
});

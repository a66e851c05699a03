import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { isoDate } from '#shared/domain/calendar-date.ts';
import { AppError } from '#shared/errors.ts';
import { PositionChangePanel } from '#renderer/features/persons/PositionChangePanel.tsx';
import { appStatus, commitment, encounter, HOUSING, organisation, person } from '../../support/builders.ts';
import { renderOver } from '../../support/render.tsx';
import { type ScriptedMain, scriptedMain } from '../../support/scripted-main.ts';

const WOONHART = organisation(101, { name: 'Woonhart' });
const HARBOUR = organisation(102, { name: 'De Haven' });
const ANNA = person(201, [{ at: WOONHART, role: 'bestuurder', from: '2020-01-01' }], { name: 'Anna de Wit' });
const BRAM = person(202, [], { name: 'Bram Vos' });

async function open(
  onSaved: () => void = () => {},
): Promise<{ readonly over: ScriptedMain; readonly form: HTMLElement }> {
  const over = scriptedMain({
    'app.status': () => appStatus(),
    'persons.list': () => [ANNA, BRAM],
    'organisations.list': () => [WOONHART, HARBOUR],
    'categories.list': () => [HOUSING],
    'positionLinks.find': () => ({
      since: isoDate('2025-05-23'),
      encounters: [1, 2, 3, 4, 5, 6].map((number) =>
        encounter(300 + number, `2026-03-0${number}`, { subject: `Gesprek ${number}` }),
      ),
      together: 1,
      partnerEncounters: 9,
      openCommitments: [commitment(401, { text: 'Nota sturen' })],
    }),
    'positions.change': () => ({ person: ANNA, successor: null }),
  });
  renderOver(
    over,
    <PositionChangePanel personId={ANNA.id} affiliationId={null} onSaved={onSaved} onClose={() => {}} />,
  );
  const form = await screen.findByRole('complementary', { name: 'Anna de Wit werkt nu elders' });
  return { over, form };
}

test('what runs through this person alone is told before anything is saved', async () => {
  const { over, form } = await open();
  expect(
    await within(form).findByText(
      'Sinds 23-05-2025 waren er 9 ontmoetingen, waarvan 6 zonder iemand anders van daar.',
    ),
  ).toBeTruthy();
  expect(within(form).getByText('01-03-2026, Gesprek 1')).toBeTruthy();
  expect(within(form).getByText('en nog 1')).toBeTruthy();
  expect(within(form).getByText('Nota sturen')).toBeTruthy();
  expect(over.inputsOf('positionLinks.find')).toEqual([{ personId: ANNA.id, organisationId: WOONHART.id }]);
  expect(over.inputsOf('positions.change')).toEqual([]);
});

test('to another partner, and somebody known takes over with the same role', async () => {
  const onSaved = vi.fn<() => void>();
  const { over, form } = await open(onSaved);
  await userEvent.type(within(form).getByRole('combobox', { name: 'Nieuwe partner' }), 'haven{Enter}');
  await userEvent.type(within(form).getByLabelText('Nieuwe functie'), 'directeur');
  await userEvent.click(within(form).getByLabelText('Iemand die ik al ken'));
  await userEvent.type(within(form).getByRole('combobox', { name: 'Opvolger' }), 'bram{Enter}');
  await userEvent.click(within(form).getByRole('button', { name: 'Bewaren' }));
  await waitFor(() => {
    expect(onSaved).toHaveBeenCalledOnce();
  });
  expect(over.inputsOf('positions.change')).toEqual([
    {
      personId: ANNA.id,
      affiliationId: ANNA.affiliations[0]?.id,
      until: '2026-11-21',
      next: { organisationId: HARBOUR.id, role: 'directeur', from: '2026-11-22' },
      successor: { kind: 'existing', personId: BRAM.id, role: 'bestuurder', from: '2026-11-22' },
    },
  ]);
});

test('a partner that was not chosen and a name that is missing are refused at their fields', async () => {
  const { over, form } = await open();
  await userEvent.click(within(form).getByLabelText('Iemand die nieuw is'));
  await userEvent.click(within(form).getByRole('button', { name: 'Bewaren' }));
  const partner = within(form).getByRole('combobox', { name: 'Nieuwe partner' });
  expect(document.activeElement).toBe(partner);
  expect(partner.getAttribute('aria-invalid')).toBe('true');
  await userEvent.click(within(form).getByLabelText('Nergens meer, of onbekend'));
  const name = within(form).getByLabelText(/^Naam van de opvolger/);
  expect(name.getAttribute('aria-invalid')).toBe('true');
  await userEvent.type(name, 'Cora Smit');
  await userEvent.click(within(form).getByRole('button', { name: 'Bewaren' }));
  await waitFor(() => {
    expect(over.inputsOf('positions.change')).toMatchObject([
      { next: null, successor: { kind: 'new', name: 'Cora Smit', role: 'bestuurder' } },
    ]);
  });
});

test('an end before the start is refused at its field without asking main, and what was typed stays', async () => {
  const { over, form } = await open();
  await userEvent.click(within(form).getByLabelText('Nergens meer, of onbekend'));
  const until = within(form).getByLabelText(/^Laatste dag/);
  await userEvent.clear(until);
  await userEvent.type(until, '1-1-2019');
  await userEvent.click(within(form).getByRole('button', { name: 'Bewaren' }));
  expect(await within(form).findByText('Het einde ligt voor het begin.')).toBeTruthy();
  expect(until).toHaveProperty('value', '01-01-2019');
  expect(over.inputsOf('positions.change')).toEqual([]);
});

test('what main refuses stands at its field too', async () => {
  const { over, form } = await open();
  over.answer('positions.change', () => {
    throw new AppError('invalid-input', {}, { fields: { until: 'ends-before-start' } });
  });
  await userEvent.click(within(form).getByLabelText('Nergens meer, of onbekend'));
  await userEvent.click(within(form).getByRole('button', { name: 'Bewaren' }));
  expect(await within(form).findByText('Het einde ligt voor het begin.')).toBeTruthy();
});

test('days that followed the last day go on doing so; a day that was chosen stays, and an overlap is told', async () => {
  const { over, form } = await open();
  const until = within(form).getByLabelText(/^Laatste dag/);
  const from = within(form).getByLabelText('Begint op');
  await userEvent.click(within(form).getByLabelText('Iemand die nieuw is'));
  const successor = within(form).getByLabelText('Opvolger begint op');
  await userEvent.clear(successor);
  await userEvent.type(successor, '1-1-2027');
  await userEvent.clear(until);
  await userEvent.type(until, '31-12-2026');
  expect([from, successor].map((field) => (field as HTMLInputElement).value)).toEqual([
    '22-11-2026',
    '01-01-2027',
  ]);
  expect(within(form).getByText(/telt deze persoon voor beide partners/)).toBeTruthy();
  await userEvent.clear(from);
  await userEvent.type(from, 'ooit');
  await userEvent.click(within(form).getByRole('button', { name: 'Bewaren' }));
  expect(from.getAttribute('aria-invalid')).toBe('true');
  expect(over.inputsOf('positions.change')).toEqual([]);
});

import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { AppError } from '#shared/errors.ts';
import { DuplicatesPanel } from '#renderer/features/duplicates/DuplicatesPanel.tsx';
import { appStatus, ENERGY, HOUSING, LIVING, organisation, person } from '../../support/builders.ts';
import { renderOver } from '../../support/render.tsx';
import { type ScriptedMain, scriptedMain } from '../../support/scripted-main.ts';

const WOONHART = organisation(101, { name: 'Woonhart', themeIds: [LIVING.id], note: 'Eerst.' });
const WOONHART_BV = organisation(102, {
  name: 'Woonhart BV',
  website: 'woonhart.example',
  themeIds: [ENERGY.id],
  note: 'Later.',
  tier: 'core',
});
const ANNA = person(201, [{ at: WOONHART }], { name: 'Anna de Wit' });
const A = person(202, [], { name: 'A. de Wit', email: 'anna@linde.example' });
const NONE = {
  encounters: 0,
  positions: 0,
  collaborations: 0,
  ties: 0,
  openCommitments: 0,
  assessments: 0,
};

function main(): ScriptedMain {
  return scriptedMain({
    'app.status': () => appStatus(),
    'organisations.list': () => [WOONHART, WOONHART_BV],
    'persons.list': () => [ANNA, A],
    'categories.list': () => [HOUSING],
    'themes.list': () => [LIVING, ENERGY],
    'areas.list': () => [],
    'distinctPairs.list': () => ({ organisations: [], persons: [] }),
    'duplicates.list': () => ({
      organisations: {
        pairs: [{ firstId: WOONHART.id, secondId: WOONHART_BV.id, reasons: ['legal-form'], confidence: 0.9 }],
        total: 1,
      },
      persons: {
        pairs: [{ firstId: ANNA.id, secondId: A.id, reasons: ['initials'], confidence: 0.5 }],
        total: 1,
      },
    }),
    'duplicates.find': ({ kind }) =>
      kind === 'organisation'
        ? {
            kind,
            sides: [WOONHART, WOONHART_BV],
            counts: [{ ...NONE, encounters: 3 }, NONE],
            reasons: ['legal-form'],
            confidence: 0.9,
          }
        : { kind, sides: [ANNA, A], counts: [NONE, NONE], reasons: ['initials'], confidence: 0.5 },
    'duplicates.mergeOrganisations': () => WOONHART,
    'duplicates.mergePersons': () => ANNA,
    'duplicates.setDistinct': () => undefined,
  });
}

test('the list says how sure, and why, and opens the two beside each other', async () => {
  const over = main();
  renderOver(over, <DuplicatesPanel kind="organisation" onKind={() => {}} />);
  expect(await screen.findByText('1 paar lijkt dubbel')).toBeTruthy();
  expect(screen.getByText('Vrijwel zeker')).toBeTruthy();
  expect(screen.getByText('dezelfde naam met een andere rechtsvorm')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Woonhart en Woonhart BV vergelijken' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Woonhart of Woonhart BV' })).toBeTruthy();
  expect(screen.getByText('3 ontmoetingen')).toBeTruthy();
});

test('per field one stays; what only one says, and lists and notes of both, are proposed', async () => {
  const over = main();
  renderOver(over, <DuplicatesPanel kind="organisation" onKind={() => {}} />);
  await userEvent.click(await screen.findByRole('button', { name: 'Woonhart en Woonhart BV vergelijken' }));
  await userEvent.click(await screen.findByRole('radio', { name: 'Naam: Rechts, Woonhart BV' }));
  await userEvent.click(screen.getByRole('button', { name: 'Samenvoegen' }));
  await waitFor(() => {
    expect(over.inputsOf('duplicates.mergeOrganisations')).toHaveLength(1);
  });
  expect(over.inputsOf('duplicates.mergeOrganisations')).toMatchObject([
    {
      keptId: WOONHART.id,
      goneId: WOONHART_BV.id,
      draft: {
        name: 'Woonhart BV',
        website: 'woonhart.example',
        tier: 'other',
        themeIds: [LIVING.id, ENERGY.id],
        note: 'Eerst.\n\nLater.',
      },
    },
  ]);
  expect(await screen.findByText('1 paar lijkt dubbel')).toBeTruthy();
});

test('two persons: merged with the address that only one has, or set apart', async () => {
  const over = main();
  renderOver(over, <DuplicatesPanel kind="person" onKind={() => {}} />);
  const compare = { name: 'Anna de Wit en A. de Wit vergelijken' };
  await userEvent.click(await screen.findByRole('button', compare));
  await userEvent.click(await screen.findByRole('button', { name: 'Niet dezelfde' }));
  await userEvent.click(await screen.findByRole('button', compare));
  await userEvent.click(await screen.findByRole('button', { name: 'Samenvoegen' }));
  await screen.findByRole('button', compare);
  expect(over.inputsOf('duplicates.setDistinct')).toEqual([{ kind: 'person', ids: [ANNA.id, A.id] }]);
  expect(over.inputsOf('duplicates.mergePersons')).toMatchObject([
    { keptId: ANNA.id, goneId: A.id, fields: { name: 'Anna de Wit', email: 'anna@linde.example' } },
  ]);
});

test('a merge that is refused is told, and what was chosen stays', async () => {
  const over = main();
  over.answer('duplicates.mergeOrganisations', () => {
    throw new AppError('disk-full');
  });
  renderOver(over, <DuplicatesPanel kind="organisation" onKind={() => {}} />);
  await userEvent.click(await screen.findByRole('button', { name: 'Woonhart en Woonhart BV vergelijken' }));
  await userEvent.click(await screen.findByRole('radio', { name: 'Naam: Rechts, Woonhart BV' }));
  await userEvent.click(screen.getByRole('button', { name: 'Samenvoegen' }));
  expect(await screen.findByText(/De schijf is vol/)).toBeTruthy();
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Naam: Rechts, Woonhart BV' }).checked).toBe(
    true,
  );
});

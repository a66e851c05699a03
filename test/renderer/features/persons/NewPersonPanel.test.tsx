import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { z } from 'zod';
import { draftKeySchema } from '#shared/domain/draft-key.ts';
import { NewPersonPanel } from '#renderer/features/persons/NewPersonPanel.tsx';
import { appStatus, HOUSING, organisation, person } from '../../support/builders.ts';
import { renderOver } from '../../support/render.tsx';
import { scriptedMain } from '../../support/scripted-main.ts';

const WOONHART = organisation(101, { name: 'Woonhart' });
const ANNA = person(201, [{ at: WOONHART, role: 'bestuurder' }], { name: 'Anna de Wit' });

test('somebody new works at the partner they were added from; what was typed is kept for that partner', async () => {
  const over = scriptedMain({
    'app.status': () => appStatus(),
    'persons.list': () => [],
    'organisations.list': () => [WOONHART],
    'categories.list': () => [HOUSING],
    'merged.list': () => ({ organisations: [], persons: [] }),
    'persons.create': () => ANNA,
  });
  const onSaved = vi.fn<() => void>();
  renderOver(over, <NewPersonPanel worksFor={WOONHART.id} onSaved={onSaved} onClose={() => {}} />);
  await userEvent.type(await screen.findByRole('textbox', { name: /^Naam/ }), 'Anna de Wit');
  await userEvent.type(screen.getByRole('textbox', { name: /^Functie/ }), 'bestuurder');
  await userEvent.click(screen.getByRole('button', { name: /^Bewaren/ }));
  await waitFor(() => {
    expect(onSaved).toHaveBeenCalledOnce();
  });
  expect(over.inputsOf('persons.create')).toMatchObject([
    { name: 'Anna de Wit', affiliations: [{ organisationId: WOONHART.id, role: 'bestuurder' }] },
  ]);
  const { key } = z.object({ key: draftKeySchema }).parse(over.inputsOf('drafts.read')[0]);
  expect(key).toContain(WOONHART.id);
});

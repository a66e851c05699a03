import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { personIdSchema } from '#shared/domain/ids.ts';
import { CorrectionSection } from '#renderer/features/privacy/CorrectionSection.tsx';
import { day } from '#test/support/drafts.ts';
import { renderOver } from '../../support/render.tsx';
import { scriptedMain } from '../../support/scripted-main.ts';

const PERSON = personIdSchema.parse('01890a5d-ac96-774b-bcce-b302099a8057');

test('a request is noted with the day it came, and is refused without words; what was typed stays', async () => {
  const main = scriptedMain({
    'corrections.list': () => [],
    'corrections.create': (input) => ({ ...input.draft, ...input }) as never,
  });
  renderOver(main, <CorrectionSection personId={PERSON} today={day('2026-11-22')} />);
  await userEvent.click(await screen.findByRole('button', { name: 'Verzoek om verbetering noteren' }));
  const done = await screen.findByRole('textbox', { name: 'Afgehandeld op' });
  await userEvent.type(done, '21-11-2026');
  await userEvent.click(screen.getByRole('button', { name: /^Bewaren/ }));
  expect(screen.getByText('Vul dit nog in.')).toBeTruthy();
  await userEvent.type(screen.getByRole('textbox', { name: /^Wat klopt er/ }), 'Mijn functie');
  await userEvent.click(screen.getByRole('button', { name: /^Bewaren/ }));
  expect(screen.getByText('Het einde ligt voor het begin.')).toBeTruthy();
  await userEvent.clear(done);
  await userEvent.click(screen.getByRole('button', { name: /^Bewaren/ }));
  expect(main.inputsOf('corrections.create')).toEqual([
    {
      personId: PERSON,
      draft: { receivedOn: '2026-11-22', request: 'Mijn functie', doneOn: null, outcome: '' },
    },
  ]);
});

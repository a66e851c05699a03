import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { FormPanel } from '#renderer/ui/FormPanel.tsx';

function renderForm(saving: boolean): { readonly submits: () => number } {
  let submits = 0;
  render(
    <FormPanel
      title="Nieuwe partner"
      onClose={() => {}}
      saving={saving}
      refusal={null}
      refusals={0}
      restored={false}
      onDiscard={null}
      onSubmit={() => {
        submits += 1;
      }}
    >
      <textarea aria-label="Notitie" />
    </FormPanel>,
  );
  return { submits: () => submits };
}

test('Ctrl+Enter saves from any field, Enter alone is a new line', async () => {
  const user = userEvent.setup();
  const { submits } = renderForm(false);
  await user.click(screen.getByRole('textbox', { name: 'Notitie' }));
  await user.keyboard('een{Enter}twee');
  expect(submits()).toBe(0);
  await user.keyboard('{Control>}{Enter}{/Control}');
  expect(submits()).toBe(1);
});

test('what is being saved is not sent twice', async () => {
  const user = userEvent.setup();
  const { submits } = renderForm(true);
  await user.click(screen.getByRole('textbox', { name: 'Notitie' }));
  await user.keyboard('{Control>}{Enter}{/Control}');
  expect(submits()).toBe(0);
});

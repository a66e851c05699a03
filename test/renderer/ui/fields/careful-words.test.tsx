import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ReactNode, useState } from 'react';
import { expect, test, vi } from 'vitest';
import { CarefulWordsContext } from '#renderer/ui/fields/careful-words.ts';
import { TextArea } from '#renderer/ui/fields/TextField.tsx';

function Note({ start }: { readonly start: string }): ReactNode {
  const [value, setValue] = useState(start);
  return <TextArea label="Notitie" value={value} onChange={setValue} />;
}

function show(start = '', isOn = true) {
  const stop = vi.fn<() => void>();
  render(
    <CarefulWordsContext.Provider value={{ isOn, stop }}>
      <Note start={start} />
    </CarefulWordsContext.Provider>,
  );
  return { user: userEvent.setup(), stop, field: screen.getByRole<HTMLTextAreaElement>('textbox') };
}

test('one calm line says which word and why, and the text stays as it is', async () => {
  const { user, field } = show();
  await user.type(field, 'Hij is overspannen.');
  expect(await screen.findByText(/“overspannen” gaat over iemands gezondheid/)).toBeDefined();
  expect(field.value).toBe('Hij is overspannen.');
  expect(field.getAttribute('aria-invalid')).toBeNull();
});

test('a word that was understood, or taken away, is not pointed out again', async () => {
  const { user, field } = show();
  await user.type(field, 'Hij is lui.');
  await user.click(await screen.findByRole('button', { name: 'Begrepen' }));
  await user.type(field, ' Ja, hij is lui. Zij is ziek.');
  expect(await screen.findByText(/“ziek”/)).toBeDefined();
  expect(screen.queryByText(/“lui”/)).toBeNull();
  await user.clear(field);
  await vi.waitFor(() => {
    expect(screen.queryByText(/“ziek”/)).toBeNull();
  });
  await user.type(field, 'Zij is ziek, en hij is overspannen.');
  expect(await screen.findByText(/“overspannen”/)).toBeDefined();
});

test('what stood there when the field opened is left alone', async () => {
  const { user, field } = show('Hij is lui.');
  await user.type(field, ' Zij is ziek.');
  expect(await screen.findByText(/“ziek”/)).toBeDefined();
});

test('it can be told to stop, and says nothing once it was', async () => {
  const { user, stop, field } = show();
  await user.type(field, 'Hij is lui.');
  await user.click(await screen.findByRole('button', { name: 'Niet meer waarschuwen' }));
  expect(stop).toHaveBeenCalledOnce();
  cleanup();
  const silent = show('', false);
  await silent.user.type(silent.field, 'Hij is lui, zij is ziek. Vandaag overleg over wonen.');
  expect(screen.queryByRole('button', { name: 'Begrepen' })).toBeNull();
});

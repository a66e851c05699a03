import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { expect, test } from 'vitest';
import { organisationIdSchema } from '#shared/domain/ids.ts';
import { readReply } from '#shared/ipc/reply.ts';
import { useKeptForm } from '#renderer/api/use-kept-form.ts';
import { idText, TODAY } from '../support/builders.ts';
import { renderOver } from '../support/render.tsx';
import { type ScriptedMain, scriptedMain } from '../support/scripted-main.ts';

interface Values {
  readonly name: string;
}

const INITIAL: Values = { name: 'begin' };

function read(kept: unknown): Values | null {
  const isValues =
    typeof kept === 'object' && kept !== null && 'name' in kept && typeof kept.name === 'string';
  return isValues ? { name: String(kept.name) } : null;
}

function Form(): ReactNode {
  const form = useKeptForm('partner:new', INITIAL, read);
  if (!form.ready) return null;
  return (
    <>
      <input
        aria-label="Naam"
        value={form.values.name}
        onChange={(event) => {
          form.change({ name: event.target.value });
        }}
      />
      {form.restored ? <p>hersteld</p> : null}
      <button type="button" onClick={form.discard}>
        weggooien
      </button>
      <button type="button" onClick={() => void form.forget()}>
        vergeten
      </button>
    </>
  );
}

/** What main keeps for the form. */
async function keptBy(main: ScriptedMain): Promise<unknown> {
  const reply = readReply(await main.bridge.invoke('drafts.read', { key: 'partner:new' }));
  return reply.ok ? reply.value : reply.error.code;
}

test('what was typed comes back when the form is opened again, even when it closed at once', async () => {
  const main = scriptedMain({});
  const first = renderOver(main, <Form />);
  await userEvent.type(await screen.findByLabelText('Naam'), '!');
  first.unmount();
  expect(main.inputsOf('drafts.write')).toHaveLength(1);
  await waitFor(async () => {
    expect(await keptBy(main)).toBe('{"name":"begin!"}');
  });

  renderOver(main, <Form />);
  expect(await screen.findByLabelText('Naam')).toHaveProperty('value', 'begin!');
  expect(screen.getByText('hersteld')).toBeTruthy();
});

test('opening a form and closing it without typing keeps nothing', async () => {
  const main = scriptedMain({});
  const first = renderOver(main, <Form />);
  await screen.findByLabelText('Naam');
  first.unmount();
  expect(main.inputsOf('drafts.write')).toEqual([]);
});

test('throwing away goes back to the beginning, and it stays away', async () => {
  const main = scriptedMain({});
  await main.bridge.invoke('drafts.write', { key: 'partner:new', value: '{"name":"van gisteren"}' });
  renderOver(main, <Form />);
  expect(await screen.findByLabelText('Naam')).toHaveProperty('value', 'van gisteren');
  await userEvent.click(screen.getByText('weggooien'));
  expect(screen.getByLabelText('Naam')).toHaveProperty('value', 'begin');
  expect(await keptBy(main)).toBeNull();
});

test('a saved form is forgotten, also when a write was still waiting', async () => {
  const main = scriptedMain({});
  const first = renderOver(main, <Form />);
  await userEvent.type(await screen.findByLabelText('Naam'), '?');
  await userEvent.click(screen.getByText('vergeten'));
  first.unmount();
  expect(await keptBy(main)).toBeNull();
});

test.each(['{"title":"andere versie"}', 'geen json', '42'])(
  'a draft that can no longer be read (%s) is passed over',
  async (text) => {
    const main = scriptedMain({});
    await main.bridge.invoke('drafts.write', { key: 'partner:new', value: text });
    renderOver(main, <Form />);
    expect(await screen.findByLabelText('Naam')).toHaveProperty('value', 'begin');
    expect(screen.queryByText('hersteld')).toBeNull();
  },
);

test('who is merged while a form stands open stands in it as what they became, and comes back when that is undone', async () => {
  const [gone, kept] = [idText(101), idText(102)];
  const main = scriptedMain({ 'merged.list': () => ({ organisations: [], persons: [] }) });
  renderOver(main, <Form />);
  const field = await screen.findByRole('textbox', { name: 'Naam' });
  await userEvent.clear(field);
  await userEvent.type(field, gone);
  main.answer('merged.list', () => ({
    organisations: [
      {
        id: organisationIdSchema.parse(gone),
        intoId: organisationIdSchema.parse(kept),
        name: '',
        date: TODAY,
      },
    ],
    persons: [],
  }));
  main.tell('network-changed', { revision: 2, history: { undo: null, redo: null, last: 0 } });
  await waitFor(() => {
    expect(field).toHaveProperty('value', kept);
  });
  main.answer('merged.list', () => ({ organisations: [], persons: [] }));
  main.tell('network-changed', { revision: 3, history: { undo: null, redo: null, last: 0 } });
  await waitFor(() => {
    expect(field).toHaveProperty('value', gone);
  });
});

import { expect, test } from 'vitest';
import { AppError } from '#shared/errors.ts';
import { makeClient } from '#renderer/api/client.ts';
import { appStatus } from '../support/builders.ts';
import { scriptedMain } from '../support/scripted-main.ts';

test('a reply comes back as it was given', async () => {
  const main = scriptedMain({ 'app.status': () => appStatus({ version: '9.9.9' }) });
  const status = await makeClient(main.bridge).ask('app.status', undefined);
  expect(status.version).toBe('9.9.9');
});

test('a refusal is thrown with its code, its params and its fields', async () => {
  const main = scriptedMain({
    'file.open': () => {
      throw new AppError('file-damaged', { path: '/x.netwerk' }, { fields: { name: 'required' } });
    },
  });
  const refusal = await makeClient(main.bridge)
    .ask('file.open', undefined)
    .catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(AppError);
  expect(refusal).toMatchObject({
    code: 'file-damaged',
    params: { path: '/x.netwerk' },
    fields: { name: 'required' },
  });
});

test('events arrive until the listener lets go', () => {
  const main = scriptedMain({});
  const heard: string[] = [];
  const letGo = makeClient(main.bridge).subscribe((event) => heard.push(event.name));
  main.tell('network-changed', { revision: 1, history: { undo: null, redo: null, last: 0 } });
  letGo();
  main.tell('network-changed', { revision: 2, history: { undo: null, redo: null, last: 0 } });
  expect(heard).toEqual(['network-changed']);
});

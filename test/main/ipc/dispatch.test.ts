import { describe, expect, test } from 'vitest';
import { createDispatch, type Handlers } from '#main/ipc/dispatch.ts';
import { AppError } from '#shared/errors.ts';
import { REQUESTS } from '#shared/ipc/contract.ts';

const OWN = { url: 'app://netwerkkaart/index.html', isMainFrame: true };

/** Handlers that note what reached them; the gate itself is the real one. */
function gate(answer: () => unknown = () => 'answered') {
  const reached: [string, unknown][] = [];
  const faults: string[] = [];
  const handlers = Object.fromEntries(
    Object.keys(REQUESTS).map((method) => [
      method,
      (input: unknown) => {
        reached.push([method, input]);
        return answer();
      },
    ]),
  ) as unknown as Handlers;
  const dispatch = createDispatch(handlers, {
    isTrusted: (sender) => sender === OWN,
    reportFault: (method) => faults.push(method),
  });
  return { dispatch, reached, faults };
}

describe('every method', () => {
  test.each(Object.keys(REQUESTS))(
    '%s refuses input of the wrong shape before it reaches a handler',
    async (method) => {
      const { dispatch, reached } = gate();
      for (const wrong of ['text', 7, [null], { id: 'no-id', extra: true }, null]) {
        const reply = await dispatch(OWN, method, wrong);
        expect(reply, JSON.stringify(wrong)).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
      }
      expect(reached).toEqual([]);
    },
  );
});

test('valid input from our own page reaches its handler, checked', async () => {
  const { dispatch, reached } = gate();
  expect(await dispatch(OWN, 'themes.findOrCreate', { name: '  wonen ' })).toEqual({
    ok: true,
    value: 'answered',
  });
  expect(reached).toEqual([['themes.findOrCreate', { name: 'wonen' }]]);
});

test('bytes where a list is asked are wrong input, though the schema library stumbles over them', async () => {
  const { dispatch, faults } = gate();
  expect(await dispatch(OWN, 'file.exportLists', { kinds: new Uint8Array(4), format: 'csv' })).toMatchObject({
    error: { code: 'invalid-input' },
  });
  expect(faults).toEqual([]);
});

test('somebody else is refused, whatever they ask', async () => {
  const { dispatch, reached } = gate();
  for (const sender of [
    { url: 'https://example.org/', isMainFrame: true },
    { url: OWN.url, isMainFrame: false },
  ]) {
    expect(await dispatch(sender, 'app.status', undefined)).toMatchObject({
      error: { code: 'untrusted-sender' },
    });
  }
  expect(reached).toEqual([]);
});

test.each(['no.such', 'toString', '__proto__', 'constructor', 42, null, undefined])(
  'method %s is unknown and refused',
  async (method) => {
    const { dispatch } = gate();
    expect(await dispatch(OWN, method, undefined)).toMatchObject({
      ok: false,
      error: { code: 'unknown-method' },
    });
  },
);

test('a refusal of the domain reaches the window with its params and is no fault', async () => {
  const { dispatch, faults } = gate(() => {
    throw new AppError('not-found', { what: 'partner' });
  });
  expect(await dispatch(OWN, 'app.status', undefined)).toEqual({
    ok: false,
    error: { code: 'not-found', params: { what: 'partner' }, fields: {} },
  });
  expect(faults).toEqual([]);
});

test('a fault of ours shows neither message nor stack, and is reported', async () => {
  const { dispatch, faults } = gate(() => {
    throw new Error('SELECT secret FROM person');
  });
  const reply = await dispatch(OWN, 'app.status', undefined);
  expect(reply).toEqual({ ok: false, error: { code: 'unexpected', params: {}, fields: {} } });
  expect(faults).toEqual(['app.status']);
});

test('a handler that rejects later is a refusal too', async () => {
  const { dispatch } = gate(() => Promise.reject(new AppError('disk-full')));
  expect(await dispatch(OWN, 'file.backUp', undefined)).toMatchObject({
    ok: false,
    error: { code: 'disk-full' },
  });
});

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepAhead } from '#renderer/app/keep-ahead.ts';
import { watchStillness } from '#renderer/app/stillness.ts';
import { makeClient } from '#renderer/api/client.ts';
import { makeQueryClient, queryKey } from '#renderer/api/query-client.ts';
import type { MirrorWords } from '#shared/ipc/requests/mirror.ts';
import { appStatus, TODAY } from '../support/builders.ts';
import { scriptedMain } from '../support/scripted-main.ts';

const PERIOD = { from: TODAY, until: TODAY };
const KEY = queryKey('mirrorWords.find', PERIOD);
const CHANGED = { revision: 1, history: { undo: null, redo: null, last: 0 } };
const words = (count: number): MirrorWords => ({
  observations: [],
  confidentialEncounterIds: Array.from({ length: count }, () => '' as never),
});

/** A window in which one thing is read ahead. */
function opened({ takes = 0 } = {}) {
  let count = 0;
  const main = scriptedMain({
    'app.status': () => appStatus(),
    'mirrorWords.find': async () => {
      if (takes > 0) await new Promise((resolve) => setTimeout(resolve, takes));
      count += 1;
      return words(count);
    },
  });
  const queries = makeQueryClient();
  const touched = new EventTarget();
  const { rest } = watchStillness(touched, 800);
  const end = keepAhead({
    client: makeClient(main.bridge),
    queries,
    rest,
    readScreens: async (ask) => ask('mirrorWords.find', PERIOD),
  });
  const known = (): number | undefined =>
    queries.getQueryData<MirrorWords>(KEY)?.confidentialEncounterIds.length;
  return { main, touched, end, known };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('what is read ahead is forgotten the moment the network changes, and read again when it is quiet', async () => {
  const { main, known, end } = opened();
  await vi.advanceTimersByTimeAsync(10);
  expect(known()).toBe(1);
  main.tell('network-changed', CHANGED);
  expect(known()).toBeUndefined();
  await vi.advanceTimersByTimeAsync(2000);
  // One change after the other: read once, at the end.
  main.tell('network-changed', CHANGED);
  await vi.advanceTimersByTimeAsync(2400);
  expect(known()).toBeUndefined();
  await vi.advanceTimersByTimeAsync(200);
  expect(known()).toBe(2);
  end();
  main.tell('network-changed', CHANGED);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(main.inputsOf('mirrorWords.find')).toHaveLength(2);
});

test('nothing is read while somebody types', async () => {
  const { main, touched, known } = opened();
  await vi.advanceTimersByTimeAsync(10);
  main.tell('network-changed', CHANGED);
  for (let stroke = 0; stroke < 20; stroke += 1) {
    touched.dispatchEvent(new Event('keydown'));
    await vi.advanceTimersByTimeAsync(500);
  }
  expect(known()).toBeUndefined();
  await vi.advanceTimersByTimeAsync(900);
  expect(known()).toBe(2);
});

test('a reply to a question from before a change is not kept', async () => {
  const { main, known } = opened({ takes: 500 });
  await vi.advanceTimersByTimeAsync(100);
  main.tell('network-changed', CHANGED);
  await vi.advanceTimersByTimeAsync(1000);
  expect(known()).toBeUndefined();
});

test('a network that takes very long is not read again after each change', async () => {
  const { main, known } = opened({ takes: 4000 });
  await vi.advanceTimersByTimeAsync(5000);
  expect(known()).toBe(1);
  main.tell('network-changed', CHANGED);
  await vi.advanceTimersByTimeAsync(20_000);
  expect(main.inputsOf('mirrorWords.find')).toHaveLength(1);
  expect(known()).toBeUndefined();
  // Another file may be a small one.
  main.tell('status-changed', appStatus());
  await vi.advanceTimersByTimeAsync(20_000);
  expect(known()).toBe(2);
});

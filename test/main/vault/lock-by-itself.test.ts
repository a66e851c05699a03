import { expect, test } from 'vitest';
import { createLockByItself } from '#main/vault/lock-by-itself.ts';

function watched(minutes: number) {
  const state = { now: 0, isOpen: true, asked: 0, locked: [] as string[], later: [] as (() => void)[] };
  const lock = createLockByItself({
    minutes: () => minutes,
    clock: () => new Date(state.now),
    isOpen: () => state.isOpen,
    askWindow: () => {
      state.asked += 1;
    },
    lock: (reason) => {
      state.isOpen = false;
      state.locked.push(reason);
    },
    later: (work) => state.later.push(work),
  });
  const after = (passed: number) => {
    state.now += passed * 60_000;
    lock.check();
  };
  return { state, lock, after };
}

test('after the chosen time without a key or a click the window is asked once, and then locked whatever it does', () => {
  const { state, lock, after } = watched(10);
  after(9);
  lock.touched();
  after(9.9);
  expect(state.asked).toBe(0);
  after(0.2);
  after(0.2);
  expect([state.asked, lock.reason()]).toEqual([1, 'idle']);
  state.later[0]?.();
  expect([state.locked, lock.reason()]).toEqual([['idle'], null]);
});

test('a window that locked by itself is not locked again, and with nothing open nothing is asked', () => {
  const { state, lock, after } = watched(10);
  lock.systemLeaves();
  state.isOpen = false;
  state.later[0]?.();
  after(60);
  expect([state.asked, state.locked]).toEqual([1, []]);
});

test('never means never, and a clock that was set back begins anew', () => {
  const never = watched(0);
  never.after(600);
  expect(never.state.asked).toBe(0);
  const { state, after } = watched(10);
  after(-120);
  after(9);
  expect(state.asked).toBe(0);
  after(1);
  expect(state.asked).toBe(1);
});

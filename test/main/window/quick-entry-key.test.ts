import { expect, test } from 'vitest';
import { createQuickEntryKey, type SystemKeys } from '#main/window/quick-entry-key.ts';

/** A system that gives its keys, or does not. */
function system(answer: () => boolean): SystemKeys & { readonly held: Map<string, () => void> } {
  const held = new Map<string, () => void>();
  return {
    held,
    register: (keys, action) => {
      const given = answer();
      if (given) held.set(keys, action);
      return given;
    },
    unregister: (keys) => {
      held.delete(keys);
    },
  };
}

test('the keys are held while wanted, and given back', () => {
  const keys = system(() => true);
  let pressed = 0;
  const key = createQuickEntryKey(keys, () => {
    pressed += 1;
  });
  expect(key.state()).toBe('off');
  key.set(true);
  key.set(true);
  expect([key.state(), keys.held.size]).toEqual(['on', 1]);
  for (const action of keys.held.values()) action();
  expect(pressed).toBe(1);
  key.set(false);
  expect([key.state(), keys.held.size]).toEqual(['off', 0]);
});

test('a system that refuses, or fails, is no reason to stop', () => {
  const refusing = createQuickEntryKey(
    system(() => false),
    () => {},
  );
  refusing.set(true);
  expect(refusing.state()).toBe('refused');
  const failing = createQuickEntryKey(
    system(() => {
      throw new Error('no keys here');
    }),
    () => {},
  );
  failing.set(true);
  expect(failing.state()).toBe('refused');
});

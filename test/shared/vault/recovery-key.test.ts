import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readRecoveryKey, recoveryGroups } from '#shared/vault/recovery-key.ts';

const secrets = fc.uint8Array({ minLength: 32, maxLength: 32 });

test('what is printed is read back, however it is copied', () => {
  fc.assert(
    fc.property(secrets, (secret) => {
      const groups = recoveryGroups(secret);
      const copied = groups.join(' - ').toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l');
      expect(readRecoveryKey(copied)).toEqual({ secret: Uint8Array.from(secret) });
    }),
    { numRuns: 50 },
  );
});

test('one wrong character, and two that changed places, are found in their group', () => {
  const groups = recoveryGroups(Uint8Array.from({ length: 32 }, (_, index) => (index * 37) % 256));
  const reading = (changed: string, group: number) =>
    readRecoveryKey(groups.map((text, index) => (index === group ? changed : text)).join(''));
  groups.forEach((text, group) => {
    const places = Array.from(text, (_, place) => place);
    const replaced = places.flatMap((place) =>
      Array.from(
        '0123456789ABCDEFGHJKMNPQRSTVWXYZ',
        (other) => text.slice(0, place) + other + text.slice(place + 1),
      ),
    );
    const swapped = places
      .slice(1)
      .map(
        (place) =>
          text.slice(0, place - 1) + text.charAt(place) + text.charAt(place - 1) + text.slice(place + 1),
      );
    for (const wrong of [...replaced, ...swapped].filter((one) => one !== text)) {
      expect(reading(wrong, group)).toEqual({ wrongGroups: [group + 1] });
    }
  });
});

test('too little, too much and nonsense are no key', () => {
  const groups = recoveryGroups(new Uint8Array(32));
  expect(readRecoveryKey('')).toEqual({ wrongGroups: Array.from({ length: 13 }, (_, index) => index + 1) });
  expect(readRecoveryKey(groups.slice(1).join(''))).toHaveProperty('wrongGroups');
  expect(readRecoveryKey([...groups, 'AAAAA'].join(''))).toEqual({ wrongGroups: [14] });
  expect(readRecoveryKey(groups.with(2, 'Ü€?!#').join(''))).toEqual({ wrongGroups: [3] });
});

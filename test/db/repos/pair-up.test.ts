import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pairUp } from '#db/repos/pair-up.ts';

interface Item {
  readonly text: string;
  readonly owner: string;
}
const same = ({ text, owner }: Item): string => `${text} ${owner}`;
const sameText = ({ text }: Item): string => text;

test('the strictest likeness wins over the order', () => {
  const stored = [
    { id: 1, text: 'bellen', owner: 'us' },
    { id: 2, text: 'bellen', owner: 'them' },
  ];
  const drafts = [
    { text: 'bellen', owner: 'colleague' },
    { text: 'bellen', owner: 'us' },
    { text: 'schrijven', owner: 'us' },
  ];
  expect(
    pairUp<Item & { id: number }, Item>(stored, drafts, [same, sameText]).map((item) => item?.id),
  ).toEqual([2, 1, undefined]);
});

test('seed 7: no stored item is used twice, and an unchanged list keeps every item', () => {
  const item = fc.record({ text: fc.constantFrom('a', 'b', 'c'), owner: fc.constantFrom('x', 'y') });
  fc.assert(
    fc.property(fc.array(item), fc.array(item), (stored, drafts) => {
      const used = pairUp(stored, drafts, [same, sameText]).filter((match) => match !== undefined);
      expect(new Set(used).size).toBe(used.length);
      expect(pairUp(stored, stored.toReversed(), [same]).every((match) => match !== undefined)).toBe(true);
    }),
    { seed: 7 },
  );
});

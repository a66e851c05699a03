import fc from 'fast-check';
import { expect, test } from 'vitest';
import { guardedCell, unguardedCell } from '#shared/export/guarded-cell.ts';

test.for([
  ['=HYPERLINK("http://x")', '\'=HYPERLINK("http://x")'],
  ['+31 6 1234', "'+31 6 1234"],
  ['-', "'-"],
  ['@som', "'@som"],
  ['\tx', "'\tx"],
  ['\rx', "'\rx"],
  ['＝1', "'＝1"],
  ["'=1", "''=1"],
  ["''@", "'''@"],
  ["'s-Gravenhage", "'s-Gravenhage"],
  ['Woon-hart = +', 'Woon-hart = +'],
  ['', ''],
] as const)('%j is written as %j', ([text, written]) => {
  expect(guardedCell(text)).toBe(written);
});

test('what is written never runs, and reads back as it was', () => {
  const text = fc
    .tuple(fc.stringMatching(/^['=+\-@\t\r＝]{0,4}$/), fc.string())
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, (cell) => {
      expect(guardedCell(cell)).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
      expect(unguardedCell(guardedCell(cell))).toBe(cell);
    }),
  );
});

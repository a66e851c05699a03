import { expect, test } from 'vitest';
import { rowsAsCsv } from '#main/export/rows-as-csv.ts';

test('no text runs as a formula, a number below zero stays a number, and signs of the format are quoted', () => {
  expect(
    rowsAsCsv(
      ['Nr', 'Tekst'],
      [
        [-1, '=HYPERLINK("http://x")'],
        [2, '@som; en meer'],
        [3, "'-5"],
      ],
    ),
  ).toBe('\uFEFFNr;Tekst\r\n-1;"\'=HYPERLINK(""http://x"")"\r\n2;"\'@som; en meer"\r\n3;\'\'-5\r\n');
});

import { expect, test } from 'vitest';
import { fold, foldedWords } from '#shared/texts/fold.ts';

test.for([
  ['Café ’t Veer', "cafe 't veer"],
  ['  ZUIDÔOST ', 'zuidoost'],
  ['Coöperatie', 'cooperatie'],
  ['Cafe\u0301', 'cafe'],
  ['plain text', 'plain text'],
  ['', ''],
] as const)('%j is compared as %j', ([text, folded]) => {
  expect(fold(text)).toBe(folded);
});

test('words of a search are folded; space around them counts for nothing', () => {
  expect(foldedWords('  Café\t de  Liéfde ')).toEqual(['cafe', 'de', 'liefde']);
  expect(foldedWords('   ')).toEqual([]);
});

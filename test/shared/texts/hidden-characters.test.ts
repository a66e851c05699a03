import { expect, test } from 'vitest';
import { nameSchema } from '#shared/domain/fields.ts';
import { onOneLine, withoutHiddenCharacters } from '#shared/texts/hidden-characters.ts';

test.for([
  ['foto\u202Egnp.exe', 'fotognp.exe'],
  ['a\0b\u0007c\u009Bd', 'abcd'],
  ['\uFEFFWoon\u200Bhart\u2069', 'Woonhart'],
  ['half \uD83D', 'half \uFFFD'],
  ['twee\r\nregels\u2028hier', 'twee regels hier'],
] as const)('%j becomes %j in a name', ([given, wanted]) => {
  expect(nameSchema.parse(given)).toBe(wanted);
  expect(onOneLine(given)).toBe(wanted);
});

test('what people write stays: accents, other scripts, emoji of several parts, lines of a note', () => {
  for (const text of ['Renée Ünal-ʿAbbās', 'بلدية', '👩\u200D⚕️', 'می\u200Cخواهم'])
    expect(onOneLine(text)).toBe(text);
  expect(withoutHiddenCharacters('een\n\ttwee')).toBe('een\n\ttwee');
});

test('a name of nothing but hidden characters is no name', () => {
  expect(nameSchema.safeParse('\u200B\u202E').success).toBe(false);
});

import { expect, test } from 'vitest';
import { nameSchema } from '#shared/domain/fields.ts';
import { onOneLine, withoutHiddenCharacters } from '#shared/texts/hidden-characters.ts';

test.for([
  ['foto\u202Egnp.exe', 'fotognp.exe'],
  ['a\0b\u0007c\u009Bd', 'abcd'],
  ['\uFEFFWoon\u200Bhart\u2069', 'Woonhart'],
  ['half \uD83D', 'half \uFFFD'],
  ['Woon\u{E0041}\u{E0042}h\u00ADa\u3164rt\uFFFE', 'Woonhart'],
  ['Woonhart\u2800 BV', 'Woonhart  BV'],
  ['twee\r\nregels\u2028hier', 'twee regels hier'],
] as const)('%j becomes %j in a name', ([given, wanted]) => {
  expect(nameSchema.parse(given)).toBe(wanted);
  expect(onOneLine(given)).toBe(wanted);
});

test('what people write stays: accents, other scripts, emoji of several parts, lines of a note', () => {
  for (const text of [
    'Renée Ünal-ʿAbbās',
    'بلدية',
    '👩\u200D⚕️',
    'می\u200Cخواهم',
    '\u{1F3F4}\u{E0067}\u{E0062}\u{E007F}',
  ])
    expect(onOneLine(text)).toBe(text);
  expect(withoutHiddenCharacters('een\n\ttwee')).toBe('een\n\ttwee');
});

test('a name of nothing but hidden characters is no name', () => {
  for (const name of ['\u200B\u202E', '\u3164', '\u{E0041}\u{E0042}', '\u2800', '\u00AD', '\uFE0F', '\u180B'])
    expect(nameSchema.safeParse(name).success, JSON.stringify(name)).toBe(false);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type MemberLine,
  MOST_LINES,
  readMemberLines,
} from '#renderer/features/collaborations/member-lines.ts';
import { organisation } from '../../support/builders.ts';

const GGD = organisation(101, { name: 'GGD Tussenwaarden', shortName: 'GGD' });
const CARE = organisation(102, { name: 'Stichting Wonen, Zorg en Welzijn' });
const BRACKETS = organisation(103, { name: 'Wijkraad (Zuid)' });
const TWINS = [organisation(104, { name: 'De Brug' }), organisation(105, { name: 'de brug' })];
const ALL = [GGD, CARE, BRACKETS, ...TWINS];

const read = (text: string, members: ReadonlySet<string> = new Set()): readonly MemberLine[] =>
  readMemberLines(text, ALL, members);
const short = (text: string): readonly (readonly [string, string, string])[] =>
  read(text).map(({ name, role, outcome }) => [name, role, outcome.kind]);

describe('a line is a name with a role', () => {
  test.for([
    ['GGD Tussenwaarden', 'GGD Tussenwaarden', '', 'known'],
    ['ggd, voorzitter', 'ggd', 'voorzitter', 'known'],
    ['GGD\tvoorzitter, ook van de keten', 'GGD', 'voorzitter, ook van de keten', 'known'],
    ['- GGD (secretaris)', 'GGD', 'secretaris', 'known'],
    ['12. GGD', 'GGD', '', 'known'],
    // The comma and the brackets of a name that is known are part of the name.
    ['Stichting Wonen, Zorg en Welzijn', 'Stichting Wonen, Zorg en Welzijn', '', 'known'],
    ['Stichting Wonen, Zorg en Welzijn, lid', 'Stichting Wonen, Zorg en Welzijn', 'lid', 'known'],
    ['Wijkraad (Zuid)', 'Wijkraad (Zuid)', '', 'known'],
    ['Huurdersraad, lid, soms', 'Huurdersraad', 'lid, soms', 'unknown'],
    ['Huurdersraad (lid)', 'Huurdersraad', 'lid', 'unknown'],
    // Two partners of one name: the user says which.
    ['De Brug, lid', 'De Brug', 'lid', 'unknown'],
  ] as const)('%s', ([line, name, role, kind]) => {
    expect(short(line)).toEqual([[name, role, kind]]);
  });
});

test('empty lines and every kind of line break', () => {
  expect(short('GGD\r\n\n  \rHuurders')).toEqual([
    ['GGD', '', 'known'],
    ['Huurders', '', 'unknown'],
  ]);
});

test('who is a member and who stood there before is told', () => {
  expect(read('GGD\nggd tussenwaarden\nX\nx', new Set([GGD.id])).map(({ outcome }) => outcome.kind)).toEqual([
    'member',
    'repeated',
    'unknown',
    'repeated',
  ]);
});

test('near matches come along, namesakes first; nothing is chosen', () => {
  expect(read('De Brug')[0]?.outcome).toEqual({ kind: 'unknown', near: TWINS.map(({ id }) => id) });
  expect(read('GGD Tussenwarden')[0]?.outcome).toEqual({ kind: 'unknown', near: [GGD.id] });
  expect(read('Iets heel anders')[0]?.outcome).toEqual({ kind: 'unknown', near: [] });
});

test('any text gives lines within bounds, each with a key of its own', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 2000, unit: 'binary' }), (text) => {
      const lines = read(text);
      expect(new Set(lines.map(({ key }) => key)).size).toBe(lines.length);
      for (const { name, role } of lines) {
        expect(name.length).toBeGreaterThan(0);
        expect(name.length).toBeLessThanOrEqual(200);
        expect(role.length).toBeLessThanOrEqual(500);
      }
    }),
    { numRuns: 100 },
  );
  expect(read('x\n'.repeat(600))).toHaveLength(MOST_LINES);
});

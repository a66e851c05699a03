import { expect, test } from 'vitest';
import { organisationIdSchema } from '#shared/domain/ids.ts';
import { LEAST_CONFIDENCE, pairKey } from '#shared/duplicates/duplicate.ts';
import { allAtOnce } from '#shared/sliced.ts';
import { compareOrganisations, findDuplicateOrganisations } from '#shared/duplicates/organisations.ts';
import { rowId } from '#test/support/rows.ts';

interface Known {
  readonly name: string;
  readonly shortName?: string;
  readonly website?: string;
  readonly archived?: boolean;
}

const made = (known: Known | string, number: number) => ({
  shortName: '',
  website: '',
  archived: false,
  ...(typeof known === 'string' ? { name: known } : known),
  id: organisationIdSchema.parse(rowId(4, number)),
});
const likeness = (one: Known | string, other: Known | string) =>
  compareOrganisations(made(one, 1), made(other, 2));

test.for<readonly [Known | string, Known | string, string, number]>([
  ['Woonhart', 'woonhart', 'same-name', 0.9],
  ['Stichting Woonhart', 'Woonhart B.V.', 'legal-form', 0.8],
  ['St. Woonhart', 'Woonhart', 'legal-form', 0.8],
  ['Café ’t Veer', 'Cafe t Veer', 'spelling', 0.8],
  ['Woon Hart', 'Woonhart', 'spelling', 0.8],
  ['Zorg & Welzijn Kaailand', 'Zorg en Welzijn Kaailand', 'spelling', 0.8],
  ['Gem. Kaailand', 'Kaailand', 'municipality', 0.8],
  ['Gemeente Kaailand', 'Kaailand', 'municipality', 0.8],
  ['Kaailand, Waterschap', 'Waterschap Kaailand', 'word-order', 0.7],
  ['Veiligheidsregio Kaailand', 'Veiligheidsregio Kaailnad', 'typo', 0.6],
  ['Woonhart Groep', 'Woonhart', 'general-words', 0.6],
  [{ name: 'Stichting Kaailandse Woonstede', shortName: 'KWS' }, 'KWS', 'short-name', 0.7],
  ['Vereniging van Kaailandse Gemeenten', 'VKG', 'abbreviation', 0.6],
  ['Veiligheidsregio Kaailand (VRK)', 'VRK', 'short-name', 0.7],
  ['Veiligheidsregio Kaailand (VRK)', 'Veiligheidsregio Kaailand', 'spelling', 0.8],
])('%j and %j look alike: %s', ([one, other, reason, least]) => {
  const { reasons, confidence } = likeness(one, other);
  expect(reasons[0]).toBe(reason);
  expect(confidence).toBeGreaterThanOrEqual(least);
  expect(likeness(other, one)).toEqual({ reasons, confidence });
});

test.for<readonly [string, string]>([
  ['Gemeente Kaailand', 'Provincie Kaailand'],
  ['Wijkraad Noord', 'Wijkraad Oost'],
  ['Wijkraad Oost', 'Wijkraad West'],
  ['Basisschool De Kaai 1', 'Basisschool De Kaai 2'],
  ['Wijkraad (Noord)', 'Wijkraad (Zuid)'],
  ['GGD Kaailand', 'Kaailand'],
  ['Stichting De Linde', 'Stichting De Lijster'],
  ['Sint Jozef', 'Sint Maarten'],
])('%s and %s are two partners', ([one, other]) => {
  expect(likeness(one, other).confidence).toBeLessThan(LEAST_CONFIDENCE);
});

test('the same website makes a likeness stronger, and is one by itself; a page on a shared host says nothing', () => {
  const one = { name: 'De Linde', website: 'https://www.delinde.example/over-ons' };
  expect(likeness(one, { name: 'Buurthuis', website: 'delinde.example' }).reasons).toEqual(['website']);
  expect(likeness('De Linde', 'De Linde BV').confidence).toBeLessThan(
    likeness(one, { name: 'De Linde BV', website: 'http://delinde.example' }).confidence,
  );
  expect(
    likeness({ name: 'Koor', website: 'facebook.com/koor' }, { name: 'Fanfare', website: 'facebook.com/f' })
      .confidence,
  ).toBe(0);
});

test('two that were put away are left in peace', () => {
  expect(likeness({ name: 'Linde', archived: true }, { name: 'Linde', archived: true }).confidence).toBe(0);
  expect(likeness({ name: 'Linde', archived: true }, 'Linde').confidence).toBeGreaterThan(0.9);
});

test('a list gives each pair once, most certain first, and leaves out what the user said is not the same', () => {
  const names = ['Stichting Woonhart', 'Woonhart', 'GGD', 'Woonhartt', 'Wijkraad Noord', 'woonhart'];
  const list = names.map((name, number) => made(name, number));
  const found = allAtOnce(findDuplicateOrganisations(list, new Set()));
  const named = found.pairs.map(({ firstId, secondId }) =>
    [firstId, secondId].map((id) => list.find((one) => one.id === id)?.name).join(' = '),
  );
  expect(named[0]).toBe('Woonhart = woonhart');
  expect(new Set(named).size).toBe(named.length);
  expect(found.total).toBe(6);
  expect(found.pairs.map(({ confidence }) => confidence)).toEqual(
    found.pairs.map(({ confidence }) => confidence).sort((one, other) => other - one),
  );
  const distinct = new Set([pairKey(list[5]?.id ?? '', list[1]?.id ?? '')]);
  const rest = allAtOnce(findDuplicateOrganisations(list, distinct));
  expect(rest.total).toBe(5);
});

test('the list finds what comparing everybody with everybody would find', () => {
  const words = ['woonhart', 'kaailand', 'linde', 'stichting', 'gemeente', 'zorg', 'de', 'bv', 'groep'];
  let seed = 7;
  const below = (count: number): number => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return Math.floor((seed / 2147483648) * count);
  };
  const slip = (word: string): string => (below(4) === 0 ? word.slice(0, -1) : word);
  const list = Array.from({ length: 120 }, (_, number) =>
    made(
      Array.from({ length: 1 + below(3) }, () => slip(words[below(words.length)] ?? '')).join(' ') || 'x',
      number,
    ),
  );
  const slow = list.flatMap((one, place) =>
    list
      .slice(place + 1)
      .filter((other) => compareOrganisations(one, other).confidence >= LEAST_CONFIDENCE)
      .map((other) => pairKey(one.id, other.id)),
  );
  const fast = allAtOnce(findDuplicateOrganisations(list, new Set()));
  expect(fast.total).toBe(slow.length);
  expect(slow.length).toBeGreaterThan(20);
  const known = new Set(slow);
  expect(fast.pairs.every(({ firstId, secondId }) => known.has(pairKey(firstId, secondId)))).toBe(true);
});

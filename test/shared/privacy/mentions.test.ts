import { expect, test } from 'vitest';
import { coverOthers, textOfPieces, withoutMentions } from '#shared/privacy/cover-others.ts';
import { mentionsOf, type SoughtPerson } from '#shared/privacy/mentions.ts';
import { makeNameFinder } from '#shared/privacy/name-finder.ts';

function person(id: string, name: string, changes: Partial<SoughtPerson> = {}): SoughtPerson {
  return { id, names: [name], nicknames: [], email: '', phone: '', ...changes };
}

/** What is found of the first person, as "words (how sure)". */
function found(
  text: string,
  [sought, ...others]: readonly [SoughtPerson, ...SoughtPerson[]],
  things: readonly string[] = [],
  presentIds: readonly string[] = [],
): readonly string[] {
  const finder = makeNameFinder([sought, ...others], things);
  return mentionsOf(text, sought, finder, { presentIds }).map(
    ({ start, end, certainty }) => `${text.slice(start, end)} ${certainty === 'certain' ? '!' : '?'}`,
  );
}

const femke = person('f', 'Femke van den Berg', {
  nicknames: ['Fem van de wijk'],
  email: 'f.vandenberg@woonhart.nl',
  phone: '06-1234 5678',
});

test.each([
  ['Sprak Femke van den Berg over de kade.', ['Femke van den Berg !']],
  ['Sprak FEMKE VAN DEN BERG.', ['FEMKE VAN DEN BERG !']],
  ['Brief aan mw. F. van den Berg.', ['F. van den Berg !']],
  ['Lijst: Berg, Femke van den', ['Berg, Femke van den !']],
  ['Femke Berg belde.', ['Femke Berg !']],
  ['Femke belde en Van den Berg schreef.', ['Femke ?', 'Van den Berg ?']],
  ['Fem van de wijk kwam langs', ['Fem van de wijk !']],
  [
    'Mail f.vandenberg@woonhart.nl of bel +31 6 12345678.',
    ['f.vandenberg@woonhart.nl !', '+31 6 12345678 !'],
  ],
  ['Fémke van den Berg', ['Fémke van den Berg !']],
  ['Femkes voorstel', ['Femkes ?']],
  ['Femke vd Bergh was er.', ['Femke vd Bergh ?']],
  ['femke belde', ['femke ?']],
])('finds somebody in %j', (text, expected) => {
  expect(found(text, [femke])).toEqual(expected);
});

test.each([
  'We liepen de berg op, ver van de stad.',
  'Een ijsberg van werk.',
  'De Bergse maas stond hoog.',
  '',
  'Alles is rustig.',
])('finds nobody in %j', (text) => {
  expect(found(text, [femke])).toEqual([]);
});

test('a family name that is an ordinary word needs a capital, or the first name beside it', () => {
  const wil = person('w', 'Wil de Boer');
  expect(found('Ik wil de boer spreken.', [wil])).toEqual(['wil de boer ?']);
  expect(found('Ik wil meer weten van de bakker.', [wil])).toEqual([]);
  expect(found('Wil de Boer kwam.', [wil])).toEqual(['Wil de Boer !']);
  expect(found('Bij de slager en de bakker.', [person('b', 'Piet Bakker')])).toEqual([]);
  expect(found('Bakker was er ook.', [person('b', 'Piet Bakker')])).toEqual(['Bakker ?']);
});

test('two persons of one name are never told apart by the name alone', () => {
  const one = person('1', 'Jan Jansen');
  const other = person('2', 'Jan Jansen');
  expect(found('Jan Jansen was er.', [one, other])).toEqual(['Jan Jansen ?']);
  expect(found('Jan Jansen was er.', [one])).toEqual(['Jan Jansen !']);
});

test('what is a part of the name of another person or of a partner is not about somebody', () => {
  const jan = person('j', 'Jan van den Berg');
  expect(found('Jan van den Berg kwam.', [femke, jan])).toEqual([]);
  expect(found('Garage Van den Berg levert.', [femke], ['Garage Van den Berg'])).toEqual([]);
});

test('a first name alone is somebody for sure when only one of that name was at the table', () => {
  const other = person('o', 'Femke Smit');
  expect(found('Femke vond het goed.', [femke, other], [], ['f'])).toEqual(['Femke !']);
  expect(found('Femke vond het goed.', [femke, other], [], ['f', 'o'])).toEqual(['Femke ?']);
});

test.each([
  'a.*b',
  '(',
  '[x',
  String.raw`\d+`,
  '$&',
  '^',
  '+',
  '?',
  "O'Neill",
  "'t Hof",
  "d'Ancona",
  '李',
  '’s-Gravesande',
])('a name with signs in it, %j, is looked for as it stands', (name) => {
  const odd = person('x', `Kees ${name}`);
  const text = `Sprak Kees ${name} bij de kade.`;
  const [first] = found(text, [odd]);
  expect(first).toMatch(/^Kees/);
  expect(found('Niets over iemand.', [odd])).toEqual([]);
});

test('one-letter parts of a name are nobody', () => {
  expect(found("Een dag 's morgens, 't was mooi, d was er.", [person('h', "Jan 't Hof"), femke])).toEqual([]);
  expect(found('De x en de y.', [person('x', 'X')])).toEqual([]);
});

/** A text as somebody may read it. */
function covered(
  text: string,
  people: readonly [SoughtPerson, ...SoughtPerson[]],
  extra: readonly string[] = [],
): string {
  const [sought] = people;
  const finder = makeNameFinder(people, ['Woonhart']);
  const mentions = mentionsOf(text, sought, finder);
  return textOfPieces(coverOthers(text, { sought, finder, mentions, extra }));
}

test('others are covered, partners and the person stay', () => {
  const people = [femke, person('k', 'Karim El Amrani'), person('m', 'Mark de Wit')] as const;
  expect(covered('Femke van den Berg en Karim El Amrani van Woonhart.', people)).toBe(
    'Femke van den Berg en [iemand anders] van Woonhart.',
  );
  expect(covered('Karim Bouzid (onbekend) en wethouder De Graaf.', people)).toBe(
    '[iemand anders] (onbekend) en wethouder [iemand anders].',
  );
  expect(covered('Bel 020-1234567 of k.amrani@voorbeeld.nl.', people)).toBe(
    'Bel [contactgegevens van een ander] of [contactgegevens van een ander].',
  );
  expect(covered('De markt en het merk; Mark belde.', people)).toBe(
    'De markt en het merk; [iemand anders] belde.',
  );
  expect(covered('Haar zus was erbij.', people, ['haar zus'])).toBe('[iemand anders] was erbij.');
});

test('a proposal leaves out the name and nothing else', () => {
  const text = 'Femke van den Berg zei ja. Later zei Femke nee.';
  const mentions = mentionsOf(text, femke, makeNameFinder([femke]));
  expect(withoutMentions(text, mentions, '[verwijderd]')).toBe(
    '[verwijderd] zei ja. Later zei [verwijderd] nee.',
  );
});

import { describe, expect, test } from 'vitest';
import { findCarefulWords } from '#shared/careful-words/find-careful-words.ts';
import { ALWAYS, OF_A_PERSON } from '#shared/careful-words/word-list.ts';

const found = (text: string): readonly string[] => findCarefulWords(text).map((word) => word.text);

describe('what somebody would not want to read back about themselves', () => {
  test.each([
    ['Hij is overspannen, Femke neemt waar.', ['overspannen'], 'health'],
    ['Karim zit met een burn-out thuis', ['burn-out'], 'health'],
    ['volgens mij is ze weer ziek', ['ziek'], 'health'],
    ['Jan de Boer heeft schulden', ['schulden'], 'intimate'],
    ['Ze is moslim en wil daarom niet komen', ['moslim'], 'belief'],
    ['die wethouder, hij is Marokkaan', ['Marokkaan'], 'origin'],
    ['Piet schijnt vreemd te gaan', ['vreemd te gaan'], 'gossip'],
    ['de directeur is een sukkel', ['sukkel'], 'judgement'],
    ['echt een draaikont', ['draaikont'], 'judgement'],
    ['Hij is lui. Zij is dom.', ['lui', 'dom'], 'judgement'],
    ['Zij is ernstig ziek', ['ernstig ziek'], 'health'],
    ['Joris is alcoholist', ['alcoholist'], 'health'],
  ])('%s', (text, words, kind) => {
    expect(found(text)).toEqual(words);
    expect(findCarefulWords(text)[0]?.kind).toBe(kind);
  });

  test('a word is found once, however often it stands there', () => {
    expect(found('Hij is lui. Echt, hij is lui.')).toEqual(['lui']);
  });
});

describe('ordinary sentences of a municipality are left alone', () => {
  test.each([
    'De wachtlijst voor depressie bij de ggz groeit.',
    'Gesproken over verslaafdenzorg en schulden in Zuid',
    'Aanpak schulden: wij sturen de nota voor vrijdag',
    'De moskee en de joodse gemeenschap doen mee aan de dodenherdenking',
    'Islamitische school zoekt ruimte, katholiek onderwijs ook',
    'Er is een burn-outgolf in de jeugdzorg',
    'Het ziekenhuis is bang dat de poli sluit',
    'Zwangere vrouwen krijgen een huisbezoek',
    'De Jumbo is failliet, twaalf banen weg',
    'Stichting De Brug is failliet',
    'Het is vreemd dat de provincie niets zegt',
    'De Turkse vereniging wil een eigen plek',
    'Werkbezoek aan het Domplein in Utrecht',
    'De pool van invallers is leeg',
    'Hij is voorzitter van de vereniging voor dementerenden',
    'Ze heeft de leiding over verslavingszorg',
    'Zijn organisatie helpt mensen met kanker',
    'Wat een gekke bijeenkomst, maar goed',
    'Eikels rapen met de scouting',
    'Regenboogbeleid: homo’s en lesbische inwoners voelen zich veiliger',
    'Ziek en zeer in de wijk, zei de huisarts over het gebouw',
    'Noorderhof: illegaal afval, dagelijks',
    'Lunch met de Surinaamse en Antilliaanse verenigingen',
    'een transgender inwoner was welkom op het spreekuur',
    '',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

test('the lists hold folded words, and none twice', () => {
  const all = [...Object.values(OF_A_PERSON), ...Object.values(ALWAYS)].flat();
  expect(new Set(all).size).toBe(all.length);
  for (const word of all) expect(word).toMatch(/^[a-z]+( [a-z]+)*$/);
});

test('the longest note is read through without a word of it growing the time', () => {
  expect(found(`${'is hij '.repeat(2857)} ziek`)).toEqual([]);
  expect(found(`Hij is ziek. ${'Overleg over wonen. '.repeat(5000)}`)).toEqual(['ziek']);
});

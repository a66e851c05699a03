import { describe, expect, test } from 'vitest';
import { findByName, searchable } from '#renderer/ui/fields/fuzzy-match.ts';

const partners = [
  searchable('woonhart', ['Woningcorporatie Woonhart', 'Woonhart']),
  searchable('waterschap', ['Waterschap De Linge']),
  searchable('veiligheidsregio', ['Veiligheidsregio Midden', 'VRM']),
  searchable('wijkraad', ['Wijkraad Oude Stad']),
  searchable('cafe', ['Café Réveil']),
  searchable('sophie', ['Sophie van der Meer', 'Sjoukje']),
];

function find(typed: string): readonly string[] {
  return findByName(typed, partners, 5);
}

describe('what is found', () => {
  test.each([
    ['woon', ['woonhart']],
    ['WOONHART', ['woonhart']],
    ['cafe rev', ['cafe']],
    ['Café-Réveil', ['cafe']],
    ['vrm', ['veiligheidsregio']],
    ['meer soph', ['sophie']],
    ['sjou', ['sophie']],
    ['corporatie', ['woonhart']],
  ])('%s', (typed, ids) => {
    expect(find(typed)).toEqual(ids);
  });

  test.each([
    ['a missing letter', 'woonhrt', 'woonhart'],
    ['a letter too many', 'wooonhart', 'woonhart'],
    ['another letter', 'woonhard', 'woonhart'],
    ['two swapped letters', 'wonohart', 'woonhart'],
    ['two slips in a long word', 'veilighiedsregoi', 'veiligheidsregio'],
    ['a slip in the start of a word', 'watrsch', 'waterschap'],
    ['another spelling of the same sound', 'sofie', 'sophie'],
    ['a letter written once', 'wijkrad', 'wijkraad'],
  ])('despite %s', (_, typed, id) => {
    expect(find(typed)).toEqual([id]);
  });
});

describe('what is not found', () => {
  test('nothing typed finds nothing', () => {
    expect(find('  ')).toEqual([]);
  });
  test('every typed word must be there', () => {
    expect(find('woonhart linge')).toEqual([]);
  });
  test('short words are taken as they are', () => {
    expect(find('vrn')).toEqual([]);
  });
  test('two slips in a word of seven letters are too many', () => {
    expect(find('woonhbd')).toEqual([]);
  });
});

describe('the order', () => {
  const candidates = [
    searchable('inside', ['Dewijkraad']),
    searchable('slip', ['Wijkrand']),
    searchable('later word', ['Oude Wijkraad']),
    searchable('start', ['Wijkraadhuis']),
    searchable('same', ['Wijkraad']),
  ];
  test('the same word, its place, a start, a slip', () => {
    expect(findByName('wijkraad', candidates, 10)).toEqual(['same', 'later word', 'start', 'inside', 'slip']);
  });
  test('equal finds keep their order and the limit cuts the end', () => {
    const many = ['b', 'a', 'c'].map((id) => searchable(id, ['Stichting']));
    expect(findByName('sti', many, 2)).toEqual(['b', 'a']);
  });
});

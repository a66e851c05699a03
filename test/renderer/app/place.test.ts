import { expect, test } from 'vitest';
import { startingState } from '#renderer/app/navigation.ts';
import { readPlace, writePlace } from '#renderer/app/place.ts';

const STATE = startingState(['partners'], 'partners', localStorage);

test('the place comes back as it was, with what was chosen and searched for', () => {
  const viewState = new Map<string, unknown>([
    ['partners.filters', { text: 'water', categories: ['a'] }],
    ['partners.selected', new Set(['x', 'y'])],
    ['partners.form', null],
  ]);
  const text = writePlace({ state: STATE, viewState }, '1.0.0');
  expect(readPlace(text, '1.0.0')).toEqual({ state: STATE, viewState });
});

test('what would not come back as it was, and what is gone with the file, is left out', () => {
  const viewState = new Map<string, unknown>([
    ['import.step', { at: 'preview' }],
    ['some.map', new Map([[1, 2]])],
    ['some.function', { call: () => 1 }],
    ['search.text', 'kade'],
  ]);
  const place = readPlace(writePlace({ state: STATE, viewState }, '1.0.0'), '1.0.0');
  expect(place?.viewState).toEqual(new Map([['search.text', 'kade']]));
});

test('a place of another version, of a screen that is gone, or no place at all is none', () => {
  const text = writePlace({ state: STATE, viewState: new Map() }, '1.0.0');
  expect(readPlace(text, '1.0.1')).toBeNull();
  expect(readPlace(text?.replace('"partners"', '"vroeger"') ?? null, '1.0.0')).toBeNull();
  expect(readPlace('{"version":"1.0.0"}', '1.0.0')).toBeNull();
  expect(readPlace('geen json', '1.0.0')).toBeNull();
  expect(readPlace(null, '1.0.0')).toBeNull();
});

test('a place that is too large to keep is not kept', () => {
  const viewState = new Map([['search.text', 'x'.repeat(200_000)]]);
  expect(writePlace({ state: STATE, viewState }, '1.0.0')).toBeNull();
});

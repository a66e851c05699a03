import { describe, expect, test } from 'vitest';
import { deckOf, randomFor } from '#shared/example-network/random.ts';

describe('randomFor', () => {
  test('the same seed and purpose give the same draws, another purpose gives others', () => {
    const draws = (seed: number, purpose: string): number[] => {
      const random = randomFor(seed, purpose);
      return Array.from({ length: 20 }, () => random.integer(0, 1000));
    };
    expect(draws(1, 'names')).toEqual(draws(1, 'names'));
    expect(draws(1, 'names')).not.toEqual(draws(1, 'dates'));
    expect(draws(1, 'names')).not.toEqual(draws(2, 'names'));
  });

  test('weights are followed, and what weighs nothing never comes', () => {
    const random = randomFor(7, 'weights');
    const draws = Array.from({ length: 4000 }, () =>
      random.weighted([
        ['often', 3],
        ['never', 0],
        ['once', 1],
      ]),
    );
    expect(draws.filter((draw) => draw === 'never')).toEqual([]);
    expect(draws.filter((draw) => draw === 'often').length / 4000).toBeCloseTo(0.75, 1);
  });

  test('shuffling keeps every item once', () => {
    const shuffled = randomFor(3, 'shuffle').shuffled([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(shuffled.toSorted((first, second) => first - second)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(shuffled).not.toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  test('nothing to pick from is an error that names the purpose', () => {
    expect(() => randomFor(1, 'empty hat').pick([])).toThrow('empty hat');
  });
});

describe('deckOf', () => {
  test('draws every card once before any comes again', () => {
    const deck = deckOf(randomFor(1, 'deck'), ['a', 'b', 'c']);
    expect(new Set([deck.next(), deck.next(), deck.next()])).toEqual(new Set(['a', 'b', 'c']));
    expect(new Set([deck.next(), deck.next(), deck.next()])).toEqual(new Set(['a', 'b', 'c']));
  });

  test('passes over cards that do not fit and keeps them for later', () => {
    const deck = deckOf(randomFor(1, 'deck'), ['a', 'b', 'c']);
    expect(deck.next((card) => card === 'b')).toBe('b');
    expect(new Set([deck.next(), deck.next()])).toEqual(new Set(['a', 'c']));
    expect(deck.next((card) => card === 'x')).toBeUndefined();
  });

  test('a card that was drawn is not drawn again where only unused ones are asked', () => {
    const deck = deckOf(randomFor(1, 'deck'), ['a', 'b']);
    expect(new Set([deck.nextUnused(), deck.nextUnused()])).toEqual(new Set(['a', 'b']));
    expect(deck.nextUnused()).toBeUndefined();
  });
});

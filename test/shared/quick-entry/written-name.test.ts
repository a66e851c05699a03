import { describe, expect, test } from 'vitest';
import { writtenName } from '#shared/quick-entry/written-name.ts';

describe('a name that was typed in a hurry', () => {
  test.each([
    ['jan de vries', 'Jan de Vries'],
    ['de wit', 'De Wit'],
    ['anne-marie van der berg', 'Anne-Marie van der Berg'],
    ['Jan de vries', 'Jan de vries'],
    ["mevrouw 't hart", "Mevrouw 't Hart"],
    ['', ''],
  ])('of a person: %s', (typed, written) => {
    expect(writtenName(typed, 'new-person')).toBe(written);
  });

  test('of a partner: only its first letter', () => {
    expect(writtenName('buurthuis de spil', 'new-organisation')).toBe('Buurthuis de spil');
    expect(writtenName('KNVB', 'new-organisation')).toBe('KNVB');
  });
});

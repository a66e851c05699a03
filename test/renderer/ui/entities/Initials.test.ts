import { expect, test } from 'vitest';
import { initialsOf } from '#renderer/ui/entities/Initials.tsx';

test.each([
  ['Noor van der Meer', 'NM'],
  ['Noor', 'N'],
  ['Jan-Willem de Boer', 'JB'],
  ['Émile Zola', 'ÉZ'],
  ['émile', 'É'],
  ['van de', '?'],
  ['', '?'],
  ['   ', '?'],
])('%s gives %s', (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});

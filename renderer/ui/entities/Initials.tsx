import type { ReactNode } from 'react';
import './initials.css';

const PARTICLES = new Set(['van', 'de', 'der', 'den', 'het', "'t", 'ten', 'ter', 'te', 'von', 'el', 'la']);

const letterSegments = new Intl.Segmenter('nl-NL', { granularity: 'grapheme' });

/** The first letter as people see it: an accent written as a second code point belongs to it. */
function firstLetterOf(word: string): string {
  for (const { segment } of letterSegments.segment(word)) return segment;
  return '';
}

/** First letters of the first and last name: "Noor van der Meer" -> "NM"; one word gives one letter, none "?". */
export function initialsOf(name: string): string {
  const words = name.split(/[\s-]+/).filter((word) => word !== '' && !PARTICLES.has(word.toLowerCase()));
  const first = words[0];
  const last = words.length > 1 ? words.at(-1) : undefined;
  const letters = [first, last].map((word) => (word === undefined ? '' : firstLetterOf(word)));
  return letters.join('').toLocaleUpperCase('nl-NL') || '?';
}

/** A person as initials in a neutral circle; decoration, because the name stands beside it. */
export function Initials({ name }: { readonly name: string }): ReactNode {
  return (
    <span className="initials" aria-hidden="true">
      {initialsOf(name)}
    </span>
  );
}

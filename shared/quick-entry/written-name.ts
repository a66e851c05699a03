import { PARTICLES } from './word-lists.ts';

function withCapital(word: string): string {
  // Behind an apostrophe or a bracket stands the letter: "'t hoekje" keeps its t.
  return word.startsWith("'") || word.startsWith('’') ? word : word.charAt(0).toUpperCase() + word.slice(1);
}

/**
 * A name as one writes it, from a line that was typed in a hurry: "jan de vries" becomes "Jan de Vries". A name with a
 * capital anywhere was written with care and stays as it is; of an organisation only the first letter is known to be one.
 *
 * @param text the name as typed; an empty one stays empty.
 */
export function writtenName(text: string, kind: 'new-person' | 'new-organisation'): string {
  if (text !== text.toLowerCase()) return text;
  if (kind === 'new-organisation') return withCapital(text);
  return text
    .split(' ')
    .map((word, place) =>
      place > 0 && PARTICLES.has(word) ? word : word.split('-').map(withCapital).join('-'),
    )
    .join(' ');
}

import { fold } from '#shared/texts/fold.ts';

/** Abbreviations with dots lose them: "b.v." -> "bv", "N.A." -> "na". */
const DOTTED = /(?<![\p{L}\p{N}])(?:\p{L}\.){2,}\p{L}?(?![\p{L}\p{N}])/gu;
const NOT_IN_WORDS = /[^\p{L}\p{N}]+/u;

/** The words of a name for comparing: folded, without signs; "&" and "+" read as "en". Empty for a text without letters. */
export function wordsOf(text: string): readonly string[] {
  return fold(text)
    .replaceAll(DOTTED, (abbreviation) => abbreviation.replaceAll('.', ''))
    .replaceAll(/[&+]/g, ' en ')
    .replaceAll("'", '')
    .split(NOT_IN_WORDS)
    .filter((word) => word !== '');
}

/** Shorter words differ by one letter too often by right: oost and west, Jan and Jen. */
const SHORTEST_WITH_TYPO = 5;

/**
 * Whether one word is the other with one slip of the keys: a letter more, less, other, or two swapped. Words shorter than five
 * letters and words with digits are never each other's slip, because "Noord 1" and "Noord 2" are two places.
 */
export function isTypo(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < SHORTEST_WITH_TYPO) return false;
  if (Math.abs(one.length - other.length) > 1 || /\d/.test(one + other)) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  const [restOne, restOther] = [one.slice(start), other.slice(start)];
  if (restOne === '' && restOther === '') return false;
  return (
    restOne.slice(1) === restOther ||
    restOne === restOther.slice(1) ||
    restOne.slice(1) === restOther.slice(1) ||
    (restOne[0] === restOther[1] && restOne[1] === restOther[0] && restOne.slice(2) === restOther.slice(2))
  );
}

/**
 * The word itself, and the word without each of its letters in turn: two words that are each other's slip share one of these
 * (Garbe's symmetric deletion). Only the word itself where no slips count.
 */
export function deletionsOf(word: string): readonly string[] {
  if (word.length < SHORTEST_WITH_TYPO - 1 || /\d/.test(word)) return [word];
  const shorter = Array.from(word, (_, place) => word.slice(0, place) + word.slice(place + 1));
  return [...new Set([word, ...shorter])];
}

/** As Dutch ears hear it: Sophie and Sofie, Meijer and Meyer, Carla and Karla, Jansen and Janssen become the same. */
export function soundOf(word: string): string {
  return word
    .replaceAll('ph', 'f')
    .replaceAll('th', 't')
    .replaceAll(/c(?![ehiy])/g, 'k')
    .replaceAll(/eij|ij|ei|ey|y/g, 'i')
    .replaceAll(/sz|z/g, 's')
    .replaceAll(/(.)\1+/gu, '$1');
}

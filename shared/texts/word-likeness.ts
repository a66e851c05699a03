import { fold } from './fold.ts';

/** Comparing words while somebody types, with room for slips. */

/** The words of a text, folded, without signs. */
export function wordsOf(text: string): readonly string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** How many slips a word of this length may hold. Short words differ by one letter too often. */
function slipsAllowed(length: number): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}

/**
 * Fewest slips between what is typed and the start of a word, or more than `bound`. A slip is a letter
 * too many, too few, another, or two neighbours swapped.
 * @see Damerau (1964), A technique for computer detection and correction of spelling errors, CACM 7(3).
 */
function slipsToPrefix(typed: string, word: string, bound: number): number {
  const columns = Math.min(word.length, typed.length + bound);
  let beforeLast: number[] = [];
  let last = Array.from({ length: columns + 1 }, (_, column) => column);
  for (let row = 1; row <= typed.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= columns; column += 1) {
      const same = typed[row - 1] === word[column - 1];
      let fewest = Math.min(
        (last[column] ?? Infinity) + 1,
        (current[column - 1] ?? Infinity) + 1,
        (last[column - 1] ?? Infinity) + (same ? 0 : 1),
      );
      const swapped =
        row > 1 && column > 1 && typed[row - 1] === word[column - 2] && typed[row - 2] === word[column - 1];
      if (swapped) fewest = Math.min(fewest, (beforeLast[column - 2] ?? Infinity) + 1);
      current.push(fewest);
    }
    if (Math.min(...current) > bound) return bound + 1;
    beforeLast = last;
    last = current;
  }
  return Math.min(...last);
}

/** How many sounds are remembered: typing goes on about the same words. */
const REMEMBERED_SOUNDS = 20_000;
const sounds = new Map<string, string>();

/** Spellings of one sound in Dutch names: Sophie and Sofie, Nynke and Nijnke, Barth and Bart, Dekker and Deker. */
function soundOf(word: string): string {
  const known = sounds.get(word);
  if (known !== undefined) return known;
  if (sounds.size >= REMEMBERED_SOUNDS) sounds.clear();
  const sound = word
    .replaceAll('ph', 'f')
    .replaceAll('th', 't')
    .replaceAll('ck', 'k')
    .replaceAll(/c(?=[aou])/g, 'k')
    .replaceAll('y', 'ij')
    .replaceAll(/(.)\1/g, '$1');
  sounds.set(word, sound);
  return sound;
}

/** Letters with which words of one sound may begin. */
const SAME_START = ['ck', 'fp', 'iy'] as const;

function mayBeginAlike(typed: string, word: string): boolean {
  const [one, other] = [typed.charAt(0), word.charAt(0)];
  return one === other || SAME_START.some((letters) => letters.includes(one) && letters.includes(other));
}

/** Whether one slip at the start could explain how they differ there; most words of a text part here. */
function mayBeMisspelt(typed: string, word: string): boolean {
  const [first, second] = [typed.charAt(0), typed.charAt(1)];
  const [other, next] = [word.charAt(0), word.charAt(1)];
  return first === other || first === next || second === other || second === next;
}

/** From here on a word was read for another one: a letter differs. */
export const COST_OF_A_SLIP = 4;

/**
 * What it costs to read a word for what was typed, both folded: 0 the same word, 1 its beginning, 2 the same sound, 3 inside
 * it, COST_OF_A_SLIP and up with slips; `null`: it is another word.
 */
export function costOfWord(typed: string, word: string): number | null {
  if (word === typed) return 0;
  if (word.startsWith(typed)) return 1;
  if (typed.length < 3) return null;
  if (mayBeginAlike(typed, word) && soundOf(word).startsWith(soundOf(typed))) return 2;
  if (word.includes(typed)) return 3;
  const bound = slipsAllowed(typed.length);
  if (bound === 0 || word.length < typed.length - bound || !mayBeMisspelt(typed, word)) return null;
  const slips = slipsToPrefix(typed, word, bound);
  return slips <= bound ? COST_OF_A_SLIP - 1 + slips : null;
}

/** How many slips a word of this length may hold. Short words differ by one letter too often. */
export function slipsAllowed(length: number): number {
  if (length < 5) return 0;
  return length < 8 ? 1 : 2;
}

/**
 * Fewest slips between two words, or more than `bound`. A slip is a letter too many, too few, another, or two neighbours
 * swapped.
 * @see Damerau (1964), A technique for computer detection and correction of spelling errors, CACM 7(3).
 */
export function slipsBetween(first: string, second: string, bound: number): number {
  if (Math.abs(first.length - second.length) > bound) return bound + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: second.length + 1 }, (_, column) => column);
  for (let row = 1; row <= first.length; row += 1) {
    const current = [row];
    let lowest = row;
    for (let column = 1; column <= second.length; column += 1) {
      const same = first[row - 1] === second[column - 1];
      let fewest = Math.min(
        (last[column] ?? Infinity) + 1,
        (current[column - 1] ?? Infinity) + 1,
        (last[column - 1] ?? Infinity) + (same ? 0 : 1),
      );
      const swapped =
        row > 1 &&
        column > 1 &&
        first[row - 1] === second[column - 2] &&
        first[row - 2] === second[column - 1];
      if (swapped) fewest = Math.min(fewest, (beforeLast[column - 2] ?? Infinity) + 1);
      current.push(fewest);
      if (fewest < lowest) lowest = fewest;
    }
    if (lowest > bound) return bound + 1;
    beforeLast = last;
    last = current;
  }
  return last[second.length] ?? bound + 1;
}

/** Which letters a word holds, one bit each: words that differ in many letters need not be compared. */
export function letterMask(word: string): number {
  let mask = 0;
  for (let index = 0; index < word.length; index += 1) mask |= 1 << (word.charCodeAt(index) % 31);
  return mask;
}

/** How many bits differ. */
export function differingLetters(first: number, second: number): number {
  let rest = first ^ second;
  let count = 0;
  while (rest !== 0) {
    rest &= rest - 1;
    count += 1;
  }
  return count;
}

/** Spellings of one sound in Dutch names: Sophie and Sofie, Nynke and Nijnke, Barth and Bart, Dekker and Deker. */
export function soundOf(word: string): string {
  return word
    .replaceAll('ph', 'f')
    .replaceAll('th', 't')
    .replaceAll('ck', 'k')
    .replaceAll(/c(?=[aou])/g, 'k')
    .replaceAll('ij', 'y')
    .replaceAll('ei', 'y')
    .replaceAll('ou', 'au')
    .replaceAll('dt', 't')
    .replaceAll(/(.)\1/g, '$1');
}

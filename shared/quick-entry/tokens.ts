/** A word, a number or a mark of the line, with its place. Letters and digits that touch are two: "2u" is 2 and u. */
export interface Token {
  readonly kind: 'word' | 'number' | 'mark';
  /** Folded: no accents, no capitals, no apostrophes, letters that people cannot type replaced. */
  readonly word: string;
  /** Starts with a capital. */
  readonly capital: boolean;
  readonly start: number;
  readonly end: number;
  /** White space, or the start of the line, stands before it. */
  readonly spaced: boolean;
}

const COMBINING_MARKS = /\p{M}/gu;
const APOSTROPHES = /['’‘`´]/g;
/** Letters that have no accent to fold and that a Dutch keyboard lacks. */
const OTHER_LETTERS: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ĳ: 'ij',
};

/** A word for comparing: "'t Veerhuis" -> "t veerhuis", "Şimşek" -> "simsek". */
function foldWord(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(COMBINING_MARKS, '')
    .replaceAll(APOSTROPHES, '')
    .toLowerCase()
    .replaceAll(/[ıłøđßæœĳ]/g, (letter) => OTHER_LETTERS[letter] ?? letter);
}

// One class per alternative and no nesting: the time it takes grows with the length of the line only.
const PIECE = /[\p{L}\p{M}'’‘`´]+|\p{Nd}+|\S/gu;
const LETTERS = /\p{L}/u;
const DIGITS = /^[0-9]+$/;

function kindOf(text: string): Token['kind'] {
  if (DIGITS.test(text)) return 'number';
  return LETTERS.test(text) ? 'word' : 'mark';
}

/** The pieces of a line, in order. */
export function tokensOf(line: string): readonly Token[] {
  const tokens: Token[] = [];
  let previousEnd = -1;
  for (const match of line.matchAll(PIECE)) {
    const [text] = match;
    const start = match.index;
    const kind = kindOf(text);
    const first = text.replaceAll(APOSTROPHES, '').charAt(0);
    tokens.push({
      kind,
      word: kind === 'mark' ? text : foldWord(text),
      capital: kind === 'word' && first !== first.toLowerCase(),
      start,
      end: start + text.length,
      spaced: start !== previousEnd,
    });
    previousEnd = start + text.length;
  }
  return tokens;
}

const PLAIN = /^[ -~]*$/;
const PLAIN_WORD = /[a-z']*[a-z][a-z']*|[0-9]+/g;

/** The folded words and numbers of a name or a phrase, without its marks. */
export function wordsOf(text: string): readonly string[] {
  // Most names have no accents, and a network has thousands of them.
  if (PLAIN.test(text)) {
    return [...text.toLowerCase().matchAll(PLAIN_WORD)].map(([word]) =>
      word.includes("'") ? word.replaceAll("'", '') : word,
    );
  }
  return tokensOf(text)
    .filter((token) => token.kind !== 'mark')
    .map((token) => token.word);
}

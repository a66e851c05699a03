const COMBINING_MARKS = /\p{M}/gu;

/** Letters without accents and signs that stay as they are: most text, and folding it is only making it small. */
const PLAIN = /^[\t\n\r !-_a-~]*$/;

/** Text for comparing while somebody types: accents and capitals folded, "Café ’t Veer" -> "cafe 't veer". */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase().trim();
  return text
    .normalize('NFD')
    .replaceAll(COMBINING_MARKS, '')
    .replaceAll(/[’‘`´]/g, "'")
    .toLowerCase()
    .trim();
}

/** The words of what somebody typed to search with, folded; empty for empty text. */
export function foldedWords(text: string): readonly string[] {
  return fold(text)
    .split(/\s+/)
    .filter((word) => word !== '');
}

const COMBINING_MARKS = /\p{M}/gu;

/** Text for comparing while somebody types: accents and capitals folded, "Café ’t Veer" -> "cafe 't veer". */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(COMBINING_MARKS, '')
    .replaceAll(/[’‘`´]/g, "'")
    .toLowerCase()
    .trim();
}

/** Whether every word of the query begins or stands somewhere in one of the texts. An empty query matches all. */
export function matchesQuery(query: string, texts: readonly string[]): boolean {
  const words = fold(query)
    .split(/\s+/)
    .filter((word) => word !== '');
  const folded = texts.map((text) => fold(text));
  return words.every((word) => folded.some((text) => text.includes(word)));
}

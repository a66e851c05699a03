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

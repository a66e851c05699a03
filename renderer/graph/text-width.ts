/** Width of a text in CSS pixels. */
export type MeasureText = (text: string) => number;

/** Measures in a font by means of a canvas; each text once. @param font as in CSS: "500 13px Inter". */
function canvasMeasure(font: string): MeasureText {
  const context = document.createElement('canvas').getContext('2d');
  const known = new Map<string, number>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (context === null) return estimatedWidth(text);
    context.font = font;
    const width = Math.ceil(context.measureText(text).width);
    known.set(text, width);
    return width;
  };
}

/** Measures in a font as soon as it is there; in what there is when it does not come. @param font as in CSS. */
export async function whenFontIsThere(font: string): Promise<MeasureText> {
  try {
    await document.fonts.load(font);
  } catch {
    // A font that does not come leaves the next of its family; the map must not wait for it.
  }
  return canvasMeasure(font);
}

/** A letter of 13 px is about 7 px wide; good enough to keep room for a name. */
export function estimatedWidth(text: string): number {
  return 7 * text.length;
}

/** Breaks a text at its spaces into lines no wider than asked; a word that is wider stands alone. */
export function wrapped(text: string, width: number, measure: MeasureText): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    const last = lines.at(-1);
    if (last !== undefined && measure(`${last} ${word}`) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

import { readFileSync } from 'node:fs';
import { getDocumentProxy } from 'unpdf';

/** What a reader and a screen reader get of a PDF. */
export interface PdfContent {
  readonly pages: number;
  /** As it can be selected, without spaces and the hyphens of broken words. */
  readonly letters: string;
  /** The tags in it, each once: "H1", "Table", "TH". */
  readonly tags: ReadonlySet<string>;
  readonly isDutch: boolean;
  readonly fonts: number;
  /** Fonts of which the file has no drawings of letters: another machine would show others. */
  readonly fontsLeftOut: number;
  /** Texts that begin or end outside the page. */
  readonly overTheEdge: readonly string[];
}

/** A text as `letters` has it. */
export function lettersOf(text: string): string {
  return text.replaceAll(/[\s\u00AD-]/g, '');
}

function tagsOf(node: unknown, found: Set<string>): Set<string> {
  if (typeof node !== 'object' || node === null) return found;
  if ('role' in node && typeof node.role === 'string') found.add(node.role);
  if ('children' in node && Array.isArray(node.children)) {
    for (const child of node.children as readonly unknown[]) tagsOf(child, found);
  }
  return found;
}

export async function readPdf(file: string): Promise<PdfContent> {
  const bytes = readFileSync(file);
  const raw = bytes.toString('latin1');
  const document = await getDocumentProxy(new Uint8Array(bytes));
  const tags = new Set<string>();
  const overTheEdge: string[] = [];
  let letters = '';
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const [left = 0, , right = 0] = page.view;
    tagsOf(await page.getStructTree(), tags);
    for (const item of (await page.getTextContent()).items) {
      if (!('str' in item)) continue;
      letters += lettersOf(item.str);
      const start = Number(item.transform[4]);
      if (item.str.trim() !== '' && (start < left || start + item.width > right)) overTheEdge.push(item.str);
    }
  }
  const descriptors = [...raw.matchAll(/\/Type ?\/FontDescriptor.*?endobj/gs)].map(([text]) => text);
  const without = descriptors.filter((text) => !/\/FontFile[23]?\b/.test(text));
  // Type 3 brings the drawing of each letter itself, without a file of the font.
  const drawn = [...raw.matchAll(/\/Subtype ?\/Type3\b/g)].length;
  return {
    pages: document.numPages,
    letters,
    tags,
    isDutch: /\/Lang ?\(nl/.test(raw),
    fonts: descriptors.length,
    fontsLeftOut: Math.max(0, without.length - drawn),
    overTheEdge,
  };
}

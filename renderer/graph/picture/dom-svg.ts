import { xmlTag, xmlText } from '#shared/export/graph/xml.ts';
import { BASELINE } from './svg-text.ts';

const round = (value: number): number => Math.round(value * 100) / 100;

/** What of the look of a drawing comes from style sheets, and must be written into it to go along. */
const INLINED = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'opacity',
  'vector-effect',
] as const;

interface Origin {
  readonly x: number;
  readonly y: number;
}

/** What stands in a part of the page, as SVG: its drawings and its texts, each where it is shown. */
export function domSvg(root: Element, origin: Origin): string {
  const parts: string[] = [];
  const visit = (node: Node): void => {
    if (node instanceof SVGSVGElement) parts.push(drawingSvg(node, origin));
    else if (node instanceof Text) parts.push(...textSvg(node, origin));
    else if (node instanceof HTMLElement && isShown(node)) node.childNodes.forEach(visit);
  };
  visit(root);
  return parts.join('\n');
}

function isShown(element: HTMLElement): boolean {
  const { display, visibility } = getComputedStyle(element);
  return display !== 'none' && visibility !== 'hidden' && !element.classList.contains('visually-hidden');
}

function drawingSvg(drawing: SVGSVGElement, origin: Origin): string {
  const box = drawing.getBoundingClientRect();
  if (box.width === 0) return '';
  const copy = drawing.cloneNode(true);
  if (!(copy instanceof SVGSVGElement)) return '';
  const originals = [drawing, ...drawing.querySelectorAll('*')];
  const copies = [copy, ...copy.querySelectorAll('*')];
  for (const [place, original] of originals.entries()) {
    const style = getComputedStyle(original);
    const target = copies[place];
    for (const property of INLINED) {
      const value = style.getPropertyValue(property);
      if (value !== '') target?.setAttribute(property, value);
    }
    target?.removeAttribute('class');
    target?.removeAttribute('style');
  }
  copy.setAttribute('x', String(round(box.left - origin.x)));
  copy.setAttribute('y', String(round(box.top - origin.y)));
  copy.setAttribute('width', String(round(box.width)));
  copy.setAttribute('height', String(round(box.height)));
  return new XMLSerializer().serializeToString(copy);
}

/** A text, line by line as it is broken on the screen. */
function textSvg(text: Text, origin: Origin): readonly string[] {
  const parent = text.parentElement;
  if (parent === null || text.data.trim() === '') return [];
  const style = getComputedStyle(parent);
  const size = Number.parseFloat(style.fontSize);
  const halo = Number.parseFloat(style.getPropertyValue('-webkit-text-stroke-width'));
  const range = document.createRange();
  const lines: { words: string; left: number; top: number; height: number }[] = [];
  for (const { 0: word, index } of text.data.matchAll(/\S+/g)) {
    range.setStart(text, index);
    range.setEnd(text, index + word.length);
    const { left, top, height } = range.getBoundingClientRect();
    const last = lines.at(-1);
    if (last !== undefined && Math.abs(last.top - top) < 2) last.words += ` ${word}`;
    else lines.push({ words: word, left, top, height });
  }
  return lines.map(({ words, left, top, height }) =>
    xmlTag(
      'text',
      {
        x: round(left - origin.x),
        y: round(top - origin.y + height / 2 + BASELINE * size),
        'font-size': size,
        'font-weight': style.fontWeight,
        fill: style.color,
        ...(halo > 0
          ? {
              stroke: style.getPropertyValue('-webkit-text-stroke-color'),
              'stroke-width': halo,
              'paint-order': 'stroke',
            }
          : {}),
      },
      xmlText(words),
    ),
  );
}

import { xmlTag, xmlText } from '#shared/export/graph/xml.ts';
import { LABEL_WEIGHT, type NodeLook } from '../node-looks.ts';
import type { Palette } from '../palette.ts';
import type { DrawnEdge, DrawnMap, DrawnNode } from './drawn-map.ts';

const round = (value: number): number => Math.round(value * 100) / 100;
/** From the middle of a line of text down to its baseline, as a part of its size. */
export const BASELINE = 0.36;

/** The lines and discs of the map as SVG, in model units. */
export function drawnMapSvg({ nodes, edges }: DrawnMap, palette: Palette): string {
  return [
    ...edges.map((edge) => edgeSvg(edge)),
    ...nodes.map((node) => nodeSvg(node, palette)),
    ...nodes.flatMap((node) => (node.label === null ? [] : [labelSvg(node, palette)])),
  ].join('\n');
}

function edgeSvg({ from, to, width, opacity, colour, isDashed }: DrawnEdge): string {
  return xmlTag('line', {
    x1: round(from.x),
    y1: round(from.y),
    x2: round(to.x),
    y2: round(to.y),
    stroke: colour,
    'stroke-width': round(width),
    'stroke-opacity': round(opacity),
    'stroke-dasharray': isDashed ? '6 3' : null,
  });
}

function nodeSvg(node: DrawnNode, palette: Palette): string {
  const { look, isCurrent, isChosen } = node;
  const halo = isCurrent
    ? xmlTag('circle', { r: round(look.outer / 2 + 7), fill: palette.accent, 'fill-opacity': 0.28 })
    : '';
  const chosen = isChosen
    ? xmlTag('circle', {
        r: round(look.outer / 2 + 4.25),
        fill: 'none',
        stroke: palette.accent,
        'stroke-width': 2.5,
      })
    : '';
  return xmlTag(
    'g',
    { transform: `translate(${String(round(node.x))} ${String(round(node.y))})`, opacity: node.opacity },
    halo + shapeSvg(node) + iconSvg(look) + chosen,
  );
}

function shapeSvg({ look, shape }: DrawnNode): string {
  const { outer, outerFill, inner, innerFill, ringWidth, ringColour, ringDashes } = look;
  const half = round(outer / 2);
  if (shape === 'diamond') {
    const points = `0,${String(-half)} ${String(half)},0 0,${String(half)} ${String(-half)},0`;
    return xmlTag('polygon', { points, fill: outerFill });
  }
  const isWhole = (ringDashes[0] ?? 0) > Math.PI * outer;
  return (
    xmlTag('circle', {
      r: half,
      fill: outerFill,
      stroke: ringWidth === 0 ? null : ringColour,
      'stroke-width': ringWidth === 0 ? null : round(ringWidth),
      'stroke-dasharray': ringWidth === 0 || isWhole ? null : ringDashes.map((part) => round(part)).join(' '),
    }) + (inner === 0 ? '' : xmlTag('circle', { r: round(inner / 2), fill: innerFill }))
  );
}

/** Part of the disc that its icon takes, as in the style sheet of the map. */
const ICON_PART = 0.52;

function iconSvg({ icon, outer }: NodeLook): string {
  const [, encoded] = icon.split('utf8,');
  if (encoded === undefined) return '';
  // A drawing of our own: it stood in an address, and stands here as what it is.
  const size = round(outer * ICON_PART);
  return decodeURIComponent(encoded).replace(
    /width="\d+" height="\d+"/,
    `x="${String(-size / 2)}" y="${String(-size / 2)}" width="${String(size)}" height="${String(size)}"`,
  );
}

function labelSvg({ x, y, label, opacity }: DrawnNode, palette: Palette): string {
  if (label === null) return '';
  return xmlTag(
    'text',
    {
      x: round(x + label.dx),
      y: round(y + label.dy + BASELINE * label.size),
      'font-size': round(label.size),
      'font-weight': LABEL_WEIGHT,
      'text-anchor': 'middle',
      fill: palette.ink,
      stroke: palette.paper,
      'stroke-width': round(2 * label.halo),
      'stroke-linejoin': 'round',
      'paint-order': 'stroke',
      opacity,
    },
    xmlText(label.text),
  );
}

import { xmlTag, xmlText } from '#shared/export/graph/xml.ts';
import type { EdgeLabelLook } from '../edge-labels.ts';
import { ICON_STROKE, LABEL_WEIGHT, LINE_DASHES, type NodeLook } from '../node-looks.ts';
import type { Palette } from '../palette.ts';
import { rayColour } from '../rays.ts';
import { CHOSEN, type DrawnEdge, type DrawnMap, type DrawnNode, type DrawnRay, HALO } from './drawn-map.ts';

const round = (value: number): number => Math.round(value * 100) / 100;
/** From the middle of a line of text down to its baseline, as a part of its size. */
export const BASELINE = 0.36;

/** The lines and discs of the map as SVG, in model units. */
export function drawnMapSvg({ rays, nodes, edges }: DrawnMap, palette: Palette): string {
  return [
    ...rays.map((ray) => raySvg(ray, palette)),
    ...edges.map((edge) => edgeSvg(edge, palette)),
    ...nodes.map((node) => nodeSvg(node, palette)),
    ...nodes.flatMap((node) => (node.label === null ? [] : [labelSvg(node, palette)])),
    ...edges.flatMap((edge) => (edge.label === null ? [] : [edgeLabelSvg(edge, edge.label, palette)])),
  ].join('\n');
}

function raySvg({ from, to, kind, width, dashes }: DrawnRay, palette: Palette): string {
  return xmlTag('line', {
    x1: round(from.x),
    y1: round(from.y),
    x2: round(to.x),
    y2: round(to.y),
    stroke: rayColour(kind, palette),
    'stroke-width': round(width),
    'stroke-dasharray': dashes.length === 0 ? null : dashes.map(round).join(' '),
  });
}

function edgeSvg({ from, to, look, opacity, scale }: DrawnEdge, palette: Palette): string {
  const dashes = LINE_DASHES[look.line].map((part) => round(part * scale));
  return xmlTag('line', {
    x1: round(from.x),
    y1: round(from.y),
    x2: round(to.x),
    y2: round(to.y),
    stroke: palette[look.colour],
    'stroke-width': round(look.width * scale),
    'stroke-opacity': round(opacity),
    'stroke-dasharray': dashes.length === 0 ? null : dashes.join(' '),
  });
}

function edgeLabelSvg(
  { look, opacity }: DrawnEdge,
  { text, x, y, size, width, height, radius }: EdgeLabelLook,
  palette: Palette,
): string {
  const ground = xmlTag('rect', {
    x: round(x - width / 2),
    y: round(y - height / 2),
    width: round(width),
    height: round(height),
    rx: round(radius),
    fill: palette.paper,
  });
  const words = xmlTag(
    'text',
    {
      x: round(x),
      y: round(y + BASELINE * size),
      'font-size': round(size),
      'font-weight': LABEL_WEIGHT,
      'text-anchor': 'middle',
      fill: palette[look.colour],
    },
    xmlText(text),
  );
  return xmlTag('g', { opacity: round(opacity) }, ground + words);
}

function nodeSvg(node: DrawnNode, palette: Palette): string {
  const { look, isCurrent, isChosen } = node;
  const halo = isCurrent
    ? xmlTag('circle', {
        r: round(look.outer / 2 + HALO.reach),
        fill: palette.accent,
        'fill-opacity': HALO.opacity,
      })
    : '';
  const chosen = isChosen
    ? xmlTag('circle', {
        r: round(look.outer / 2 + CHOSEN.reach),
        fill: 'none',
        stroke: palette.accent,
        'stroke-width': CHOSEN.width,
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

function iconSvg({ icon, outer }: NodeLook): string {
  if (icon === null) return '';
  const size = round(outer * icon.part);
  return xmlTag(
    'svg',
    {
      x: -size / 2,
      y: -size / 2,
      width: size,
      height: size,
      viewBox: '0 0 24 24',
      fill: 'none',
      stroke: icon.colour,
      'stroke-width': ICON_STROKE,
      'stroke-linecap': 'round',
      'stroke-linejoin': 'round',
    },
    icon.glyph.svg,
  );
}

function labelSvg({ x, y, label, opacity }: DrawnNode, palette: Palette): string {
  if (label === null) return '';
  const { leader } = label;
  const line =
    leader === null
      ? ''
      : xmlTag('line', {
          x1: round(x + leader.from.x),
          y1: round(y + leader.from.y),
          x2: round(x + leader.to.x),
          y2: round(y + leader.to.y),
          stroke: palette.subtle,
          'stroke-width': round(leader.width),
          'stroke-opacity': opacity,
        });
  const text = xmlTag(
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
  return line + text;
}

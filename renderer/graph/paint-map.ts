import type { EdgeLabelLook } from './edge-labels.ts';
import { TURN } from './layouts/geometry.ts';
import { ICON_STROKE, type IconLook, LABEL_WEIGHT, LINE_DASHES, type LabelLook } from './node-looks.ts';
import type { Palette } from './palette.ts';
import {
  CHOSEN,
  type DrawnEdge,
  type DrawnMap,
  type DrawnNode,
  type DrawnRay,
  HALO,
} from './picture/drawn-map.ts';
import { rayColour } from './rays.ts';
import type { Size, Viewport } from './viewport.ts';

/** An icon smaller than this on the screen is a speck. In CSS pixels. */
const SMALLEST_ICON = 4;
/** Room around the canvas in which a disc with its name may still reach into it, in CSS pixels. */
const REACH = 260;

/**
 * Paints the map at a view. What lies outside the canvas is left out.
 *
 * @param size of the canvas in CSS pixels.
 * @param pixelRatio pixels of the canvas to a CSS pixel.
 */
export function paintMap(
  context: CanvasRenderingContext2D,
  { rays, nodes, edges }: DrawnMap,
  { zoom, pan }: Viewport,
  size: Size,
  pixelRatio: number,
  palette: Palette,
): void {
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, size.width * pixelRatio, size.height * pixelRatio);
  context.setTransform(zoom * pixelRatio, 0, 0, zoom * pixelRatio, pan.x * pixelRatio, pan.y * pixelRatio);
  const sight = {
    left: (-pan.x - REACH) / zoom,
    top: (-pan.y - REACH) / zoom,
    right: (size.width - pan.x + REACH) / zoom,
    bottom: (size.height - pan.y + REACH) / zoom,
  };
  paintRays(context, rays, palette);
  for (const edge of edges) {
    const { from, to } = edge;
    const isInSight =
      Math.max(from.x, to.x) >= sight.left &&
      Math.min(from.x, to.x) <= sight.right &&
      Math.max(from.y, to.y) >= sight.top &&
      Math.min(from.y, to.y) <= sight.bottom;
    if (isInSight) paintEdge(context, edge, palette);
  }
  for (const node of nodes) {
    const reach = node.look.outer;
    const isInSight =
      node.x + reach >= sight.left &&
      node.x - reach <= sight.right &&
      node.y + reach >= sight.top &&
      node.y - reach <= sight.bottom;
    if (isInSight) paintNode(context, node, zoom, palette);
  }
  for (const edge of edges) if (edge.label !== null) paintEdgeLabel(context, edge, edge.label, palette);
  context.globalAlpha = 1;
}

/** All of one kind in one stroke: there may be thousands, and another day shows them anew. */
function paintRays(context: CanvasRenderingContext2D, rays: readonly DrawnRay[], palette: Palette): void {
  context.globalAlpha = 1;
  context.lineCap = 'butt';
  for (const shown of ['living', 'ghost'] as const) {
    const own = rays.filter(({ kind }) => kind === shown);
    const [first] = own;
    if (first === undefined) continue;
    context.strokeStyle = rayColour(shown, palette);
    context.lineWidth = first.width;
    context.setLineDash([...first.dashes]);
    context.beginPath();
    for (const { from, to } of own) {
      context.moveTo(from.x, from.y);
      context.lineTo(to.x, to.y);
    }
    context.stroke();
  }
  context.setLineDash([]);
}

function paintEdge(
  context: CanvasRenderingContext2D,
  { from, to, look, opacity, scale }: DrawnEdge,
  palette: Palette,
): void {
  context.globalAlpha = opacity;
  context.strokeStyle = palette[look.colour];
  context.lineWidth = look.width * scale;
  context.lineCap = 'butt';
  const isBroken = look.line !== 'solid';
  if (isBroken) context.setLineDash(LINE_DASHES[look.line].map((part) => part * scale));
  context.beginPath();
  context.moveTo(from.x, from.y);
  context.lineTo(to.x, to.y);
  context.stroke();
  if (isBroken) context.setLineDash([]);
}

function paintEdgeLabel(
  context: CanvasRenderingContext2D,
  { look, opacity }: DrawnEdge,
  { text, x, y, size, width, height, radius }: EdgeLabelLook,
  palette: Palette,
): void {
  context.globalAlpha = opacity;
  context.fillStyle = palette.paper;
  context.beginPath();
  context.roundRect(x - width / 2, y - height / 2, width, height, radius);
  context.fill();
  setFont(context, size, palette);
  context.fillStyle = palette[look.colour];
  context.fillText(text, x, y + size / 2);
}

function paintNode(context: CanvasRenderingContext2D, node: DrawnNode, zoom: number, palette: Palette): void {
  const { x, y, look, label } = node;
  const { outer, inner, ringWidth, ringDashes } = look;
  if (node.isCurrent) {
    context.globalAlpha = HALO.opacity;
    context.fillStyle = palette.accent;
    disc(context, x, y, outer / 2 + HALO.reach);
    context.fill();
  }
  context.globalAlpha = node.opacity;
  if (node.isChosen) {
    context.strokeStyle = palette.accent;
    context.lineWidth = CHOSEN.width;
    disc(context, x, y, outer / 2 + CHOSEN.reach);
    context.stroke();
  }
  context.fillStyle = look.outerFill;
  if (node.shape === 'diamond') diamond(context, x, y, outer / 2);
  else disc(context, x, y, outer / 2);
  context.fill();
  if (ringWidth > 0) {
    context.strokeStyle = look.ringColour;
    context.lineWidth = ringWidth;
    context.lineCap = 'butt';
    // A dash that is longer than the ring is no dash.
    const isBroken = (ringDashes[0] ?? Infinity) < (TURN / 2) * outer;
    if (isBroken) context.setLineDash([...ringDashes]);
    context.stroke();
    if (isBroken) context.setLineDash([]);
  }
  if (inner > 0) {
    context.fillStyle = look.innerFill;
    disc(context, x, y, inner / 2);
    context.fill();
  }
  if (look.icon !== null && look.icon.part * outer * zoom >= SMALLEST_ICON)
    paintIcon(context, look.icon, x, y, look.icon.part * outer);
  if (label !== null) paintLabel(context, label, x, y, palette);
}

function disc(context: CanvasRenderingContext2D, x: number, y: number, radius: number): void {
  context.beginPath();
  context.arc(x, y, radius, 0, TURN);
}

/** Part of half a diamond that its rounded corners take. */
const ROUND_CORNER = 0.2;

function diamond(context: CanvasRenderingContext2D, x: number, y: number, half: number): void {
  const radius = Math.min(ROUND_CORNER * half, 8);
  context.beginPath();
  context.moveTo(x + half / 2, y - half / 2);
  context.arcTo(x + half, y, x, y + half, radius);
  context.arcTo(x, y + half, x - half, y, radius);
  context.arcTo(x - half, y, x, y - half, radius);
  context.arcTo(x, y - half, x + half, y, radius);
  context.closePath();
}

const paths = new Map<string, Path2D>();

function paintIcon(
  context: CanvasRenderingContext2D,
  { glyph, colour }: IconLook,
  x: number,
  y: number,
  size: number,
): void {
  const path = paths.get(glyph.path) ?? new Path2D(glyph.path);
  paths.set(glyph.path, path);
  const scale = size / 24;
  context.strokeStyle = colour;
  context.lineWidth = ICON_STROKE;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  context.translate(x - size / 2, y - size / 2);
  context.scale(scale, scale);
  context.stroke(path);
  context.scale(1 / scale, 1 / scale);
  context.translate(size / 2 - x, size / 2 - y);
}

function paintLabel(
  context: CanvasRenderingContext2D,
  { text, size, dx, dy, halo, leader }: LabelLook,
  x: number,
  y: number,
  palette: Palette,
): void {
  if (leader !== null) {
    context.strokeStyle = palette.subtle;
    context.lineWidth = leader.width;
    context.beginPath();
    context.moveTo(x + leader.from.x, y + leader.from.y);
    context.lineTo(x + leader.to.x, y + leader.to.y);
    context.stroke();
  }
  setFont(context, size, palette);
  context.lineJoin = 'round';
  context.lineWidth = 2 * halo;
  context.strokeStyle = palette.paper;
  context.fillStyle = palette.ink;
  context.strokeText(text, x + dx, y + dy + size / 2);
  context.fillText(text, x + dx, y + dy + size / 2);
}

function setFont(context: CanvasRenderingContext2D, size: number, palette: Palette): void {
  context.font = `${String(LABEL_WEIGHT)} ${String(size)}px ${palette.fontFamily}`;
  context.textAlign = 'center';
  context.textBaseline = 'bottom';
}

import type { Box, Point } from './layouts/geometry.ts';
import { mixNumbers, mixPoints } from './mix.ts';

/** Where the model lies on the screen: `screen = model * zoom + pan`. */
export interface Viewport {
  readonly zoom: number;
  readonly pan: Point;
}

export interface Padding {
  readonly horizontal: number;
  readonly vertical: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Bounds of zooming: from a far overview of thousands to one partner with its neighbours. */
export const ZOOM_RANGE = { least: 0.08, most: 4 } as const;
/** Fitting never blows a handful of partners up to posters. */
const LARGEST_FIT = 1.15;

/**
 * The view in which a box fills the room that is left within the padding.
 *
 * @param size of the canvas in CSS pixels.
 * @param largestZoom what else must fit allows no more than this.
 * @returns the box in the middle at zoom 1 when there is no room or no box.
 */
export function fitBox(box: Box | null, size: Size, padding: Padding, largestZoom: number): Viewport {
  const { left, right, top, bottom } = box ?? { left: 0, right: 0, top: 0, bottom: 0 };
  const width = right - left;
  const height = bottom - top;
  const room = {
    width: Math.max(1, size.width - 2 * padding.horizontal),
    height: Math.max(1, size.height - 2 * padding.vertical),
  };
  const wanted = width > 0 && height > 0 ? Math.min(room.width / width, room.height / height) : 1;
  const zoom = Math.max(ZOOM_RANGE.least, Math.min(LARGEST_FIT, largestZoom, wanted));
  return {
    zoom,
    pan: {
      x: size.width / 2 - (zoom * (left + right)) / 2,
      y: size.height / 2 - (zoom * (top + bottom)) / 2,
    },
  };
}

/** A place of the model on the screen. */
export function toScreen({ x, y }: Point, { zoom, pan }: Viewport): Point {
  return { x: x * zoom + pan.x, y: y * zoom + pan.y };
}

/** A box on the screen as it lies in the model. */
export function toModel(box: Box, { zoom, pan }: Viewport): Box {
  return {
    left: (box.left - pan.x) / zoom,
    top: (box.top - pan.y) / zoom,
    right: (box.right - pan.x) / zoom,
    bottom: (box.bottom - pan.y) / zoom,
  };
}

/** CSS pixels that a revealed partner keeps from the edge. */
const REVEAL_MARGIN = 48;

/** How far the view must move, no more than needed, so that a place on the screen is well in sight. */
export function wayIntoSight({ x, y }: Point, { width, height }: Size): Point {
  return {
    x: Math.min(0, width - REVEAL_MARGIN - x) + Math.max(0, REVEAL_MARGIN - x),
    y: Math.min(0, height - REVEAL_MARGIN - y) + Math.max(0, REVEAL_MARGIN - y),
  };
}

/** The view between two views. */
export function mixViewports(from: Viewport, to: Viewport, part: number): Viewport {
  return { zoom: mixNumbers(from.zoom, to.zoom, part), pan: mixPoints(from.pan, to.pan, part) };
}

/** A view that does not depend on the size of the canvas: what lies in its middle, and how near. */
export interface CentredView extends Point {
  readonly zoom: number;
}

/** What lies in the middle of a canvas, and how near. */
export function centredView({ zoom, pan }: Viewport, size: Size): CentredView {
  return { x: (size.width / 2 - pan.x) / zoom, y: (size.height / 2 - pan.y) / zoom, zoom };
}

/** The view on a canvas of some size. */
export function viewportOf({ x, y, zoom }: CentredView, size: Size): Viewport {
  const near = Math.min(ZOOM_RANGE.most, Math.max(ZOOM_RANGE.least, zoom));
  return { zoom: near, pan: { x: size.width / 2 - x * near, y: size.height / 2 - y * near } };
}

import type { Glyphs } from './glyphs.ts';
import type { Obstacles } from './labels-at-view.ts';
import type { MapHandlers } from './map-pointer.ts';
import type { Palette } from './palette.ts';
import type { Viewport } from './viewport.ts';

/** What a map is made with. */
export interface MapOptions {
  /** What the map is painted on. */
  readonly canvas: HTMLCanvasElement;
  readonly palette: Palette;
  readonly glyphs: Glyphs;
  readonly handlers: MapHandlers;
}

/** How a scene is to be shown. */
export interface ShowOptions {
  readonly animate: boolean;
  /** Bring all of it in view; otherwise the view stays. */
  readonly refit: boolean;
  /** The view to refit to; `null`: all in view. */
  readonly view: Viewport | null;
  /** Whether partners can be dragged. */
  readonly isMovable: boolean;
  readonly obstacles: Obstacles;
}

import { paintMap } from './paint-map.ts';
import type { Palette } from './palette.ts';
import type { DrawnMap } from './picture/drawn-map.ts';
import type { Size, Viewport } from './viewport.ts';

/**
 * The canvas that the map is painted on. While the view is dragged or zoomed the painted picture itself moves, which costs
 * next to nothing; at rest it is painted anew, sharp.
 */
export class MapSurface {
  readonly #canvas: HTMLCanvasElement;
  readonly #onPainted: () => void;
  #size: Size = { width: 0, height: 0 };
  #pixelRatio = 1;
  /** The view that was painted last. */
  #painted: Viewport | null = null;
  #frame = 0;

  /** @param onPainted called after each painting. */
  constructor(canvas: HTMLCanvasElement, onPainted: () => void) {
    this.#canvas = canvas;
    this.#onPainted = onPainted;
  }

  /** The canvas has another size in CSS pixels, or the screen another fineness. */
  resize(size: Size): void {
    const pixelRatio = window.devicePixelRatio;
    const isSame =
      size.width === this.#size.width && size.height === this.#size.height && pixelRatio === this.#pixelRatio;
    if (isSame) return;
    this.#size = size;
    this.#pixelRatio = pixelRatio;
    this.#canvas.width = Math.round(size.width * pixelRatio);
    this.#canvas.height = Math.round(size.height * pixelRatio);
    this.#painted = null;
  }

  /** Paints in the next frame what there is by then; several calls before it are one. */
  paintSoon(drawn: () => DrawnMap, viewport: () => Viewport, palette: () => Palette): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => {
      this.paint(drawn(), viewport(), palette());
    });
  }

  /** Paints now. */
  paint(drawn: DrawnMap, viewport: Viewport, palette: Palette): void {
    cancelAnimationFrame(this.#frame);
    const context = this.#canvas.getContext('2d');
    if (context === null) return;
    paintMap(context, drawn, viewport, this.#size, this.#pixelRatio, palette);
    this.#painted = viewport;
    this.#canvas.style.transform = '';
    this.#onPainted();
  }

  /** Moves what was painted to where it belongs at a view. */
  follow(viewport: Viewport): void {
    if (this.#painted !== null) this.#canvas.style.transform = transformBetween(this.#painted, viewport);
  }

  destroy(): void {
    cancelAnimationFrame(this.#frame);
  }
}

/** What brings a picture of one view to where another has it, as a CSS transform from the upper left corner. */
export function transformBetween(from: Viewport, to: Viewport): string {
  const scale = to.zoom / from.zoom;
  const x = to.pan.x - from.pan.x * scale;
  const y = to.pan.y - from.pan.y * scale;
  if (scale === 1 && x === 0 && y === 0) return '';
  return scale === 1 ? `translate(${x}px, ${y}px)` : `translate(${x}px, ${y}px) scale(${scale})`;
}

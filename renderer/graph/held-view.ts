import type { Core } from 'cytoscape';
import { fitScene } from './fit-scene.ts';
import type { Point } from './layouts/geometry.ts';
import type { Scene } from './scene.ts';
import { type Size, toScreen, type Viewport, wayIntoSight } from './viewport.ts';

interface ViewHandlers {
  readonly onViewport: (viewport: Viewport) => void;
  /** The user moved it: dragged, or zoomed. */
  readonly onMoved: () => void;
}

/** Where one looks, as Cytoscape holds it; knows a move of the user from one of the map itself. */
export class HeldView {
  readonly #core: Core;
  #fittedZoom = 1;
  /** The user has moved the view: a resize then leaves it alone. */
  #isMoved = false;
  #isOwnMove = false;

  constructor(core: Core, { onViewport, onMoved }: ViewHandlers) {
    this.#core = core;
    core.on('viewport', () => {
      onViewport(this.now);
      if (this.#isOwnMove) return;
      this.#isMoved = true;
      onMoved();
    });
  }

  get now(): Viewport {
    return { zoom: this.#core.zoom(), pan: { ...this.#core.pan() } };
  }

  get size(): Size {
    return { width: this.#core.width(), height: this.#core.height() };
  }

  /** The zoom at which all of what was fitted last is in sight. */
  get fittedZoom(): number {
    return this.#fittedZoom;
  }

  get isMoved(): boolean {
    return this.#isMoved;
  }

  /** Whether the view counts as one that was chosen; one that was not follows the size of the window. */
  keep(isChosen: boolean): void {
    this.#isMoved = isChosen;
  }

  /** The view with all of a scene in sight. */
  fitted(scene: Scene | null): Viewport {
    const fitted = fitScene(scene, this.size);
    this.#fittedZoom = fitted.zoom;
    return fitted;
  }

  /** @returns whether that is another view than before */
  set({ zoom, pan }: Viewport): boolean {
    const before = this.#core.pan();
    if (zoom === this.#core.zoom() && pan.x === before.x && pan.y === before.y) return false;
    this.#isOwnMove = true;
    this.#core.viewport({ zoom, pan: { ...pan } });
    this.#isOwnMove = false;
    return true;
  }

  /** Zooms around the middle of the canvas, as the user does. */
  zoomBy(factor: number): void {
    const { width, height } = this.size;
    this.#core.zoom({
      level: this.#core.zoom() * factor,
      renderedPosition: { x: width / 2, y: height / 2 },
    });
  }

  /** Moves, no more than needed, so that a place is well in sight. */
  reveal(place: Point): void {
    const way = wayIntoSight(toScreen(place, this.now), this.size);
    if (way.x !== 0 || way.y !== 0) this.#core.panBy(way);
  }
}

import cytoscape, { type Core } from 'cytoscape';
import { drawDirectly } from './draw-directly.ts';
import { fitScene } from './fit-scene.ts';
import { placeLabels } from './labels.ts';
import type { Box } from './layouts/geometry.ts';
import { MapElements } from './map-elements.ts';
import { listenToPointer, type MapHandlers, stopHover } from './map-pointer.ts';
import type { Glyphs } from './node-looks.ts';
import type { Palette } from './palette.ts';
import type { DrawnMap } from './picture/drawn-map.ts';
import type { Scene, SceneEdge, SceneNode } from './scene.ts';
import type { MeasureText } from './text-width.ts';
import { eased } from './tween.ts';
import { mixViewports, toModel, type Viewport, ZOOM_RANGE } from './viewport.ts';

/** Time that a lens takes, in milliseconds: long enough for the eye to follow. */
const LENS_DURATION = 300;
/** More nodes than this jump: the eye cannot follow them, and a slow machine cannot draw them 60 times a second. */
const MOST_MOVING = 400;
/** Rest after the last change of the view before labels are chosen anew, in milliseconds. */
const REST = 90;
/** Labels at the fitted view; the more one zooms in, the more there are. */
const LABELS_AT_FIT = 34;
/** CSS pixels between a disc and its label, and the height of a line. */
const LABEL_GAP = 4;
const LABEL_LINE = 17;
/** CSS pixels that a revealed partner keeps from the edge. */
const REVEAL_MARGIN = 48;

interface MapOptions {
  readonly palette: Palette;
  readonly glyphs: Glyphs;
  readonly handlers: MapHandlers;
}

interface ShowOptions {
  readonly animate: boolean;
  /** Bring all of it in view; otherwise the view stays. */
  readonly refit: boolean;
  /** The view to refit to; `null`: all in view. */
  readonly view: Viewport | null;
  /** Whether partners can be dragged. */
  readonly isMovable: boolean;
  /** Boxes in model units that no label may touch, at a view. */
  readonly obstacles: (viewport: Viewport, measure: MeasureText) => readonly Box[];
}

/** The map as it is drawn and moved: shows scenes, tells what the user points at. Knows no React and no lens. */
export class MapDrawing {
  readonly core: Core;
  readonly #elements: MapElements;
  readonly #handlers: MapHandlers;
  /** `null` until the font of the labels is there: measured in another font they would be cut off. */
  #measure: MeasureText | null = null;
  #scene: Scene | null = null;
  #obstacles: ShowOptions['obstacles'] = () => [];
  #fittedZoom = 1;
  /** The user has moved the view: a resize then leaves it alone. */
  #isMoved = false;
  #isOwnMove = false;
  #frame = 0;
  /** Where the view is moving to; `null` when nothing moves. */
  #destination: Viewport | null = null;
  #restTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(container: HTMLElement, { palette, glyphs, handlers }: MapOptions) {
    this.#handlers = handlers;
    this.core = cytoscape({
      container,
      minZoom: ZOOM_RANGE.least,
      maxZoom: ZOOM_RANGE.most,
      // With Shift; without it dragging moves the map.
      boxSelectionEnabled: true,
      autounselectify: true,
      autoungrabify: true,
      // While the map is dragged or zoomed a picture of it moves; at rest it is drawn anew, sharp.
      textureOnViewport: true,
      layout: { name: 'preset' },
    });
    this.#elements = new MapElements(this.core, palette, glyphs);
    drawDirectly(this.core);
    this.#listen();
  }

  get viewport(): Viewport {
    return { zoom: this.core.zoom(), pan: { ...this.core.pan() } };
  }

  /** Shows a scene. Nodes that stay move to their new places and take their new looks. */
  show(scene: Scene, options: ShowOptions): void {
    const isFirst = this.#scene === null;
    const before = this.viewport;
    this.#scene = scene;
    this.#obstacles = options.obstacles;
    this.#elements.replace(scene);
    this.core.autoungrabify(!options.isMovable);
    if (options.refit) this.#isMoved = options.view !== null;
    const fitted = options.refit ? this.#fittedViewport() : before;
    // A change of looks on the way to another view must not end that way halfway.
    const target = options.refit ? (options.view ?? fitted) : (this.#destination ?? before);
    if (isFirst || !options.animate || scene.nodes.length > MOST_MOVING) this.#settle(scene, target);
    else this.#move(scene, before, target);
  }

  /** Draws attention to one partner; `null` ends that. */
  focus(id: string | null, edges: readonly SceneEdge[]): void {
    this.#elements.focus(id, edges);
    this.#placeLabels();
  }

  /** Marks those that are chosen together. */
  choose(ids: ReadonlySet<string>): void {
    this.#elements.choose(ids);
  }

  setPalette(palette: Palette): void {
    this.#elements.setPalette(palette, this.#scene);
  }

  /** What is drawn now, to be taken along as a picture. */
  drawn(): DrawnMap {
    return this.#scene === null ? { nodes: [], edges: [] } : this.#elements.drawn(this.#scene);
  }

  /** The font of the labels has come: from now on there are labels. */
  showLabels(measure: MeasureText): void {
    this.#measure = measure;
    this.#placeLabels();
  }

  /** All in view. */
  fit(): void {
    this.#isMoved = false;
    this.#setViewport(this.#fittedViewport());
  }

  /** Zooms around the middle of the canvas. */
  zoomBy(factor: number): void {
    this.core.zoom({
      level: this.core.zoom() * factor,
      renderedPosition: { x: this.core.width() / 2, y: this.core.height() / 2 },
    });
  }

  /** Moves the view, no more than needed, so that a partner is well in sight. */
  reveal(id: string): void {
    const node = this.#elements.node(id);
    if (node === undefined) return;
    const { x, y } = node.renderedPosition();
    const dx = Math.min(0, this.core.width() - REVEAL_MARGIN - x) + Math.max(0, REVEAL_MARGIN - x);
    const dy = Math.min(0, this.core.height() - REVEAL_MARGIN - y) + Math.max(0, REVEAL_MARGIN - y);
    if (dx !== 0 || dy !== 0) this.core.panBy({ x: dx, y: dy });
  }

  /** The canvas got another size: what was fitted stays fitted, what the user moved stays where it is. */
  resize(): void {
    this.core.resize();
    if (this.#scene === null || this.#isMoved) return;
    const fitted = this.#fittedViewport();
    if (this.#destination === null) this.#setViewport(fitted);
    else this.#destination = fitted;
  }

  /** Nobody is pointed at any more. */
  stopHover(): void {
    stopHover(this.core, this.#handlers);
  }

  destroy(): void {
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#restTimer);
    this.core.destroy();
  }

  #listen(): void {
    const { core } = this;
    listenToPointer(core, (id) => this.#nodeOf(id), this.#handlers);
    core.on('viewport', () => {
      if (!this.#isOwnMove) this.#isMoved = true;
      this.#handlers.onViewport(this.viewport);
      this.#labelsAtRest();
    });
    const onRender = (): void => {
      if (this.#scene === null) return;
      core.off('render', onRender);
      this.#handlers.onFirstFrame();
    };
    core.on('render', onRender);
  }

  #nodeOf(id: string): SceneNode | null {
    return this.#scene?.nodes.find((node) => node.id === id) ?? null;
  }

  #fittedViewport(): Viewport {
    const fitted = fitScene(this.#scene, { width: this.core.width(), height: this.core.height() });
    this.#fittedZoom = fitted.zoom;
    return fitted;
  }

  #setViewport({ zoom, pan }: Viewport): void {
    const before = this.core.pan();
    if (zoom === this.core.zoom() && pan.x === before.x && pan.y === before.y) return;
    this.#isOwnMove = true;
    this.core.viewport({ zoom, pan: { ...pan } });
    this.#isOwnMove = false;
  }

  /** Everything at its end at once. */
  #settle(scene: Scene, viewport: Viewport): void {
    cancelAnimationFrame(this.#frame);
    this.#destination = null;
    this.#elements.settle(scene);
    this.#setViewport(viewport);
    this.#placeLabels();
  }

  /** The way there, frame by frame. */
  #move(scene: Scene, from: Viewport, to: Viewport): void {
    cancelAnimationFrame(this.#frame);
    this.#destination = to;
    this.#elements.showLabels(scene, new Map());
    const journeys = this.#elements.journeysTo(scene);
    const started = performance.now();
    const step = (now: number): void => {
      const part = Math.min(1, Math.max(0, (now - started) / LENS_DURATION));
      const destination = this.#destination ?? to;
      if (part >= 1) {
        this.#settle(scene, destination);
        return;
      }
      this.#elements.travel(journeys, eased(part));
      this.#setViewport(mixViewports(from, destination, eased(part)));
      this.#frame = requestAnimationFrame(step);
    };
    this.#frame = requestAnimationFrame(step);
  }

  #labelsAtRest(): void {
    clearTimeout(this.#restTimer);
    this.#restTimer = setTimeout(() => {
      this.#placeLabels();
    }, REST);
  }

  #placeLabels(): void {
    clearTimeout(this.#restTimer);
    const scene = this.#scene;
    const measure = this.#measure;
    if (scene === null || measure === null || this.#destination !== null) return;
    const { viewport } = this;
    const canvas = { left: 2, top: 2, right: this.core.width() - 2, bottom: this.core.height() - 2 };
    this.#elements.showLabels(
      scene,
      placeLabels(this.#elements.labelCandidates(scene, measure), {
        zoom: viewport.zoom,
        lineHeight: LABEL_LINE,
        gap: LABEL_GAP,
        limit: Math.round(LABELS_AT_FIT * Math.max(1, viewport.zoom / this.#fittedZoom) ** 2),
        obstacles: this.#obstacles(viewport, measure),
        sight: toModel(canvas, viewport),
      }),
    );
  }
}

import cytoscape, { type Core, type EventObjectNode } from 'cytoscape';
import { HeldView } from './held-view.ts';
import { type Obstacles, writeLabels } from './labels-at-view.ts';
import { MapElements } from './map-elements.ts';
import type { MapOptions, ShowOptions } from './map-options.ts';
import { listenToPointer, type MapHandlers, stopHover } from './map-pointer.ts';
import { MapSurface } from './map-surface.ts';
import { onlyGestures } from './only-gestures.ts';
import type { Palette } from './palette.ts';
import type { DrawnMap } from './picture/drawn-map.ts';
import type { Scene, SceneEdge, SceneNode } from './scene.ts';
import type { MeasureText } from './text-width.ts';
import { TouchNodes } from './touch-nodes.ts';
import { eased } from './tween.ts';
import { mixViewports, type Viewport, ZOOM_RANGE } from './viewport.ts';

/** Time that a lens takes, in milliseconds: long enough for the eye to follow. */
const LENS_DURATION = 300;
/** More nodes than this jump: the eye cannot follow them, and a slow machine cannot draw them 60 times a second. */
const MOST_MOVING = 400;
/** Rest after the last change of the view before labels are chosen anew, in milliseconds. */
const REST = 90;
/** In a crowd, where choosing them takes long, names that were chosen so lately stay until it is longer at rest: while months are played they are chosen once a second. */
const KEPT_IN_CROWD = 1000;
const REST_IN_CROWD = 260;

/**
 * The map as it is drawn and moved: shows scenes, tells what the user points at. Knows no React and no lens. Cytoscape feels what
 * the pointer does and holds the view; what is seen is painted beside it, from the same plain data as a picture that is taken along.
 */
export class MapDrawing {
  readonly core: Core;
  readonly #view: HeldView;
  readonly #elements: MapElements;
  readonly #surface: MapSurface;
  readonly #touch: TouchNodes;
  readonly #handlers: MapHandlers;
  /** `null` until the font of the labels is there: measured in another font they would be cut off. */
  #measure: MeasureText | null = null;
  #scene: Scene | null = null;
  #obstacles: Obstacles = () => [];
  #frame = 0;
  /** Where the view is moving to; `null` when nothing moves. */
  #destination: Viewport | null = null;
  #restTimer: ReturnType<typeof setTimeout> | undefined;
  /** Names are chosen once what is new has been painted. */
  #isNamingLater = false;
  #isFirstFrame = true;
  #namedAt = -Infinity;

  constructor(container: HTMLElement, { canvas, palette, glyphs, handlers }: MapOptions) {
    this.#handlers = handlers;
    this.core = cytoscape({
      container,
      minZoom: ZOOM_RANGE.least,
      maxZoom: ZOOM_RANGE.most,
      // With Shift; without it dragging moves the map.
      boxSelectionEnabled: true,
      autounselectify: true,
      autoungrabify: true,
      layout: { name: 'preset' },
    });
    this.#view = new HeldView(this.core, {
      onViewport: (viewport) => {
        handlers.onViewport(viewport);
      },
      onMoved: () => {
        this.#surface.follow(this.viewport);
        this.#labelsAtRest();
      },
    });
    this.#elements = new MapElements(palette, glyphs);
    this.#touch = new TouchNodes(this.core, palette);
    onlyGestures(this.core);
    this.#surface = new MapSurface(canvas, () => {
      this.#onPainted();
    });
    this.#surface.resize(this.#view.size);
    this.#listen();
  }

  get viewport(): Viewport {
    return this.#view.now;
  }

  /** Whether all of it is in sight because nobody moved the view. */
  get isFitted(): boolean {
    return !this.#view.isMoved;
  }

  /** Shows a scene. Nodes that stay move to their new places and take their new looks. */
  show(scene: Scene, options: ShowOptions): void {
    const isFirst = this.#scene === null;
    const before = this.viewport;
    this.#scene = scene;
    this.#obstacles = options.obstacles;
    this.#elements.replace(scene);
    this.core.autoungrabify(!options.isMovable);
    if (options.refit) this.#view.keep(options.view !== null);
    const fitted = options.refit ? this.#view.fitted(scene) : before;
    // A change of looks on the way to another view must not end that way halfway.
    const target = options.refit ? (options.view ?? fitted) : (this.#destination ?? before);
    if (isFirst || !options.animate || scene.nodes.length > MOST_MOVING) this.#settle(target);
    else this.#move(before, target);
  }

  /** Draws attention to one partner; `null` ends that. */
  focus(id: string | null, edges: readonly SceneEdge[]): void {
    if (id === null && !this.#elements.isFocused) return;
    this.#elements.focus(id, edges);
    this.#placeLabels();
    this.#paint();
  }

  /** Marks those that are chosen together. */
  choose(ids: ReadonlySet<string>): void {
    this.#elements.choose(ids);
    this.#paint();
  }

  setPalette(palette: Palette): void {
    this.#elements.setPalette(palette);
    this.#touch.setPalette(palette);
    this.#paint();
  }

  /** What is drawn now, to be taken along as a picture. */
  drawn(): DrawnMap {
    return this.#elements.drawn();
  }

  /** The font of the labels has come: from now on there are labels. */
  showLabels(measure: MeasureText): void {
    this.#measure = measure;
    if (this.#elements.isCrowded) this.#labelsAtRest();
    else this.#placeLabels();
    this.#paint();
  }

  /** All in view. */
  fit(): void {
    this.#view.keep(false);
    this.#setViewport(this.#view.fitted(this.#scene));
  }

  /** Zooms around the middle of the canvas. */
  zoomBy(factor: number): void {
    this.#view.zoomBy(factor);
  }

  /** Moves the view, no more than needed, so that a partner is well in sight. */
  reveal(id: string): void {
    const place = this.#elements.placeOf(id);
    if (place !== undefined) this.#view.reveal(place);
  }

  /** The canvas got another size: what was fitted stays fitted, what the user moved stays where it is. */
  resize(): void {
    this.core.resize();
    this.#surface.resize(this.#view.size);
    if (this.#scene === null) return;
    if (!this.#view.isMoved) {
      const fitted = this.#view.fitted(this.#scene);
      if (this.#destination === null) this.#setViewport(fitted);
      else this.#destination = fitted;
    }
    // A canvas of another size is empty: it is painted before anybody sees that.
    this.#paintNow();
    this.#handlers.onRest(this.#destination ?? this.viewport);
    this.#labelsAtRest();
  }

  /** Nobody is pointed at any more. */
  stopHover(): void {
    stopHover(this.core, this.#handlers);
  }

  destroy(): void {
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#restTimer);
    this.#surface.destroy();
    this.#touch.destroy();
    this.core.destroy();
  }

  #listen(): void {
    const { core } = this;
    listenToPointer(core, (id) => this.#nodeOf(id), this.#handlers);
    core.on('drag', 'node', (event: EventObjectNode) => {
      this.#elements.put(event.target.id(), { ...event.target.position() });
      this.#paint();
    });
  }

  #nodeOf(id: string): SceneNode | null {
    return this.#scene?.nodes.find((node) => node.id === id) ?? null;
  }

  #setViewport(viewport: Viewport): void {
    if (this.#view.set(viewport)) this.#paint();
  }

  /** Everything at its end at once. */
  #settle(viewport: Viewport): void {
    cancelAnimationFrame(this.#frame);
    this.#destination = null;
    this.#elements.settle();
    this.#setViewport(viewport);
    this.#handlers.onRest(this.viewport);
    this.#isNamingLater = this.#elements.isCrowded;
    if (!this.#isNamingLater) this.#placeLabels();
    this.#paint();
  }

  /** The way there, frame by frame. */
  #move(from: Viewport, to: Viewport): void {
    cancelAnimationFrame(this.#frame);
    this.#destination = to;
    this.#handlers.onRest(to);
    this.#elements.showLabels(new Map(), new Map(), from.zoom);
    const journeys = this.#elements.journeys();
    const started = performance.now();
    const step = (now: number): void => {
      const part = Math.min(1, Math.max(0, (now - started) / LENS_DURATION));
      const destination = this.#destination ?? to;
      if (part >= 1) {
        this.#settle(destination);
        return;
      }
      this.#elements.travel(journeys, eased(part));
      this.#setViewport(mixViewports(from, destination, eased(part)));
      this.#paintNow();
      this.#frame = requestAnimationFrame(step);
    };
    this.#frame = requestAnimationFrame(step);
  }

  #paint(): void {
    if (this.#scene === null) return;
    this.#surface.paintSoon(
      () => this.#elements.drawn(),
      () => this.viewport,
      () => this.#elements.palette,
    );
  }

  #paintNow(): void {
    this.#surface.paint(this.#elements.drawn(), this.viewport, this.#elements.palette);
  }

  #onPainted(): void {
    this.core.emit('render');
    if (this.#isFirstFrame) this.#handlers.onFirstFrame();
    this.#isFirstFrame = false;
    if (this.#destination === null) this.#touch.follow(this.#elements.touchTargets());
    const isKept = performance.now() - this.#namedAt < KEPT_IN_CROWD;
    if (this.#isNamingLater) this.#labelsAtRest(isKept ? REST_IN_CROWD : REST);
    this.#isNamingLater = false;
  }

  /** When the view has come to rest it is painted sharp, with the names that fit there. */
  #labelsAtRest(rest: number = REST): void {
    clearTimeout(this.#restTimer);
    this.#restTimer = setTimeout(() => {
      if (this.#destination !== null) return;
      this.#handlers.onRest(this.viewport);
      this.#placeLabels();
      this.#paint();
    }, rest);
  }

  #placeLabels(): void {
    clearTimeout(this.#restTimer);
    const measure = this.#measure;
    if (this.#scene === null || measure === null || this.#destination !== null) return;
    this.#namedAt = performance.now();
    const { now: viewport, fittedZoom, size } = this.#view;
    writeLabels(this.#elements, { viewport, fittedZoom, size }, this.#obstacles, measure);
  }
}

import cytoscape, {
  type Core,
  type ElementDefinition,
  type EventObjectNode,
  type NodeSingular,
} from 'cytoscape';
import type { OrganisationId } from '#shared/domain/ids.ts';
import { type LabelCandidate, placeLabels } from './labels.ts';
import type { Box } from './layouts/geometry.ts';
import { LookBook } from './look-book.ts';
import { edgeLook, type Glyphs, isSameLook, labelLook, nodeLook } from './node-looks.ts';
import { mixPoints } from './mix.ts';
import type { Palette } from './palette.ts';
import type { Scene, SceneEdge, SceneNode } from './scene.ts';
import { mapStyle } from './style.ts';
import type { MeasureText } from './text-width.ts';
import { eased, mixLooks } from './tween.ts';
import { drawDirectly } from './draw-directly.ts';
import { fitScene } from './fit-scene.ts';
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

export interface MapHandlers {
  onSelect(id: OrganisationId | null): void;
  onOpen(id: OrganisationId): void;
  onHover(id: OrganisationId | null): void;
  onViewport(viewport: Viewport): void;
  onFirstFrame(): void;
}

interface MapOptions {
  readonly palette: Palette;
  readonly glyphs: Glyphs;
  readonly handlers: MapHandlers;
}

interface ShowOptions {
  readonly animate: boolean;
  /** Bring all of it in view; otherwise the view stays. */
  readonly refit: boolean;
  /** Boxes in model units that no label may touch, at a view. */
  readonly obstacles: (viewport: Viewport, measure: MeasureText) => readonly Box[];
}

/** The Cytoscape side of the map: shows scenes, tells what the user points at. Knows no React and no lens. */
export class MapDrawing {
  readonly core: Core;
  readonly #handlers: MapHandlers;
  readonly #glyphs: Glyphs;
  readonly #looks = new LookBook();
  #palette: Palette;
  /** `null` until the font of the labels is there: measured in another font they would be cut off. */
  #measure: MeasureText | null = null;
  #scene: Scene | null = null;
  #obstacles: ShowOptions['obstacles'] = () => [];
  #fittedZoom = 1;
  /** The user has moved the view: a resize then leaves it alone. */
  #isMoved = false;
  #isOwnMove = false;
  #drawnCount = 0;
  #frame = 0;
  /** Where the view is moving to; `null` when nothing moves. */
  #destination: Viewport | null = null;
  #restTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(container: HTMLElement, { palette, glyphs, handlers }: MapOptions) {
    this.#palette = palette;
    this.#glyphs = glyphs;
    this.#handlers = handlers;
    this.core = cytoscape({
      container,
      style: mapStyle(palette, this.#looks),
      minZoom: ZOOM_RANGE.least,
      maxZoom: ZOOM_RANGE.most,
      boxSelectionEnabled: false,
      autounselectify: true,
      autoungrabify: true,
      layout: { name: 'preset' },
    });
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
    this.core.batch(() => {
      this.#replaceNodes(scene.nodes);
      this.#replaceEdges(scene.edges);
    });
    if (options.refit) this.#isMoved = false;
    const target = options.refit ? this.#fittedViewport() : before;
    if (isFirst || !options.animate || scene.nodes.length > MOST_MOVING) {
      this.#settle(scene, target);
      return;
    }
    this.#showLabels(new Map());
    this.#destination = target;
    this.#move(scene, before);
  }

  /** Draws attention to one partner: its links and neighbours stay, the rest steps back. `null` ends that. */
  focus(id: OrganisationId | null, edges: readonly SceneEdge[]): void {
    this.core.batch(() => {
      this.core.elements('.current, .aside, .near').removeClass('current aside near');
      this.core.edges('.focus').remove();
      if (id === null || this.#node(id) === undefined) return;
      const shown = edges.filter((edge) => this.#isShown(edge.source) && this.#isShown(edge.target));
      const near = new Set<string>([id, ...shown.flatMap((edge) => [edge.source, edge.target])]);
      this.core.nodes().forEach((node) => {
        node.addClass(near.has(node.id()) ? 'near' : 'aside');
      });
      this.core.edges().addClass('aside');
      this.#addEdges(shown, 'focus');
      this.#node(id)?.addClass('current');
    });
    this.#placeLabels();
  }

  setPalette(palette: Palette): void {
    this.#palette = palette;
    for (const node of this.#scene?.nodes ?? []) {
      this.#looks.setNode(node.id, nodeLook(node, palette, this.#glyphs));
    }
    this.core.style().fromJson(mapStyle(palette, this.#looks)).update();
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
  reveal(id: OrganisationId): void {
    const node = this.#node(id);
    if (node === undefined) return;
    const { x, y } = node.renderedPosition();
    const margin = 48;
    const dx = Math.min(0, this.core.width() - margin - x) + Math.max(0, margin - x);
    const dy = Math.min(0, this.core.height() - margin - y) + Math.max(0, margin - y);
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

  destroy(): void {
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#restTimer);
    this.core.destroy();
  }

  #listen(): void {
    const { core } = this;
    core.on('tap', (event) => {
      if (event.target === core) this.#handlers.onSelect(null);
    });
    core.on('tap', 'node', (event: EventObjectNode) => {
      this.#handlers.onSelect(this.#partnerId(event.target));
    });
    core.on('dbltap', 'node', (event: EventObjectNode) => {
      const id = this.#partnerId(event.target);
      if (id !== null) this.#handlers.onOpen(id);
    });
    core.on('mouseover', 'node', (event: EventObjectNode) => {
      event.target.addClass('hover');
      core.container()?.classList.add('map__canvas--pointing');
      this.#handlers.onHover(this.#partnerId(event.target));
    });
    core.on('mouseout', 'node', (event: EventObjectNode) => {
      event.target.removeClass('hover');
      core.container()?.classList.remove('map__canvas--pointing');
      this.#handlers.onHover(null);
    });
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

  #partnerId(node: NodeSingular): OrganisationId | null {
    return this.#scene?.nodes.find((candidate) => candidate.id === node.id())?.id ?? null;
  }

  #node(id: string): NodeSingular | undefined {
    const found = this.core.getElementById(id);
    return found.nonempty() && found.isNode() ? found : undefined;
  }

  #isShown(id: string): boolean {
    return this.#node(id)?.hasClass('hidden') === false;
  }

  /** Cytoscape asks for the look anew when the data of an element changed. */
  #redraw(node: NodeSingular): void {
    this.#drawnCount += 1;
    node.data('drawn', this.#drawnCount);
  }

  #replaceNodes(nodes: readonly SceneNode[]): void {
    const wanted = new Set<string>(nodes.map((node) => node.id));
    this.core.nodes().forEach((node) => {
      if (!wanted.has(node.id())) node.remove();
    });
    const fresh = nodes.filter((node) => this.#node(node.id) === undefined);
    for (const node of fresh) this.#looks.setNode(node.id, nodeLook(node, this.#palette, this.#glyphs));
    this.core.add(
      fresh.map((node) => ({
        group: 'nodes',
        data: { id: node.id },
        position: { x: node.x, y: node.y },
      })),
    );
    for (const node of nodes) this.#node(node.id)?.toggleClass('hidden', node.emphasis === 'hidden');
  }

  #replaceEdges(edges: readonly SceneEdge[]): void {
    this.core.edges().remove();
    this.#addEdges(edges, 'rest');
  }

  #addEdges(edges: readonly SceneEdge[], kind: 'rest' | 'focus'): void {
    this.core.add(
      edges.map((edge): ElementDefinition => {
        const id = `${kind} ${edge.id}`;
        this.#looks.setEdge(id, edgeLook(edge, kind === 'focus'));
        const classes = edge.atOdds ? `${kind} at-odds` : kind;
        return { group: 'edges', data: { id, source: edge.source, target: edge.target }, classes };
      }),
    );
  }

  #fittedViewport(): Viewport {
    const fitted = fitScene(this.#scene, { width: this.core.width(), height: this.core.height() });
    this.#fittedZoom = fitted.zoom;
    return fitted;
  }

  #setViewport({ zoom, pan }: Viewport): void {
    this.#isOwnMove = true;
    this.core.viewport({ zoom, pan: { ...pan } });
    this.#isOwnMove = false;
  }

  /** Everything at its end at once. */
  #settle(scene: Scene, viewport: Viewport): void {
    cancelAnimationFrame(this.#frame);
    this.#destination = null;
    this.core.batch(() => {
      for (const target of scene.nodes) {
        const node = this.#node(target.id);
        if (node === undefined) continue;
        const { x, y } = node.position();
        const stays = target.emphasis === 'hidden' || (x === target.x && y === target.y);
        if (!stays) node.position({ x: target.x, y: target.y });
        const look = nodeLook(target, this.#palette, this.#glyphs);
        if (isSameLook(look, this.#looks.node(target.id))) continue;
        this.#looks.setNode(target.id, look);
        this.#redraw(node);
      }
    });
    this.#setViewport(viewport);
    this.#placeLabels();
  }

  /** The way there, frame by frame. */
  #move(scene: Scene, from: Viewport): void {
    cancelAnimationFrame(this.#frame);
    const journeys = scene.nodes.flatMap((target) => {
      const node = this.#node(target.id);
      if (node === undefined) return [];
      const start = { ...node.position() };
      const end = target.emphasis === 'hidden' ? start : { x: target.x, y: target.y };
      const looks = [this.#looks.node(target.id), nodeLook(target, this.#palette, this.#glyphs)] as const;
      return [{ id: target.id, node, start, end, looks }];
    });
    const started = performance.now();
    const step = (now: number): void => {
      const part = Math.min(1, Math.max(0, (now - started) / LENS_DURATION));
      const to = this.#destination ?? from;
      if (part >= 1) {
        this.#settle(scene, to);
        return;
      }
      const gone = eased(part);
      this.core.batch(() => {
        for (const { id, node, start, end, looks } of journeys) {
          node.position(mixPoints(start, end, gone));
          this.#looks.setNode(id, mixLooks(...looks, gone));
          this.#redraw(node);
        }
      });
      this.#setViewport(mixViewports(from, to, gone));
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
    if (scene === null || measure === null) return;
    const { viewport } = this;
    this.#showLabels(
      placeLabels(this.#candidates(scene, measure), {
        zoom: viewport.zoom,
        lineHeight: LABEL_LINE,
        gap: LABEL_GAP,
        limit: Math.round(LABELS_AT_FIT * Math.max(1, viewport.zoom / this.#fittedZoom) ** 2),
        obstacles: this.#obstacles(viewport, measure),
        sight: toModel(
          { left: 2, top: 2, right: this.core.width() - 2, bottom: this.core.height() - 2 },
          viewport,
        ),
      }),
    );
  }

  #showLabels(places: ReturnType<typeof placeLabels>): void {
    const zoom = this.core.zoom();
    this.core.batch(() => {
      for (const { id, label } of this.#scene?.nodes ?? []) {
        const node = this.#node(id);
        const place = places.get(id);
        if (node === undefined) continue;
        if (place === undefined) {
          node.removeClass('labelled');
        } else {
          this.#looks.setLabel(id, labelLook(label, place.box, node.position(), zoom));
          this.#redraw(node);
          node.addClass('labelled');
        }
      }
    });
  }

  #candidates(scene: Scene, measure: MeasureText): LabelCandidate[] {
    const isFocused = this.core.nodes('.current').nonempty();
    return scene.nodes.flatMap((target): LabelCandidate[] => {
      const node = this.#node(target.id);
      if (node === undefined || target.emphasis === 'hidden') return [];
      const look = this.#looks.node(target.id);
      return [
        {
          id: target.id,
          ...node.position(),
          radius: (look.outer + look.ringWidth) / 2,
          textWidth: measure(target.label),
          importance: isFocused ? focusedImportance(node, target) : target.importance,
          isQuiet: isFocused ? node.hasClass('aside') : target.emphasis === 'quiet',
        },
      ];
    });
  }
}

function focusedImportance(node: NodeSingular, target: SceneNode): number {
  if (node.hasClass('current')) return 1_000_000;
  return node.hasClass('near') ? 1_000 + target.importance : 0;
}

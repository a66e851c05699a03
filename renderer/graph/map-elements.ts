import type { EdgeLabelLook, LabelledEdge } from './edge-labels.ts';
import type { TouchTarget } from './touch-target.ts';
import { drawnEdges, labelledEdges, type MapEdge, mapEdge } from './map-edges.ts';
import type { Glyphs } from './glyphs.ts';
import type { LabelCandidate, PlacedLabel } from './label.ts';
import type { Point } from './layouts/geometry.ts';
import { mixPoints } from './mix.ts';
import { type LabelLook, labelLook, nodeLook, type NodeLook } from './node-looks.ts';
import type { Palette } from './palette.ts';
import type { DrawnMap, DrawnNode } from './picture/drawn-map.ts';
import { drawnRays } from './rays.ts';
import type { Scene, SceneEdge, SceneNode, SceneRay } from './scene.ts';
import type { MeasureText } from './text-width.ts';
import { mixLooks } from './tween.ts';

/** A node of the map as it is drawn now; it may be on its way to where its scene wants it. */
interface MapNode {
  scene: SceneNode;
  place: Point;
  look: NodeLook;
  label: LabelLook | null;
}

/** The way of one node from one scene to the next. */
interface Journey {
  readonly node: MapNode;
  readonly places: readonly [Point, Point];
  readonly looks: readonly [NodeLook, NodeLook];
}

/** The partner that is looked at, with all its links. */
interface Focus {
  readonly id: string;
  readonly edges: readonly MapEdge[];
  /** It and who is linked to it. */
  readonly near: ReadonlySet<string>;
}

/** Names of more nodes than this are chosen after the first frame: that takes as long as painting them. */
const MOST_NAMED_AT_ONCE = 600;

/** How far what is not looked at lets the paper through. */
const ASIDE = { node: 0.28, edge: 0.06 } as const;

/** What lies over what; within a layer as the scene has it. A container lies under the persons in it, also when it is marked. */
const LAYERS = { plain: 0, collaboration: 1, labelled: 2, person: 3, marked: 4 } as const;

/** The nodes and links of the map, where each of them is and how it is drawn now. */
export class MapElements {
  readonly #glyphs: Glyphs;
  #palette: Palette;
  #nodes = new Map<string, MapNode>();
  #edges: readonly MapEdge[] = [];
  #rays: readonly SceneRay[] = [];
  #edgeLabels: ReadonlyMap<string, EdgeLabelLook> = new Map();
  /** CSS pixels to a model unit at which labels were placed last. */
  #zoom = 1;
  #chosen: ReadonlySet<string> = new Set();
  #focus: Focus | null = null;

  readonly #placeOf = (id: string): Point | undefined => this.placeOf(id);

  constructor(palette: Palette, glyphs: Glyphs) {
    this.#palette = palette;
    this.#glyphs = glyphs;
  }

  get palette(): Palette {
    return this.#palette;
  }

  /** Whether there are too many to choose names for before the first frame. */
  get isCrowded(): boolean {
    return this.#nodes.size > MOST_NAMED_AT_ONCE;
  }

  /** Whether one partner is looked at. */
  get isFocused(): boolean {
    return this.#focus !== null;
  }

  /** Where something stands now; `undefined` for what is not there. */
  placeOf(id: string): Point | undefined {
    return this.#nodes.get(id)?.place;
  }

  /** Something is being dragged. */
  put(id: string, place: Point): void {
    const node = this.#nodes.get(id);
    if (node !== undefined) node.place = place;
  }

  /** Makes what is new, takes away what is gone; nodes that stay keep their places and looks for now. */
  replace(scene: Scene): void {
    const before = this.#nodes;
    this.#nodes = new Map(
      scene.nodes.map((node) => {
        const stays = before.get(node.id);
        if (stays !== undefined) {
          stays.scene = node;
          return [node.id, stays];
        }
        return [node.id, { scene: node, place: placeIn(node), look: this.#lookOf(node), label: null }];
      }),
    );
    this.#edges = scene.edges.map((edge) => mapEdge(edge, false));
    this.#rays = scene.rays ?? [];
  }

  /** Everything at the place and with the look that its scene wants. */
  settle(): void {
    for (const node of this.#nodes.values()) {
      if (node.scene.emphasis !== 'hidden') node.place = placeIn(node.scene);
      node.look = this.#lookOf(node.scene);
    }
  }

  /** From how everything is drawn now to how its scene wants it. */
  journeys(): readonly Journey[] {
    return [...this.#nodes.values()].map((node): Journey => {
      const end = node.scene.emphasis === 'hidden' ? node.place : placeIn(node.scene);
      return { node, places: [node.place, end], looks: [node.look, this.#lookOf(node.scene)] };
    });
  }

  /** Everything that far on its way, 0 at the start, 1 at the end. */
  travel(journeys: readonly Journey[], part: number): void {
    for (const { node, places, looks } of journeys) {
      node.place = mixPoints(...places, part);
      node.look = mixLooks(...looks, part);
    }
  }

  /** One partner with its links and neighbours; the rest steps back. `null` ends that. */
  focus(id: string | null, edges: readonly SceneEdge[]): void {
    if (id === null || !this.#nodes.has(id)) {
      this.#focus = null;
      return;
    }
    const links = edges.map((edge) => mapEdge(edge, true));
    const chances = this.#edges.filter(
      ({ source, target, look }) => look.isKept && (source === id || target === id),
    );
    const shown = [...links, ...chances].filter(
      (edge) => this.#isShown(edge.source) && this.#isShown(edge.target),
    );
    this.#focus = {
      id,
      edges: shown,
      near: new Set([id, ...shown.flatMap((edge) => [edge.source, edge.target]), ...this.#within(id)]),
    };
  }

  /** Marks those that are chosen together. */
  choose(ids: ReadonlySet<string>): void {
    this.#chosen = ids;
  }

  setPalette(palette: Palette): void {
    this.#palette = palette;
    for (const node of this.#nodes.values()) node.look = this.#lookOf(node.scene);
  }

  /** What could be labelled, as it is drawn now. */
  labelCandidates(measure: MeasureText): readonly LabelCandidate[] {
    const focus = this.#focus;
    return [...this.#nodes.values()].flatMap(({ scene, place, look }): LabelCandidate[] => {
      if (scene.emphasis === 'hidden') return [];
      const importance = focus === null ? scene.importance : focusedImportance(focus, scene);
      return [
        {
          id: scene.id,
          ...place,
          radius: (look.outer + look.ringWidth) / 2,
          // Only asked of those that are tried: measuring thousands takes longer than placing them.
          get textWidth() {
            return measure(scene.label);
          },
          importance,
          isContainer: scene.fill.kind === 'container',
          isQuiet: focus === null ? scene.emphasis === 'quiet' : !focus.near.has(scene.id),
        },
      ];
    });
  }

  /** Lines with words on them, as they run now. */
  labelledEdges(): readonly LabelledEdge[] {
    return labelledEdges(this.#focus?.edges ?? this.#edges, this.#placeOf);
  }

  /** Writes the labels that were given a place; all others go. */
  showLabels(
    places: ReadonlyMap<string, PlacedLabel>,
    onLines: ReadonlyMap<string, EdgeLabelLook>,
    zoom: number,
  ): void {
    this.#zoom = zoom;
    this.#edgeLabels = onLines;
    for (const [id, node] of this.#nodes) {
      const place = places.get(id);
      node.label = place === undefined ? null : labelLook(node.scene.label, place, node.place, zoom);
    }
  }

  /** What is drawn now: what lies on top comes last. */
  drawn(): DrawnMap {
    const focus = this.#focus;
    const layers: DrawnNode[][] = Object.values(LAYERS).map(() => []);
    for (const node of this.#nodes.values()) {
      if (node.scene.emphasis === 'hidden') continue;
      const { id, kind } = node.scene;
      const drawn: DrawnNode = {
        ...node.place,
        look: node.look,
        shape: kind === 'collaboration' ? 'diamond' : 'disc',
        opacity: focus === null || focus.near.has(id) ? 1 : ASIDE.node,
        isChosen: this.#chosen.has(id),
        isCurrent: focus?.id === id,
        label: node.label,
      };
      layers[this.#layerOf(drawn, node.scene)]?.push(drawn);
    }
    const now = { placeOf: this.#placeOf, labels: this.#edgeLabels, zoom: this.#zoom };
    return {
      rays: drawnRays(
        focus === null ? this.#rays : this.#rays.filter(({ id }) => focus.near.has(id)),
        this.#zoom,
      ),
      nodes: layers.flat(),
      edges: [
        ...drawnEdges(this.#edges, focus === null ? null : ASIDE.edge, now),
        ...drawnEdges(focus?.edges ?? [], null, now),
      ],
    };
  }

  /** What a pointer can touch. */
  touchTargets(): readonly TouchTarget[] {
    return [...this.#nodes.values()].map(({ scene, place, look, label }) => ({
      id: scene.id,
      kind: scene.kind,
      place,
      diameter: look.outer,
      isHidden: scene.emphasis === 'hidden',
      label,
    }));
  }

  /** Those that stand in it. */
  #within(id: string): string[] {
    return [...this.#nodes.values()].flatMap(({ scene }) => (scene.insideId === id ? [scene.id] : []));
  }

  #layerOf({ isChosen, isCurrent, label }: DrawnNode, { kind, fill }: SceneNode): number {
    if ((isChosen || isCurrent) && fill.kind !== 'container') return LAYERS.marked;
    if (kind === 'person' || kind === 'collaboration') return LAYERS[kind];
    return label === null ? LAYERS.plain : LAYERS.labelled;
  }

  #lookOf(node: SceneNode): NodeLook {
    return nodeLook(node, this.#palette, this.#glyphs);
  }

  #isShown(id: string): boolean {
    const node = this.#nodes.get(id);
    return node !== undefined && node.scene.emphasis !== 'hidden';
  }
}

function placeIn({ x, y }: SceneNode): Point {
  return { x, y };
}

function focusedImportance(focus: Focus, node: SceneNode): number {
  if (node.id === focus.id) return 1_000_000;
  return focus.near.has(node.id) ? 1_000 + node.importance : 0;
}

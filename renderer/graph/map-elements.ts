import type { Core, ElementDefinition, NodeSingular } from 'cytoscape';
import type { LabelCandidate, PlacedLabel } from './labels.ts';
import type { Point } from './layouts/geometry.ts';
import { LookBook } from './look-book.ts';
import { mixPoints } from './mix.ts';
import { edgeLook, type Glyphs, isSameLook, labelLook, nodeLook, type NodeLook } from './node-looks.ts';
import type { Palette } from './palette.ts';
import type { Scene, SceneEdge, SceneNode } from './scene.ts';
import type { DrawnEdge, DrawnMap, DrawnNode } from './picture/drawn-map.ts';
import { mapStyle } from './style.ts';
import type { MeasureText } from './text-width.ts';
import { mixLooks } from './tween.ts';

/** The way of one node from one scene to the next. */
interface Journey {
  readonly node: NodeSingular;
  readonly places: readonly [Point, Point];
  readonly looks: readonly [NodeLook, NodeLook];
}

/** How far what is not looked at lets the paper through, as in the style sheet. */
const ASIDE = { node: 0.28, edge: 0.06 } as const;

/** Steps in which colours and sizes change from one lens to the next. */
const LOOK_STEPS = 4;

/** The nodes and links of the map in Cytoscape, and how each of them is drawn. */
export class MapElements {
  readonly #core: Core;
  readonly #glyphs: Glyphs;
  readonly #looks = new LookBook();
  #palette: Palette;
  #drawnCount = 0;
  #chosen: ReadonlySet<string> = new Set();

  constructor(core: Core, palette: Palette, glyphs: Glyphs) {
    this.#core = core;
    this.#palette = palette;
    this.#glyphs = glyphs;
    core.style().fromJson(mapStyle(palette, this.#looks));
  }

  node(id: string): NodeSingular | undefined {
    const found = this.#core.getElementById(id);
    return found.nonempty() && found.isNode() ? found : undefined;
  }

  /** Makes what is new, takes away what is gone; nodes that stay keep their places and looks for now. */
  replace(scene: Scene): void {
    const wanted = new Set<string>(scene.nodes.map((node) => node.id));
    this.#core.batch(() => {
      this.#core.nodes().forEach((node) => {
        if (!wanted.has(node.id())) node.remove();
      });
      const fresh = scene.nodes.filter((node) => this.node(node.id) === undefined);
      for (const node of fresh) this.#looks.setNode(node.id, this.#lookOf(node));
      this.#core.add(
        fresh.map((node) => ({
          group: 'nodes',
          data: { id: node.id },
          classes: this.#chosen.has(node.id) ? `${node.kind} chosen` : node.kind,
          position: { x: node.x, y: node.y },
        })),
      );
      for (const node of scene.nodes) {
        this.node(node.id)?.toggleClass('hidden', node.emphasis === 'hidden');
      }
      this.#replaceEdges(scene.edges);
    });
  }

  /** Everything at the place and with the look of a scene. */
  settle(scene: Scene): void {
    this.#core.batch(() => {
      for (const target of scene.nodes) {
        const node = this.node(target.id);
        if (node === undefined) continue;
        const { x, y } = node.position();
        const stays = target.emphasis === 'hidden' || (x === target.x && y === target.y);
        if (!stays) node.position({ x: target.x, y: target.y });
        this.#give(node, this.#lookOf(target));
      }
    });
  }

  /** From how everything is drawn now to how a scene wants it. */
  journeysTo(scene: Scene): readonly Journey[] {
    return scene.nodes.flatMap((target): Journey[] => {
      const node = this.node(target.id);
      if (node === undefined) return [];
      const start = { ...node.position() };
      const end = target.emphasis === 'hidden' ? start : { x: target.x, y: target.y };
      return [{ node, places: [start, end], looks: [this.#looks.node(target.id), this.#lookOf(target)] }];
    });
  }

  /**
   * Everything that far on its way, 0 at the start, 1 at the end. Looks change in a few steps: each costs as much as a
   * frame, and the eye follows what moves.
   */
  travel(journeys: readonly Journey[], part: number): void {
    const lookPart = Math.floor(part * LOOK_STEPS) / LOOK_STEPS;
    this.#core.batch(() => {
      for (const { node, places, looks } of journeys) {
        const [start, end] = places;
        if (start.x !== end.x || start.y !== end.y) node.position(mixPoints(start, end, part));
        this.#give(node, mixLooks(...looks, lookPart));
      }
    });
  }

  /** One partner with its links and neighbours; the rest steps back. `null` ends that. */
  focus(id: string | null, edges: readonly SceneEdge[]): void {
    this.#core.batch(() => {
      this.#core.elements('.current, .aside, .near').removeClass('current aside near');
      this.#core.edges('.focus').remove();
      if (id === null || this.node(id) === undefined) return;
      const shown = edges.filter((edge) => this.#isShown(edge.source) && this.#isShown(edge.target));
      const near = new Set<string>([id, ...shown.flatMap((edge) => [edge.source, edge.target])]);
      this.#core.nodes().forEach((node) => {
        node.addClass(near.has(node.id()) ? 'near' : 'aside');
      });
      this.#core.edges().addClass('aside');
      this.#addEdges(shown, 'focus');
      this.node(id)?.addClass('current');
    });
  }

  /** Marks those that are chosen together. */
  choose(ids: ReadonlySet<string>): void {
    this.#chosen = ids;
    this.#core.batch(() => {
      this.#core.nodes().forEach((node) => {
        node.toggleClass('chosen', ids.has(node.id()));
      });
    });
  }

  setPalette(palette: Palette, scene: Scene | null): void {
    this.#palette = palette;
    for (const node of scene?.nodes ?? []) this.#looks.setNode(node.id, this.#lookOf(node));
    this.#core.style().fromJson(mapStyle(palette, this.#looks)).update();
  }

  /** What could be labelled, as it is drawn now. */
  labelCandidates(scene: Scene, measure: MeasureText): readonly LabelCandidate[] {
    const isFocused = this.#core.nodes('.current').nonempty();
    return scene.nodes.flatMap((target): LabelCandidate[] => {
      const node = this.node(target.id);
      if (node === undefined || target.emphasis === 'hidden') return [];
      const look = this.#looks.node(target.id);
      return [
        {
          id: target.id,
          ...node.position(),
          radius: (look.outer + look.ringWidth) / 2,
          textWidth: measure(target.label),
          importance: isFocused ? focusedImportance(node, target) : target.importance,
          isContainer: target.fill.kind === 'container',
          isQuiet: isFocused ? node.hasClass('aside') : target.emphasis === 'quiet',
        },
      ];
    });
  }

  /** Writes the labels that were given a place; all others go. */
  showLabels(scene: Scene, places: ReadonlyMap<string, PlacedLabel>): void {
    const zoom = this.#core.zoom();
    this.#core.batch(() => {
      for (const { id, label } of scene.nodes) {
        const node = this.node(id);
        const place = places.get(id);
        if (node === undefined) continue;
        if (place === undefined) {
          node.removeClass('labelled');
        } else {
          this.#looks.setLabel(id, labelLook(label, place.box, node.position(), zoom));
          node.addClass('labelled');
          this.#redraw(node);
        }
      }
    });
  }

  /** What is drawn now: what lies on top comes last. */
  drawn(scene: Scene): DrawnMap {
    const nodes = scene.nodes.flatMap((target): (DrawnNode & { readonly order: number })[] => {
      const node = this.node(target.id);
      if (node === undefined || node.hasClass('hidden')) return [];
      return [
        {
          ...node.position(),
          look: this.#looks.node(target.id),
          shape: target.kind === 'collaboration' ? 'diamond' : 'disc',
          opacity: node.hasClass('aside') ? ASIDE.node : 1,
          isChosen: node.hasClass('chosen'),
          isCurrent: node.hasClass('current'),
          label: node.hasClass('labelled') ? this.#looks.label(target.id) : null,
          order: target.kind === 'person' ? 1 : 0,
        },
      ];
    });
    const edges = this.#core.edges().map((edge): DrawnEdge => {
      const look = this.#looks.edge(edge.id());
      return {
        from: { ...edge.source().position() },
        to: { ...edge.target().position() },
        width: look.width,
        opacity: edge.hasClass('aside') ? ASIDE.edge : look.opacity,
        colour: edge.hasClass('focus') ? this.#palette.accent : this.#palette.subtle,
        isDashed: edge.hasClass('at-odds'),
      };
    });
    return { nodes: nodes.sort((one, other) => one.order - other.order), edges };
  }

  #lookOf(node: SceneNode): NodeLook {
    return nodeLook(node, this.#palette, this.#glyphs);
  }

  #isShown(id: string): boolean {
    return this.node(id)?.hasClass('hidden') === false;
  }

  #give(node: NodeSingular, look: NodeLook): void {
    if (isSameLook(look, this.#looks.node(node.id()))) return;
    this.#looks.setNode(node.id(), look);
    this.#redraw(node);
  }

  /** Cytoscape asks for the look anew when the data of an element changed. */
  #redraw(node: NodeSingular): void {
    this.#drawnCount += 1;
    node.data('drawn', this.#drawnCount);
  }

  /** Links that stay are left alone: making one is dear. */
  #replaceEdges(edges: readonly SceneEdge[]): void {
    const wanted = new Set<string>(edges.map((edge) => `rest ${edge.id}`));
    this.#core.edges().forEach((edge) => {
      if (!wanted.has(edge.id())) edge.remove();
    });
    this.#addEdges(
      edges.filter((edge) => this.#core.getElementById(`rest ${edge.id}`).empty()),
      'rest',
    );
  }

  #addEdges(edges: readonly SceneEdge[], kind: 'rest' | 'focus'): void {
    this.#core.add(
      edges.map((edge): ElementDefinition => {
        const id = `${kind} ${edge.id}`;
        this.#looks.setEdge(id, edgeLook(edge, kind === 'focus'));
        const classes = classesOf(edge, kind);
        return { group: 'edges', data: { id, source: edge.source, target: edge.target }, classes };
      }),
    );
  }
}

function classesOf({ atOdds, chance }: SceneEdge, kind: 'rest' | 'focus'): string {
  if (chance !== undefined) return `${kind} chance${chance === 'planned' ? ' planned' : ''}`;
  return atOdds ? `${kind} at-odds` : kind;
}

function focusedImportance(node: NodeSingular, target: SceneNode): number {
  if (node.hasClass('current')) return 1_000_000;
  return node.hasClass('near') ? 1_000 + target.importance : 0;
}

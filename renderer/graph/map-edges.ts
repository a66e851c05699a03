import type { EdgeLabelLook, LabelledEdge } from './edge-labels.ts';
import type { Point } from './layouts/geometry.ts';
import { type EdgeLook, edgeLook } from './node-looks.ts';
import type { DrawnEdge } from './picture/drawn-map.ts';
import type { SceneEdge } from './scene.ts';

/** A line of the map; it runs between two nodes, wherever those are. */
export interface MapEdge {
  readonly id: string;
  /** Stands on the line; empty for none. */
  readonly words: string;
  readonly source: string;
  readonly target: string;
  readonly look: EdgeLook;
}

type PlaceOf = (id: string) => Point | undefined;

interface EdgesNow {
  readonly placeOf: PlaceOf;
  readonly labels: ReadonlyMap<string, EdgeLabelLook>;
  /** CSS pixels to a model unit. */
  readonly zoom: number;
}

/** @param isFocused it belongs to what is looked at. */
export function mapEdge(edge: SceneEdge, isFocused: boolean): MapEdge {
  const { id, source, target, label = '', isMarked = false } = edge;
  return { id, words: label, source, target, look: edgeLook(edge, isFocused || isMarked) };
}

/** Lines with words on them, as they run now. */
export function labelledEdges(edges: readonly MapEdge[], placeOf: PlaceOf): readonly LabelledEdge[] {
  return edges.flatMap(({ id, words, source, target }): LabelledEdge[] => {
    const [from, to] = [placeOf(source), placeOf(target)];
    return words === '' || from === undefined || to === undefined ? [] : [{ id, text: words, from, to }];
  });
}

/** Lines as they are drawn now. @param opacity of those that have stepped back, without their words; `null`: each its own */
export function drawnEdges(
  edges: readonly MapEdge[],
  opacity: number | null,
  { placeOf, labels, zoom }: EdgesNow,
): readonly DrawnEdge[] {
  return edges.flatMap(({ id, source, target, look }): DrawnEdge[] => {
    const [from, to] = [placeOf(source), placeOf(target)];
    if (from === undefined || to === undefined) return [];
    const scale = look.isKept ? Math.max(1, 1 / zoom) : 1;
    const label = opacity === null ? (labels.get(id) ?? null) : null;
    return [{ from, to, look, scale, label, opacity: opacity ?? look.opacity }];
  });
}

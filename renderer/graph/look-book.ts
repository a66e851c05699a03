import type { LabelLook, NodeLook, EdgeLook } from './node-looks.ts';

/** How everything on the map is drawn now, by the id of its element. The style sheet reads it. */
export class LookBook {
  readonly #nodes = new Map<string, NodeLook>();
  readonly #edges = new Map<string, EdgeLook>();
  readonly #labels = new Map<string, LabelLook>();

  setNode(id: string, look: NodeLook): void {
    this.#nodes.set(id, look);
  }

  setEdge(id: string, look: EdgeLook): void {
    this.#edges.set(id, look);
  }

  setLabel(id: string, look: LabelLook): void {
    this.#labels.set(id, look);
  }

  /** @throws {Error} for an element that was never given a look: a fault of ours. */
  node(id: string): NodeLook {
    return found(this.#nodes, id);
  }

  edge(id: string): EdgeLook {
    return found(this.#edges, id);
  }

  label(id: string): LabelLook {
    return found(this.#labels, id);
  }
}

function found<Look>(looks: ReadonlyMap<string, Look>, id: string): Look {
  const look = looks.get(id);
  if (look === undefined) throw new Error(`no look for element ${id} of the map`);
  return look;
}

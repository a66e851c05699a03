const CHILDREN = 4;

/**
 * Nodes by distance, nearest first: a heap with four children to each place, which is flatter than one with two, and with the
 * distances beside the nodes, so that finding the nearest child reads one stretch of memory.
 */
export class DistanceQueue {
  readonly #nodes: Int32Array;
  readonly #distances: Float64Array;
  readonly #placeOf: Int32Array;
  /** How many nodes are waiting. */
  size = 0;

  /** For nodes 0 to `order` - 1, each at most once at a time. */
  constructor(order: number) {
    this.#nodes = new Int32Array(order);
    this.#distances = new Float64Array(order);
    this.#placeOf = new Int32Array(order);
  }

  /** Adds a node that is not waiting. */
  put(node: number, distance: number): void {
    this.#rise(this.size, node, distance);
    this.size += 1;
  }

  /** Gives a waiting node a smaller distance. */
  nearer(node: number, distance: number): void {
    this.#rise(this.#placeOf[node] ?? 0, node, distance);
  }

  /** Takes the node with the smallest distance out. Only when somebody is waiting. */
  takeNearest(): number {
    const nearest = this.#nodes[0] ?? 0;
    this.size -= 1;
    if (this.size > 0) this.#sink(this.#nodes[this.size] ?? 0, this.#distances[this.size] ?? 0);
    return nearest;
  }

  /** Puts a node at a free place or above it, where its distance belongs. */
  #rise(from: number, node: number, distance: number): void {
    const [nodes, distances, placeOf] = [this.#nodes, this.#distances, this.#placeOf];
    let place = from;
    while (place > 0) {
      const parent = ((place - 1) / CHILDREN) | 0;
      const above = distances[parent] ?? 0;
      if (above <= distance) break;
      const moved = nodes[parent] ?? 0;
      nodes[place] = moved;
      distances[place] = above;
      placeOf[moved] = place;
      place = parent;
    }
    nodes[place] = node;
    distances[place] = distance;
    placeOf[node] = place;
  }

  /** Puts a node at the top or below it, where its distance belongs. */
  #sink(node: number, distance: number): void {
    const [nodes, distances, placeOf, size] = [this.#nodes, this.#distances, this.#placeOf, this.size];
    let place = 0;
    for (;;) {
      const firstChild = CHILDREN * place + 1;
      if (firstChild >= size) break;
      const end = Math.min(firstChild + CHILDREN, size);
      let child = firstChild;
      let least = distances[firstChild] ?? 0;
      for (let other = firstChild + 1; other < end; other += 1) {
        const at = distances[other] ?? 0;
        if (at < least) {
          least = at;
          child = other;
        }
      }
      if (least >= distance) break;
      const moved = nodes[child] ?? 0;
      nodes[place] = moved;
      distances[place] = least;
      placeOf[moved] = place;
      place = child;
    }
    nodes[place] = node;
    distances[place] = distance;
    placeOf[node] = place;
  }
}

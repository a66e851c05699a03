const NOBODY = -1;
/** Buckets for each node: most hold nobody or one, so that finding the nearest in one hardly takes looking. */
const BUCKETS_PER_NODE = 4;
const BITS_OF_WORD = 32;

/**
 * Nodes by distance, nearest first, for a search that only goes outward: whoever is put in is no nearer than who was taken
 * last, and at most one link further. So the distances in the queue never span more than the longest link, and lie in buckets
 * of equal width in a ring; the first bucket that holds somebody holds the nearest. One bit for each bucket tells whether it
 * does: where few strengths occur, distances lie in a few places far apart, with thousands of empty buckets between them.
 *
 * @see Dial (1969), Algorithm 360: Shortest-path forest with topological ordering, Communications of the ACM 12(11).
 */
export class DistanceQueue {
  readonly #perWidth: number;
  /** One less than the number of buckets, which is a power of two. */
  readonly #mask: number;
  /** The first node in each bucket, and for each node the next and the one before it. */
  readonly #first: Int32Array;
  /** A bit for each bucket: whether it holds anybody. */
  readonly #held: Int32Array;
  readonly #next: Int32Array;
  readonly #previous: Int32Array;
  readonly #distances: Float64Array;
  #bucket = 0;
  /** The distance of who was taken last: nobody who waits is nearer. */
  #taken = 0;
  /** How many nodes are waiting. */
  size = 0;

  /**
   * For nodes 0 to `distances.length` - 1, each at most once at a time, and links of at most `longest`. The distance at which
   * a node is put in is written in `distances`, and stays there when it is taken out.
   */
  constructor(distances: Float64Array, longest: number) {
    const order = distances.length;
    const buckets = 2 ** Math.ceil(Math.log2(Math.max(BUCKETS_PER_NODE * order + 4, BITS_OF_WORD)));
    this.#mask = buckets - 1;
    this.#perWidth = (buckets - 2) / Math.max(longest, 1);
    this.#first = new Int32Array(buckets).fill(NOBODY);
    this.#held = new Int32Array(buckets / BITS_OF_WORD);
    this.#next = new Int32Array(order);
    this.#previous = new Int32Array(order);
    this.#distances = distances;
  }

  /** Begins a search at a node, at distance 0. Only when nobody is waiting. */
  start(node: number): void {
    this.#bucket = 0;
    this.#taken = 0;
    this.put(node, 0);
  }

  /** Adds a node that is not waiting. */
  put(node: number, distance: number): void {
    this.#distances[node] = distance;
    const bucket = (distance * this.#perWidth) & this.#mask;
    const after = this.#first[bucket] ?? NOBODY;
    this.#first[bucket] = node;
    this.#next[node] = after;
    this.#previous[node] = NOBODY;
    if (after === NOBODY) this.#mark(bucket);
    else this.#previous[after] = node;
    this.size += 1;
  }

  /** Gives a waiting node a smaller distance. */
  nearer(node: number, distance: number): void {
    this.#remove(node);
    this.put(node, distance);
  }

  /** Takes the node with the smallest distance out. Only when somebody is waiting. */
  takeNearest(): number {
    const [next, distances] = [this.#next, this.#distances];
    this.#bucket = this.#filledFrom(this.#bucket);
    let nearest = this.#first[this.#bucket] ?? NOBODY;
    let least = distances[nearest] ?? 0;
    // Few strengths make many routes equally long, and then hundreds wait in one bucket: no need to look at them all each time.
    for (
      let node = next[nearest] ?? NOBODY;
      node !== NOBODY && least > this.#taken;
      node = next[node] ?? NOBODY
    ) {
      const distance = distances[node] ?? 0;
      if (distance < least) {
        least = distance;
        nearest = node;
      }
    }
    this.#taken = least;
    this.#remove(nearest);
    return nearest;
  }

  #remove(node: number): void {
    const [before, after] = [this.#previous[node] ?? NOBODY, this.#next[node] ?? NOBODY];
    if (after !== NOBODY) this.#previous[after] = before;
    if (before === NOBODY) {
      const bucket = ((this.#distances[node] ?? 0) * this.#perWidth) & this.#mask;
      this.#first[bucket] = after;
      if (after === NOBODY) this.#mark(bucket);
    } else this.#next[before] = after;
    this.size -= 1;
  }

  /** A bucket that was empty holds somebody now, or the other way round. */
  #mark(bucket: number): void {
    const word = bucket >>> 5;
    this.#held[word] = (this.#held[word] ?? 0) ^ (1 << (bucket & 31));
  }

  /** The first bucket from this one on that holds somebody; there is one. */
  #filledFrom(bucket: number): number {
    const [held, last] = [this.#held, this.#held.length - 1];
    let word = bucket >>> 5;
    let bits = (held[word] ?? 0) & (-1 << (bucket & 31));
    while (bits === 0) {
      word = (word + 1) & last;
      bits = held[word] ?? 0;
    }
    return word * BITS_OF_WORD + 31 - Math.clz32(bits & -bits);
  }
}

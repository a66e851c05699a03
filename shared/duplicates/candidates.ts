/** Larger groups are walked as a chain: comparing everybody with everybody would take the square of them. */
const LARGEST_BLOCK = 60;
/** In a chain each one meets this many of those that come next. */
const CHAIN_REACH = 3;
/** After this many pieces of work the thread may be given back for a moment. */
const PAIRS_PER_SLICE = 1000;
const ITEMS_PER_SLICE = 200;

/**
 * The pairs worth comparing: those that share a key. It is a generator so that the caller decides when to go on, and no window
 * waits for a long list: it yields `null` between slices of work and a pair of places otherwise, each pair once.
 *
 * @param keys for each item, by place, what it can be found by.
 */
export function* candidatePairs(
  keys: readonly (readonly string[])[],
): Generator<readonly [number, number] | null, void> {
  const blocks = new Map<string, number[]>();
  for (const [place, own] of keys.entries()) {
    if (place % ITEMS_PER_SLICE === ITEMS_PER_SLICE - 1) yield null;
    for (const key of new Set(own)) {
      const block = blocks.get(key);
      if (block === undefined) blocks.set(key, [place]);
      else block.push(place);
    }
  }
  const seen = new Set<number>();
  let work = 0;
  for (const block of blocks.values()) {
    const reach = block.length > LARGEST_BLOCK ? CHAIN_REACH : block.length;
    for (const [index, first] of block.entries()) {
      for (const second of block.slice(index + 1, index + 1 + reach)) {
        work += 1;
        if (work % PAIRS_PER_SLICE === 0) yield null;
        const pair = first * keys.length + second;
        if (seen.has(pair)) continue;
        seen.add(pair);
        yield [first, second];
      }
    }
  }
}

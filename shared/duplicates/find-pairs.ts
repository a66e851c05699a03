import type { Sliced } from '#shared/sliced.ts';
import { candidatePairs } from './candidates.ts';
import {
  type DuplicatePair,
  type FoundDuplicates,
  LEAST_CONFIDENCE,
  type Likeness,
  MOST_PAIRS,
  pairKey,
} from './duplicate.ts';

interface Searched<Source, Item, Id extends string> {
  readonly sources: readonly Source[];
  /** Takes one apart for comparing. */
  readonly read: (source: Source) => Item;
  readonly idOf: (item: Item) => Id;
  readonly keysOf: (item: Item) => readonly string[];
  readonly compare: (one: Item, other: Item) => Likeness;
  /** `pairKey`s of what the user said is not the same. */
  readonly distinct: ReadonlySet<string>;
}

/** All pairs that look alike, most certain first. Blocked by keys, so that the time grows with the list and not with its square. */
export function* findPairs<Source, Item, Id extends string>(
  search: Searched<Source, Item, Id>,
): Sliced<FoundDuplicates<Id>> {
  const { idOf, distinct } = search;
  const items: Item[] = [];
  const keys: (readonly string[])[] = [];
  for (const source of search.sources) {
    if (items.length % 100 === 99) yield;
    const item = search.read(source);
    items.push(item);
    keys.push(search.keysOf(item));
  }
  const found: DuplicatePair<Id>[] = [];
  for (const pair of candidatePairs(keys)) {
    if (pair === null) {
      yield;
      continue;
    }
    const [one, other] = [items[pair[0]], items[pair[1]]];
    if (one === undefined || other === undefined) continue;
    const [oneId, otherId] = [idOf(one), idOf(other)];
    if (distinct.has(pairKey(oneId, otherId))) continue;
    const likeness = search.compare(one, other);
    if (likeness.confidence < LEAST_CONFIDENCE) continue;
    const [firstId, secondId] = oneId < otherId ? [oneId, otherId] : [otherId, oneId];
    found.push({ firstId, secondId, ...likeness });
  }
  found.sort(
    (one, other) =>
      other.confidence - one.confidence ||
      (one.firstId < other.firstId ? -1 : Number(one.firstId > other.firstId)) ||
      (one.secondId < other.secondId ? -1 : 1),
  );
  return { pairs: found.slice(0, MOST_PAIRS), total: found.length };
}

/** The strongest evidence, and a little more for everything beside it; never quite certain. */
export function combined(evidence: readonly (readonly [Likeness['reasons'][number], number])[]): Likeness {
  const sorted = [...evidence].sort((one, other) => other[1] - one[1]);
  const strongest = sorted[0]?.[1] ?? 0;
  const confidence = Math.min(0.99, strongest + 0.05 * Math.max(0, sorted.length - 1));
  return {
    reasons: [...new Set(sorted.map(([reason]) => reason))],
    confidence: Math.round(confidence * 100) / 100,
  };
}

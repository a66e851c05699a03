/**
 * Decides which stored item each item of a draft is, when drafts carry no ids: first those that are the same in every
 * respect, then by ever looser likeness. So ids outlive an edit, and undo and merging see a change where the user made one.
 *
 * @param likenesses from strict to loose: two items with the same key are taken for the same thing.
 * @returns for each new item the stored one that it continues, or `undefined` when it is new; each stored one at most once.
 */
export function pairUp<Stored, Draft>(
  stored: readonly Stored[],
  drafts: readonly Draft[],
  likenesses: readonly ((item: Stored | Draft) => string)[],
): readonly (Stored | undefined)[] {
  const left = new Set(stored);
  const pairs: (Stored | undefined)[] = drafts.map(() => undefined);
  for (const likeness of likenesses) {
    for (const [index, draft] of drafts.entries()) {
      if (pairs[index] !== undefined) continue;
      const key = likeness(draft);
      const match = [...left].find((item) => likeness(item) === key);
      if (match === undefined) continue;
      left.delete(match);
      pairs[index] = match;
    }
  }
  return pairs;
}

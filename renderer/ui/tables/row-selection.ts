/**
 * The selection after a tick: one row, or with a range all rows from the last one that was ticked to this one.
 *
 * @param keys of all rows, in the order of the list.
 * @param anchor the row that was ticked last; `null`, or one that is gone: no range.
 */
export function withTick(
  keys: readonly string[],
  selected: ReadonlySet<string>,
  tick: { readonly key: string; readonly checked: boolean; readonly anchor: string | null },
): ReadonlySet<string> {
  const at = keys.indexOf(tick.key);
  const from = tick.anchor === null ? -1 : keys.indexOf(tick.anchor);
  const range =
    from === -1 || at === -1 ? [tick.key] : keys.slice(Math.min(from, at), Math.max(from, at) + 1);
  const next = new Set(selected);
  for (const key of range) {
    if (tick.checked) next.add(key);
    else next.delete(key);
  }
  return next;
}

/** Whether all, some or none of these rows are selected; none of no rows. */
export function partSelected(
  keys: readonly string[],
  selected: ReadonlySet<string>,
): 'all' | 'some' | 'none' {
  const count = keys.reduce((sum, key) => sum + (selected.has(key) ? 1 : 0), 0);
  if (count === 0) return 'none';
  return count === keys.length ? 'all' : 'some';
}

/** Small helpers that turn rows into the lists of the domain. */

/** Values by key, each list in the order of the rows; a key without rows is not there. */
export function groupBy<Row, Key, Value>(
  rows: readonly Row[],
  keyOf: (row: Row) => Key,
  valueOf: (row: Row) => Value,
): ReadonlyMap<Key, readonly Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [valueOf(row)]);
    else group.push(valueOf(row));
  }
  return groups;
}

/** Ids as one parameter, for `IN (SELECT value FROM json_each(?))`: the statement stays the same for any number. */
export function idList(ids: readonly string[]): string {
  return JSON.stringify(ids);
}

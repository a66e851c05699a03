/** Things of one sort that may go into a report only when somebody releases them. */
export interface ReleaseGroup {
  readonly id: string;
  /** With how many there are. */
  readonly label: string;
  readonly items: readonly { readonly id: string; readonly label: string }[];
}

/** What was released, as group and item; never kept: each report asks anew. */
export type Released = ReadonlySet<string>;
export const NOTHING_RELEASED: Released = new Set();

const keyOf = (group: string, item: string): string => `${group} ${item}`;

export function isReleased(released: Released, group: string, item: string): boolean {
  return released.has(keyOf(group, item));
}

/** With these items of a group released, or no longer. */
export function withReleased(
  released: Released,
  { id, items }: Pick<ReleaseGroup, 'id' | 'items'>,
  isOn: boolean,
): Released {
  const next = new Set(released);
  for (const item of items) {
    if (isOn) next.add(keyOf(id, item.id));
    else next.delete(keyOf(id, item.id));
  }
  return next;
}

/** How many of a group were released. */
export function releasedCount(released: Released, { id, items }: ReleaseGroup): number {
  return items.filter((item) => released.has(keyOf(id, item.id))).length;
}

/** What each that was merged became, through to the last: ids of partners and persons. */
export type BecameMap = ReadonlyMap<string, string>;

/** Ids by what they became. A chain (A into B, B into C) ends at the last; one that bites its tail is left as it is. */
export function becameMap(
  merges: readonly { readonly id: string; readonly intoId: string }[],
): ReadonlyMap<string, string> {
  const next = new Map(merges.map(({ id, intoId }) => [id, intoId]));
  const last = (id: string): string => {
    let reached = id;
    for (const seen = new Set([id]); ; seen.add(reached)) {
      const further = next.get(reached);
      if (further === undefined || seen.has(further)) return reached;
      reached = further;
    }
  };
  return new Map([...next.keys()].map((id) => [id, last(id)]));
}

interface Replaced {
  readonly value: unknown;
  readonly changed: boolean;
}

/**
 * What was being filled in, with those who were merged meanwhile as what they became. Who then stands twice in a list stands
 * there once.
 *
 * @param value plain data, such as the values of a form.
 * @returns the very same value when nobody in it was merged.
 */
export function throughMerges<Value>(value: Value, became: BecameMap): Value {
  if (became.size === 0) return value;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only ids change, each into an id of the same kind
  return replaced(value, became).value as Value;
}

function replaced(value: unknown, became: BecameMap): Replaced {
  if (typeof value === 'string') {
    const other = became.get(value);
    return other === undefined ? { value, changed: false } : { value: other, changed: true };
  }
  if (typeof value !== 'object' || value === null) return { value, changed: false };
  if (Array.isArray(value)) {
    const items = value.map((item: unknown) => replaced(item, became));
    if (items.every((item) => !item.changed)) return { value, changed: false };
    return { value: withoutDoubles(items.map((item) => item.value)), changed: true };
  }
  const fields = Object.entries(value).map(([name, field]) => [name, replaced(field, became)] as const);
  if (fields.every(([, field]) => !field.changed)) return { value, changed: false };
  return { value: Object.fromEntries(fields.map(([name, field]) => [name, field.value])), changed: true };
}

function withoutDoubles(values: readonly unknown[]): readonly unknown[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}

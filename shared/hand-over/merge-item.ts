import { type BaseItem, canonical, type Digest, fieldsOf, type Item, keyOfElement } from './base.ts';

/** A field that both sides have otherwise, and that nobody can decide but the user. */
export interface FieldConflict {
  readonly field: string;
  readonly mine: unknown;
  readonly theirs: unknown;
}

export interface MergedItem {
  /** With what can be decided decided, and of the rest our own. */
  readonly item: Item;
  readonly isChanged: boolean;
  readonly conflicts: readonly FieldConflict[];
}

interface Sides {
  readonly mine: unknown;
  readonly theirs: unknown;
  readonly isConflict: boolean;
}

const isSame = (one: unknown, other: unknown): boolean => canonical(one) === canonical(other);
const isEmpty = (value: unknown): boolean => value === null || value === '' || value === undefined;
const decided = (value: unknown): Sides => ({ mine: value, theirs: value, isConflict: false });

/** Without knowing what it was, something written goes before nothing; two things written are a conflict. */
function mergedScalar(mine: unknown, theirs: unknown, was: string | undefined, digest: Digest): Sides {
  if (isSame(mine, theirs)) return decided(mine);
  if (was === undefined) {
    if (isEmpty(theirs)) return decided(mine);
    return isEmpty(mine) ? decided(theirs) : { mine, theirs, isConflict: true };
  }
  if (digest(canonical(theirs)) === was) return decided(mine);
  return digest(canonical(mine)) === was ? decided(theirs) : { mine, theirs, isConflict: true };
}

/**
 * Lists are merged by what is in them: what one side added comes in, what one side took away and the other left alone goes.
 * Without knowing what it was, nothing goes.
 */
function mergedList(
  mine: readonly unknown[],
  theirs: readonly unknown[],
  base: Readonly<Record<string, string>> | undefined,
  digest: Digest,
): Sides {
  const theirsByKey = new Map(theirs.map((element) => [keyOfElement(element) ?? '', element]));
  const mineKeys = new Set(mine.map((element) => keyOfElement(element) ?? ''));
  const wasLeft = (key: string, element: unknown) => base?.[key] === digest(canonical(element));
  const sides = { mine: [] as unknown[], theirs: [] as unknown[], isConflict: false };
  const keep = (value: unknown): void => {
    sides.mine.push(value);
    sides.theirs.push(value);
  };
  for (const element of mine) {
    const key = keyOfElement(element) ?? '';
    const other = theirsByKey.get(key);
    if (other === undefined && base?.[key] === undefined) keep(element);
    else if (other === undefined) {
      if (wasLeft(key, element)) continue;
      sides.mine.push(element);
      sides.isConflict = true;
    } else if (isSame(element, other) || wasLeft(key, other)) keep(element);
    else if (wasLeft(key, element)) keep(other);
    else {
      sides.mine.push(element);
      sides.theirs.push(other);
      sides.isConflict = true;
    }
  }
  for (const [key, element] of theirsByKey) {
    if (mineKeys.has(key) || wasLeft(key, element)) continue;
    if (base?.[key] === undefined) keep(element);
    else {
      sides.theirs.push(element);
      sides.isConflict = true;
    }
  }
  return sides;
}

function mergedField(
  mine: unknown,
  theirs: unknown,
  was: BaseItem[string] | undefined,
  digest: Digest,
): Sides {
  const isList = Array.isArray(mine) && Array.isArray(theirs);
  if (isList) return mergedList(mine, theirs, typeof was === 'object' ? was : undefined, digest);
  return mergedScalar(mine, theirs, typeof was === 'string' ? was : undefined, digest);
}

/**
 * One thing as both sides have it. With what it was when it was handed over, a change on one side only is taken; a change on
 * both sides is a conflict, and ours stands until the user chooses.
 *
 * @param ignored fields that are no matter of content, such as a place in a list
 */
export function mergeItem(
  mine: Item,
  theirs: Item,
  base: BaseItem | undefined,
  digest: Digest,
  ignored: readonly string[] = [],
): MergedItem {
  const item: Record<string, unknown> = { ...mine };
  const conflicts: FieldConflict[] = [];
  for (const field of Object.keys(theirs)) {
    if (field === 'id' || ignored.includes(field)) continue;
    const sides = mergedField(mine[field], theirs[field], base?.[field], digest);
    item[field] = sides.mine;
    if (sides.isConflict) conflicts.push({ field, mine: sides.mine, theirs: sides.theirs });
  }
  const merged = { ...item, id: mine.id };
  return { item: merged, isChanged: !isSame(merged, mine), conflicts };
}

/** Whether anything of it changed since it was handed over. */
export function isChangedSince(item: Item, base: BaseItem, digest: Digest): boolean {
  return fieldsOf(item).some(([field, value]) => {
    const was = base[field];
    if (was === undefined) return false;
    if (typeof was === 'string') return digest(canonical(value)) !== was;
    const elements: readonly unknown[] = Array.isArray(value) ? value : [];
    return (
      elements.length !== Object.keys(was).length ||
      elements.some((element) => was[keyOfElement(element) ?? ''] !== digest(canonical(element)))
    );
  });
}

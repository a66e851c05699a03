import type { Category, CategoryLook, ListUse } from '#shared/domain/category.ts';
import type { ListTexts } from '#renderer/i18n/texts/lists.ts';

export type ListKind = keyof ListTexts['kinds'];

/** One category, theme or area as the list shows it. */
export interface ListEntry {
  readonly id: string;
  readonly name: string;
  /** `null`: themes and areas have none. */
  readonly look: CategoryLook | null;
  readonly retired: boolean;
  /** Where it is used, in words. */
  readonly uses: string;
}

/** The lines of a list, in the order in which they came. */
export function listEntries(
  things: readonly (Pick<Category, 'name' | 'retired'> & {
    readonly id: string;
    readonly mark?: CategoryLook['mark'];
    readonly icon?: CategoryLook['icon'];
  })[],
  uses: readonly ListUse[],
  t: ListTexts,
): readonly ListEntry[] {
  const byId = new Map<string, ListUse>(uses.map((use) => [use.id, use]));
  return things.map(({ id, name, mark, icon, retired }) => ({
    id,
    name,
    look: mark === undefined ? null : { mark, icon: icon ?? null },
    retired,
    uses: t.uses(byId.get(id)),
  }));
}

/** All ids with one of them a place up or down among those that are shown; `null` when it is at the end already. */
export function moved(shown: readonly string[], id: string, step: -1 | 1): readonly string[] | null {
  const at = shown.indexOf(id);
  const other = shown[at + step];
  if (at === -1 || other === undefined) return null;
  return shown.map((each) => (each === id ? other : each === other ? id : each));
}

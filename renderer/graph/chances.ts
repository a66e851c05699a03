import type { Introduction } from '#shared/analysis/introductions.ts';
import type { OrganisationId } from '#shared/domain/ids.ts';

/** A pair to bring together, as the map and the list show it. */
export interface ChanceOnMap {
  readonly key: string;
  readonly ids: readonly [OrganisationId, OrganisationId];
  /** Counts from 1 over those that are open; stands on the map and in the list. */
  readonly number: number;
  /** One already means to do it. */
  readonly isPlanned: boolean;
  readonly introduction: Introduction;
}

/** The same for a pair in whichever order. */
export function chanceKey([one, other]: readonly [OrganisationId, OrganisationId]): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}

interface ChosenChances {
  /** The open ones, best first, then those that one already means to do. */
  readonly shown: readonly ChanceOnMap[];
  /** How many open ones there are at all, shown or not. */
  readonly total: number;
}

/**
 * Which chances are shown: the best few of those that were not skipped, and all that one already means to do.
 *
 * @param total how many pairs qualify; `best` holds the first of them.
 * @param isPlanned whether an open intention is about both.
 * @param skipped keys of those for which another was asked.
 * @param limit how many open ones at most.
 */
export function chosenChances(
  { best, total }: { readonly best: readonly Introduction[]; readonly total: number },
  isPlanned: (ids: readonly [OrganisationId, OrganisationId]) => boolean,
  skipped: readonly string[],
  limit: number,
): ChosenChances {
  const all = best.map((introduction) => {
    const ids = [introduction.firstOrganisationId, introduction.secondOrganisationId] as const;
    return { key: chanceKey(ids), ids, introduction, isPlanned: isPlanned(ids) };
  });
  const planned = all.filter((chance) => chance.isPlanned);
  const open = all.filter((chance) => !chance.isPlanned);
  const shown = open.filter(({ key }) => !skipped.includes(key)).slice(0, limit);
  return {
    shown: [
      ...shown.map((chance, place) => ({ ...chance, number: place + 1 })),
      ...planned.map((chance) => ({ ...chance, number: 0 })),
    ],
    total: total - planned.length,
  };
}

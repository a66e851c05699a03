import { useEffect, useState } from 'react';
import { type Area, offered } from '#shared/domain/category.ts';
import type { Encounter } from '#shared/domain/encounter.ts';
import { buildNameIndex, type NameIndex } from '#shared/quick-entry/name-index.ts';
import type { NetworkNames } from '#renderer/api/network-names.ts';
import { whenIdle } from '#renderer/ui/hooks/when-idle.ts';

/** Who was met lately, the latest first, as the index wants it. */
function metLately(encounters: readonly Encounter[]): readonly string[] {
  const keys = encounters.flatMap(({ organisationIds, personIds }) => [
    ...organisationIds.map((id) => `organisation:${id}`),
    ...personIds.map((id) => `person:${id}`),
  ]);
  return [...new Set(keys)];
}

/**
 * The names of the network, taken apart for reading a line. Taken apart again when they change, while nothing else
 * happens; until then the line is read with the names of before.
 *
 * @returns `null` until the first time is done.
 */
export function useNameIndex(
  names: NetworkNames | null,
  areas: readonly Area[] | undefined,
  lately: readonly Encounter[],
): NameIndex | null {
  const [index, setIndex] = useState<NameIndex | null>(null);
  useEffect(() => {
    if (names === null || areas === undefined) return undefined;
    return whenIdle(() => {
      setIndex(
        buildNameIndex({
          organisations: [...names.organisations.values()],
          persons: [...names.persons.values()],
          themes: offered([...names.themes.values()]),
          areas: offered(areas),
          metLately: metLately(lately),
        }),
      );
    });
  }, [names, areas, lately]);
  return index;
}

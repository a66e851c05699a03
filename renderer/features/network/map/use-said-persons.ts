import { useEffect, useRef } from 'react';
import type { OrganisationId } from '#shared/domain/ids.ts';
import type { OpenedPersons } from '#renderer/graph/opened-persons.ts';
import { mapTexts } from '#renderer/i18n/texts/map.ts';

/** Says how many persons came into sight, once they have been read; an organisation without any has a line above the map. */
export function useSaidPersons(
  persons: OpenedPersons,
  nameOf: (id: OrganisationId) => string,
  say: (text: string) => void,
): void {
  const before = useRef(persons);
  useEffect(() => {
    const opened = [...persons].filter(([id]) => !before.current.has(id));
    before.current = persons;
    for (const [id, found] of opened) say(mapTexts.said.persons(nameOf(id), found.length));
  }, [persons, nameOf, say]);
}

import { useMemo } from 'react';
import type { IsoDate } from '#shared/domain/calendar-date.ts';
import type { Category, Theme } from '#shared/domain/category.ts';
import type { Encounter } from '#shared/domain/encounter.ts';
import type { OrganisationId, PersonId } from '#shared/domain/ids.ts';
import type { Organisation } from '#shared/domain/organisation.ts';
import { affiliationsOn, type Person } from '#shared/domain/person.ts';
import type { AppError } from '#shared/errors.ts';
import { useNetworkQuery } from './hooks.ts';

/** Everything that has a name, by id, for telling who was there. */
export interface NetworkNames {
  readonly organisations: ReadonlyMap<string, Organisation>;
  readonly persons: ReadonlyMap<string, Person>;
  readonly categories: ReadonlyMap<string, Category>;
  readonly themes: ReadonlyMap<string, Theme>;
}

function byId<T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> {
  return new Map(list.map((one) => [one.id, one]));
}

/** The maps of these lists. */
export function makeNetworkNames(
  organisations: readonly Organisation[],
  persons: readonly Person[],
  categories: readonly Category[],
  themes: readonly Theme[],
): NetworkNames {
  return {
    organisations: byId(organisations),
    persons: byId(persons),
    categories: byId(categories),
    themes: byId(themes),
  };
}

interface NetworkNamesResult {
  /** `null` until all lists are there. */
  readonly names: NetworkNames | null;
  readonly error: AppError | null;
}

/** The names of the open network; asked again when the network changes. */
export function useNetworkNames(): NetworkNamesResult {
  const organisations = useNetworkQuery('organisations.list', undefined);
  const persons = useNetworkQuery('persons.list', undefined);
  const categories = useNetworkQuery('categories.list', undefined);
  const themes = useNetworkQuery('themes.list', undefined);
  const lists = [organisations.data, persons.data, categories.data, themes.data] as const;
  const names = useMemo(() => {
    const [allOrganisations, allPersons, allCategories, allThemes] = lists;
    if (allOrganisations === undefined || allPersons === undefined) return null;
    if (allCategories === undefined || allThemes === undefined) return null;
    return makeNetworkNames(allOrganisations, allPersons, allCategories, allThemes);
    // oxlint-disable-next-line react/exhaustive-deps -- the lists themselves, not the array around them
  }, lists);
  return {
    names,
    error: organisations.error ?? persons.error ?? categories.error ?? themes.error,
  };
}

/** As people say it: the short name where there is one. */
export function shortNameOf(organisation: Organisation): string {
  return organisation.shortName === '' ? organisation.name : organisation.shortName;
}

/** The partners for which a person counted on a day, in the order of the positions; a partner counts once. */
export function partnersOfPersonOn(person: Person, date: IsoDate): readonly OrganisationId[] {
  const ids = affiliationsOn(person.affiliations, date).map((affiliation) => affiliation.organisationId);
  return [...new Set(ids)];
}

/** Who was at an encounter, for reading. */
export type NamedParticipant =
  | { readonly kind: 'organisation'; readonly id: OrganisationId; readonly name: string }
  | {
      readonly kind: 'person';
      readonly id: PersonId;
      readonly name: string;
      /** The partners for which this person counted that day, by their short names. */
      readonly partners: readonly { readonly id: OrganisationId; readonly name: string }[];
    };

/**
 * Who was there: persons with the partner of that day, then the partners that nobody named spoke for. What is no longer
 * in the network is left out.
 */
export function participantsOf(
  encounter: Pick<Encounter, 'date' | 'organisationIds' | 'personIds'>,
  names: NetworkNames,
): readonly NamedParticipant[] {
  const spokenFor = new Set<OrganisationId>();
  const persons = encounter.personIds.flatMap((id): readonly NamedParticipant[] => {
    const person = names.persons.get(id);
    if (person === undefined) return [];
    const partnerIds = partnersOfPersonOn(person, encounter.date);
    for (const partnerId of partnerIds) spokenFor.add(partnerId);
    const partners = partnerIds.flatMap((partnerId) => {
      const partner = names.organisations.get(partnerId);
      return partner === undefined ? [] : [{ id: partner.id, name: shortNameOf(partner) }];
    });
    return [{ kind: 'person', id, name: person.name, partners }];
  });
  const organisations = encounter.organisationIds.flatMap((id): readonly NamedParticipant[] => {
    const organisation = names.organisations.get(id);
    if (organisation === undefined || spokenFor.has(id)) return [];
    return [{ kind: 'organisation', id, name: shortNameOf(organisation) }];
  });
  return [...persons, ...organisations];
}

/** A participant in a few words: "Sophie van der Meer (Woonhart)". */
export function participantText(participant: NamedParticipant): string {
  if (participant.kind === 'organisation' || participant.partners.length === 0) return participant.name;
  return `${participant.name} (${participant.partners.map((partner) => partner.name).join(', ')})`;
}

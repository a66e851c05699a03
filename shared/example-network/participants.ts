import type { IsoDate } from '#shared/domain/calendar-date.ts';
import type { OrganisationId } from '#shared/domain/ids.ts';
import { affiliationsOn } from '#shared/domain/person.ts';
import type { NetworkDrafts } from './network-drafts.ts';
import type { Random } from './random.ts';

type Person = NetworkDrafts['persons'][number];

/** Who worked where on which day, to choose who came. */
export interface Staff {
  /** Those who had a position at the partner on that day, in the order of its roles. */
  readonly presentAt: (organisationId: OrganisationId, date: IsoDate) => readonly Person[];
}

/** An index on the persons by the partners where they work or worked. */
export function staffOf(persons: readonly Person[]): Staff {
  const byOrganisation = new Map<OrganisationId, Person[]>();
  for (const person of persons) {
    for (const organisationId of new Set(
      person.affiliations.map((affiliation) => affiliation.organisationId),
    )) {
      byOrganisation.set(organisationId, [...(byOrganisation.get(organisationId) ?? []), person]);
    }
  }
  return {
    presentAt: (organisationId, date) =>
      (byOrganisation.get(organisationId) ?? []).filter((person) =>
        affiliationsOn(person.affiliations, date).some((held) => held.organisationId === organisationId),
      ),
  };
}

/** Who came for these partners: mostly the head, now and then a second; nobody by name at some. */
export function participantsOf(
  organisationIds: readonly OrganisationId[],
  date: IsoDate,
  staff: Staff,
  random: Random,
): { readonly persons: readonly Person[]; readonly areAllNamed: boolean } {
  const isTable = organisationIds.length > 2;
  const persons: Person[] = [];
  let areAllNamed = true;
  for (const organisationId of organisationIds) {
    const present = staff.presentAt(organisationId, date);
    const isNamed = present.length > 0 && random.happens(isTable ? 0.7 : 0.94);
    if (isNamed) {
      const first = present.length > 1 && random.happens(isTable ? 0.06 : 0.12) ? present[1] : present[0];
      if (first !== undefined) persons.push(first);
      const second = present.find((person) => person !== first);
      if (!isTable && second !== undefined && random.happens(0.1)) persons.push(second);
    }
    areAllNamed &&= isNamed;
  }
  return { persons: [...new Set(persons)], areAllNamed };
}

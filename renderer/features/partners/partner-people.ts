import { type IsoDate, isValidOn } from '#shared/domain/calendar-date.ts';
import type { OrganisationId } from '#shared/domain/ids.ts';
import type { Affiliation, Person } from '#shared/domain/person.ts';
import { compareNames } from '#renderer/i18n/format.ts';

/** One position of one person at one partner. */
export interface PartnerPerson {
  readonly person: Person;
  readonly affiliation: Affiliation;
}

/** Who works at a partner on a day, and who did before (or is yet to start); each position once, by name. */
export function peopleOfPartner(
  persons: readonly Person[],
  organisationId: OrganisationId,
  today: IsoDate,
): { readonly now: readonly PartnerPerson[]; readonly otherwise: readonly PartnerPerson[] } {
  const positions = persons
    .flatMap((person) =>
      person.affiliations
        .filter((affiliation) => affiliation.organisationId === organisationId)
        .map((affiliation) => ({ person, affiliation })),
    )
    .sort((first, second) => compareNames(first.person.name, second.person.name));
  const holds = ({ person, affiliation }: PartnerPerson): boolean =>
    !person.archived && isValidOn(today, affiliation.from, affiliation.until);
  return {
    now: positions.filter((position) => holds(position)),
    otherwise: positions.filter((position) => !holds(position)),
  };
}

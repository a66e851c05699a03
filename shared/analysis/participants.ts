import { dayNumber, type IsoDate, isValidOn } from '#shared/domain/calendar-date.ts';
import type { OrganisationId, PersonId } from '#shared/domain/ids.ts';
import { affiliationsOn } from '#shared/domain/person.ts';
import type { AnalysisInput, InputAffiliation, InputEncounter, InputPartner } from './input.ts';
import { compareText } from './ordering.ts';
import type { AnalysisSettings } from './settings.ts';

/** All partners of the input, sorted by id. Figures are kept in arrays by the place of a partner in this list. */
export interface Roster {
  readonly partners: readonly InputPartner[];
  readonly indexOf: ReadonlyMap<OrganisationId, number>;
}

/** An encounter with the partners that were there. */
export interface ResolvedEncounter {
  readonly source: InputEncounter;
  /** Days since 1970-01-01. */
  readonly day: number;
  /** As written down, else the default of its form. */
  readonly minutes: number;
  /** Places in the roster, ascending, each once; empty when nobody there counts for a partner. */
  readonly partners: readonly number[];
}

/** The partners sorted by id; of two with the same id the first counts. */
export function rosterOf(partners: readonly InputPartner[]): Roster {
  const byId = new Map<OrganisationId, InputPartner>();
  for (const partner of partners) if (!byId.has(partner.id)) byId.set(partner.id, partner);
  const sorted = [...byId.values()].sort((first, second) => compareText(first.id, second.id));
  return { partners: sorted, indexOf: new Map(sorted.map((partner, index) => [partner.id, index])) };
}

/** Whether a partner counts on a day: not put away, and the day within its own bounds. */
export function isActiveOn(partner: InputPartner, date: IsoDate): boolean {
  return !partner.archived && isValidOn(date, partner.from, partner.until);
}

/**
 * The encounters up to and including `asOf`, oldest first, each with the set of partners that were there.
 *
 * A partner was there when it was named itself, or when a person was named that had a position there on that day;
 * a person with two positions counts for both, a person without any for none. Named twice is there once.
 * Partners that were missed, and ids that are not in the roster, were not there. An encounter of which nobody
 * counts for a partner stays in the list with no partners: it gives attention to no one.
 * What lies after `asOf` is a plan, not an encounter, and is left out.
 */
export function resolveEncounters(
  input: Pick<AnalysisInput, 'encounters' | 'affiliations'>,
  roster: Roster,
  asOf: IsoDate,
  defaultMinutes: AnalysisSettings['defaultMinutes'],
): readonly ResolvedEncounter[] {
  const affiliations = affiliationsByPerson(input.affiliations);
  const days = new Map<IsoDate, number>();
  const dayOf = (date: IsoDate): number => {
    const known = days.get(date) ?? dayNumber(date);
    days.set(date, known);
    return known;
  };
  return input.encounters
    .filter((encounter) => encounter.date <= asOf)
    .map((source) => ({
      source,
      day: dayOf(source.date),
      minutes: source.minutes ?? defaultMinutes[source.form],
      partners: partnersAt(source, affiliations, roster),
    }))
    .sort((first, second) => first.day - second.day || compareText(first.source.id, second.source.id));
}

function affiliationsByPerson(affiliations: readonly InputAffiliation[]): Map<PersonId, InputAffiliation[]> {
  const byPerson = new Map<PersonId, InputAffiliation[]>();
  for (const affiliation of affiliations) {
    const known = byPerson.get(affiliation.personId);
    if (known === undefined) byPerson.set(affiliation.personId, [affiliation]);
    else known.push(affiliation);
  }
  return byPerson;
}

function partnersAt(
  encounter: InputEncounter,
  affiliations: ReadonlyMap<PersonId, readonly InputAffiliation[]>,
  roster: Roster,
): readonly number[] {
  const named: number[] = [];
  const add = (id: OrganisationId): void => {
    const index = roster.indexOf.get(id);
    if (index !== undefined) named.push(index);
  };
  for (const id of encounter.organisationIds) add(id);
  for (const personId of encounter.personIds) {
    for (const held of affiliationsOn(affiliations.get(personId) ?? [], encounter.date))
      add(held.organisationId);
  }
  if (named.length < 2) return named;
  named.sort((first, second) => first - second);
  return named.filter((index, place) => index !== named[place - 1]);
}

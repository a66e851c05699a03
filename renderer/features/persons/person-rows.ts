import { type IsoDate, isValidOn } from '#shared/domain/calendar-date.ts';
import type { OrganisationId, PersonId } from '#shared/domain/ids.ts';
import type { Organisation } from '#shared/domain/organisation.ts';
import type { Affiliation, Person } from '#shared/domain/person.ts';
import { fold, foldedWords } from '#shared/texts/fold.ts';
import { compareNames, formatList } from '#renderer/i18n/format.ts';
import type { ListSort } from '#renderer/ui/tables/list-sort.ts';

/** One line of the list of persons. */
export interface PersonRow {
  readonly id: PersonId;
  readonly name: string;
  readonly archived: boolean;
  /** Functions and partners of today, as one text each; empty when there are none. */
  readonly roles: string;
  readonly partners: string;
  readonly partnerIds: readonly OrganisationId[];
  readonly contact: string;
  /** All that is searched, folded once. */
  readonly haystack: string;
}

export type PersonColumn = 'name' | 'role' | 'partner' | 'contact';

export interface PersonFilters {
  readonly query: string;
  /** Those with a position today, those without, or both. */
  readonly position: 'any' | 'now' | 'none';
  readonly withArchived: boolean;
}

export const NO_PERSON_FILTERS: PersonFilters = { query: '', position: 'any', withArchived: false };

/** Whether nothing narrows the list down. */
export function isUnfiltered(filters: PersonFilters): boolean {
  return filters.query === '' && filters.position === 'any' && !filters.withArchived;
}

/** Positions of a person: those that hold on the day, newest first, and the others. */
export function positionsOn(
  person: Person,
  today: IsoDate,
): { readonly now: readonly Affiliation[]; readonly otherwise: readonly Affiliation[] } {
  const byStart = [...person.affiliations].sort((first, second) =>
    (second.from ?? '').localeCompare(first.from ?? ''),
  );
  const holds = ({ from, until }: Affiliation): boolean => isValidOn(today, from, until);
  return {
    now: byStart.filter((affiliation) => holds(affiliation)),
    otherwise: byStart.filter((affiliation) => !holds(affiliation)),
  };
}

/** The lines of the list, unsorted. */
export function personRows(
  persons: readonly Person[],
  organisations: readonly Organisation[],
  today: IsoDate,
): readonly PersonRow[] {
  const names = new Map(organisations.map(({ id, name, shortName }) => [id, { name, shortName }]));
  return persons.map((person) => {
    const { now } = positionsOn(person, today);
    const everywhere = person.affiliations.map(({ organisationId }) => names.get(organisationId));
    const roles = now.map(({ role }) => role).filter((role) => role !== '');
    const partners = now.map(({ organisationId }) => names.get(organisationId)?.name ?? '');
    const words = [person.name, person.nickname, person.email, person.phone];
    const elsewhere = [
      ...person.affiliations.map(({ role }) => role),
      ...everywhere.flatMap((partner) => (partner === undefined ? [] : [partner.name, partner.shortName])),
    ];
    return {
      id: person.id,
      name: person.name,
      archived: person.archived,
      roles: formatList([...new Set(roles)]),
      partners: formatList([...new Set(partners.filter((name) => name !== ''))]),
      partnerIds: now.map(({ organisationId }) => organisationId),
      contact: person.phone === '' ? person.email : person.phone,
      haystack: fold([...words, ...elsewhere].join('\n')),
    };
  });
}

/** The lines that pass every filter. */
export function filterPersons(rows: readonly PersonRow[], filters: PersonFilters): readonly PersonRow[] {
  const words = foldedWords(filters.query);
  return rows.filter(
    (row) =>
      (filters.withArchived || !row.archived) &&
      (filters.position === 'any' || (filters.position === 'now') === row.partnerIds.length > 0) &&
      words.every((word) => row.haystack.includes(word)),
  );
}

/** Empty texts come last, whichever way the list is sorted. */
function compareTexts(first: string, second: string, direction: 1 | -1): number {
  if (first === '' || second === '') return Number(first === '') - Number(second === '');
  return direction * compareNames(first, second);
}

/** The lines in the order asked; what is equal goes by name. */
export function sortPersons(rows: readonly PersonRow[], sort: ListSort<PersonColumn>): readonly PersonRow[] {
  const direction = sort.direction === 'ascending' ? 1 : -1;
  const text: Readonly<Record<PersonColumn, (row: PersonRow) => string>> = {
    name: (row) => row.name,
    role: (row) => row.roles,
    partner: (row) => row.partners,
    contact: (row) => row.contact,
  };
  const of = text[sort.column];
  return [...rows].sort(
    (first, second) =>
      compareTexts(of(first), of(second), direction) || compareNames(first.name, second.name),
  );
}

import type { OrganisationId } from '#shared/domain/ids.ts';
import type { Person } from '#shared/domain/person.ts';
import { nameKey } from '../cell-values.ts';
import type { ImportCandidate } from '../plan.ts';
import type { DoubtReason } from '../reasons.ts';
import { emailsDiffer, type ListedPerson, ownEmail } from './listed-person.ts';
import type { PartnerNames } from './partner-names.ts';
import type { PlanContext } from './plan-context.ts';
import { Groups, type Match } from './settle.ts';

/** Finds which person of the network a row is about; nobody is found for two of them. */
export class PersonMatcher {
  readonly #context: PlanContext;
  readonly #names: PartnerNames;
  readonly #byId: ReadonlyMap<string, Person>;
  readonly #byName = new Groups<Person>();
  readonly #byEmail = new Groups<Person>();
  readonly #claimed = new Set<string>();
  readonly #renamed = new Set<string>();

  constructor(context: PlanContext, names: PartnerNames) {
    this.#context = context;
    this.#names = names;
    const { persons } = context.known;
    this.#byId = new Map(persons.map((person) => [person.id, person]));
    for (const person of persons) {
      this.#byName.add(nameKey(person.name), person);
      const email = ownEmail(person.email);
      if (email !== null) this.#byEmail.add(email, person);
    }
  }

  person(id: string | null): Person | null {
    return id === null ? null : (this.#byId.get(id) ?? null);
  }

  /** By number. To be asked of every row before anything else is: what a number names is taken. */
  numbered({ number, name }: ListedPerson): Match | null {
    if (number.id === null || this.#claimed.has(number.id)) return null;
    const before = this.person(number.id)?.name ?? '';
    if (nameKey(before) !== nameKey(name)) this.#renamed.add(number.id);
    return this.#claim(number.id);
  }

  /** Whoever has that name, and is not given another one by this list. */
  #called(name: string): readonly Person[] {
    return this.#byName.of(nameKey(name)).filter(({ id }) => !this.#renamed.has(id));
  }

  /** By id, by name with the same address, or by name at the same partner. */
  sure(listed: ListedPerson): Match | null {
    const external = { source: listed.row.source, externalId: listed.externalId };
    const byId = this.#context.externalIds.find('person', external, (id) => this.#byId.has(id));
    if (byId !== undefined && !this.#claimed.has(byId)) return this.#claim(byId);
    const named = this.#free(this.#called(listed.name));
    const email = ownEmail(listed.email);
    const sameEmail = named.filter((person) => email !== null && ownEmail(person.email) === email);
    const places = new Set(listed.positions.map(({ organisationId }) => organisationId));
    const samePlace = named.filter(
      (person) => worksAt(person, places) || (places.size === 0 && listed.employer === ''),
    );
    const fitting = sameEmail.length > 0 ? sameEmail : samePlace;
    const agreeing = fitting.filter(
      (person) => !emailsDiffer(person.email, listed.email) || worksAt(person, places),
    );
    const [first] = agreeing;
    return first !== undefined && agreeing.length === 1 ? this.#claim(first.id) : null;
  }

  /**
   * Somebody of the same name without any position, when there is one; or one of several, for a row whose partner nobody knows:
   * that is what such rows became before. Else who may be meant.
   */
  likely(listed: ListedPerson): Match {
    const places = new Set(listed.positions.map(({ organisationId }) => organisationId));
    const email = ownEmail(listed.email);
    const all = this.#called(listed.name);
    // Also somebody whom another row is about, when this one fits as well: two persons of the list may have been merged. A row
    // without a position fits whoever is called so.
    const isHere = (person: Person): boolean =>
      worksAt(person, places) || (email !== null && ownEmail(person.email) === email);
    const named = all.filter(
      (person) => !this.#claimed.has(person.id) || listed.positions.length === 0 || isHere(person),
    );
    const [first] = this.#free(named);
    const isFree = named.every(({ affiliations }) => affiliations.length === 0);
    const isOne = named.length === 1 || (listed.positions.length === 0 && listed.employer !== '');
    if (first !== undefined && isFree && isOne && !emailsDiffer(first.email, listed.email)) {
      return this.#claim(first.id);
    }
    const sameEmail = email === null ? [] : this.#free(this.#byEmail.of(email));
    const candidates = new Map<string, ImportCandidate>();
    for (const person of sameEmail) {
      candidates.set(person.id, this.#candidate(person, 'same-email-other-name'));
    }
    for (const person of named) {
      const fits = places.size === 0 || isHere(person);
      candidates.set(person.id, this.#candidate(person, fits ? 'several-with-name' : 'same-name-elsewhere'));
    }
    return { id: null, candidates: [...candidates.values()] };
  }

  /** For a number that nobody here has: whoever they became, is called so, or has that address. The user decides. */
  asked(listed: ListedPerson): Match {
    const candidates = new Map<string, ImportCandidate>();
    const into = this.person(listed.number.mergedInto);
    if (into !== null) candidates.set(into.id, this.#candidate(into, 'merged-before'));
    for (const person of this.#free(this.#called(listed.name))) {
      if (!candidates.has(person.id)) candidates.set(person.id, this.#candidate(person, 'same-name'));
    }
    const email = ownEmail(listed.email);
    for (const person of email === null ? [] : this.#free(this.#byEmail.of(email))) {
      if (!candidates.has(person.id)) {
        candidates.set(person.id, this.#candidate(person, 'same-email-other-name'));
      }
    }
    return { id: null, candidates: [...candidates.values()], unknownNumber: listed.number.text };
  }

  #free(persons: readonly Person[]): readonly Person[] {
    return persons.filter(({ id }) => !this.#claimed.has(id));
  }

  #claim(id: string): Match {
    this.#claimed.add(id);
    return { id, candidates: [] };
  }

  #candidate({ id, name, email, affiliations }: Person, reason: DoubtReason): ImportCandidate {
    const places = affiliations.map(({ organisationId }) => this.#names.nameOf(organisationId));
    return { id, name, detail: [...new Set(places), email].filter((text) => text !== '').join(', '), reason };
  }
}

function worksAt({ affiliations }: Person, places: ReadonlySet<OrganisationId>): boolean {
  return affiliations.some(({ organisationId }) => places.has(organisationId));
}

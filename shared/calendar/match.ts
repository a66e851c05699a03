import type { IsoDate } from '#shared/domain/calendar-date.ts';
import type { CalendarSettings } from '#shared/domain/calendar.ts';
import {
  type OrganisationId,
  organisationIdSchema,
  type PersonId,
  personIdSchema,
} from '#shared/domain/ids.ts';
import type { Organisation } from '#shared/domain/organisation.ts';
import { affiliationsOn, type Person } from '#shared/domain/person.ts';
import { readEmail, websiteHost } from '#shared/duplicates/contact.ts';
import { compareFamily, compareGiven, readPersonName } from '#shared/duplicates/person-names.ts';
import { buildNameIndex, entriesAt, type Entry, type NameIndex } from '#shared/quick-entry/name-index.ts';
import { wordsOf } from '#shared/quick-entry/tokens.ts';
import type { CalendarAttendee } from './occurrence.ts';
import { colleagueTest, employerHost } from './rules.ts';

/** Who somebody in a calendar is. */
export type AttendeeMatch =
  | { readonly sort: 'colleague' }
  /** By address, or by a name that one person bears: sure. A name that nearly fits: likely. */
  | { readonly sort: 'person'; readonly id: PersonId; readonly sure: boolean }
  /** The mailbox of an office, or a partner's own name. */
  | { readonly sort: 'organisation'; readonly id: OrganisationId }
  /** Nobody in the network; at a known partner when the address says so. */
  | { readonly sort: 'unknown'; readonly name: string; readonly organisationId: OrganisationId | null };

/** What is known of the network to find people by. */
export interface MatchedNetwork {
  readonly organisations: readonly Organisation[];
  readonly persons: readonly Person[];
}

/**
 * A name as a calendar writes it, as people say it: without what stands between brackets or behind a bar, and "Wit, Anna de"
 * the other way round.
 */
export function plainName(name: string): string {
  const bare = name
    .replaceAll(/\([^()]*\)|\[[^[\]]*\]/g, ' ')
    .replace(/\s[|/–-]\s.*$/u, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
  const [family, given, ...more] = bare.split(',').map((part) => part.trim());
  const isTurned = given !== undefined && given !== '' && family !== undefined && family !== '';
  return isTurned ? [...more, given, family].filter((part) => part !== '').join(' ') : bare;
}

/** Finds the people of a calendar in the network: by address first, then by name. */
export class CalendarMatcher {
  readonly #isColleague: (attendee: CalendarAttendee) => boolean;
  readonly #index: NameIndex;
  readonly #persons: ReadonlyMap<string, Person>;
  readonly #byEmail = new Map<string, Person[]>();
  readonly #partnerOfHost: ReadonlyMap<string, OrganisationId>;
  readonly #peopleOfPartner = new Map<OrganisationId, Person[]>();

  constructor({ organisations, persons }: MatchedNetwork, settings: CalendarSettings) {
    this.#isColleague = colleagueTest(settings);
    const present = persons.filter(({ archived }) => !archived);
    this.#persons = new Map(present.map((person) => [person.id, person]));
    this.#index = buildNameIndex({ organisations, persons, themes: [], areas: [] });
    for (const person of present) {
      const email = readEmail(person.email);
      if (email !== null) add(this.#byEmail, email.address, person);
      for (const id of new Set(person.affiliations.map(({ organisationId }) => organisationId))) {
        add(this.#peopleOfPartner, id, person);
      }
    }
    this.#partnerOfHost = partnersByHost(organisations, present);
  }

  /** Who this is, on the day that it took place. */
  match(attendee: CalendarAttendee, date: IsoDate): AttendeeMatch {
    if (this.#isColleague(attendee)) return { sort: 'colleague' };
    const email = readEmail(attendee.email);
    const sameAddress = email === null ? [] : (this.#byEmail.get(email.address) ?? []);
    const [only] = sameAddress;
    if (only !== undefined && sameAddress.length === 1) return { sort: 'person', id: only.id, sure: true };
    const partner = this.#partnerOfHost.get(employerHost(attendee.email) ?? '') ?? null;
    const name = plainName(attendee.name);
    const byName = name === '' ? null : this.#byName(name, attendee, partner, date);
    if (byName !== null) return byName;
    if (partner !== null && (email?.personal === false || name === ''))
      return { sort: 'organisation', id: partner };
    return { sort: 'unknown', name: name === '' ? attendee.email : name, organisationId: partner };
  }

  #byName(
    name: string,
    attendee: CalendarAttendee,
    partner: OrganisationId | null,
    date: IsoDate,
  ): AttendeeMatch | null {
    const entries = this.#index.whole.get(wordsOf(name).join(' ')) ?? [];
    const atPartner = partner === null ? [] : entriesAt(entries, new Set([partner]), date);
    const chosen = atPartner.length === 1 ? atPartner : entries;
    const [only] = chosen;
    if (only !== undefined && chosen.length === 1) return this.#certainly(only, name, attendee, partner);
    if (partner === null) return null;
    const read = readPersonName(name);
    const alike = (this.#peopleOfPartner.get(partner) ?? []).filter((person) => {
      const other = readPersonName(person.name);
      return compareFamily(read, other) !== null && compareGiven(read, other) !== null;
    });
    const [one] = alike;
    return one !== undefined && alike.length === 1 ? { sort: 'person', id: one.id, sure: false } : null;
  }

  /** One word is a first name that others bear too, and another address may be another person of the same name. */
  #certainly(
    { participant }: Entry,
    name: string,
    { email }: CalendarAttendee,
    partner: OrganisationId | null,
  ): AttendeeMatch {
    if (participant.kind === 'organisation') return { sort: 'organisation', id: participant.id };
    const known = this.#persons.get(participant.id);
    const isAtPartner = known?.affiliations.some(({ organisationId }) => organisationId === partner) ?? false;
    const otherAddress = email !== '' && known !== undefined && known.email !== '' && !isAtPartner;
    const elsewhere = partner !== null && !isAtPartner;
    return {
      sort: 'person',
      id: participant.id,
      sure: wordsOf(name).length > 1 && !otherAddress && !elsewhere,
    };
  }

  /** Partners, and persons by their whole names, that a subject or place names; the longest names first, each once. */
  namedIn(text: string): readonly { readonly kind: 'organisation' | 'person'; readonly id: string }[] {
    const words = wordsOf(text);
    const found = new Map<string, { readonly kind: 'organisation' | 'person'; readonly id: string }>();
    for (let at = 0; at < words.length; ) {
      const length = this.#longestAt(words, at, found);
      at += Math.max(1, length);
    }
    return [...found.values()];
  }

  #longestAt(
    words: readonly string[],
    at: number,
    found: Map<string, { readonly kind: 'organisation' | 'person'; readonly id: string }>,
  ): number {
    for (let length = Math.min(this.#index.longestName, words.length - at); length > 0; length -= 1) {
      const phrase = words.slice(at, at + length).join(' ');
      const [only, other] = this.#index.whole.get(phrase) ?? [];
      if (only === undefined || other !== undefined || phrase.length < 3 || /^[\d ]+$/.test(phrase)) continue;
      const { kind, id } = only.participant;
      if (kind === 'person' && length < 2) continue;
      found.set(id, { kind, id });
      return length;
    }
    return 0;
  }

  /** Where somebody worked on that day. */
  partnersOf(id: PersonId, date: IsoDate): readonly OrganisationId[] {
    return affiliationsOn(this.#persons.get(id)?.affiliations ?? [], date).map(
      ({ organisationId }) => organisationId,
    );
  }
}

function add<Key, Item>(groups: Map<Key, Item[]>, key: Key, item: Item): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [item]);
  else group.push(item);
}

type Hosts = Map<string, Set<OrganisationId>>;

function put(hosts: Hosts, host: string, id: OrganisationId): void {
  const ids = hosts.get(host) ?? new Set();
  hosts.set(host, ids.add(id));
}

/** Hosts that one partner has to itself. */
function withOne(hosts: Hosts): readonly (readonly [string, OrganisationId])[] {
  return [...hosts].flatMap(([host, ids]) => {
    const [id, other] = ids;
    return id !== undefined && other === undefined ? [[host, id] as const] : [];
  });
}

/** A website says whose host it is; else the addresses of those who work there, when they all work at the same partner. */
function partnersByHost(
  organisations: readonly Organisation[],
  persons: readonly Person[],
): ReadonlyMap<string, OrganisationId> {
  const byWebsite: Hosts = new Map();
  const byPeople: Hosts = new Map();
  const present = new Set(organisations.flatMap(({ id, archived }) => (archived ? [] : [id])));
  for (const { id, website } of organisations) {
    const host = websiteHost(website);
    if (host !== null && present.has(id)) put(byWebsite, host, id);
  }
  for (const { email, affiliations } of persons) {
    const host = employerHost(email);
    const [only, other] = new Set(affiliations.map(({ organisationId }) => organisationId));
    if (host !== null && only !== undefined && other === undefined && present.has(only))
      put(byPeople, host, only);
  }
  return new Map([...withOne(byPeople), ...withOne(byWebsite)]);
}

/** The id of whoever was named, as its own kind. */
export function splitNamed(
  named: readonly { readonly kind: 'organisation' | 'person'; readonly id: string }[],
): {
  readonly organisationIds: readonly OrganisationId[];
  readonly personIds: readonly PersonId[];
} {
  return {
    organisationIds: named.flatMap(({ kind, id }) =>
      kind === 'organisation' ? [organisationIdSchema.parse(id)] : [],
    ),
    personIds: named.flatMap(({ kind, id }) => (kind === 'person' ? [personIdSchema.parse(id)] : [])),
  };
}

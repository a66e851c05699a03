import type { OrganisationDraft } from '#shared/domain/organisation.ts';
import type { Organisation } from '#shared/domain/organisation.ts';
import { looseName, nameKey } from '../cell-values.ts';
import type { ImportField } from '../import-fields.ts';
import type { ImportCandidate } from '../plan.ts';
import type { DoubtReason } from '../reasons.ts';
import type { OwnNumber } from './own-numbers.ts';
import type { PlanContext } from './plan-context.ts';
import type { RowReader } from './row-reader.ts';
import { Groups, type Match, NOTHING_KNOWN, union, withValues, type Given } from './settle.ts';

/** A partner as a row tells of it; what it does not tell is `undefined`. */
export interface ListedPartner {
  readonly row: RowReader;
  readonly number: OwnNumber;
  readonly name: string;
  readonly externalId: string;
  readonly category: string;
  readonly values: Given<OrganisationDraft>;
  readonly joinedRows: number[];
}

const COMPARED: readonly (readonly [ImportField, keyof OrganisationDraft])[] = [
  ['category', 'categoryId'],
  ['shortName', 'shortName'],
  ['tier', 'tier'],
  ['scale', 'scale'],
  ['desiredIntervalDays', 'desiredIntervalDays'],
  ['website', 'website'],
  ['note', 'note'],
  ['from', 'from'],
  ['until', 'until'],
];

/** The first field that both rows fill, differently. */
function contradiction(one: ListedPartner, other: ListedPartner): ImportField | null {
  if (nameKey(one.name) !== nameKey(other.name) && one.number.text !== '') return 'name';
  const differs = COMPARED.find(([, key]) => {
    const [first, second] = [one.values[key], other.values[key]];
    return first !== undefined && second !== undefined && first !== second;
  });
  return differs?.[0] ?? null;
}

function joined(one: ListedPartner, other: ListedPartner): ListedPartner {
  return {
    ...one,
    externalId: one.externalId === '' ? other.externalId : one.externalId,
    category: one.category === '' ? other.category : one.category,
    values: {
      ...withValues<Given<OrganisationDraft>>(other.values, one.values),
      themeIds: union(one.values.themeIds ?? [], other.values.themeIds ?? []),
      areaIds: union(one.values.areaIds ?? [], other.values.areaIds ?? []),
    },
    joinedRows: [...one.joinedRows, other.row.number],
  };
}

/** By number only; without one by the list's own id, else by name. The first is what a row is known by. */
function keysOf({ number, externalId, name, row }: ListedPartner): readonly string[] {
  if (number.text !== '') return [`number ${number.text}`, `name ${nameKey(name)}`];
  const nameOnly = `name ${nameKey(name)}`;
  return externalId === '' ? [nameOnly] : [`id ${row.source} ${externalId}`, nameOnly];
}

/** Puts rows about the same partner together; a row that says something else about it is refused. */
export function joinPartnerRows(listed: readonly ListedPartner[]): readonly ListedPartner[] {
  const things: ListedPartner[] = [];
  const places = new Map<string, number>();
  // Who has a number comes first: a row without one may be about them.
  const numbered = listed.filter(({ number }) => number.text !== '');
  for (const partner of [...numbered, ...listed.filter(({ number }) => number.text === '')]) {
    if (partner.row.refusal !== null) {
      things.push(partner);
      continue;
    }
    const [key = '', nameOnly = key] = keysOf(partner);
    const known = places.get(key);
    const place = known ?? (partner.number.text === '' ? places.get(nameOnly) : undefined);
    const first = place === undefined ? undefined : things[place];
    // Two that are called the same but have ids of their own are two.
    const areTwo = key !== nameOnly && known === undefined && first !== undefined && first.externalId !== '';
    if (place === undefined || first === undefined || areTwo) {
      places.set(key, things.length);
      if (!places.has(nameOnly)) places.set(nameOnly, things.length);
      things.push(partner);
      continue;
    }
    places.set(key, place);
    const field = contradiction(first, partner);
    if (field === null) {
      things[place] = joined(first, partner);
    } else {
      const sameNumber = partner.number.text !== '';
      partner.row.refuse(sameNumber ? 'number-twice' : 'contradicts-row', {
        row: String(first.row.number),
        field,
      });
      things.push(partner);
    }
  }
  return things.toSorted(
    (one, other) => one.row.table - other.row.table || one.row.number - other.row.number,
  );
}

/** Finds which partner of the network a row is about; what one row is surely about is no candidate for another. */
export class PartnerMatcher {
  readonly #context: PlanContext;
  readonly #byId: ReadonlyMap<string, Organisation>;
  readonly #byName = new Groups<Organisation>();
  readonly #byShortName = new Groups<Organisation>();
  readonly #byLooseName = new Groups<Organisation>();
  readonly #byFormerName = new Groups<Organisation>();
  readonly #claimed = new Set<string>();

  constructor(context: PlanContext) {
    this.#context = context;
    const { organisations } = context.known;
    this.#byId = new Map(organisations.map((organisation) => [organisation.id, organisation]));
    for (const organisation of organisations) {
      this.#byName.add(nameKey(organisation.name), organisation);
      if (organisation.shortName !== '') this.#byShortName.add(nameKey(organisation.shortName), organisation);
      this.#byLooseName.add(looseName(organisation.name), organisation);
    }
    for (const { name, intoId } of context.known.mergedOrganisations) {
      const organisation = this.#byId.get(intoId);
      if (organisation !== undefined) this.#byFormerName.add(nameKey(name), organisation);
    }
  }

  organisation(id: string | null): Organisation | null {
    return id === null ? null : (this.#byId.get(id) ?? null);
  }

  /** By number. To be asked of every row before anything else is: what a number names is taken. */
  numbered({ number }: ListedPartner): Match | null {
    return number.id === null || this.#claimed.has(number.id) ? null : this.#claim(number.id);
  }

  /** By the list's own id, else by name. */
  sure(partner: ListedPartner): Match {
    const { source } = partner.row;
    const name = { source, externalId: partner.externalId };
    const isKnown = (id: string): boolean => this.#byId.has(id);
    const byId = this.#context.externalIds.find('organisation', name, isKnown);
    const named = this.#named(partner);
    if (byId !== undefined && !this.#claimed.has(byId)) return this.#claim(byId);
    const [first] = named;
    if (first !== undefined && named.length === 1) return this.#claim(first.id);
    return { id: null, candidates: named.map((one) => this.#candidate(one, 'several-with-name')) };
  }

  #named({ name }: ListedPartner): readonly Organisation[] {
    return this.#byName.of(nameKey(name)).filter(({ id }) => !this.#claimed.has(id));
  }

  #claim(id: string): Match {
    this.#claimed.add(id);
    return { id, candidates: [] };
  }

  /** Whether a partner that was merged into another was called so. */
  isFormerName(name: string): boolean {
    return this.#byFormerName.of(nameKey(name)).length > 0;
  }

  /** For a number that nobody here has: whoever it became, or is called so. The user decides. */
  asked(partner: ListedPartner): Match {
    const candidates = new Map<string, ImportCandidate>();
    const into = this.organisation(partner.number.mergedInto);
    if (into !== null) candidates.set(into.id, this.#candidate(into, 'merged-before'));
    for (const one of this.#named(partner)) candidates.set(one.id, this.#candidate(one, 'same-name'));
    for (const one of this.#alike(partner).candidates) {
      if (!candidates.has(one.id)) candidates.set(one.id, one);
    }
    return { id: null, candidates: [...candidates.values()], unknownNumber: partner.number.text };
  }

  /** By a name or a short name of before, when that leaves no doubt; else who is called nearly so. */
  likely(partner: ListedPartner): Match {
    for (const found of [this.#formers(partner.name), this.#shortNamed(partner.name)]) {
      const [first] = found;
      if (first !== undefined && found.length === 1) return this.#claim(first.id);
    }
    return this.#alike(partner);
  }

  #free(found: readonly Organisation[]): readonly Organisation[] {
    return found.filter(({ id }) => !this.#claimed.has(id));
  }

  #formers(name: string): readonly Organisation[] {
    return this.#free(this.#byFormerName.of(nameKey(name)));
  }

  #shortNamed(name: string): readonly Organisation[] {
    return this.#free(this.#byShortName.of(nameKey(name)));
  }

  #alike({ name, values }: ListedPartner): Match {
    const loose = looseName(name);
    const { shortName } = values;
    const known =
      shortName === undefined || shortName === ''
        ? []
        : [...this.#byName.of(nameKey(shortName)), ...this.#byShortName.of(nameKey(shortName))];
    const candidates = new Map<string, ImportCandidate>();
    // Also when another row is about it: two rows of a list may have become one partner.
    for (const one of this.#byFormerName.of(nameKey(name))) {
      candidates.set(one.id, this.#candidate(one, 'merged-before'));
    }
    for (const one of this.#shortNamed(name)) {
      candidates.set(one.id, this.#candidate(one, 'short-name-known'));
    }
    for (const one of this.#free(known)) candidates.set(one.id, this.#candidate(one, 'short-name-known'));
    if (loose !== '') {
      for (const one of this.#free(this.#byLooseName.of(loose))) {
        candidates.set(one.id, this.#candidate(one, 'similar-name'));
      }
    }
    return candidates.size === 0 ? NOTHING_KNOWN : { id: null, candidates: [...candidates.values()] };
  }

  #candidate({ id, name, categoryId }: Organisation, reason: DoubtReason): ImportCandidate {
    const category = this.#context.known.categories.find((known) => known.id === categoryId);
    return { id, name, detail: category?.name ?? '', reason };
  }
}

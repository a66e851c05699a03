import { type OrganisationId, organisationIdSchema } from '#shared/domain/ids.ts';
import { newOrganisation, type Organisation, type OrganisationDraft } from '#shared/domain/organisation.ts';
import { fold } from '#shared/texts/fold.ts';
import { clipped, looseName, readWholeNumber } from '../cell-values.ts';
import type { ImportField } from '../import-fields.ts';
import { readScale, readTier } from '../import-words.ts';
import type { ImportCandidate } from '../plan.ts';
import type { DoubtReason } from '../reasons.ts';
import type { PartnerNames } from './partner-names.ts';
import type { PlanContext } from './plan-context.ts';
import type { PlannedThing } from './planned-thing.ts';
import { LONGEST, type RowReader } from './row-reader.ts';
import {
  decide,
  doubtful,
  Groups,
  inOrder,
  type Match,
  NOTHING_KNOWN,
  refused,
  settled,
  union,
  withValues,
  type Given,
} from './settle.ts';

/** A partner as a row tells of it; what it does not tell is `undefined`. */
interface ListedPartner {
  readonly row: RowReader;
  readonly name: string;
  readonly externalId: string;
  readonly category: string;
  readonly values: Given<OrganisationDraft>;
  readonly joinedRows: number[];
}

const INTERVAL = { shortest: 1, longest: 3650 };

function readInterval(text: string): number | null {
  const days = readWholeNumber(text);
  return days !== null && days >= INTERVAL.shortest && days <= INTERVAL.longest ? days : null;
}

function listedPartner(context: PlanContext, row: RowReader): ListedPartner {
  const name = row.name('name');
  if (name === '') row.refuse('name-missing');
  const category = row.line('category', LONGEST.name) ?? '';
  const categoryId = category === '' ? undefined : (context.categoryOf(category) ?? undefined);
  return {
    row,
    name,
    externalId: row.line('externalId', LONGEST.name) ?? '',
    category,
    values: {
      categoryId,
      shortName: row.line('shortName'),
      tier: row.value('tier', readTier),
      scale: row.value('scale', readScale),
      themeIds: row.several('themes').map((theme) => context.themes.idOf(theme)),
      areaIds: row.several('areas').map((area) => context.areas.idOf(area)),
      desiredIntervalDays: row.value('desiredIntervalDays', readInterval),
      website: row.line('website'),
      note: row.note('note'),
      from: row.day('from'),
      until: row.day('until'),
    },
    joinedRows: [],
  };
}

/** The first field that both rows fill, differently. */
function contradiction(one: ListedPartner, other: ListedPartner): ImportField | null {
  const fields: readonly (readonly [ImportField, keyof OrganisationDraft])[] = [
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
  const differs = fields.find(([, key]) => {
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

/** Puts rows about the same partner together; a row that says something else about it is refused. */
function joinRows(listed: readonly ListedPartner[]): readonly ListedPartner[] {
  const things: ListedPartner[] = [];
  const places = new Map<string, number>();
  for (const partner of listed) {
    if (partner.row.refusal !== null) {
      things.push(partner);
      continue;
    }
    const idKey = partner.externalId === '' ? null : `id ${partner.row.source} ${partner.externalId}`;
    const nameKey = `name ${fold(partner.name)}`;
    const place = (idKey === null ? undefined : places.get(idKey)) ?? places.get(nameKey);
    const first = place === undefined ? undefined : things[place];
    // Two that are called the same but have ids of their own are two.
    const areTwo = idKey !== null && first !== undefined && first.externalId !== '' && !places.has(idKey);
    if (place === undefined || first === undefined || areTwo) {
      if (idKey !== null) places.set(idKey, things.length);
      if (!places.has(nameKey)) places.set(nameKey, things.length);
      things.push(partner);
      continue;
    }
    if (idKey !== null) places.set(idKey, place);
    const field = contradiction(first, partner);
    if (field === null) {
      things[place] = joined(first, partner);
    } else {
      partner.row.refuse('contradicts-row', { row: String(first.row.number), field });
      things.push(partner);
    }
  }
  return things;
}

/** Finds which partner of the network a row is about; what one row is surely about is no candidate for another. */
class PartnerMatcher {
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
      this.#byName.add(fold(organisation.name), organisation);
      if (organisation.shortName !== '') this.#byShortName.add(fold(organisation.shortName), organisation);
      this.#byLooseName.add(looseName(organisation.name), organisation);
    }
    for (const { name, intoId } of context.known.mergedOrganisations) {
      const organisation = this.#byId.get(intoId);
      if (organisation !== undefined) this.#byFormerName.add(fold(name), organisation);
    }
  }

  organisation(id: string | null): Organisation | null {
    return id === null ? null : (this.#byId.get(id) ?? null);
  }

  /** By id, else by name. */
  sure(partner: ListedPartner): Match {
    const { source } = partner.row;
    const name = { source, externalId: partner.externalId };
    const isKnown = (id: string): boolean => this.#byId.has(id);
    const byId = this.#context.externalIds.find('organisation', name, isKnown);
    const named = this.#byName.of(fold(partner.name)).filter(({ id }) => !this.#claimed.has(id));
    if (byId !== undefined && !this.#claimed.has(byId)) return this.#claim(byId);
    const [first] = named;
    if (first !== undefined && named.length === 1) return this.#claim(first.id);
    return { id: null, candidates: named.map((one) => this.#candidate(one, 'several-with-name')) };
  }

  #claim(id: string): Match {
    this.#claimed.add(id);
    return { id, candidates: [] };
  }

  /** Whether a partner that was merged into another was called so. */
  isFormerName(name: string): boolean {
    return this.#byFormerName.of(fold(name)).length > 0;
  }

  /** By a name or a short name of before, when that leaves no doubt; else who is called nearly so. */
  likely(partner: ListedPartner): Match {
    const free = (found: readonly Organisation[]): readonly Organisation[] =>
      found.filter(({ id }) => !this.#claimed.has(id));
    const byShortName = free(this.#byShortName.of(fold(partner.name)));
    const formers = this.#byFormerName.of(fold(partner.name));
    for (const found of [free(formers), byShortName]) {
      const [first] = found;
      if (first !== undefined && found.length === 1) return this.#claim(first.id);
    }
    const loose = looseName(partner.name);
    const shortName = partner.values.shortName;
    const known =
      shortName === undefined
        ? []
        : [...this.#byName.of(fold(shortName)), ...this.#byShortName.of(fold(shortName))];
    const candidates = new Map<string, ImportCandidate>();
    // Also when another row is about it: two rows of a list may have become one partner.
    for (const one of formers) candidates.set(one.id, this.#candidate(one, 'merged-before'));
    for (const one of byShortName) candidates.set(one.id, this.#candidate(one, 'short-name-known'));
    for (const one of free(known)) candidates.set(one.id, this.#candidate(one, 'short-name-known'));
    if (loose !== '') {
      for (const one of free(this.#byLooseName.of(loose))) {
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

function draftOf({ id: _id, archived: _archived, ...draft }: Organisation): OrganisationDraft {
  return draft;
}

function planOne(
  context: PlanContext,
  partner: ListedPartner,
  match: Match,
  matcher: PartnerMatcher,
): PlannedThing<'partners'> {
  const { row, name, values, joinedRows } = partner;
  const decision = decide(context, row, match);
  if (decision.undecided) return doubtful('partners', row, decision, { name, joinedRows });
  const stored = matcher.organisation(decision.id);
  const categoryId = values.categoryId ?? stored?.categoryId ?? context.mapping.defaultCategoryId;
  if (partner.category !== '' && values.categoryId === undefined) {
    context.unknownCategories.add(partner.category);
    if (stored !== null) row.leaveOut('category', partner.category);
    else row.refuse('unknown-category', { text: clipped(partner.category) });
  } else if (categoryId === null) row.refuse('category-missing');
  if (row.refusal !== null || categoryId === null) return refused('partners', row, name);
  if (stored?.archived === true) row.remark('is-archived');
  const before = stored === null ? null : draftOf(stored);
  const start = before ?? newOrganisation(name, categoryId);
  // Whoever was found by the short name or a name of before keeps the name of now.
  const isOtherName =
    before !== null && (fold(before.shortName) === fold(name) || matcher.isFormerName(name));
  const draft = inOrder(
    row,
    withValues(start, {
      ...values,
      name: isOtherName && (decision.choice === null || matcher.isFormerName(name)) ? before.name : name,
      themeIds: union(start.themeIds, values.themeIds ?? []),
      areaIds: union(start.areaIds, values.areaIds ?? []),
    }),
    before,
  );
  const id = organisationIdSchema.parse(decision.id ?? context.newId());
  const external = { source: row.source, externalId: partner.externalId };
  const newExternalId = context.externalIds.toRemember('organisation', external, id);
  return settled(row, decision, { kind: 'partners', name, joinedRows, id, draft, before, newExternalId });
}

/** Plans all rows about partners, and tells `names` who is there now. */
export function planPartners(
  context: PlanContext,
  rows: readonly RowReader[],
  names: PartnerNames,
): readonly PlannedThing<'partners'>[] {
  const listed = joinRows(rows.map((row) => listedPartner(context, row)));
  const matcher = new PartnerMatcher(context);
  // Who is surely meant comes first: what is left may then be about the others.
  const sure = listed.map((partner) =>
    partner.row.refusal === null ? matcher.sure(partner) : NOTHING_KNOWN,
  );
  const planned = listed.map((partner, place) => {
    if (partner.row.refusal !== null) return refused('partners', partner.row, partner.name);
    const match = sure[place] ?? NOTHING_KNOWN;
    const isOpen = match.id === null && match.candidates.length === 0;
    return planOne(context, partner, isOpen ? matcher.likely(partner) : match, matcher);
  });
  for (const { id, draft, name } of planned) {
    if (id === null || draft === null) continue;
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the id of a partner
    names.add(id as OrganisationId, draft);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as above; rows may call it as this list does
    names.addAlias(id as OrganisationId, name);
  }
  return planned;
}

import type { AreaId, CollaborationId, OrganisationId, PersonId, ThemeId } from '#shared/domain/ids.ts';
import type { OrganisationDraft } from '#shared/domain/organisation.ts';
import type { ErasedOn } from '#shared/privacy/erased.ts';
import { nameKey } from '../cell-values.ts';
import { IMPORT_KINDS, type ImportKind } from '../import-fields.ts';
import type { ImportTable } from '../import-table.ts';
import type { ImportMapping } from '../mapping.ts';
import type { ImportPlan, OutcomeCounts } from '../plan.ts';
import { planCollaborations } from './collaborations.ts';
import { planEncounters } from './encounters.ts';
import type { KnownNetwork } from './known-network.ts';
import type { NamedThings } from './listed-encounter.ts';
import { PartnerNames } from './partner-names.ts';
import { planPartners } from './partners.ts';
import { planPersons } from './persons.ts';
import { type Choices, type PlanContext, planContext } from './plan-context.ts';
import { isOfKind, type PlannedThing } from './planned-thing.ts';
import { readersOf } from './row-reader.ts';
import { Groups } from './settle.ts';
import { planTies } from './ties.ts';

/** At most so many unknown names are told of. */
const MOST_NAMES = 200;

export interface PlanInput {
  readonly known: KnownNetwork;
  readonly tables: readonly ImportTable[];
  readonly mapping: ImportMapping;
  readonly choices: Choices;
  /** A new UUIDv7. */
  readonly newId: () => string;
  readonly erasedOn: ErasedOn;
  /** Told after each kind, 0 to 1; may throw to stop. */
  readonly onProgress?: (part: number) => void;
}

/** A dry run with everything that is needed to write it. */
export interface MadePlan {
  readonly things: readonly PlannedThing[];
  readonly newThemes: ReadonlyMap<ThemeId, string>;
  readonly newAreas: ReadonlyMap<AreaId, string>;
  /** Partners that were made because things that are written point at them. */
  readonly madePartners: ReadonlyMap<OrganisationId, OrganisationDraft>;
  readonly context: PlanContext;
  readonly names: PartnerNames;
  readonly summary: ImportPlan;
}

/** Plans the import of all tables together: what one list adds, the next may point at. Pure, but for the ids. */
export function makePlan({ tables, mapping, onProgress, ...given }: PlanInput): MadePlan {
  const { known } = given;
  const context = planContext({ ...given, mapping });
  const names = new PartnerNames(context, known.organisations);
  const rowsOf = (kind: ImportKind) => readersOf(tables, mapping.tables, kind);
  const progress = (part: number): void => onProgress?.(part);

  const partners = planPartners(context, rowsOf('partners'), names);
  progress(0.25);
  const persons = planPersons(context, rowsOf('persons'), names);
  progress(0.6);
  const collaborations = planCollaborations(context, rowsOf('collaborations'), names);
  const ties = planTies(context, rowsOf('ties'), names);
  progress(0.75);
  const named = namedThings(known, names, persons, collaborations);
  const encounters = planEncounters(context, rowsOf('encounters'), named);
  progress(1);

  const things: readonly PlannedThing[] = [
    ...partners,
    ...persons,
    ...collaborations,
    ...ties,
    ...encounters,
  ];
  const used = usedIds(things);
  const only = <Id extends string, Value>(made: ReadonlyMap<Id, Value>): ReadonlyMap<Id, Value> =>
    new Map([...made].filter(([id]) => used.has(id)));
  const plan = {
    things,
    newThemes: only(context.themes.made),
    newAreas: only(context.areas.made),
    madePartners: only(names.made),
    context,
    names,
  };
  return { ...plan, summary: summaryOf(plan, tables, mapping) };
}

function namedThings(
  known: KnownNetwork,
  partners: PartnerNames,
  plannedPersons: readonly PlannedThing<'persons'>[],
  plannedCollaborations: readonly PlannedThing<'collaborations'>[],
): NamedThings {
  const persons: NamedThings['persons'] = new Groups();
  const planned = new Map(plannedPersons.flatMap((thing) => (thing.id === null ? [] : [[thing.id, thing]])));
  for (const person of known.persons) {
    const { name, affiliations } = planned.get(person.id)?.draft ?? person;
    const organisationIds = affiliations.map(({ organisationId }) => organisationId);
    persons.add(nameKey(name), { id: person.id, organisationIds });
    planned.delete(person.id);
  }
  for (const [id, { draft }] of planned) {
    if (draft === null) continue;
    const organisationIds = draft.affiliations.map(({ organisationId }) => organisationId);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the id of a person
    persons.add(nameKey(draft.name), { id: id as PersonId, organisationIds });
  }
  const collaborations = new Groups<CollaborationId>();
  const isKnown = new Set<string>();
  for (const { id, name } of known.collaborations) {
    collaborations.add(nameKey(name), id);
    isKnown.add(id);
  }
  for (const { id, draft } of plannedCollaborations) {
    if (id === null || draft === null || isKnown.has(id)) continue;
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the id of a collaboration
    collaborations.add(nameKey(draft.name), id as CollaborationId);
  }
  return { partners, persons, collaborations };
}

/** Whether something is to be told about a thing that is taken, or is the same. */
export function isRemarked({ remarks, outcome }: PlannedThing): boolean {
  return remarks.length > 0 && outcome !== 'refused' && outcome !== 'doubtful';
}

/** Whether a thing is written at all. */
export function isWritten({ outcome }: PlannedThing): boolean {
  return outcome === 'new' || outcome === 'changed';
}

/** Ids of themes, areas and partners that what is written points at. */
function usedIds(things: readonly PlannedThing[]): ReadonlySet<string> {
  const used = new Set<string>();
  const note = (ids: readonly string[]): void => {
    for (const id of ids) used.add(id);
  };
  for (const thing of things) {
    if (!isWritten(thing)) continue;
    if (isOfKind(thing, 'partners'))
      note([...(thing.draft?.themeIds ?? []), ...(thing.draft?.areaIds ?? [])]);
    else if (isOfKind(thing, 'persons'))
      note(thing.draft?.affiliations.map((one) => one.organisationId) ?? []);
    else if (isOfKind(thing, 'collaborations')) {
      note([
        ...(thing.draft?.themeIds ?? []),
        ...(thing.draft?.members.map((one) => one.organisationId) ?? []),
      ]);
    } else if (isOfKind(thing, 'ties')) {
      note(thing.draft === null ? [] : [thing.draft.firstOrganisationId, thing.draft.secondOrganisationId]);
    } else if (isOfKind(thing, 'encounters')) {
      const { themeIds = [], organisationIds = [], absentOrganisationIds = [] } = thing.draft ?? {};
      note([...themeIds, ...organisationIds, ...absentOrganisationIds]);
    }
  }
  return used;
}

const NO_COUNTS: OutcomeCounts = { new: 0, changed: 0, same: 0, doubtful: 0, refused: 0 };

function summaryOf(
  plan: Omit<MadePlan, 'summary'>,
  tables: readonly ImportTable[],
  mapping: ImportMapping,
): ImportPlan {
  const { things, context } = plan;
  const counts = Object.fromEntries(IMPORT_KINDS.map((kind) => [kind, { ...NO_COUNTS }]));
  let joined = 0;
  let remarked = 0;
  for (const thing of things) {
    const ofKind = counts[thing.kind];
    if (ofKind !== undefined) ofKind[thing.outcome] += 1;
    joined += thing.joinedRows.length;
    if (isRemarked(thing)) remarked += 1;
  }
  const taken = tables.filter((_, index) => (mapping.tables[index]?.kind ?? null) !== null);
  return {
    rows: taken.reduce((sum, { rows }) => sum + rows.length, 0),
    joined,
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- made from the list of all kinds
    counts: counts as Record<ImportKind, OutcomeCounts>,
    remarked,
    leftOut: things.filter(({ outcome }) => outcome === 'doubtful').length,
    unknownCategories: context.unknownCategories.list(MOST_NAMES),
    unknownPartners: context.unknownPartners.list(MOST_NAMES),
    unknownNumbers: context.numbers.unknown,
    numbered: context.numbers.known,
    newThemes: [...plan.newThemes.values()].slice(0, MOST_NAMES),
    newAreas: [...plan.newAreas.values()].slice(0, MOST_NAMES),
  };
}

import { type MapLook, MOST_MAP_VIEWS } from '#shared/domain/map-view.ts';
import { type NetworkDocument, networkDocumentSchema } from '#shared/domain/network-document.ts';
import type { MergePlan } from './merge-plan.ts';
import { knownAfter, type MergeOperation } from './settle-merge.ts';

/** What is not merged thing by thing: it comes in when it is not here, and asks nothing. */
export const REST_KINDS = [
  'externalIds',
  'timeWeeks',
  'personBases',
  'standIns',
  'observationOutcomes',
  'correctionRequests',
  'retentionKeeps',
  'distinctOrganisations',
  'distinctPersons',
  'setAsideIntroductions',
  'mapViews',
] as const satisfies readonly (keyof NetworkDocument)[];
export type RestKind = (typeof REST_KINDS)[number];

/** Of each kind what is to be written; a request that was answered there is among them with the id that it has here. */
export type MergeRest = Pick<NetworkDocument, RestKind>;

type Outcome = NetworkDocument['observationOutcomes'][number];
type Request = NetworkDocument['correctionRequests'][number];
type Has = (id: string | null) => boolean;

/** Those of which nothing with the same name is here. */
function missing<Item>(
  mine: readonly Item[],
  theirs: readonly Item[],
  nameOf: (item: Item) => string,
): readonly Item[] {
  const known = new Set(mine.map((item) => nameOf(item)));
  return theirs.filter((item) => !known.has(nameOf(item)));
}

const pairOf = (one: string, other: string): string => [one, other].toSorted().join(' ');

/** All ids that are here when the operations are written, with those of what stands inside encounters. */
function idsAfter(mine: NetworkDocument, operations: readonly MergeOperation[]) {
  const known = knownAfter(mine, operations);
  const encounters = new Map(mine.encounters.map((encounter) => [String(encounter.id), encounter]));
  for (const { kind, way, item } of operations) {
    if (kind !== 'encounters') continue;
    if (way === 'remove') encounters.delete(item.id);
    else {
      const [encounter] = networkDocumentSchema.shape.encounters.parse([item]);
      if (encounter !== undefined) encounters.set(item.id, encounter);
    }
  }
  const inside = [...encounters.values()].flatMap(({ observations, commitments }) => [
    ...observations,
    ...commitments,
  ]);
  return new Set([...Object.values(known).flatMap((ids) => [...ids]), ...inside.map(({ id }): string => id)]);
}

/** Nothing but "later" was said of it here. */
function isOpen({ toldTo, commitmentId, letGoOn }: Outcome): boolean {
  return toldTo === '' && commitmentId === null && letGoOn === null;
}

function outcomesOf(mine: NetworkDocument, theirs: NetworkDocument, has: Has): readonly Outcome[] {
  const closed = mine.observationOutcomes.filter((outcome) => !isOpen(outcome));
  const own = new Set(mine.observationOutcomes.map(({ observationId }) => observationId));
  return missing(closed, theirs.observationOutcomes, ({ observationId }) => observationId)
    .filter((outcome) => has(outcome.observationId) && !(own.has(outcome.observationId) && isOpen(outcome)))
    .map((outcome) => (has(outcome.commitmentId) ? outcome : { ...outcome, commitmentId: null }));
}

/** New ones, and those that were answered there while they are still open here. */
function requestsOf(mine: NetworkDocument, theirs: NetworkDocument, has: Has): readonly Request[] {
  const own = new Map(mine.correctionRequests.map((request) => [request.id, request]));
  return theirs.correctionRequests.filter((request) => {
    const here = own.get(request.id);
    if (!has(request.personId)) return false;
    if (here === undefined) return true;
    return here.doneOn === null && request.doneOn !== null && here.receivedOn <= request.doneOn;
  });
}

/** A way of looking without what is not here. */
function lookAmong(look: MapLook, has: Has): MapLook {
  const { filters, focus } = look;
  const ends = focus === null ? [] : focus.kind === 'around' ? [focus.id] : [focus.fromId, focus.toId];
  return {
    ...look,
    filters: {
      ...filters,
      categoryId: has(filters.categoryId) ? filters.categoryId : null,
      themeId: has(filters.themeId) ? filters.themeId : null,
      areaId: has(filters.areaId) ? filters.areaId : null,
    },
    focus: ends.every((id) => has(id)) ? focus : null,
    selectedId: has(look.selectedId) ? look.selectedId : null,
    hiddenIds: look.hiddenIds.filter((id) => has(id)),
    openedIds: look.openedIds.filter((id) => has(id)),
  };
}

/**
 * What comes along with the things of a merge. Of what both have ours stands, but for a signal that only waits here, and a request
 * that is still open here: there theirs tells what was done. Settings, the calendar, the log, what stands where on the map and what
 * was said to suggestions belong to a network and stay with it.
 */
export function restOf(
  mine: NetworkDocument,
  { theirs }: Pick<MergePlan, 'theirs'>,
  operations: readonly MergeOperation[],
): MergeRest {
  const ids = idsAfter(mine, operations);
  const has: Has = (id) => id !== null && ids.has(id);
  const of = <Kind extends RestKind>(kind: Kind, nameOf: (item: NetworkDocument[Kind][number]) => string) =>
    missing<NetworkDocument[Kind][number]>(mine[kind], theirs[kind], nameOf);
  const places = MOST_MAP_VIEWS - mine.mapViews.length;
  return {
    externalIds: of('externalIds', ({ kind, source, externalId }) =>
      JSON.stringify([kind, source, externalId]),
    ).filter(({ id }) => has(id)),
    timeWeeks: of('timeWeeks', ({ year, week }) => `${String(year)} ${String(week)}`),
    personBases: of('personBases', ({ personId }) => personId).filter(({ personId }) => has(personId)),
    standIns: of('standIns', ({ personId }) => personId).filter(
      ({ personId, organisationId }) => has(personId) && (organisationId === null || has(organisationId)),
    ),
    observationOutcomes: outcomesOf(mine, theirs, has),
    correctionRequests: requestsOf(mine, theirs, has),
    retentionKeeps: of('retentionKeeps', ({ kind, itemId }) => `${kind} ${itemId}`).filter(({ itemId }) =>
      has(itemId),
    ),
    distinctOrganisations: of('distinctOrganisations', (pair) =>
      pairOf(pair.firstOrganisationId, pair.secondOrganisationId),
    ).filter((pair) => has(pair.firstOrganisationId) && has(pair.secondOrganisationId)),
    distinctPersons: of('distinctPersons', (pair) => pairOf(pair.firstPersonId, pair.secondPersonId)).filter(
      (pair) => has(pair.firstPersonId) && has(pair.secondPersonId),
    ),
    setAsideIntroductions: of('setAsideIntroductions', (pair) =>
      pairOf(pair.firstOrganisationId, pair.secondOrganisationId),
    ).filter((pair) => has(pair.firstOrganisationId) && has(pair.secondOrganisationId)),
    mapViews: of('mapViews', ({ id }) => id)
      .slice(0, Math.max(0, places))
      .map((view) => ({ ...view, look: lookAmong(view.look, has) })),
  };
}

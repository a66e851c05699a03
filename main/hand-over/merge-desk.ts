import { setImmediate as nextTurn } from 'node:timers/promises';
import { closeDatabase, type WriteDb } from '#db/handle.ts';
import type { FileKey } from '#db/file-key.ts';
import { openForReading } from '#db/open.ts';
import { exportNetwork } from '#db/repos/export.ts';
import { listExternalIds, saveExternalId } from '#db/repos/external-ids.ts';
import { type HandedOver, readHandedOver, readNetworkMark } from '#db/repos/hand-over.ts';
import { savePersonBasis } from '#db/repos/person-basis.ts';
import { saveStandIn } from '#db/repos/stand-ins.ts';
import { listTimeWeeks, saveTimeWeek } from '#db/repos/time-weeks.ts';
import { writeMergeOperation } from '#db/repos/write-merge.ts';
import type { ExternalId } from '#shared/domain/external-id.ts';
import type { NetworkDocument } from '#shared/domain/network-document.ts';
import { AppError } from '#shared/errors.ts';
import type { HandOverBase } from '#shared/hand-over/base.ts';
import { itemsOf, makeMergePlan, MERGED_KINDS, type MergePlan } from '#shared/hand-over/merge-plan.ts';
import { settleMerge, type SettledMerge } from '#shared/hand-over/settle-merge.ts';
import { shownConflict } from '#shared/hand-over/shown-conflict.ts';
import type { MergeDone, MergePreview } from '#shared/ipc/requests/hand-over.ts';
import { networkName } from '../network-files.ts';
import type { OpenNetwork } from '../network-session.ts';
import { shortDigest } from './digest.ts';

const MOST_CONFLICTS = 500;
/** How long writing may keep the window waiting at once, in milliseconds. */
const PART_MILLISECONDS = 40;

interface ReadNetwork {
  readonly file: string;
  readonly document: NetworkDocument;
  readonly mark: string | null;
  readonly handedOver: HandedOver | null;
}

/** What merging needs of another network, read once. @throws {AppError} as `openForReading` */
export function readNetwork(file: string, key: FileKey | null): ReadNetwork {
  const db = openForReading(file, { key });
  try {
    return { file, document: exportNetwork(db), mark: readNetworkMark(db), handedOver: readHandedOver(db) };
  } finally {
    closeDatabase(db);
  }
}

/** What both once were: theirs is a part of ours, or ours of theirs. A part of a third network tells nothing about the two. */
function baseBetween({ db }: OpenNetwork, other: ReadNetwork): HandOverBase | null {
  if (other.handedOver !== null && other.handedOver.origin === readNetworkMark(db))
    return other.handedOver.base;
  const own = readHandedOver(db);
  return own !== null && own.origin === other.mark ? own.base : null;
}

function planFor(network: OpenNetwork, other: ReadNetwork): { mine: NetworkDocument; plan: MergePlan } {
  const mine = exportNetwork(network.db);
  return { mine, plan: makeMergePlan(mine, other.document, baseBetween(network, other), shortDigest) };
}

/** What merging would do, with ours in every conflict. Writes nothing. */
export function previewMerge(network: OpenNetwork, other: ReadNetwork): MergePreview {
  const { mine, plan } = planFor(network, other);
  const { operations, leftOut } = settleMerge(mine, plan, new Set());
  const conflicts = plan.entries.flatMap((entry) => entry.conflicts);
  const counts = MERGED_KINDS.map((kind) => {
    const count = (way: string) => operations.filter((each) => each.kind === kind && each.way === way).length;
    const touched = plan.entries.filter((entry) => entry.kind === kind);
    const touchedThere = new Set(touched.map(({ id }) => id));
    return {
      kind,
      added: count('add'),
      changed: count('change'),
      same: itemsOf(plan.theirs, kind).filter(({ id }) => !touchedThere.has(id)).length,
      conflicts: touched.reduce((sum, entry) => sum + entry.conflicts.length, 0),
    };
  });
  const named = [mine, plan.theirs];
  return {
    name: networkName(other.file),
    isPart: baseBetween(network, other) !== null,
    counts: counts.filter((each) => each.added + each.changed + each.same + each.conflicts > 0),
    conflicts: conflicts.slice(0, MOST_CONFLICTS).map((conflict) => shownConflict(conflict, named)),
    conflictCount: conflicts.length,
    sameNames: plan.sameNames.slice(0, MOST_CONFLICTS),
    leftOut,
  };
}

const keyOf = ({ kind, source, externalId }: ExternalId): string =>
  JSON.stringify([kind, source, externalId]);

/** What has no id of its own and only comes in when it is not here: numbers of other lists, hours of weeks, why somebody stands here. */
function writeTheRest(db: WriteDb, { theirs }: MergePlan): void {
  const known = new Set(listExternalIds(db).map((each) => keyOf(each)));
  const here = exportNetwork(db);
  const things = new Set(MERGED_KINDS.flatMap((kind) => itemsOf(here, kind).map(({ id }) => id)));
  for (const each of theirs.externalIds) {
    if (!known.has(keyOf(each)) && things.has(each.id)) saveExternalId(db, each);
  }
  const weeks = new Set(listTimeWeeks(db).map(({ year, week }) => `${String(year)} ${String(week)}`));
  for (const week of theirs.timeWeeks) {
    if (!weeks.has(`${String(week.year)} ${String(week.week)}`)) saveTimeWeek(db, week);
  }
  const has = <T extends { readonly personId: string }>(own: readonly T[], { personId }: T): boolean =>
    !things.has(personId) || own.some((each) => each.personId === personId);
  for (const { personId, ...basis } of theirs.personBases) {
    if (!has(here.personBases, { personId, ...basis })) savePersonBasis(db, personId, basis);
  }
  for (const standIn of theirs.standIns) {
    const isOfKnown = standIn.organisationId === null || things.has(standIn.organisationId);
    if (!has(here.standIns, standIn) && isOfKnown) saveStandIn(db, standIn);
  }
}

function* writing(db: WriteDb, plan: MergePlan, { operations }: SettledMerge): Generator<undefined> {
  let since = performance.now();
  const removals = operations.filter(({ way }) => way === 'remove').toReversed();
  for (const operation of [...operations.filter(({ way }) => way !== 'remove'), ...removals]) {
    writeMergeOperation(db, operation);
    if (performance.now() - since < PART_MILLISECONDS) continue;
    yield;
    since = performance.now();
  }
  writeTheRest(db, plan);
}

/**
 * Merges as one step of undo.
 * @param chosen keys of the conflicts in which theirs stands
 * @throws {AppError} refused-by-file: something does not fit after all. Then nothing is written.
 */
export async function applyMerge(
  network: OpenNetwork,
  other: ReadNetwork,
  chosen: readonly string[],
): Promise<MergeDone> {
  const { mine, plan } = planFor(network, other);
  const settled = settleMerge(mine, plan, new Set(chosen));
  const count = (way: string) => settled.operations.filter((each) => each.way === way).length;
  const revision = network.revision;
  await network.changeInParts(
    'handOver.apply',
    (db) => {
      // Asked again: a long undo that was waited for came first.
      if (network.revision !== revision) throw new AppError('import-outdated');
      return writing(db, plan, settled);
    },
    async () => {
      await nextTurn();
    },
    [networkName(other.file)],
  );
  return {
    added: count('add'),
    changed: count('change'),
    removed: count('remove'),
    leftOut: settled.leftOut,
  };
}

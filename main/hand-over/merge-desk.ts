import { setImmediate as nextTurn } from 'node:timers/promises';
import { closeDatabase, type WriteDb } from '#db/handle.ts';
import type { FileKey } from '#db/file-key.ts';
import { refuseForeignSchema } from '#db/foreign-schema.ts';
import { openForReading } from '#db/open.ts';
import { exportNetwork } from '#db/repos/exchange/export.ts';
import { type HandedOver, readHandedOver, readNetworkMark } from '#db/repos/exchange/hand-over.ts';
import { writeMergeRest } from '#db/repos/exchange/write-merge-rest.ts';
import { writeMergeOperation } from '#db/repos/exchange/write-merge.ts';
import type { NetworkDocument } from '#shared/domain/network-document.ts';
import { AppError } from '#shared/errors.ts';
import type { HandOverBase } from '#shared/hand-over/base.ts';
import { itemsOf, makeMergePlan, MERGED_KINDS, type MergePlan } from '#shared/hand-over/merge-plan.ts';
import { type MergeRest, REST_KINDS, restOf } from '#shared/hand-over/merge-rest.ts';
import { settleMerge, type SettledMerge } from '#shared/hand-over/settle-merge.ts';
import { shownConflict } from '#shared/hand-over/shown-conflict.ts';
import type { MergeDone, MergePreview } from '#shared/ipc/requests/hand-over.ts';
import { networkName } from '../files/network-files.ts';
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
    refuseForeignSchema(db);
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
  const rest = restOf(mine, plan, operations);
  return {
    name: networkName(other.file),
    isPart: baseBetween(network, other) !== null,
    rest: REST_KINDS.map((kind) => ({ kind, count: rest[kind].length })).filter(({ count }) => count > 0),
    counts: counts.filter((each) => each.added + each.changed + each.same + each.conflicts > 0),
    conflicts: conflicts.slice(0, MOST_CONFLICTS).map((conflict) => shownConflict(conflict, named)),
    conflictCount: conflicts.length,
    sameNames: plan.sameNames.slice(0, MOST_CONFLICTS),
    leftOut,
  };
}

function* writing(db: WriteDb, { operations }: SettledMerge, rest: MergeRest): Generator<undefined> {
  let since = performance.now();
  const removals = operations.filter(({ way }) => way === 'remove').toReversed();
  for (const operation of [...operations.filter(({ way }) => way !== 'remove'), ...removals]) {
    writeMergeOperation(db, operation);
    if (performance.now() - since < PART_MILLISECONDS) continue;
    yield;
    since = performance.now();
  }
  writeMergeRest(db, rest);
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
  const rest = restOf(mine, plan, settled.operations);
  const count = (way: string) => settled.operations.filter((each) => each.way === way).length;
  const revision = network.revision;
  await network.changeInParts(
    'handOver.apply',
    (db) => {
      // Asked again: a long undo that was waited for came first.
      if (network.revision !== revision) throw new AppError('import-outdated');
      return writing(db, settled, rest);
    },
    async () => {
      await nextTurn();
    },
    [networkName(other.file)],
  );
  return {
    added: count('add') + REST_KINDS.reduce((sum, kind) => sum + rest[kind].length, 0),
    changed: count('change'),
    removed: count('remove'),
    leftOut: settled.leftOut,
  };
}

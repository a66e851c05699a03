import { setImmediate as nextTurn } from 'node:timers/promises';
import { closeDatabase, type WriteDb } from '#db/handle.ts';
import type { FileKey } from '#db/file-key.ts';
import { openForReading } from '#db/open.ts';
import { erasedLookup, forgetErased, listErasedMarks } from '#db/repos/privacy/erased-persons.ts';
import { exportNetwork } from '#db/repos/exchange/export.ts';
import { type HandedOver, readHandedOver, readNetworkMark } from '#db/repos/exchange/hand-over.ts';
import { writeMergeRest } from '#db/repos/exchange/write-merge-rest.ts';
import { writeMergeOperation } from '#db/repos/exchange/write-merge.ts';
import { isoDateSchema } from '#shared/domain/calendar-date.ts';
import { type PersonId, personIdSchema } from '#shared/domain/ids.ts';
import type { NetworkDocument } from '#shared/domain/network-document.ts';
import { AppError } from '#shared/errors.ts';
import type { HandOverBase } from '#shared/hand-over/base.ts';
import { itemsOf, makeMergePlan, MERGED_KINDS, type MergePlan } from '#shared/hand-over/merge-plan.ts';
import { type MergeRest, REST_KINDS, restOf } from '#shared/hand-over/merge-rest.ts';
import { settleMerge, type MergeOperation } from '#shared/hand-over/settle-merge.ts';
import { shownConflict } from '#shared/hand-over/shown-conflict.ts';
import { withoutErased } from '#shared/hand-over/without-erased.ts';
import type { ErasedThere, MergeDone, MergePreview } from '#shared/ipc/requests/hand-over.ts';
import { networkName } from '../files/network-files.ts';
import type { OpenNetwork } from '../network-session.ts';
import { logPrivacy } from '../privacy-log.ts';
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
  const plan = makeMergePlan(mine, other.document, {
    base: baseBetween(network, other),
    digest: shortDigest,
    erasedOn: erasedLookup(listErasedMarks(network.db)),
  });
  return { mine, plan };
}

/** Those who were erased here and stand there, each with the conflict that asks about them. */
function erasedIn({ entries }: MergePlan): readonly (ErasedThere & { readonly id: PersonId })[] {
  return entries.flatMap(({ id, item, conflicts }) =>
    conflicts
      .filter(({ reason }) => reason === 'erased-here')
      .map(({ key, mine }) => ({
        id: personIdSchema.parse(id),
        key,
        name: String(item['name']),
        erasedOn: isoDateSchema.parse(mine),
      })),
  );
}

/** What merging would do, with ours in every conflict. Writes nothing. */
export function previewMerge(network: OpenNetwork, other: ReadNetwork): MergePreview {
  const { mine, plan } = planFor(network, other);
  const { operations, leftOut } = settleMerge(mine, plan, new Set());
  const conflicts = plan.entries
    .flatMap((entry) => entry.conflicts)
    .filter(({ reason }) => reason !== 'erased-here');
  const counts = MERGED_KINDS.map((kind) => {
    const count = (way: string) => operations.filter((each) => each.kind === kind && each.way === way).length;
    const touched = plan.entries.filter((entry) => entry.kind === kind);
    const touchedThere = new Set(touched.map(({ id }) => id));
    return {
      kind,
      added: count('add'),
      changed: count('change'),
      same: itemsOf(plan.theirs, kind).filter(({ id }) => !touchedThere.has(id)).length,
      conflicts: conflicts.filter((conflict) => conflict.kind === kind).length,
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
    erased: erasedIn(plan)
      .slice(0, MOST_CONFLICTS)
      .map(({ key, name, erasedOn }) => ({ key, name, erasedOn })),
    sameNames: plan.sameNames.slice(0, MOST_CONFLICTS),
    leftOut,
  };
}

function* writing(
  db: WriteDb,
  operations: readonly MergeOperation[],
  { rest, broughtBack, now }: { rest: MergeRest; broughtBack: readonly PersonId[]; now: Date },
): Generator<undefined> {
  let since = performance.now();
  const removals = operations.filter(({ way }) => way === 'remove').toReversed();
  for (const operation of [...operations.filter(({ way }) => way !== 'remove'), ...removals]) {
    writeMergeOperation(db, operation);
    if (performance.now() - since < PART_MILLISECONDS) continue;
    yield;
    since = performance.now();
  }
  writeMergeRest(db, rest);
  forgetErased(db, broughtBack);
  if (broughtBack.length > 0)
    logPrivacy(db, now, 'brought-back', { count: broughtBack.length, detail: 'samenvoegen' });
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
  now: Date,
): Promise<MergeDone> {
  const { mine, plan } = planFor(network, other);
  const settled = settleMerge(mine, plan, new Set(chosen));
  const erased = erasedIn(plan);
  const broughtBack = erased
    .filter(({ id }) => settled.operations.some(({ kind, item }) => kind === 'persons' && item.id === id))
    .map(({ id }) => id);
  const operations = withoutErased(settled.operations, {
    mine,
    theirs: plan.theirs,
    ids: erased.map(({ id }) => id).filter((id) => !broughtBack.includes(id)),
  });
  const rest = restOf(mine, plan, operations);
  const count = (way: string) => operations.filter((each) => each.way === way).length;
  const revision = network.revision;
  await network.changeInParts(
    'handOver.apply',
    (db) => {
      // Asked again: a long undo that was waited for came first.
      if (network.revision !== revision) throw new AppError('import-outdated');
      return writing(db, operations, { rest, broughtBack, now });
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
    leftOut: settled.leftOut + settled.operations.length - operations.length,
  };
}

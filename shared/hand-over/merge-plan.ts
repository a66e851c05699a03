import type { NetworkDocument } from '#shared/domain/network-document.ts';
import type { ErasedOn } from '#shared/privacy/erased.ts';
import { fold } from '#shared/texts/fold.ts';
import type { Digest, HandOverBase, Item } from './base.ts';
import { isChangedSince, mergeItem } from './merge-item.ts';

/** What is merged thing by thing, in an order in which each comes after what it points at. */
export const MERGED_KINDS = [
  'categories',
  'themes',
  'areas',
  'organisations',
  'persons',
  'collaborations',
  'ties',
  'encounters',
  'commitments',
  'intentions',
  'assessments',
  'reflections',
] as const satisfies readonly (keyof NetworkDocument)[];
export type MergedKind = (typeof MERGED_KINDS)[number];

/**
 * Why the user is asked: both changed it; here it is gone and there it changed; there it is gone; a person who was erased here stands
 * there.
 */
export type ConflictReason = 'both-changed' | 'gone-here' | 'gone-there' | 'erased-here';

/** Something to choose: ours, which stands unless chosen otherwise, or theirs. */
export interface MergeConflict {
  /** Names it in a choice. */
  readonly key: string;
  readonly kind: MergedKind;
  readonly id: string;
  readonly reason: ConflictReason;
  /** `null`: the thing as a whole. */
  readonly field: string | null;
  readonly mine: unknown;
  readonly theirs: unknown;
}

export interface MergeEntry {
  readonly kind: MergedKind;
  readonly id: string;
  readonly way: 'add' | 'change' | 'leave';
  /** As it will be when every conflict is left at ours. */
  readonly item: Item;
  readonly conflicts: readonly MergeConflict[];
}

export interface MergePlan {
  readonly entries: readonly MergeEntry[];
  /** New ones that are called as something else that is here; they may be the same. */
  readonly sameNames: readonly { readonly kind: 'organisations' | 'persons'; readonly name: string }[];
  /** Their document in our ids. */
  readonly theirs: NetworkDocument;
}

/** A place in a list is no content; encounters carry their own commitments. */
const IGNORED: Readonly<Partial<Record<MergedKind, readonly string[]>>> = {
  categories: ['position', 'mark', 'icon'],
};

/** A hand-over may bring fewer of these without anybody having thrown one away. */
const THROWN_AWAY: ReadonlySet<MergedKind> = new Set([
  'ties',
  'encounters',
  'commitments',
  'intentions',
  'assessments',
]);

export function itemsOf(document: NetworkDocument, kind: MergedKind): readonly Item[] {
  return document[kind];
}

/** Of what has another id here and is the same: of the same name where names are unique, or merged by the user. */
function sameElsewhere(mine: NetworkDocument, theirs: NetworkDocument): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const kind of ['categories', 'themes', 'areas'] as const) {
    const known = new Set<string>(mine[kind].map(({ id }) => id));
    const byName = new Map(mine[kind].map(({ id, name }) => [fold(name), id]));
    for (const { id, name } of theirs[kind]) {
      const same = byName.get(fold(name));
      if (!known.has(id) && same !== undefined) map.set(id, same);
    }
  }
  for (const { id, intoId } of [...mine.mergedOrganisations, ...mine.mergedPersons]) map.set(id, intoId);
  // Merged into one that was merged in its turn.
  for (const id of map.keys()) {
    for (
      let next = map.get(id), steps = 0;
      next !== undefined && steps < 100;
      next = map.get(next), steps += 1
    )
      map.set(id, next);
  }
  return map;
}

/** Their document with our ids: the things that we know under another one are left out, and what points at them follows. */
function inOurIds(mine: NetworkDocument, theirs: NetworkDocument): NetworkDocument {
  const same = sameElsewhere(mine, theirs);
  if (same.size === 0) return theirs;
  const kept = {
    ...theirs,
    ...Object.fromEntries(
      (['categories', 'themes', 'areas', 'organisations', 'persons'] as const).map((kind) => [
        kind,
        itemsOf(theirs, kind).filter(({ id }) => !same.has(id)),
      ]),
    ),
  };
  const renamed = JSON.stringify(kept, (_, value: unknown) => {
    if (typeof value === 'string') return same.get(value) ?? value;
    if (Array.isArray(value) && value.every((item) => typeof item === 'string'))
      return [...new Set(value.map((item) => same.get(item) ?? item))];
    return value;
  });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the same document; what no longer fits is refused one by one later
  return JSON.parse(renamed) as NetworkDocument;
}

function conflictOf(
  kind: MergedKind,
  id: string,
  reason: ConflictReason,
  sides: { readonly field: string | null; readonly mine: unknown; readonly theirs: unknown },
): MergeConflict {
  return { key: [kind, id, sides.field ?? ''].join(' '), kind, id, reason, ...sides };
}

/**
 * What it would take to bring another network, or a part that was handed over, into ours. Decides nothing that the user has to
 * decide. Merging what was merged already finds nothing to do.
 *
 * @param base what the part was when it was handed over; `null`: nobody knows.
 * @param erasedOn the day on which the person of an id was erased here; they stay away unless the user says otherwise.
 */
export function makeMergePlan(
  mine: NetworkDocument,
  given: NetworkDocument,
  {
    base,
    digest,
    erasedOn,
  }: {
    readonly base: HandOverBase | null;
    readonly digest: Digest;
    readonly erasedOn: ErasedOn;
  },
): MergePlan {
  const theirs = inOurIds(mine, given);
  const entries: MergeEntry[] = [];
  for (const kind of MERGED_KINDS) {
    const ours = new Map(itemsOf(mine, kind).map((item) => [item.id, item]));
    const bases = base?.get(kind);
    const there = new Set<string>();
    for (const item of itemsOf(theirs, kind)) {
      const { id } = item;
      there.add(id);
      const own = ours.get(id);
      const was = bases?.get(id);
      if (own !== undefined) {
        const merged = mergeItem(own, item, was, digest, IGNORED[kind]);
        const conflicts = merged.conflicts.map((each) => conflictOf(kind, id, 'both-changed', each));
        if (merged.isChanged || conflicts.length > 0)
          entries.push({
            kind,
            id,
            way: merged.isChanged ? 'change' : 'leave',
            item: merged.item,
            conflicts,
          });
      } else if (kind === 'persons' && erasedOn(id) !== null) {
        const sides = { field: null, mine: erasedOn(id), theirs: item };
        entries.push({
          kind,
          id,
          way: 'leave',
          item,
          conflicts: [conflictOf(kind, id, 'erased-here', sides)],
        });
      } else if (was === undefined) {
        entries.push({ kind, id, way: 'add', item, conflicts: [] });
      } else if (isChangedSince(item, was, digest)) {
        const conflict = conflictOf(kind, id, 'gone-here', { field: null, mine: null, theirs: item });
        entries.push({ kind, id, way: 'leave', item, conflicts: [conflict] });
      }
    }
    if (!THROWN_AWAY.has(kind)) continue;
    for (const id of bases?.keys() ?? []) {
      const own = ours.get(id);
      if (own === undefined || there.has(id)) continue;
      const conflict = conflictOf(kind, id, 'gone-there', { field: null, mine: own, theirs: null });
      entries.push({ kind, id, way: 'leave', item: own, conflicts: [conflict] });
    }
  }
  return { entries, sameNames: sameNamesOf(mine, entries), theirs };
}

function sameNamesOf(mine: NetworkDocument, entries: readonly MergeEntry[]): MergePlan['sameNames'] {
  return (['organisations', 'persons'] as const).flatMap((kind) => {
    const names = new Set(mine[kind].map(({ name }) => fold(name)));
    return entries
      .filter((entry) => entry.kind === kind && entry.way === 'add')
      .map(({ item }) => String(item['name']))
      .filter((name) => names.has(fold(name)))
      .map((name) => ({ kind, name }));
  });
}

import { type NetworkDocument, networkDocumentSchema } from '#shared/domain/network-document.ts';
import { canonical, type Item } from './base.ts';
import { itemsOf, MERGED_KINDS, type MergedKind, type MergeEntry, type MergePlan } from './merge-plan.ts';

/** One thing to write, checked: it fits its schema, and everything that it points at is there. */
export interface MergeOperation {
  readonly kind: MergedKind;
  readonly way: 'add' | 'change' | 'remove';
  readonly item: Item;
}

export interface SettledMerge {
  readonly operations: readonly MergeOperation[];
  /** Things that cannot stand here: what they are about is not here either. */
  readonly leftOut: number;
}

/** Fields that hold ids, with the kind that they are of; those that must hold one make the thing go without it. */
const REFERENCES: Readonly<Record<string, MergedKind>> = {
  categoryId: 'categories',
  themeIds: 'themes',
  areaIds: 'areas',
  organisationId: 'organisations',
  organisationIds: 'organisations',
  absentOrganisationIds: 'organisations',
  firstOrganisationId: 'organisations',
  secondOrganisationId: 'organisations',
  personIds: 'persons',
  collaborationId: 'collaborations',
  encounterId: 'encounters',
};
const MUST_HOLD: ReadonlySet<string> = new Set(['categoryId', 'firstOrganisationId', 'secondOrganisationId']);

type Known = Readonly<Record<MergedKind, ReadonlySet<string>>>;

const isId = (value: unknown): value is string => typeof value === 'string';

/** A thing without what points at nothing; `null` when it cannot do without. */
function withoutLooseEnds(
  item: Readonly<Record<string, unknown>>,
  known: Known,
): Record<string, unknown> | null {
  const result: Record<string, unknown> = { ...item };
  for (const [field, value] of Object.entries(item)) {
    const kind = REFERENCES[field];
    if (kind !== undefined && Array.isArray(value))
      result[field] = value.filter((id) => isId(id) && known[kind].has(id));
    else if (kind !== undefined && isId(value) && !known[kind].has(value)) {
      if (MUST_HOLD.has(field)) return null;
      result[field] = null;
    } else if (kind === undefined && Array.isArray(value) && value.some((each) => typeof each === 'object')) {
      result[field] = value.flatMap((each: unknown) => nestedWithoutLooseEnds(each, known));
    }
  }
  return result;
}

/** Of a position or membership the partner must be there; a commitment can do without. */
function nestedWithoutLooseEnds(element: unknown, known: Known): readonly unknown[] {
  if (typeof element !== 'object' || element === null) return [];
  const fields: Record<string, unknown> = { ...element };
  const partner = fields['organisationId'];
  if ('role' in fields && isId(partner) && !known.organisations.has(partner)) return [];
  if ('encounterId' in fields) {
    const { encounterId, ...others } = fields;
    return [{ ...withoutLooseEnds(others, known), encounterId }];
  }
  return [withoutLooseEnds(fields, known)];
}

function chosenItem({ item, conflicts }: MergeEntry, theirs: ReadonlySet<string>): Item {
  const fields = conflicts.filter(({ key, field }) => field !== null && theirs.has(key));
  const chosen: Record<string, unknown> = Object.fromEntries(
    fields.map((each) => [each.field ?? '', each.theirs] as const),
  );
  return { ...item, ...chosen, id: item.id };
}

function operationOf(entry: MergeEntry, theirs: ReadonlySet<string>): MergeOperation | null {
  const whole = entry.conflicts.find(({ field }) => field === null);
  const isTheirs = entry.conflicts.some(({ key }) => theirs.has(key));
  if (whole?.reason === 'gone-here' || whole?.reason === 'erased-here')
    return isTheirs ? { kind: entry.kind, way: 'add', item: entry.item } : null;
  if (whole?.reason === 'gone-there')
    return isTheirs ? { kind: entry.kind, way: 'remove', item: entry.item } : null;
  if (entry.way === 'add') return { kind: entry.kind, way: 'add', item: entry.item };
  if (entry.way === 'leave' && !isTheirs) return null;
  return { kind: entry.kind, way: 'change', item: chosenItem(entry, theirs) };
}

/** Ids of each kind that are here when these are written. */
export function knownAfter(
  mine: NetworkDocument,
  operations: readonly MergeOperation[],
): Record<MergedKind, Set<string>> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each of the kinds is there: they are what is gone through
  const known = Object.fromEntries(
    MERGED_KINDS.map((kind) => [kind, new Set(itemsOf(mine, kind).map(({ id }) => id))]),
  ) as Record<MergedKind, Set<string>>;
  for (const { kind, way, item } of operations) {
    if (way === 'remove') known[kind].delete(item.id);
    else known[kind].add(item.id);
  }
  return known;
}

/**
 * What is written when the user has chosen. Each thing is checked again, whatever file it came from: one that breaks a rule, or
 * that is about something that is not here, is left out and counted.
 *
 * @param theirs keys of the conflicts in which theirs is chosen; of all others ours stands.
 */
export function settleMerge(
  mine: NetworkDocument,
  plan: MergePlan,
  theirs: ReadonlySet<string>,
): SettledMerge {
  let operations = plan.entries.flatMap((entry) => operationOf(entry, theirs) ?? []);
  const wanted = operations.length;
  // What is left out may be what something else is about: again until nothing more falls out.
  for (let before = -1; before !== operations.length; ) {
    before = operations.length;
    const known = knownAfter(mine, operations);
    operations = operations.flatMap((operation) => {
      if (operation.way === 'remove') return [operation];
      const item = withoutLooseEnds(operation.item, known);
      const checked = item === null ? null : networkDocumentSchema.shape[operation.kind].safeParse([item]);
      const [value] = checked?.data ?? [];
      return value === undefined ? [] : [{ ...operation, item: value }];
    });
  }
  const leftOut = wanted - operations.length;
  // Of what was only added to a list may be nothing left: then it is as it was.
  const own = new Map(
    MERGED_KINDS.flatMap((kind) => itemsOf(mine, kind).map((item) => [`${kind} ${item.id}`, item] as const)),
  );
  const changes = operations.filter(
    ({ kind, way, item }) => way !== 'change' || canonical(item) !== canonical(own.get(`${kind} ${item.id}`)),
  );
  return { operations: changes, leftOut };
}

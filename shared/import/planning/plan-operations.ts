import { IMPORT_KINDS, type ImportKind } from '../import-fields.ts';
import type { ImportDone } from '../plan.ts';
import type { ExternalId } from '#shared/domain/external-id.ts';
import { isWritten, type MadePlan } from './make-plan.ts';
import type { ImportOperation } from './operations.ts';
import { EXTERNAL_KINDS } from './own-numbers.ts';
import type { PlannedThing } from './planned-thing.ts';

/** Everything that the plan writes, in an order in which nothing points at what is not there yet. */
export function operationsOf(plan: MadePlan): readonly ImportOperation[] {
  const operations: ImportOperation[] = [];
  for (const [id, name] of plan.newThemes) operations.push({ kind: 'theme', id, name });
  for (const [id, name] of plan.newAreas) operations.push({ kind: 'area', id, name });
  for (const [id, draft] of plan.madePartners) operations.push({ kind: 'partners', id, draft, isNew: true });
  for (const thing of plan.things) {
    const { kind, id, draft, before } = thing;
    if (!isWritten(thing) || id === null || draft === null) continue;
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- id and draft of one thing are of its kind
    operations.push({ kind, id, draft, isNew: before === null } as ImportOperation);
  }
  for (const thing of plan.things) operations.push(...externalIdOf(thing));
  return operations;
}

function externalIdOf(thing: PlannedThing): readonly ImportOperation[] {
  const kind = EXTERNAL_KINDS[thing.kind];
  if (!isWritten(thing) || kind === null || thing.id === null || thing.newExternalId === null) return [];
  const known: ExternalId = { kind, ...thing.newExternalId, id: thing.id };
  return [{ kind: 'external-id', known }];
}

/** What the plan will have done. */
export function doneOf(plan: MadePlan): ImportDone {
  const { counts } = plan.summary;
  const of = (outcome: 'new' | 'changed') =>
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- made from the list of all kinds
    Object.fromEntries(IMPORT_KINDS.map((kind) => [kind, counts[kind][outcome]])) as Record<
      ImportKind,
      number
    >;
  const sum = (outcome: 'same' | 'refused'): number =>
    IMPORT_KINDS.reduce((total, kind) => total + counts[kind][outcome], 0);
  const added = of('new');
  return {
    added: { ...added, partners: added.partners + plan.madePartners.size },
    changed: of('changed'),
    same: sum('same'),
    joined: plan.summary.joined,
    leftOut: plan.summary.leftOut,
    refused: sum('refused'),
    broughtBack: plan.things.filter(
      ({ outcome, remarks }) => outcome === 'new' && remarks.some(({ code }) => code === 'erased-before'),
    ).length,
  };
}

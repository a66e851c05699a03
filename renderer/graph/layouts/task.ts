import { type GroupItem, type GroupLink, type GroupPlan, layoutGroups } from './communities.ts';
import type { ForceItem, ForceLink, ForcePlan } from './force.ts';
import { layoutRings, type RingItem, type RingOptions, type RingPlan } from './rings.ts';

/** Something to be laid out, as plain data that can be sent to a worker. */
export type LayoutTask = RingTask | GroupTask | ForceTask;

export interface RingTask {
  readonly kind: 'rings';
  readonly items: readonly RingItem[];
  readonly options: RingOptions;
}

export interface GroupTask {
  readonly kind: 'groups';
  readonly items: readonly GroupItem[];
  readonly links: readonly GroupLink[];
  readonly lastGroupId: number;
}

export interface ForceTask {
  readonly kind: 'force';
  readonly items: readonly ForceItem[];
  readonly links: readonly ForceLink[];
}

/** What each kind of task gives. */
export interface LayoutPlans {
  readonly rings: RingPlan;
  readonly groups: GroupPlan;
  readonly force: ForcePlan;
}

export type PlanFor<Task extends LayoutTask> = LayoutPlans[Task['kind']];

/** Lays out what is plain arithmetic, at once. Forces need more code and time: see solve.ts. */
export function solveAtOnce<Task extends RingTask | GroupTask>(task: Task): PlanFor<Task> {
  const plan =
    task.kind === 'rings'
      ? layoutRings(task.items, task.options)
      : layoutGroups(task.items, task.links, task.lastGroupId);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each kind of task gives its own kind of plan
  return plan as PlanFor<Task>;
}

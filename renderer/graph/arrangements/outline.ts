import type { LayoutPlans, LayoutTask, PlanFor } from '../layouts/task.ts';
import type { Arrangement } from '../scene.ts';

/** An arrangement before its places are worked out: what to lay out, and what to make of the places. */
export interface Outline {
  readonly task: LayoutTask;
  readonly finish: (plan: LayoutPlans[LayoutTask['kind']]) => Arrangement;
}

/** Ties a task to what is made of its own kind of plan. */
export function outlined<Task extends LayoutTask>(
  task: Task,
  finish: (plan: PlanFor<Task>) => Arrangement,
): Outline {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each kind of task gives its own kind of plan
  return { task, finish: (plan) => finish(plan as PlanFor<Task>) };
}

export const NOTHING_ARRANGED: Arrangement = {
  positions: new Map(),
  rings: [],
  sectors: [],
  hulls: [],
  groups: [],
  groupLinks: [],
  ego: null,
  isAggregated: false,
};

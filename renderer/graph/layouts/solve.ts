import { layoutByForce } from './force.ts';
import { freshForce } from './fresh-force.ts';
import { type LayoutPlans, type LayoutTask, solveAtOnce } from './task.ts';

/** Lays out anything. */
export function solve(task: LayoutTask): LayoutPlans[LayoutTask['kind']] {
  return task.kind === 'force' ? layoutByForce(task.items, task.links, freshForce) : solveAtOnce(task);
}

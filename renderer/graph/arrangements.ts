import type { MapLayout } from '#shared/domain/map-view.ts';
import { MOST_DRAWN, outlineAggregated } from './arrangements/aggregate.ts';
import { type KnownPlaces, NO_PLACES, outlineByForce } from './arrangements/forces.ts';
import type { Grouping } from './arrangements/groupings.ts';
import { outlineInGroups } from './arrangements/groups.ts';
import type { Outline } from './arrangements/outline.ts';
import { outlineByRecency, outlineByStanding, outlineByTier } from './arrangements/rings.ts';
import { solveAtOnce } from './layouts/task.ts';
import type { NetworkContext } from './network-context.ts';
import type { Arrangement } from './scene.ts';

/** The layouts that are plain arithmetic: those that a lens brings along. */
export type ArrangementId = Exclude<MapLayout, 'force'>;

/** How the map is to be laid out. */
export interface ArrangementChoice {
  readonly layout: MapLayout;
  /** For the layout by forces: where everybody stood, and who was put somewhere. */
  readonly known: KnownPlaces;
  /** Keys of the groups of a large network that are open. */
  readonly openGroups: readonly string[];
}

/** Up to this many partners an arrangement is worked out at once; more would hold up the window. */
export const MOST_AT_ONCE = 300;

const memories = new WeakMap<NetworkContext, Map<string, Arrangement>>();

function memoryOf(context: NetworkContext): Map<string, Arrangement> {
  const memory = memories.get(context) ?? new Map<string, Arrangement>();
  memories.set(context, memory);
  return memory;
}

/** Whether a network has too many partners to draw each of them. */
export function isTooLarge(context: NetworkContext): boolean {
  return context.partners.length > MOST_DRAWN;
}

/** Everything that the places depend on besides the figures, as a text; of forces only which layout it is. */
export function choiceKey({ layout, openGroups }: ArrangementChoice): string {
  return `${layout} ${openGroups.join(' ')}`;
}

/** The arrangement that is known or quickly worked out; `null`: it takes long. */
export function arrangementAtOnce(context: NetworkContext, choice: ArrangementChoice): Arrangement | null {
  const memory = memoryOf(context);
  const known = choice.layout === 'force' && !isTooLarge(context) ? undefined : memory.get(choiceKey(choice));
  if (known !== undefined) return known;
  if (choice.layout === 'force' || context.partners.length > MOST_AT_ONCE) return null;
  const arrangement = arrange(context, choice.layout);
  memory.set(choiceKey(choice), arrangement);
  return arrangement;
}

/** Remembers what was worked out aside. */
export function rememberArrangement(
  context: NetworkContext,
  choice: ArrangementChoice,
  arrangement: Arrangement,
): void {
  memoryOf(context).set(choiceKey(choice), arrangement);
}

/** Where everybody stands in an arrangement. Pure arithmetic: the same network always looks the same. */
export function arrange(context: NetworkContext, layout: ArrangementId): Arrangement {
  const outline = outlineFor(context, { layout, known: NO_PLACES, openGroups: [] });
  if (outline.task.kind === 'force') throw new Error('forces are not worked out at once');
  return outline.finish(solveAtOnce(outline.task));
}

const GROUPING_OF: Readonly<Record<MapLayout, Grouping>> = {
  recency: 'category',
  standing: 'category',
  tiers: 'category',
  force: 'category',
  category: 'category',
  communities: 'communities',
  area: 'area',
  theme: 'theme',
};

/** What is to be laid out for a choice. */
export function outlineFor(
  context: NetworkContext,
  { layout, known, openGroups }: ArrangementChoice,
): Outline {
  if (isTooLarge(context)) return outlineAggregated(context, GROUPING_OF[layout], new Set(openGroups));
  switch (layout) {
    case 'recency':
      return outlineByRecency(context);
    case 'standing':
      return outlineByStanding(context);
    case 'tiers':
      return outlineByTier(context);
    case 'force':
      return outlineByForce(context, known);
    default:
      return outlineInGroups(context, layout);
  }
}

import type { Standing } from '#shared/analysis/network-analysis.ts';
import type { LinkFigures } from '#shared/analysis/network-figures.ts';
import type { LinkChange } from '#shared/analysis/over-time/period-changes.ts';
import type { CategoryLook } from '#shared/domain/category.ts';
import type { Definition } from '#renderer/i18n/texts/network-definitions.ts';
import type { ArrangementId } from '../arrangements.ts';
import type { NetworkContext, NetworkPartner } from '../network-context.ts';
import type { SceneEdge, SceneFill, SceneRingStyle } from '../scene.ts';

export type LensId = 'overview' | 'usual-suspects' | 'bubbles' | 'neglected' | 'introductions' | 'changes';

/** What a lens makes of one partner. */
export interface Appearance {
  readonly fill: SceneFill;
  readonly ring: SceneRingStyle;
  readonly emphasis: 'plain' | 'quiet' | 'hidden';
  /** Labels come in this order; 0 has none at rest. */
  readonly importance: number;
}

/** A mark of the map as it stands in the legend. */
export type LegendMark =
  | { readonly kind: 'ego' }
  | { readonly kind: 'sizes' }
  | { readonly kind: 'link' }
  | { readonly kind: 'at-odds' }
  | { readonly kind: 'muted' }
  | { readonly kind: 'ring'; readonly standing: Standing }
  | { readonly kind: 'fill'; readonly standing: Standing }
  | { readonly kind: 'more-than-expected' }
  | { readonly kind: 'less-than-expected' }
  | { readonly kind: 'hull'; readonly hull: 'mine' | 'community' }
  | { readonly kind: 'category'; readonly look: CategoryLook }
  /** The icon of a category where colour means something else. */
  | { readonly kind: 'icon'; readonly look: CategoryLook }
  | { readonly kind: 'bridge' }
  | { readonly kind: 'fading' }
  | { readonly kind: 'chance' }
  | { readonly kind: 'planned' }
  | { readonly kind: 'ray' }
  | { readonly kind: 'ghost' }
  | { readonly kind: 'collaboration' }
  /** A collaboration as an area, in one of the tints. */
  | { readonly kind: 'area'; readonly tint: number }
  | { readonly kind: 'change'; readonly change: Exclude<LinkChange, 'none'> };

/** Whom an entry of the legend lights when it is pressed. */
export interface LegendLight {
  /** Who they are, for a sentence: "wie over tijd is". */
  readonly who: string;
  includes(partner: NetworkPartner, context: NetworkContext): boolean;
}

export interface LegendItem {
  /** Unique in its legend, and the same as long as it means the same. */
  readonly id: string;
  readonly mark: LegendMark | null;
  readonly text: string;
  /** `null`: it only explains. */
  readonly lights: LegendLight | null;
}

/** Columns of the tables beside the map; `features/network/columns.ts` holds each. */
export type ColumnId =
  | 'category'
  | 'tier'
  | 'encounters'
  | 'minutes'
  | 'last-encounter'
  | 'standing'
  | 'share'
  | 'expected-share'
  | 'quotient'
  | 'verdict'
  | 'community'
  | 'participation'
  | 'betweenness'
  | 'rhythm'
  | 'overdue'
  | 'overdue-commitments'
  | 'priority'
  | 'minutes-before'
  | 'change'
  | 'chances';

/** One way to look at the network. The tabs, the map, the legend, the explanation and the table follow from it. */
export interface Lens {
  readonly id: LensId;
  readonly label: string;
  readonly arrangement: ArrangementId;
  /** What was found, in one sentence. */
  finding(context: NetworkContext): string;
  appearance(partner: NetworkPartner, context: NetworkContext): Appearance;
  /** The links drawn at rest. */
  links(context: NetworkContext): readonly LinkFigures[];
  /** False: groups are drawn without their names, where those would cover what matters. */
  readonly namesGroups?: boolean;
  /** Lines that are no link: chances to make one. */
  readonly chances?: (context: NetworkContext) => readonly SceneEdge[];
  legend(context: NetworkContext): readonly LegendItem[];
  definitions(context: NetworkContext): readonly Definition[];
  /** Columns after the name of the partner; the table opens sorted by the last named in `sortedBy`. */
  readonly columns: readonly ColumnId[];
  readonly sortedBy: { readonly column: ColumnId; readonly direction: 'ascending' | 'descending' };
}

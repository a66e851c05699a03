import type { CollaborationId, EncounterId, OrganisationId } from '#shared/domain/ids.ts';
import type { FullAnalysis } from '../full-analysis.ts';
import type { CategoryFigures, Community, PartnerFigures } from '../network-analysis.ts';
import type { AnalysisSettings } from '../settings.ts';

export type MetricUnit =
  | 'minutes'
  | 'encounters'
  | 'partners'
  | 'pairs'
  | 'collaborations'
  | 'commitments'
  | 'stories'
  | 'silences'
  | 'cells'
  | 'communities'
  | 'days'
  | 'share'
  | 'ratio'
  | 'index'
  | 'score'
  | 'yes-no'
  | 'name';

/** `up`: more is better; `down`: less is better; `middle`: as expected is best; `none`: it tells, it does not judge. */
export type MetricDirection = 'up' | 'down' | 'middle' | 'none';

/** What is said of a measure wherever it is shown: menus, tables, reports and the command line are built from these. */
export interface MetricDescription {
  /** Stable; kebab-case; written beside reflections in the file. */
  readonly id: string;
  /** In Dutch, as users read it. */
  readonly label: string;
  readonly unit: MetricUnit;
  /** Lowest and highest value; `null`: no bound. For a unit without numbers both are `null`. */
  readonly range: readonly [number | null, number | null];
  readonly direction: MetricDirection;
  /** Which settings it depends on. */
  readonly parameters: readonly (keyof AnalysisSettings)[];
  /** The formula in one line. */
  readonly formula: string;
  /** Where it comes from; empty for a plain count. */
  readonly source: string;
}

/** What made a figure, so that it can be told ("9 of 30 encounters") and opened. */
export interface Explanation {
  /** The numbers that went into it, by name. */
  readonly parts: Readonly<Record<string, number | null>>;
  readonly partnerIds?: readonly OrganisationId[];
  readonly encounterIds?: readonly EncounterId[];
  readonly collaborationIds?: readonly CollaborationId[];
}

export type MetricValue = number | string | boolean | null;

/** One figure for the whole network. `null`: there is nothing to take it from. */
export interface NetworkMetric extends MetricDescription {
  readonly scope: 'network';
  readonly value: (analysis: FullAnalysis) => number | null;
  readonly explain: (analysis: FullAnalysis) => Explanation;
}

/** A figure for each partner, category or community. */
export interface ItemMetric<Scope extends string, Item> extends MetricDescription {
  readonly scope: Scope;
  readonly value: (item: Item, analysis: FullAnalysis) => MetricValue;
}
export type PartnerMetric = ItemMetric<'partner', PartnerFigures>;
export type CategoryMetric = ItemMetric<'category', CategoryFigures>;
export type CommunityMetric = ItemMetric<'community', Community>;

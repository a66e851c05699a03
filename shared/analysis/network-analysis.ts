import type { IsoDate, Period } from '#shared/domain/calendar-date.ts';
import type { CategoryId, CollaborationId, EncounterId, OrganisationId, TieId } from '#shared/domain/ids.ts';
import type { AnalysisSettings } from './settings.ts';
import type { TalkedAbout } from './mirror/talked-about.ts';

/** What the map and its lenses show. Each figure carries the encounters, ties or collaborations that made it. */
export interface NetworkAnalysis {
  readonly asOf: IsoDate;
  readonly period: Period;
  readonly settings: AnalysisSettings;
  /** One for each partner in the population: active on `asOf`, or met in the period. Sorted by name. */
  readonly partners: readonly PartnerAnalysis[];
  readonly pairs: AlterPairs;
  /** The pairs with what binds each; made when it is first read. */
  readonly links: readonly AlterLink[];
  readonly usualSuspects: UsualSuspects;
  readonly bubbles: Bubbles;
  readonly neglected: Neglected;
}

/** Standing of a link against its rhythm. `no-rhythm`: the tier asks for none. */
export type Standing = 'never-met' | 'on-time' | 'lapsing' | 'neglected' | 'cold' | 'no-rhythm';

export interface PartnerFigures {
  readonly partnerId: OrganisationId;
  /** Fractional minutes in the period. */
  readonly minutes: number;
  /** Share of all attention in the period, 0 to 1; `null` when there was no attention at all. */
  readonly share: number | null;
  /** Encounters of the period with this partner. */
  readonly encounterCount: number;
  /** Share that its tier asks for, 0 to 1; `null` when all weights are 0. */
  readonly expectedShare: number | null;
  /** share / expectedShare; 1 is as expected. `null` where either is missing or nothing is expected. */
  readonly attentionQuotient: number | null;
  /** Decayed minutes over all time. */
  readonly strength: number;
  readonly lastEncounter: { readonly id: EncounterId; readonly date: IsoDate } | null;
  /** Encounters ever, up to asOf. */
  readonly encounterCountEver: number;
  readonly inCore: boolean;
  readonly verdict: 'usual-suspect' | 'rightly-much' | null;
  readonly communityId: number;
  /** Participation coefficient over communities, 0 all links in one to almost 1 spread; `null` without links. */
  readonly participation: number | null;
  /** Share of shortest paths between other partners that pass here, 0 to 1. */
  readonly betweenness: number;
  readonly desiredIntervalDays: number | null;
  readonly daysSinceLast: number | null;
  readonly overdueRatio: number | null;
  readonly standing: Standing;
  /** Met significantly less often lately although on time. */
  readonly fading: boolean;
  readonly overdueCommitments: number;
  /** Where those were promised, newest first. */
  readonly overdueEncounterIds?: readonly EncounterId[];
  readonly priority: number;
  /** Times noted as missed at the table, up to asOf. */
  readonly absentCount: number;
}

/** The figures of a partner with the encounters that made them. */
export interface PartnerAnalysis extends PartnerFigures {
  /** Encounters of the period with this partner, newest first. */
  readonly encounterIds: readonly EncounterId[];
}

/** One pair of the alter graph and what binds it. */
export interface AlterLink {
  readonly firstOrganisationId: OrganisationId;
  readonly secondOrganisationId: OrganisationId;
  /** 0 for a pair that is only at odds. */
  readonly weight: number;
  readonly atOdds: boolean;
  readonly tieIds: readonly TieId[];
  readonly collaborationIds: readonly CollaborationId[];
  readonly encounterIds: readonly EncounterId[];
}

/**
 * The pairs of the alter graph as lists of the same length, one place for each pair, sorted by the two ids: what is counted
 * over all pairs is read here, and hundreds of thousands of them cost no objects.
 */
export interface AlterPairs {
  /** Everybody on the map in the order of ids; `first` and `second` are places in it. */
  readonly partnerIds: readonly OrganisationId[];
  readonly first: Int32Array;
  readonly second: Int32Array;
  readonly weights: Float64Array;
  /** 1 for a pair that is known to be at odds. */
  readonly atOdds: Uint8Array;
  /** How many ties, collaborations and encounters of the period bind each pair. */
  readonly tieCounts: Uint32Array;
  readonly collaborationCounts: Uint32Array;
  readonly encounterCounts: Uint32Array;
}

export interface CategoryFigures {
  readonly categoryId: CategoryId;
  readonly partnerCount: number;
  readonly metCount: number;
  readonly minutes: number;
  readonly share: number | null;
  readonly expectedShare: number | null;
  readonly attentionQuotient: number | null;
}

export interface UsualSuspects {
  readonly totalMinutes: number;
  readonly encounterCount: number;
  /** Partners of the core, most attention first. */
  readonly core: readonly OrganisationId[];
  readonly suspects: readonly OrganisationId[];
  readonly rightlyMuch: readonly OrganisationId[];
  /** Gini over the population, 0 even to almost 1; `null` without attention. */
  readonly gini: number | null;
  /** Sum of squared shares, 1/n to 1. */
  readonly concentration: number | null;
  /** Hill number of order 1. */
  readonly effectivePartners: number | null;
  /** From (0, 0) to (1, 1), poorest first; empty without attention. */
  readonly lorenz: readonly { readonly populationShare: number; readonly attentionShare: number }[];
  readonly categories: readonly CategoryFigures[];
  /** Share of attention with partners first met in the period. */
  readonly renewal: number | null;
  /** Those partners, in the order of their ids. */
  readonly firstMet?: readonly OrganisationId[];
}

export interface Community {
  readonly id: number;
  readonly partnerIds: readonly OrganisationId[];
  readonly attentionShare: number | null;
  /** cut / min(vol, rest), 0 closed; `null` where either side has no links. */
  readonly conductance: number | null;
  /** Linked pairs over possible pairs, 0 to 1; `null` for one partner. */
  readonly density: number | null;
  readonly categoryMix: readonly { readonly categoryId: CategoryId; readonly count: number }[];
  readonly isBubble: boolean;
}

/** Burt's measures for ego; `null` without contacts. */
export interface EgoFigures {
  /** Contacts that are not each other's double. */
  readonly effectiveSize: number | null;
  /** effectiveSize over contacts, 0 to 1. */
  readonly efficiency: number | null;
  readonly constraint: number | null;
}

export interface Bubbles {
  readonly communities: readonly Community[];
  readonly modularity: number | null;
  /** How often communities were looked for; fewer than the setting on a map of more than 200,000 links. */
  readonly communityRuns?: number;
  /** "Mijn bubbel": the bubble with most attention; `null` when there is none. */
  readonly mineId: number | null;
  readonly bubbleShare: number | null;
  readonly externalInternalIndex: readonly {
    readonly categoryId: CategoryId;
    readonly value: number | null;
  }[];
  readonly externalInternalOverall: number | null;
  readonly mixedTable: {
    readonly mixed: number;
    readonly tables: number;
    readonly share: number | null;
    /** The mixed ones, newest first. */
    readonly mixedEncounterIds?: readonly EncounterId[];
  };
  /** 0 one category to 1 evenly over all. */
  readonly diversity: number | null;
  /** Partners of mine with links out of it, best bridge first. */
  readonly bridges: readonly OrganisationId[];
  /**
   * From how many partners shortest routes were followed for betweenness, of how many. Fewer on a map of more than 2,000
   * partners: then betweenness is an estimate, and must be shown as one.
   */
  readonly betweennessSample?: { readonly used: number; readonly of: number };
  readonly ego: EgoFigures;
  /** The same with ego's ties in decayed minutes, unscaled: to check with other programs, not to show. */
  readonly egoInMinutes?: EgoFigures;
}

/** What made the figures of one partner: the encounters of the period, newest first, and what binds it to whom. */
export interface PartnerEvidence {
  readonly encounterIds: readonly EncounterId[];
  readonly links: readonly AlterLink[];
}

export interface Neglected {
  readonly counts: Readonly<Record<Standing, number>>;
  /** All who need attention: never met, lapsing, neglected or cold; highest priority first. */
  readonly byPriority: readonly OrganisationId[];
  readonly fading: readonly OrganisationId[];
  readonly whiteSpots: {
    readonly byTheme: readonly MatrixCell[];
    readonly byArea: readonly MatrixCell[];
  };
  readonly onlyAtTheTable: readonly CollaborationId[];
  /** Of whom is spoken in the period and not with whom, most often first. */
  readonly talkedAbout: readonly TalkedAbout[];
}

export interface MatrixCell {
  readonly categoryId: CategoryId;
  /** A theme id or an area id. */
  readonly columnId: string;
  readonly partnerCount: number;
  readonly metCount: number;
  readonly minutes: number;
  readonly kind: 'met' | 'white-spot' | 'nobody-on-the-map';
}

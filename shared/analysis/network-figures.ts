import type { OrganisationId } from '#shared/domain/ids.ts';
import type { AlterPairs, MatrixCell, NetworkAnalysis, PartnerFigures } from './network-analysis.ts';

/**
 * What the window gets of the analysis: every figure, with counts instead of the ids that made it. Those are asked for
 * (`analysis.evidence`) when a figure is opened: sent along, they were most of the message.
 */
export interface NetworkFigures extends Omit<NetworkAnalysis, 'partners' | 'pairs' | 'links'> {
  readonly partners: readonly PartnerFigures[];
  readonly links: readonly PackedLink[];
}

/** First and second partner as places in `partners`, weight, 1 if at odds, and how many ties, collaborations and encounters. */
export type PackedLink = readonly [
  first: number,
  second: number,
  weight: number,
  atOdds: 0 | 1,
  tieCount: number,
  collaborationCount: number,
  encounterCount: number,
];

/** One pair of the alter graph. */
export interface LinkFigures {
  readonly firstOrganisationId: OrganisationId;
  readonly secondOrganisationId: OrganisationId;
  /** 0 for a pair that is only at odds. */
  readonly weight: number;
  readonly atOdds: boolean;
  readonly tieCount: number;
  readonly collaborationCount: number;
  /** Encounters of the period with both. */
  readonly encounterCount: number;
}

/** The analysis as the window gets it. Cells in which nobody stands are left out of the white spots. */
export function figuresOf(analysis: NetworkAnalysis): NetworkFigures {
  const { partners, bubbles, usualSuspects, neglected } = analysis;
  const { mixedEncounterIds: _, ...mixedTable } = bubbles.mixedTable;
  const { firstMet: __, ...suspects } = usualSuspects;
  const { byTheme, byArea } = neglected.whiteSpots;
  return {
    asOf: analysis.asOf,
    period: analysis.period,
    settings: analysis.settings,
    partners: partners.map(({ encounterIds: ___, ...figures }) => figures),
    links: packed(
      analysis.pairs,
      partners.map((partner) => partner.partnerId),
    ),
    usualSuspects: suspects,
    bubbles: { ...bubbles, mixedTable },
    neglected: { ...neglected, whiteSpots: { byTheme: filled(byTheme), byArea: filled(byArea) } },
  };
}

function filled(cells: readonly MatrixCell[]): readonly MatrixCell[] {
  return cells.filter((cell) => cell.partnerCount > 0);
}

function packed(pairs: AlterPairs, ids: readonly OrganisationId[]): readonly PackedLink[] {
  const placeOf = new Map(ids.map((id, place) => [id, place]));
  const placeAt = pairs.partnerIds.map((id) => placeOf.get(id) ?? -1);
  return Array.from(
    pairs.weights,
    (weight, pair): PackedLink => [
      placeAt[pairs.first[pair] ?? -1] ?? -1,
      placeAt[pairs.second[pair] ?? -1] ?? -1,
      weight,
      pairs.atOdds[pair] === 1 ? 1 : 0,
      pairs.tieCounts[pair] ?? 0,
      pairs.collaborationCounts[pair] ?? 0,
      pairs.encounterCounts[pair] ?? 0,
    ],
  );
}

/** The links of the figures, with the ids of their partners. */
export function linksOf(figures: Pick<NetworkFigures, 'partners' | 'links'>): readonly LinkFigures[] {
  const links: LinkFigures[] = [];
  for (const [first, second, weight, atOdds, tieCount, collaborationCount, encounterCount] of figures.links) {
    const [one, other] = [figures.partners[first], figures.partners[second]];
    if (one === undefined || other === undefined) continue;
    links.push({
      firstOrganisationId: one.partnerId,
      secondOrganisationId: other.partnerId,
      weight,
      atOdds: atOdds === 1,
      tieCount,
      collaborationCount,
      encounterCount,
    });
  }
  return links;
}

import type { AlterLink } from '#shared/analysis/network-analysis.ts';
import type { LinkFigures } from '#shared/analysis/network-figures.ts';
import type { Collaboration, Tie } from '#shared/domain/collaboration.ts';
import { TIE_KIND_LABELS } from '#shared/texts/vocabulary.ts';
import { type NetworkContext, type NetworkPartner, otherEnd } from '#renderer/graph/network-context.ts';
import type { NetworkTexts } from '#renderer/i18n/texts/network.ts';

export interface KnownPartner {
  readonly partner: NetworkPartner;
  readonly atOdds: boolean;
  /** What binds them, in words; most telling first. */
  readonly reasons: readonly string[];
}

interface LinkSources {
  readonly ties: readonly Tie[];
  readonly collaborations: readonly Collaboration[];
  /** What binds this partner to each other, by ids; empty while it is on its way. */
  readonly links: readonly AlterLink[];
}

/** Whom a partner knows and how that is known, strongest link first. */
export function knownPartners(
  id: NetworkPartner['id'],
  context: NetworkContext,
  sources: LinkSources,
  t: NetworkTexts['partner'],
): readonly KnownPartner[] {
  const linkWith = new Map(sources.links.map((link) => [otherEnd(link, id), link]));
  return context.links
    .filter((link) => otherEnd(link, id) !== undefined)
    .sort((first, second) => second.weight - first.weight)
    .flatMap((link): KnownPartner[] => {
      const other = otherEnd(link, id);
      const partner = other === undefined ? undefined : context.partnerById.get(other);
      return partner === undefined
        ? []
        : [{ partner, atOdds: link.atOdds, reasons: reasonsOf(link, linkWith.get(other), sources, t) }];
    });
}

function reasonsOf(
  { encounterCount }: LinkFigures,
  link: AlterLink | undefined,
  sources: LinkSources,
  t: NetworkTexts['partner'],
): readonly string[] {
  const kinds = sources.ties
    .filter((tie) => link?.tieIds.includes(tie.id))
    .map((tie) => TIE_KIND_LABELS[tie.kind]);
  const shared = sources.collaborations
    .filter((collaboration) => link?.collaborationIds.includes(collaboration.id))
    .map((collaboration) => collaboration.name);
  return [
    ...new Set(kinds),
    ...(shared.length === 0 ? [] : [t.viaCollaborations(shared)]),
    ...(encounterCount === 0 ? [] : [t.viaEncounters(encounterCount)]),
  ];
}

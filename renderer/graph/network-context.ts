import type { Community, PartnerFigures } from '#shared/analysis/network-analysis.ts';
import { type LinkFigures, linksOf, type NetworkFigures } from '#shared/analysis/network-figures.ts';
import type { PeriodChange, PeriodComparison } from '#shared/analysis/over-time/period-changes.ts';
import type { Area, Category, Theme } from '#shared/domain/category.ts';
import type { CategoryId, OrganisationId } from '#shared/domain/ids.ts';
import type { Organisation } from '#shared/domain/organisation.ts';
import type { ChanceOnMap } from './chances.ts';

/** What main knows, as the map asks for it. */
export interface NetworkData {
  readonly analysis: NetworkFigures;
  readonly organisations: readonly Organisation[];
  readonly categories: readonly Category[];
  readonly themes: readonly Theme[];
  readonly areas: readonly Area[];
}

/** One partner of the population with all that the map shows of it. */
export interface NetworkPartner {
  readonly id: OrganisationId;
  readonly name: string;
  /** As people say it; the name where there is no short one. */
  readonly shortName: string;
  readonly organisation: Organisation;
  readonly category: Category;
  readonly figures: PartnerFigures;
}

export interface NamedCommunity {
  readonly community: Community;
  /** The most attended partners, most attention first: what the community is called after. */
  readonly leaders: readonly NetworkPartner[];
  readonly isMine: boolean;
}

/** Figures, names and kinds joined, so that lenses and layouts look nothing up twice. */
export interface NetworkContext {
  readonly analysis: NetworkFigures;
  /** Sorted as the analysis sorts them: by name. */
  readonly partners: readonly NetworkPartner[];
  readonly partnerById: ReadonlyMap<OrganisationId, NetworkPartner>;
  /** All that the lists know, as they came: the same on every day that is looked back at. */
  readonly organisations: readonly Organisation[];
  /** Links of which both ends are on the map. */
  readonly links: readonly LinkFigures[];
  /** In the order of their position. */
  readonly categories: readonly Category[];
  readonly themes: readonly Theme[];
  readonly areas: readonly Area[];
  readonly communities: ReadonlyMap<number, NamedCommunity>;
  /** Largest share of attention of one partner; 0 without attention. */
  readonly largestShare: number;
  /** Largest weight of one link; 0 without links. */
  readonly heaviestLink: number;
  /** Pairs to bring together; only there while one looks for them. */
  readonly chances?: readonly ChanceOnMap[];
  /** How many there are, those on the map and the others. */
  readonly chanceTotal?: number;
  /** How links changed between two periods; only there while one compares. */
  readonly comparison?: PeriodComparison;
  readonly changeById?: ReadonlyMap<OrganisationId, PeriodChange>;
  /** Whose link was alive on an earlier day of the replay; only there on a past day. */
  readonly wasAlive?: Pick<ReadonlySet<OrganisationId>, 'has'>;
}

const LEADERS = 2;

/** By the figures that they were joined with: nothing is remembered longer than the reply that it came from. */
const joined = new WeakMap<
  NetworkFigures,
  { readonly data: NetworkData; readonly context: NetworkContext }
>();

/** What these very replies were joined to before; `null` when they were not. */
export function knownContextOf(data: NetworkData): NetworkContext | null {
  const known = joined.get(data.analysis);
  const isSame =
    known !== undefined &&
    known.data.organisations === data.organisations &&
    known.data.categories === data.categories &&
    known.data.themes === data.themes &&
    known.data.areas === data.areas;
  return isSame ? known.context : null;
}

/**
 * As `contextOf`, but for the same replies the same is given again: who comes back to the map finds the places that were worked
 * out for it.
 */
export function rememberedContextOf(data: NetworkData): NetworkContext {
  const known = knownContextOf(data);
  if (known !== null) return known;
  const context = contextOf(data);
  joined.set(data.analysis, { data, context });
  return context;
}

/**
 * Joins the figures with the names. A partner that the lists do not know (a reply from just before a change) is
 * left out, with its links, until the next reply.
 */
export function contextOf(data: NetworkData): NetworkContext {
  const organisations = new Map(data.organisations.map((organisation) => [organisation.id, organisation]));
  const categories = [...data.categories].sort((first, second) => first.position - second.position);
  const categoryById = new Map<CategoryId, Category>(categories.map((category) => [category.id, category]));
  const partners = data.analysis.partners.flatMap((figures): NetworkPartner[] => {
    const organisation = organisations.get(figures.partnerId);
    const category = organisation === undefined ? undefined : categoryById.get(organisation.categoryId);
    if (organisation === undefined || category === undefined) return [];
    const shortName = organisation.shortName === '' ? organisation.name : organisation.shortName;
    // The very text that the links have too: to look that up takes no comparing letter by letter.
    const id = figures.partnerId;
    return [{ id, name: organisation.name, shortName, organisation, category, figures }];
  });
  const partnerById = new Map(partners.map((partner) => [partner.id, partner]));
  const links = linksOf(data.analysis);
  return {
    analysis: data.analysis,
    partners,
    partnerById,
    organisations: data.organisations,
    links:
      partners.length === data.analysis.partners.length
        ? links
        : links.filter(
            (link) => partnerById.has(link.firstOrganisationId) && partnerById.has(link.secondOrganisationId),
          ),
    categories,
    themes: data.themes,
    areas: data.areas,
    communities: namedCommunities(data.analysis, partnerById),
    largestShare: partners.reduce((largest, partner) => Math.max(largest, partner.figures.share ?? 0), 0),
    heaviestLink: links.reduce((heaviest, link) => Math.max(heaviest, link.weight), 0),
  };
}

/** The same network with figures of another day; those who were not there yet are left out. What depends on no figure stays what it is. */
export function withFigures(context: NetworkContext, analysis: NetworkFigures): NetworkContext {
  const { organisations, categories, themes, areas } = context;
  if (analysis.links !== context.analysis.links)
    return contextOf({ analysis, organisations, categories, themes, areas });
  const partners = analysis.partners.flatMap((figures): NetworkPartner[] => {
    const partner = context.partnerById.get(figures.partnerId);
    return partner === undefined ? [] : [{ ...partner, figures }];
  });
  const partnerById = new Map(partners.map((partner) => [partner.id, partner]));
  return {
    ...context,
    analysis,
    partners,
    partnerById,
    communities: namedCommunities(analysis, partnerById),
    largestShare: partners.reduce((largest, partner) => Math.max(largest, partner.figures.share ?? 0), 0),
  };
}

const TIER_RANK = { core: 3, important: 2, other: 1, watch: 0 } as const;

function namedCommunities(
  analysis: NetworkFigures,
  partnerById: ReadonlyMap<OrganisationId, NetworkPartner>,
): ReadonlyMap<number, NamedCommunity> {
  return new Map(
    analysis.bubbles.communities.map((community) => {
      const members = community.partnerIds.flatMap((id) => partnerById.get(id) ?? []);
      const leaders = members
        .sort(
          (first, second) =>
            second.figures.minutes - first.figures.minutes ||
            TIER_RANK[second.organisation.tier] - TIER_RANK[first.organisation.tier],
        )
        .slice(0, LEADERS);
      return [community.id, { community, leaders, isMine: community.id === analysis.bubbles.mineId }];
    }),
  );
}

/** The partner at the other end of a link; `undefined` when the link does not touch this one. */
export function otherEnd(
  link: Pick<LinkFigures, 'firstOrganisationId' | 'secondOrganisationId'>,
  id: OrganisationId,
): OrganisationId | undefined {
  if (link.firstOrganisationId === id) return link.secondOrganisationId;
  if (link.secondOrganisationId === id) return link.firstOrganisationId;
  return undefined;
}

import { iconOf } from '#shared/domain/category.ts';
import type { LinkFigures } from '#shared/analysis/network-figures.ts';
import type { OrganisationId } from '#shared/domain/ids.ts';
import { linkId } from './backbone.ts';
import { boundsOf } from './layouts/geometry.ts';
import type { Appearance, Lens } from './lenses/lens.ts';
import { type NetworkContext, type NetworkPartner, otherEnd } from './network-context.ts';
import { diameterOf, footprintOf } from './node-size.ts';
import { collaborationsOnMap, type ShownCollaborations } from './collaborations-on-map.ts';
import { groupEdges, groupNodes } from './group-nodes.ts';
import { type OpenedPersons, withPersons } from './opened-persons.ts';
import { partnerLabels } from './partner-labels.ts';
import { raysOf } from './rays.ts';
import type { Arrangement, Scene, SceneEdge, SceneNode } from './scene.ts';

const NOBODY: ReadonlySet<OrganisationId> = new Set();

/** Whoever was asked for by a filter has a name, where there is room. */
const LEAST_IMPORTANCE = 0.001;

/** What else than lens and arrangement decides what is shown. */
export interface SceneOptions {
  /** Whether the filters let a partner through; the others stay where they are and step back. */
  readonly isChosen: (partner: NetworkPartner) => boolean;
  /** Those let through were asked for one by one: they come forward, also where the lens leaves them pale. */
  readonly isLit?: boolean;
  /** Whether you stand on it, where the arrangement has a place for you; left out: yes. */
  readonly showsEgo?: boolean;
  /** Partners that were put out of sight. */
  readonly hiddenIds?: ReadonlySet<OrganisationId>;
  /** Links that are drawn besides those of the lens. */
  readonly extraLinks?: readonly LinkFigures[];
  /** Whether those are what one looks at, such as a way from one to another. */
  readonly marksExtra?: boolean;
  /** Persons of the organisations that are opened. */
  readonly persons?: OpenedPersons;
  readonly collaborations?: ShownCollaborations;
}

/**
 * What the map shows: everybody at the place of the arrangement, as the lens makes them look.
 * Of a network with too many partners those that stand in no open group are not drawn.
 */
export function buildScene(
  context: NetworkContext,
  lens: Lens,
  arrangement: Arrangement,
  {
    isChosen,
    isLit = false,
    showsEgo = true,
    hiddenIds = NOBODY,
    extraLinks = [],
    marksExtra = false,
    persons,
    collaborations,
  }: SceneOptions,
): Scene {
  const chosen = new Set(context.partners.filter((partner) => isChosen(partner)).map(({ id }) => id));
  const isFiltered = chosen.size < context.partners.length;
  const drawn = arrangement.isAggregated
    ? context.partners.filter((partner) => arrangement.positions.has(partner.id))
    : context.partners;
  const partners = [
    ...drawn.map((partner) => {
      const choice = { isChosen: chosen.has(partner.id), isFiltered, isLit };
      const node = sceneNode(partner, context, lens, arrangement, choice);
      return hiddenIds.has(partner.id) ? { ...node, emphasis: 'hidden' as const } : node;
    }),
    ...groupNodes(arrangement, chosen),
  ];
  const withOpened = persons === undefined ? partners : withPersons(partners, persons);
  const together = collaborations === undefined ? null : collaborationsOnMap(withOpened, collaborations);
  const nodes = together === null ? withOpened : [...withOpened, ...together.nodes];
  const groups =
    lens.namesGroups === false
      ? arrangement.hulls.map((hull) => (hull.kind === 'mine' ? hull : { ...hull, label: '' }))
      : arrangement.hulls;
  const hulls = together === null ? groups : [...groups, ...together.hulls];
  const shown = nodes.filter((node) => node.emphasis !== 'hidden');
  const visible = new Set<string>(
    shown.filter(({ partnerId }) => partnerId !== null && chosen.has(partnerId)).map((node) => node.id),
  );
  const isBetweenChosen = (one: string, other: string): boolean => visible.has(one) && visible.has(other);
  const lensLinks = arrangement.isAggregated
    ? lens.links(amongDrawn(context, visible))
    : linksOf(lens, context);
  const marked: ReadonlySet<LinkFigures> = new Set(marksExtra ? extraLinks : []);
  const links = [...new Set([...lensLinks, ...extraLinks])].filter((link) =>
    isBetweenChosen(link.firstOrganisationId, link.secondOrganisationId),
  );
  const chances = (lens.chances?.(context) ?? []).filter(({ source, target }) =>
    isBetweenChosen(source, target),
  );
  const rim = arrangement.rings.at(-1)?.radius ?? 0;
  const ego = showsEgo ? arrangement.ego : null;
  return {
    nodes,
    edges: [
      ...links.map((link) => ({ ...sceneEdge(link, context), isMarked: marked.has(link) })),
      ...chances,
      ...groupEdges(arrangement),
      ...(together?.edges ?? []),
    ],
    rings: arrangement.rings,
    sectors: arrangement.sectors,
    hulls,
    rays: ego !== null && arrangement.rings.length > 0 ? raysOf(context, shown, chosen) : [],
    ego,
    isAggregated: arrangement.isAggregated,
    bounds: boundsOf([
      ...shown.map((node) => ({ x: node.x, y: node.y, radius: node.footprint })),
      ...hulls.flatMap((hull) => hull.outline.map((point) => ({ ...point, radius: 0 }))),
      ...(rim > 0 ? [{ x: 0, y: 0, radius: rim }] : []),
    ]),
  };
}

/** The network with only the links between those that are drawn: of all the strongest few lie elsewhere. */
function amongDrawn(context: NetworkContext, drawn: ReadonlySet<string>): NetworkContext {
  const links =
    drawn.size === 0
      ? []
      : context.links.filter(
          (link) => drawn.has(link.firstOrganisationId) && drawn.has(link.secondOrganisationId),
        );
  return { ...context, links };
}

const knownLinks = new WeakMap<NetworkContext, Map<Lens, readonly LinkFigures[]>>();

/** The links of a lens, chosen once for as long as the figures stay the same: of tens of thousands that takes long. */
function linksOf(lens: Lens, context: NetworkContext): readonly LinkFigures[] {
  const known = knownLinks.get(context) ?? new Map<Lens, readonly LinkFigures[]>();
  knownLinks.set(context, known);
  const links = known.get(lens) ?? lens.links(context);
  known.set(lens, links);
  return links;
}

/** Every link of one partner, strongest first, whether the lens draws it at rest or not. */
export function edgesOf(context: NetworkContext, id: OrganisationId): readonly SceneEdge[] {
  return context.links
    .filter((link) => otherEnd(link, id) !== undefined)
    .sort((first, second) => second.weight - first.weight)
    .map((link) => sceneEdge(link, context));
}

interface Choice {
  readonly isChosen: boolean;
  readonly isFiltered: boolean;
  readonly isLit: boolean;
}

/** In full colour, whatever the lens thinks of it; what it hides stays hidden. */
function forward(appearance: Appearance, { category }: NetworkPartner): Appearance {
  if (appearance.emphasis !== 'quiet') return appearance;
  return { ...appearance, fill: { kind: 'category', mark: category.mark }, emphasis: 'plain' };
}

function sceneNode(
  partner: NetworkPartner,
  context: NetworkContext,
  lens: Lens,
  arrangement: Arrangement,
  { isChosen, isFiltered, isLit }: Choice,
): SceneNode {
  const place = arrangement.positions.get(partner.id);
  const appearance = lens.appearance(partner, context);
  const own = isChosen
    ? {
        ...(isLit ? forward(appearance, partner) : appearance),
        importance: isFiltered ? Math.max(LEAST_IMPORTANCE, appearance.importance) : appearance.importance,
      }
    : {
        ...appearance,
        fill: { kind: 'muted' } as const,
        ring: 'none' as const,
        importance: 0,
        emphasis: appearance.emphasis === 'hidden' ? ('hidden' as const) : ('quiet' as const),
      };
  return {
    id: partner.id,
    kind: 'partner',
    partnerId: partner.id,
    x: place?.x ?? 0,
    y: place?.y ?? 0,
    label: partnerLabels(context.organisations).get(partner.id) ?? partner.shortName,
    icon: iconOf(partner.category),
    diameter: diameterOf(partner.figures.share, context.largestShare),
    expectedDiameter: diameterOf(partner.figures.expectedShare, context.largestShare),
    footprint: footprintOf(partner, context),
    ...own,
    emphasis: place === undefined ? 'hidden' : own.emphasis,
  };
}

function sceneEdge(link: LinkFigures, context: NetworkContext): SceneEdge {
  return {
    id: linkId(link),
    source: link.firstOrganisationId,
    target: link.secondOrganisationId,
    strength: Math.sqrt(link.weight / Math.max(context.heaviestLink, 1e-9)),
    atOdds: link.atOdds,
  };
}

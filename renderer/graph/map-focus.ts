import type { LinkFigures } from '#shared/analysis/network-figures.ts';
import type { OrganisationId } from '#shared/domain/ids.ts';
import type { MapFocus } from '#shared/domain/map-view.ts';
import { type NetworkContext, otherEnd } from './network-context.ts';

/** A part of the network that is looked at. */
export interface FocusedPart {
  /** In the order in which one comes to them; of a path from one end to the other. */
  readonly ids: readonly OrganisationId[];
  /** What is drawn between them besides what the lens draws. */
  readonly links: readonly LinkFigures[];
}

type Neighbours = ReadonlyMap<OrganisationId, readonly { id: OrganisationId; link: LinkFigures }[]>;

/** Who is linked with whom; strongest first. Quarrels without any other bond are no way to anybody. */
function neighboursIn(context: NetworkContext): Neighbours {
  const lists = new Map<OrganisationId, { id: OrganisationId; link: LinkFigures }[]>();
  const note = (from: OrganisationId, id: OrganisationId, link: LinkFigures): void => {
    const list = lists.get(from);
    if (list === undefined) lists.set(from, [{ id, link }]);
    else list.push({ id, link });
  };
  for (const link of context.links) {
    if (link.weight <= 0) continue;
    note(link.firstOrganisationId, link.secondOrganisationId, link);
    note(link.secondOrganisationId, link.firstOrganisationId, link);
  }
  for (const list of lists.values()) {
    list.sort((one, other) => other.link.weight - one.link.weight || (one.id < other.id ? -1 : 1));
  }
  return lists;
}

/** Links that are drawn around a focus; all of them among hundreds would hide what one looks for. */
const MOST_LINKS_AROUND = 160;

/** Who belongs to a focus; nobody when its partners are not on the map, and for a path when there is none. */
export function focusedPart(context: NetworkContext, focus: MapFocus): FocusedPart {
  const neighbours = neighboursIn(context);
  return focus.kind === 'around'
    ? around(context, neighbours, focus.id, focus.steps)
    : path(context, neighbours, focus.fromId, focus.toId);
}

function around(
  context: NetworkContext,
  neighbours: Neighbours,
  id: OrganisationId,
  steps: number,
): FocusedPart {
  if (!context.partnerById.has(id)) return { ids: [], links: [] };
  const found = new Set<OrganisationId>([id]);
  let edge: readonly OrganisationId[] = [id];
  for (let step = 0; step < steps; step += 1) {
    const next = edge.flatMap((from) => (neighbours.get(from) ?? []).map((near) => near.id));
    edge = [...new Set(next)].filter((near) => !found.has(near));
    for (const near of edge) found.add(near);
  }
  // Whom it is at odds with belongs to its surroundings, although nobody is reached through a quarrel.
  for (const link of context.links) {
    const other = link.atOdds ? otherEnd(link, id) : undefined;
    if (other !== undefined) found.add(other);
  }
  const inside = context.links.filter(
    (link) => found.has(link.firstOrganisationId) && found.has(link.secondOrganisationId),
  );
  const own = inside.filter((link) => otherEnd(link, id) !== undefined);
  const others = inside
    .filter((link) => otherEnd(link, id) === undefined)
    .sort((one, other) => other.weight - one.weight)
    .slice(0, Math.max(0, MOST_LINKS_AROUND - own.length));
  return { ids: [...found], links: [...own, ...others] };
}

/** Fewest steps; of equally short ones the one that comes first by strength. */
function path(
  context: NetworkContext,
  neighbours: Neighbours,
  fromId: OrganisationId,
  toId: OrganisationId,
): FocusedPart {
  const cameFrom = new Map<OrganisationId, { id: OrganisationId; link: LinkFigures } | null>([
    [fromId, null],
  ]);
  const waiting = [fromId];
  for (const here of waiting) {
    if (here === toId) break;
    for (const { id, link } of neighbours.get(here) ?? []) {
      if (cameFrom.has(id)) continue;
      cameFrom.set(id, { id: here, link });
      waiting.push(id);
    }
  }
  if (!cameFrom.has(toId) || !context.partnerById.has(fromId)) return { ids: [], links: [] };
  const ids: OrganisationId[] = [toId];
  const links: LinkFigures[] = [];
  for (let step = cameFrom.get(toId); step !== null && step !== undefined; step = cameFrom.get(step.id)) {
    ids.unshift(step.id);
    links.unshift(step.link);
  }
  return { ids, links };
}

/** Those that a partner is linked to, strongest first. */
export function linkedTo(context: NetworkContext, id: OrganisationId): readonly OrganisationId[] {
  return context.links
    .filter((link) => otherEnd(link, id) !== undefined)
    .sort((one, other) => other.weight - one.weight)
    .flatMap((link) => otherEnd(link, id) ?? []);
}

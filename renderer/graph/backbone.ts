import type { LinkFigures } from '#shared/analysis/network-figures.ts';
import type { OrganisationId } from '#shared/domain/ids.ts';
import { compareText } from './layouts/geometry.ts';

/** A text that is the same for a pair whichever comes first. */
export function linkId(link: Pick<LinkFigures, 'firstOrganisationId' | 'secondOrganisationId'>): string {
  const { firstOrganisationId: first, secondOrganisationId: second } = link;
  return compareText(first, second) < 0 ? `${first}_${second}` : `${second}_${first}`;
}

/** More lines than this are a cobweb at any zoom. */
const MOST_LINKS = 320;

/**
 * The links worth drawing at rest, so that a network in which everybody sat at one table does not become a cobweb:
 * a strongest spanning forest (whoever is linked stays linked), the strongest links of each partner, and every link
 * that is at odds. Never more than 320 when nothing else is asked: in a network of thousands only the strongest.
 *
 * @param perPartner how many of its strongest links each partner keeps besides.
 * @see Kruskal (1956), On the shortest spanning subtree of a graph, with the order turned round
 */
export function backboneOf(
  links: readonly LinkFigures[],
  perPartner: number,
  most: number = MOST_LINKS,
): readonly LinkFigures[] {
  const sorted = [...links].sort((a, b) => b.weight - a.weight || compareText(linkId(a), linkId(b)));
  const roots = new Map<OrganisationId, OrganisationId>();
  const rootOf = (id: OrganisationId): OrganisationId => {
    let root = id;
    for (let next = roots.get(root); next !== undefined && next !== root; next = roots.get(root)) root = next;
    roots.set(id, root);
    return root;
  };
  const kept = new Map<OrganisationId, number>();
  const chosen = sorted.filter((link) => {
    if (link.atOdds) return true;
    const { firstOrganisationId: first, secondOrganisationId: second } = link;
    const [firstRoot, secondRoot] = [rootOf(first), rootOf(second)];
    const joins = firstRoot !== secondRoot;
    if (joins) roots.set(firstRoot, secondRoot);
    const firstKept = kept.get(first) ?? 0;
    const secondKept = kept.get(second) ?? 0;
    const strong = firstKept < perPartner && secondKept < perPartner;
    if (!joins && !strong) return false;
    kept.set(first, firstKept + 1);
    kept.set(second, secondKept + 1);
    return true;
  });
  const atOdds = chosen.filter((link) => link.atOdds);
  return [...atOdds, ...chosen.filter((link) => !link.atOdds)].slice(0, most);
}

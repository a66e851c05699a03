import type { NetworkFigures } from '#shared/analysis/network-figures.ts';
import type { GroupLink } from '../layouts/communities.ts';

/**
 * What the links between partners come to between the things that they stand in, each pair once, in the order in which the links
 * name them; `first` is the one that was given first. Links within one thing, and of a partner that stands in none, count for nothing.
 *
 * @param partnersOf who stands in what, by the id of the thing; nobody stands in two.
 */
export function linkSums(
  { analysis }: { readonly analysis: Pick<NetworkFigures, 'partners' | 'links'> },
  partnersOf: ReadonlyMap<string, readonly string[]>,
): readonly GroupLink[] {
  const ids = [...partnersOf.keys()];
  const placeOf = new Map<string, number>();
  for (const [place, id] of ids.entries()) {
    for (const partnerId of partnersOf.get(id) ?? []) placeOf.set(partnerId, place);
  }
  // By number: of tens of thousands of links, looking up texts takes longer than all of the rest.
  const placeAt = analysis.partners.map(({ partnerId }) => placeOf.get(partnerId) ?? -1);
  const weights = new Map<number, number>();
  for (const [firstPartner, secondPartner, weight] of analysis.links) {
    const [one, other] = [placeAt[firstPartner] ?? -1, placeAt[secondPartner] ?? -1];
    if (one < 0 || other < 0 || one === other || weight <= 0) continue;
    const pair = Math.min(one, other) * ids.length + Math.max(one, other);
    weights.set(pair, (weights.get(pair) ?? 0) + weight);
  }
  return [...weights].flatMap(([pair, weight]): GroupLink[] => {
    const [first, second] = [ids[Math.floor(pair / ids.length)], ids[pair % ids.length]];
    return first === undefined || second === undefined ? [] : [{ first, second, weight }];
  });
}

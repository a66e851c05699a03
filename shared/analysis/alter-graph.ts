import { isValidOn } from '#shared/domain/calendar-date.ts';
import type { CollaborationId, EncounterId, OrganisationId, TieId } from '#shared/domain/ids.ts';
import type { AnalysisInput } from './input.ts';
import type { AlterLink } from './network-analysis.ts';
import { compareText } from './ordering.ts';
import type { Population } from './population.ts';
import { type WeightedGraph, type WeightedLink, weightedGraph } from './weighted-graph.ts';

/** Who is linked to whom, ego left out. Nodes are places in the members of the population. */
export interface AlterGraph {
  readonly graph: WeightedGraph;
  /** Every pair with a weight or at odds, with what binds it, sorted by the two ids. */
  readonly links: readonly AlterLink[];
}

const STRONGEST_TIE = 3;

interface Bond {
  weight: number;
  atOdds: boolean;
  tieIds: readonly TieId[];
  collaborationIds: readonly CollaborationId[];
  encounterIds: EncounterId[];
}

const NOTHING: readonly never[] = [];

/**
 * The graph of the partners among themselves. A pair weighs
 * - the strength of each tie valid on `asOf`, over 3;
 * - 1 / (n - 1) for each collaboration valid on `asOf` in which both are among the n members;
 * - 1 / (k - 1) for each encounter of the period where both were among the k partners,
 * so that a large table binds weakly. A tie of the kind at odds is listed and weighs nothing.
 *
 * Members of a collaboration are those valid on that day that belong to the population; a collaboration or an
 * encounter of one, a tie to oneself, and ties with partners outside the population bind nobody.
 *
 * A table of k makes k (k - 1) / 2 pairs, as the definition asks; lists of what binds them are shared between the
 * pairs of one table, so that a congress of 500 costs one list, not 124,750.
 *
 * @see Newman (2001), Scientific collaboration networks II, Physical Review E 64, for the weight of a shared table.
 */
export function alterGraphOf(input: AnalysisInput, population: Population): AlterGraph {
  const count = population.members.length;
  const bonds = new Map<number, Bond>();
  const bondOf = (first: number, second: number): Bond => {
    const key = first < second ? first * count + second : second * count + first;
    const known = bonds.get(key);
    if (known !== undefined) return known;
    const bond = { weight: 0, atOdds: false, tieIds: NOTHING, collaborationIds: NOTHING, encounterIds: [] };
    bonds.set(key, bond);
    return bond;
  };
  addTies(input, population, bondOf);
  addCollaborations(input, population, bondOf);
  addEncounters(population, bondOf);

  const links: AlterLink[] = [];
  const weighted: WeightedLink[] = [];
  for (const key of Float64Array.from(bonds.keys()).sort()) {
    const [first, second] = [Math.floor(key / count), key % count];
    const [firstMember, secondMember, bond] = [
      population.members[first],
      population.members[second],
      bonds.get(key),
    ];
    if (firstMember === undefined || secondMember === undefined || bond === undefined) continue;
    weighted.push({ first, second, weight: bond.weight });
    links.push({
      firstOrganisationId: firstMember.partner.id,
      secondOrganisationId: secondMember.partner.id,
      weight: bond.weight,
      atOdds: bond.atOdds,
      tieIds: bond.tieIds,
      collaborationIds: bond.collaborationIds,
      encounterIds: bond.encounterIds,
    });
  }
  return { links, graph: weightedGraph(count, weighted) };
}

type BondOf = (first: number, second: number) => Bond;

function addTies(input: AnalysisInput, population: Population, bondOf: BondOf): void {
  for (const tie of [...input.ties].sort((one, other) => compareText(one.id, other.id))) {
    if (!isValidOn(population.asOf, tie.from, tie.until)) continue;
    const [first, second] = positionsOf(population, [tie.firstOrganisationId, tie.secondOrganisationId]);
    if (first === undefined || second === undefined) continue;
    const bond = bondOf(first, second);
    bond.tieIds = [...bond.tieIds, tie.id];
    if (tie.kind === 'at-odds') bond.atOdds = true;
    else bond.weight += tie.strength / STRONGEST_TIE;
  }
}

function addCollaborations(input: AnalysisInput, population: Population, bondOf: BondOf): void {
  for (const collaboration of [...input.collaborations].sort((one, other) => compareText(one.id, other.id))) {
    if (!isValidOn(population.asOf, collaboration.from, collaboration.until)) continue;
    const valid = collaboration.members.filter((member) =>
      isValidOn(population.asOf, member.from, member.until),
    );
    const members = positionsOf(
      population,
      valid.map((member) => member.organisationId),
    );
    const alone: readonly CollaborationId[] = [collaboration.id];
    forEachPair(members, (first, second, weight) => {
      const bond = bondOf(first, second);
      bond.weight += weight;
      bond.collaborationIds =
        bond.collaborationIds.length === 0 ? alone : [...bond.collaborationIds, collaboration.id];
    });
  }
}

function addEncounters(population: Population, bondOf: BondOf): void {
  // Newest first, so that each list ends up in that order.
  for (const { partners, source } of population.attention.encounters.toReversed()) {
    const present = partners.map((partner) => population.positionOf[partner] ?? -1);
    const alone = [source.id];
    forEachPair(present, (first, second, weight) => {
      const bond = bondOf(first, second);
      bond.weight += weight;
      if (bond.encounterIds.length === 0) bond.encounterIds = alone;
      // A list of one may be shared with other pairs of that table; a longer one is the pair's own.
      else if (bond.encounterIds.length === 1) bond.encounterIds = [...bond.encounterIds, source.id];
      else bond.encounterIds.push(source.id);
    });
  }
}

/** Places of the partners in the population, each once, ascending; those outside it are left out. */
function positionsOf(population: Population, ids: readonly OrganisationId[]): readonly number[] {
  const positions = new Set<number>();
  for (const id of ids) {
    const index = population.roster.indexOf.get(id);
    const position = index === undefined ? -1 : (population.positionOf[index] ?? -1);
    if (position >= 0) positions.add(position);
  }
  return [...positions].sort((first, second) => first - second);
}

function forEachPair(
  present: readonly number[],
  visit: (first: number, second: number, weight: number) => void,
): void {
  const weight = 1 / (present.length - 1);
  for (const [place, first] of present.entries()) {
    for (let other = place + 1; other < present.length; other += 1)
      visit(first, present[other] ?? first, weight);
  }
}

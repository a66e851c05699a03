import type { CollaborationId, EncounterId, OrganisationId, TieId } from '#shared/domain/ids.ts';
import type { AnalysisInput } from '../input.ts';
import type { AlterLink, AlterPairs } from '../network-analysis.ts';
import type { Population } from '../population.ts';
import { type Tables, tablesOf } from './tables.ts';
import { graphOfPairs, type WeightedGraph } from './weighted-graph.ts';

/** Who is linked to whom, ego left out. Nodes are places in the members of the population. */
export interface AlterGraph {
  readonly graph: WeightedGraph;
  /** Every pair with a weight or at odds, sorted by the two ids. */
  readonly pairs: AlterPairs;
  /** The same with what binds each, made when it is first read: on a large map there are hundreds of thousands. */
  readonly links: readonly AlterLink[];
  /** Those of one partner; none for who is not in the population. */
  linksWith(partnerId: OrganisationId): readonly AlterLink[];
}

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
 * A table of k makes k (k - 1) / 2 pairs, as the definition asks, but no list for each: pairs are added up row by row,
 * and what binds a pair is read from the tables when it is asked.
 *
 * @see Newman (2001), Scientific collaboration networks II, Physical Review E 64, for the weight of a shared table.
 */
export function alterGraphOf(input: AnalysisInput, population: Population): AlterGraph {
  const ids = population.members.map((member) => member.partner.id);
  const rows = rowsOf(tablesOf(input, population), ids.length);
  const pairs = pairsOf(rows, ids);
  return new LazyAlterGraph(rows, pairs, graphOfPairs(ids.length, pairs));
}

class LazyAlterGraph implements AlterGraph {
  readonly graph: WeightedGraph;
  readonly pairs: AlterPairs;
  readonly #rows: Rows;
  #links: readonly AlterLink[] | null = null;

  constructor(rows: Rows, pairs: AlterPairs, graph: WeightedGraph) {
    this.graph = graph;
    this.pairs = pairs;
    this.#rows = rows;
  }

  get links(): readonly AlterLink[] {
    this.#links ??= linksOf(this.#rows, this.pairs, () => true);
    return this.#links;
  }

  linksWith(partnerId: OrganisationId): readonly AlterLink[] {
    const member = this.pairs.partnerIds.indexOf(partnerId);
    return linksOf(this.#rows, this.pairs, (first, second) => first === member || second === member);
  }
}

/** The tables with, for each member, where it sits. */
interface Rows extends Tables {
  /** Places in `seats` of member m: `ofMember[offsets[m]]` up to `ofMember[offsets[m + 1]]`, ascending. */
  readonly offsets: Int32Array;
  readonly ofMember: Int32Array;
  /** To which table each seat belongs. */
  readonly tableOf: Int32Array;
}

function rowsOf(tables: Tables, count: number): Rows {
  const { starts, seats } = tables;
  const offsets = new Int32Array(count + 1);
  for (const member of seats) offsets[member + 1] = (offsets[member + 1] ?? 0) + 1;
  for (let member = 0; member < count; member += 1) {
    offsets[member + 1] = (offsets[member + 1] ?? 0) + (offsets[member] ?? 0);
  }
  const next = offsets.slice();
  const ofMember = new Int32Array(seats.length);
  const tableOf = new Int32Array(seats.length);
  for (let table = 0; table + 1 < starts.length; table += 1) {
    for (let seat = starts[table] ?? 0; seat < (starts[table + 1] ?? 0); seat += 1) {
      const member = seats[seat] ?? 0;
      const place = next[member] ?? 0;
      next[member] = place + 1;
      ofMember[place] = seat;
      tableOf[seat] = table;
    }
  }
  return { ...tables, offsets, ofMember, tableOf };
}

/** Calls back for every later partner at every table of a member, the tables in their order. */
function forEachCompany(rows: Rows, member: number, visit: (other: number, table: number) => void): void {
  const { offsets, ofMember, tableOf, starts, seats } = rows;
  for (let place = offsets[member] ?? 0; place < (offsets[member + 1] ?? 0); place += 1) {
    const seat = ofMember[place] ?? 0;
    const table = tableOf[seat] ?? 0;
    const end = starts[table + 1] ?? 0;
    for (let later = seat + 1; later < end; later += 1) visit(seats[later] ?? 0, table);
  }
}

/** How many pairs there can be at most: as many as the tables make, or as all members make. */
function mostPairs({ starts }: Tables, count: number): number {
  let made = 0;
  for (let table = 0; table + 1 < starts.length; table += 1) {
    const present = (starts[table + 1] ?? 0) - (starts[table] ?? 0);
    made += (present * (present - 1)) / 2;
  }
  return Math.min(made, (count * (count - 1)) / 2);
}

/** Adds the tables up, member by member, in one list as long as there are members. */
function pairsOf(rows: Rows, partnerIds: readonly OrganisationId[]): AlterPairs {
  const count = partnerIds.length;
  const { ties, collaborations, weights: tableWeights } = rows;
  const [tieCount, collaborationsEnd] = [ties.length, ties.length + collaborations.length];
  const most = mostPairs(rows, count);
  const [first, second] = [new Int32Array(most), new Int32Array(most)];
  const weights = new Float64Array(most);
  const atOdds = new Uint8Array(most);
  const counts = [new Uint32Array(most), new Uint32Array(most), new Uint32Array(most)] as const;
  const weightWith = new Float64Array(count);
  const oddsWith = new Uint8Array(count);
  const countsWith = [new Uint32Array(count), new Uint32Array(count), new Uint32Array(count)] as const;
  const [tiesWith, collaborationsWith, encountersWith] = countsWith;
  const seen = new Uint8Array(count);
  const company = new Int32Array(count);
  let found = 0;
  for (let member = 0; member < count; member += 1) {
    let others = 0;
    forEachCompany(rows, member, (other, table) => {
      if (seen[other] === 0) {
        seen[other] = 1;
        company[others] = other;
        others += 1;
      }
      weightWith[other] = (weightWith[other] ?? 0) + (tableWeights[table] ?? 0);
      if (table >= collaborationsEnd) encountersWith[other] = (encountersWith[other] ?? 0) + 1;
      else if (table >= tieCount) collaborationsWith[other] = (collaborationsWith[other] ?? 0) + 1;
      else tiesWith[other] = (tiesWith[other] ?? 0) + 1;
      if (table < tieCount && ties[table]?.kind === 'at-odds') oddsWith[other] = 1;
    });
    for (const other of company.subarray(0, others).sort()) {
      first[found] = member;
      second[found] = other;
      weights[found] = weightWith[other] ?? 0;
      atOdds[found] = oddsWith[other] ?? 0;
      for (const [kind, countWith] of countsWith.entries()) {
        const target = counts[kind];
        if (target !== undefined) target[found] = countWith[other] ?? 0;
        countWith[other] = 0;
      }
      weightWith[other] = 0;
      oddsWith[other] = 0;
      seen[other] = 0;
      found += 1;
    }
  }
  return {
    partnerIds,
    first: first.slice(0, found),
    second: second.slice(0, found),
    weights: weights.slice(0, found),
    atOdds: atOdds.slice(0, found),
    tieCounts: counts[0].slice(0, found),
    collaborationCounts: counts[1].slice(0, found),
    encounterCounts: counts[2].slice(0, found),
  };
}

interface Reasons {
  tieIds: TieId[];
  collaborationIds: CollaborationId[];
  encounterIds: EncounterId[];
}

/**
 * The wanted pairs with what binds each. Pairs of which one table is all of a kind share that list, so that a congress of 500
 * costs one list, not 124,750.
 */
function linksOf(
  rows: Rows,
  pairs: AlterPairs,
  isWanted: (first: number, second: number) => boolean,
): readonly AlterLink[] {
  const { ties, collaborations, encounters } = rows;
  const alone = {
    ties: ties.map((tie) => [tie.id]),
    collaborations: collaborations.map((collaboration) => [collaboration.id]),
    encounters: encounters.map((encounter) => [encounter.source.id]),
  };
  const links: AlterLink[] = [];
  let pair = 0;
  for (const [member, firstOrganisationId] of pairs.partnerIds.entries()) {
    const reasonsWith = new Map<number, Reasons>();
    forEachCompany(rows, member, (other, table) => {
      if (!isWanted(member, other)) return;
      const known = reasonsWith.get(other);
      const reasons = known ?? { tieIds: [], collaborationIds: [], encounterIds: [] };
      if (known === undefined) reasonsWith.set(other, reasons);
      const collaboration = table - ties.length;
      const encounter = collaboration - collaborations.length;
      if (encounter >= 0) {
        reasons.encounterIds = extended(reasons.encounterIds, alone.encounters[encounter]);
      } else if (collaboration >= 0) {
        reasons.collaborationIds = extended(reasons.collaborationIds, alone.collaborations[collaboration]);
      } else {
        reasons.tieIds = extended(reasons.tieIds, alone.ties[table]);
      }
    });
    for (; pairs.first[pair] === member; pair += 1) {
      const other = pairs.second[pair] ?? 0;
      const secondOrganisationId = pairs.partnerIds[other];
      const reasons = reasonsWith.get(other);
      if (secondOrganisationId === undefined || reasons === undefined) continue;
      links.push({
        firstOrganisationId,
        secondOrganisationId,
        weight: pairs.weights[pair] ?? 0,
        atOdds: pairs.atOdds[pair] === 1,
        ...reasons,
      });
    }
  }
  return links;
}

/** A list of one may be shared with other pairs of that table; a longer one is the pair's own. */
function extended<T>(known: T[], added: T[] | undefined): T[] {
  if (added === undefined) return known;
  if (known.length === 0) return added;
  if (known.length === 1) return [...known, ...added];
  known.push(...added);
  return known;
}

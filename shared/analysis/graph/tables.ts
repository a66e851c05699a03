import { isValidOn } from '#shared/domain/calendar-date.ts';
import type { OrganisationId } from '#shared/domain/ids.ts';
import type { AnalysisInput, InputCollaboration, InputTie } from '../input.ts';
import { compareText } from '../ordering.ts';
import type { ResolvedEncounter } from '../participants.ts';
import type { Population } from '../population.ts';

const STRONGEST_TIE = 3;

/**
 * Everything that binds partners, as tables at which they sit: first the ties, of two each, then the collaborations,
 * then the encounters. Who sits where is kept in lists of numbers, so that a congress of forty costs forty numbers
 * and not the 780 pairs that it makes.
 */
export interface Tables {
  /** By id. */
  readonly ties: readonly InputTie[];
  /** By id; at least two members. */
  readonly collaborations: readonly InputCollaboration[];
  /** Of the period, newest first; at least two partners. */
  readonly encounters: readonly ResolvedEncounter[];
  /** What each table adds to the weight of each pair at it, in the order above. */
  readonly weights: Float64Array;
  /** Seats of table t: `seats[starts[t]]` up to `seats[starts[t + 1]]`, places in the members, ascending. */
  readonly starts: Int32Array;
  readonly seats: Int32Array;
}

/**
 * Ties and collaborations valid on `asOf`, and encounters of the period, that bind at least two members of the population.
 * Others at the table that do not belong to the population are left out, as are ties to oneself.
 */
export function tablesOf(input: AnalysisInput, population: Population): Tables {
  const { asOf, attention, positionOf } = population;
  const builder = new TableBuilder();
  const ties = byId(input.ties).filter(
    (tie) =>
      isValidOn(asOf, tie.from, tie.until) &&
      builder.add(positionsOf(population, [tie.firstOrganisationId, tie.secondOrganisationId]), () =>
        tie.kind === 'at-odds' ? 0 : tie.strength / STRONGEST_TIE,
      ),
  );
  const collaborations = byId(input.collaborations).filter((collaboration) => {
    if (!isValidOn(asOf, collaboration.from, collaboration.until)) return false;
    const valid = collaboration.members.filter((member) => isValidOn(asOf, member.from, member.until));
    return builder.add(
      positionsOf(
        population,
        valid.map((member) => member.organisationId),
      ),
      sharedBy,
    );
  });
  const encounters = attention.encounters.toReversed().filter(({ partners }) =>
    partners.length < 2
      ? false
      : builder.add(
          partners.map((partner) => positionOf[partner] ?? -1),
          sharedBy,
        ),
  );
  return { ties, collaborations, encounters, ...builder.tables() };
}

/** A table binds a pair more weakly the more sit at it. @see Newman (2001), Scientific collaboration networks II. */
function sharedBy(present: number): number {
  return 1 / (present - 1);
}

class TableBuilder {
  readonly #weights: number[] = [];
  readonly #starts: number[] = [0];
  readonly #seats: number[] = [];

  /** Adds a table where at least two sit; returns whether it did. */
  add(present: readonly number[], weightFor: (present: number) => number): boolean {
    if (present.length < 2) return false;
    for (const position of present) this.#seats.push(position);
    this.#starts.push(this.#seats.length);
    this.#weights.push(weightFor(present.length));
    return true;
  }

  tables(): Pick<Tables, 'weights' | 'starts' | 'seats'> {
    return {
      weights: Float64Array.from(this.#weights),
      starts: Int32Array.from(this.#starts),
      seats: Int32Array.from(this.#seats),
    };
  }
}

function byId<T extends { readonly id: string }>(items: readonly T[]): readonly T[] {
  return [...items].sort((one, other) => compareText(one.id, other.id));
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

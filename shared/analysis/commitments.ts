import type { IsoDate } from '#shared/domain/calendar-date.ts';
import type { EncounterId, OrganisationId } from '#shared/domain/ids.ts';
import type { InputCommitment } from './input.ts';
import { compareText } from './ordering.ts';
import type { Population } from './population.ts';

/** Whether a commitment existed on a day: made by then, at an encounter that had been. */
export function isMadeBy(
  commitment: InputCommitment,
  asOf: IsoDate,
  pastEncounters: ReadonlyMap<EncounterId, unknown>,
): boolean {
  if (commitment.encounterId !== null && !pastEncounters.has(commitment.encounterId)) return false;
  return commitment.madeOn === null || commitment.madeOn <= asOf;
}

/** Whether it is still open after its last day: due before `asOf` and not done by then. Due on the day itself is in time. */
export function isOverdue(commitment: InputCommitment, asOf: IsoDate): boolean {
  if (commitment.due === null || commitment.due >= asOf) return false;
  return commitment.doneOn === null || commitment.doneOn > asOf;
}

/**
 * The encounters at which commitments were made, each once, newest first; what was promised elsewhere has none.
 *
 * @param heldOn day of each encounter that has been.
 */
export function madeAt(
  commitments: readonly InputCommitment[],
  heldOn: ReadonlyMap<EncounterId, IsoDate>,
): readonly EncounterId[] {
  const dayOf = (id: EncounterId): string => heldOn.get(id) ?? '';
  return [...new Set(commitments.flatMap(({ encounterId }) => encounterId ?? []))].sort(
    (one, other) => compareText(dayOf(other), dayOf(one)) || compareText(other, one),
  );
}

/**
 * Overdue commitments to each partner: promised by us or by a colleague. What a partner promised us is not to that
 * partner. Without a partner of its own a commitment is to all who were at the encounter where it was made.
 *
 * @returns by place in the roster, those to it in the order of the input; no entry for a partner without any.
 */
export function overdueCommitments(
  commitments: readonly InputCommitment[],
  population: Population,
): ReadonlyMap<number, readonly InputCommitment[]> {
  const { asOf, roster, encounters } = population;
  const partnersAt = new Map(encounters.map((encounter) => [encounter.source.id, encounter.partners]));
  const indexesOf = (id: OrganisationId): readonly number[] => {
    const index = roster.indexOf.get(id);
    return index === undefined ? [] : [index];
  };
  const overdue = new Map<number, InputCommitment[]>();
  for (const commitment of commitments) {
    const { organisationId, encounterId, owner } = commitment;
    if (owner === 'them' || !isOverdue(commitment, asOf) || !isMadeBy(commitment, asOf, partnersAt)) continue;
    const present = encounterId === null ? [] : (partnersAt.get(encounterId) ?? []);
    for (const index of organisationId === null ? present : indexesOf(organisationId)) {
      const known = overdue.get(index);
      if (known === undefined) overdue.set(index, [commitment]);
      else known.push(commitment);
    }
  }
  return overdue;
}

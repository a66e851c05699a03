import type { EncounterId, OrganisationId } from '#shared/domain/ids.ts';
import type { InputCommitment } from '../input.ts';
import { compareNamed, compareText } from '../ordering.ts';
import type { Member, Population } from '../population.ts';

/** A partner that is the subject of encounters at which it does not sit. */
export interface TalkedAbout {
  readonly partnerId: OrganisationId;
  /** Where it was the subject, newest first. */
  readonly encounterIds: readonly EncounterId[];
}

/** Once is a chance. */
const LEAST = 2;

/**
 * Partners of whom is spoken and not with whom: the subject of at least two encounters of the period, and at none of them.
 * The subject of an encounter is who was written down as missed at the table, and to or by whom something was promised there,
 * while it was not there itself or by a person. What a note says is not read.
 *
 * @returns only partners active on `asOf`; most often the subject first, then by name. Empty when nobody was missed.
 */
export function talkedAbout(
  commitments: readonly InputCommitment[],
  population: Population,
): readonly TalkedAbout[] {
  const promisedAt = new Map<EncounterId, OrganisationId[]>();
  for (const { encounterId, organisationId } of commitments) {
    if (encounterId === null || organisationId === null) continue;
    const known = promisedAt.get(encounterId);
    if (known === undefined) promisedAt.set(encounterId, [organisationId]);
    else known.push(organisationId);
  }
  const { from, until } = population.period;
  const subjects = new Map<Member, { readonly id: EncounterId; readonly date: string }[]>();
  for (const { source } of population.encounters) {
    if (source.date < from || source.date > until) continue;
    const promised = promisedAt.get(source.id) ?? [];
    // At most encounters nobody is missed and nothing is promised.
    if (promised.length + source.absentOrganisationIds.length === 0) continue;
    for (const partnerId of new Set([...source.absentOrganisationIds, ...promised])) {
      const member = population.memberOf.get(partnerId);
      if (member === undefined || !member.active || member.encounters.length > 0) continue;
      const met = subjects.get(member);
      if (met === undefined) subjects.set(member, [source]);
      else met.push(source);
    }
  }
  return [...subjects]
    .filter(([, met]) => met.length >= LEAST)
    .sort(
      ([one, met], [other, otherMet]) =>
        otherMet.length - met.length || compareNamed(one.partner, other.partner),
    )
    .map(([{ partner }, met]) => ({
      partnerId: partner.id,
      encounterIds: met
        .toSorted((one, other) => compareText(other.date, one.date) || compareText(other.id, one.id))
        .map(({ id }) => id),
    }));
}

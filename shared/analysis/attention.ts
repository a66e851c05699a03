import { isInPeriod, type Period } from '#shared/domain/calendar-date.ts';
import type { ResolvedEncounter } from './participants.ts';

/** Who got how much time in a period. Arrays go by place in the roster. */
export interface Attention {
  /** Fractional minutes, >= 0. */
  readonly minutes: Float64Array;
  /** Sum of the minutes of the encounters, which is that of `minutes` but for rounding. */
  readonly totalMinutes: number;
  /** The encounters of the period with at least one partner, oldest first. */
  readonly encounters: readonly ResolvedEncounter[];
  /** The same per partner, newest first. */
  readonly byPartner: readonly (readonly ResolvedEncounter[])[];
}

/**
 * Attention per partner: an encounter of m minutes with k >= 1 partners gives each m / k minutes, so that the
 * attention of all partners together is the time that was spent, and shares add up to 1 (fractional counting).
 *
 * @param encounters as resolved for the day on which one stands; later ones are already left out.
 * @param partnerCount length of the roster.
 * @returns minutes, 0 for a partner that was not met; encounters without partners count for nobody.
 * @see Newman (2001), Scientific collaboration networks II, Physical Review E 64, for dividing by those present.
 */
export function attentionIn(
  encounters: readonly ResolvedEncounter[],
  partnerCount: number,
  period: Period,
): Attention {
  const minutes = new Float64Array(partnerCount);
  const byPartner: ResolvedEncounter[][] = Array.from({ length: partnerCount }, () => []);
  const counted = encounters.filter(
    (encounter) => encounter.partners.length > 0 && isInPeriod(encounter.source.date, period),
  );
  for (const encounter of counted) {
    const part = encounter.minutes / encounter.partners.length;
    for (const partner of encounter.partners) {
      minutes[partner] = (minutes[partner] ?? 0) + part;
      byPartner[partner]?.push(encounter);
    }
  }
  for (const list of byPartner) list.reverse();
  const totalMinutes = sum(counted.map((encounter) => encounter.minutes));
  return { minutes, totalMinutes, encounters: counted, byPartner };
}

/**
 * Strength of the tie between ego and each partner on a day: every encounter ever, weighing half after each half-life.
 *
 * @param asOfDay days since 1970-01-01.
 * @param halfLifeDays days after which an encounter counts for half, > 0.
 * @returns decayed minutes per partner, >= 0; 0 for a partner never met.
 * @see Burt (2000), Decay functions, Social Networks 22(1); Ahmad, Porter & Beguerisse-Diaz (2021), Tie-decay
 *   networks in continuous time and eigenvector-based centralities, for the half-life form.
 */
export function tieStrengths(
  encounters: readonly ResolvedEncounter[],
  partnerCount: number,
  asOfDay: number,
  halfLifeDays: number,
): Float64Array {
  const strengths = new Float64Array(partnerCount);
  // Encounters of one day mostly follow each other and weigh the same; a power costs more than all the rest.
  let day = asOfDay;
  let weight = 1;
  for (const encounter of encounters) {
    if (encounter.day !== day) {
      day = encounter.day;
      weight = 2 ** ((day - asOfDay) / halfLifeDays);
    }
    const part = (encounter.minutes / encounter.partners.length) * weight;
    for (const partner of encounter.partners) strengths[partner] = (strengths[partner] ?? 0) + part;
  }
  return strengths;
}

/** Sum of numbers; 0 of none. */
export function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

/** `part / whole` where the part is in the whole: 0 to 1, also when fractions add up to a little more; `null` of nothing. */
export function shareOf(part: number, whole: number): number | null {
  return whole > 0 ? Math.min(1, part / whole) : null;
}

/** `part / whole`; `null` where there is no whole to take a part of. */
export function ratio(part: number, whole: number): number | null {
  return whole > 0 ? part / whole : null;
}

import { dayNumber, type IsoDate } from '#shared/domain/calendar-date.ts';
import type { EncounterId, OrganisationId } from '#shared/domain/ids.ts';
import { madeAt, overdueCommitments } from './commitments.ts';
import { isFading } from './over-time/fading.ts';
import type { AnalysisInput, InputCommitment, InputPartner } from './input.ts';
import type { Neglected, Standing } from './network-analysis.ts';
import { compareNamed } from './ordering.ts';
import type { Member, Population } from './population.ts';
import type { AnalysisSettings } from './settings.ts';
import { talkedAbout } from './mirror/talked-about.ts';
import { onlyAtTheTable, whiteSpots } from './white-spots.ts';

const LAPSING_FROM = 0.8;
const NEGLECTED_ABOVE = 1;
const COLD_ABOVE = 2;
/** An overdue ratio weighs at most this much in the priority; never met weighs as much. */
const HIGHEST_RATIO = 3;

/** How one link stands against its rhythm. */
export interface Rhythm {
  readonly desiredIntervalDays: number | null;
  readonly daysSinceLast: number | null;
  readonly overdueRatio: number | null;
  readonly standing: Standing;
  readonly fading: boolean;
  readonly overdueCommitments: number;
  readonly overdueEncounterIds: readonly EncounterId[];
  readonly priority: number;
}

/** The lens of the neglected links, with the rhythm of each partner by id. */
export interface NeglectedResult {
  readonly lens: Neglected;
  readonly rhythms: ReadonlyMap<OrganisationId, Rhythm>;
}

/** Days that should at most lie between two encounters: the partner's own, else those of its tier; `null`: none. */
export function desiredInterval(
  partner: Pick<InputPartner, 'desiredIntervalDays' | 'tier'>,
  settings: Pick<AnalysisSettings, 'tierIntervalDays'>,
): number | null {
  return partner.desiredIntervalDays ?? settings.tierIntervalDays[partner.tier];
}

/**
 * Standing of a link: without a desired interval there is no rhythm; with one, never met, or by overdue ratio o = days since
 * the last encounter over the desired interval: on time (o < 0.8), lapsing (to 1), neglected (to 2), cold.
 */
export function standingOf(interval: number | null, daysSinceLast: number | null): Standing {
  if (interval === null) return 'no-rhythm';
  if (daysSinceLast === null) return 'never-met';
  const overdue = daysSinceLast / interval;
  if (overdue < LAPSING_FROM) return 'on-time';
  if (overdue <= NEGLECTED_ABOVE) return 'lapsing';
  return overdue <= COLD_ABOVE ? 'neglected' : 'cold';
}

/**
 * Which links ask for an encounter. Only partners active on `asOf` have a rhythm; one that was put away keeps its
 * figures of the period and stands as without rhythm, with priority 0.
 */
export function neglectedOf(input: AnalysisInput, population: Population): NeglectedResult {
  const overdue = overdueCommitments(input.commitments, population);
  const heldOn = new Map(population.encounters.map(({ source }) => [source.id, source.date]));
  const rhythms = new Map(
    population.members.map((member) => [
      member.partner.id,
      rhythmOf(member, overdue.get(member.index) ?? [], heldOn, population),
    ]),
  );
  const active = population.members.filter((member) => member.active);
  const rhythm = (member: Member): Rhythm | undefined => rhythms.get(member.partner.id);
  const counts: Record<Standing, number> = {
    'never-met': 0,
    'on-time': 0,
    lapsing: 0,
    neglected: 0,
    cold: 0,
    'no-rhythm': 0,
  };
  for (const member of active) counts[rhythm(member)?.standing ?? 'no-rhythm'] += 1;
  const byPriority = active
    .filter((member) => !['on-time', 'no-rhythm'].includes(rhythm(member)?.standing ?? 'no-rhythm'))
    .sort(
      (first, second) =>
        (rhythm(second)?.priority ?? 0) - (rhythm(first)?.priority ?? 0) ||
        compareNamed(first.partner, second.partner),
    );
  const fading = active
    .filter((member) => rhythm(member)?.fading)
    .sort((first, second) => compareNamed(first.partner, second.partner));
  return {
    rhythms,
    lens: {
      counts,
      byPriority: byPriority.map((member) => member.partner.id),
      fading: fading.map((member) => member.partner.id),
      whiteSpots: whiteSpots(input, population),
      onlyAtTheTable: onlyAtTheTable(input.collaborations, population),
      talkedAbout: talkedAbout(input.commitments, population),
    },
  };
}

/** Priority: tier weight times the overdue ratio (at most 3; never met counts as 3), plus 1 for each overdue commitment. */
function rhythmOf(
  member: Member,
  overdue: readonly InputCommitment[],
  heldOn: ReadonlyMap<EncounterId, IsoDate>,
  population: Population,
): Rhythm {
  const { settings, asOf } = population;
  const { last } = member.history;
  const interval = member.active ? desiredInterval(member.partner, settings) : null;
  const daysSinceLast = last === null ? null : dayNumber(asOf) - last.day;
  const standing = standingOf(interval, daysSinceLast);
  const overdueRatio = interval === null || daysSinceLast === null ? null : daysSinceLast / interval;
  const urgency = standing === 'never-met' ? HIGHEST_RATIO : Math.min(overdueRatio ?? 0, HIGHEST_RATIO);
  return {
    desiredIntervalDays: interval,
    daysSinceLast,
    overdueRatio,
    standing,
    fading: standing === 'on-time' && isFading(member.history, settings),
    overdueCommitments: overdue.length,
    overdueEncounterIds: madeAt(overdue, heldOn),
    priority: member.active ? settings.tierWeights[member.partner.tier] * urgency + overdue.length : 0,
  };
}

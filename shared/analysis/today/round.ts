import type { IsoDate } from '#shared/domain/calendar-date.ts';
import type { AreaId, CategoryId, OrganisationId } from '#shared/domain/ids.ts';
import type { AnalysisInput } from '../input.ts';
import type { Standing } from '../network-analysis.ts';
import type { Rhythm } from '../neglected.ts';
import { compareNamed } from '../ordering.ts';
import type { Member, Population } from '../population.ts';
import type { Aside } from './suggestions.ts';

/** Minutes for each stop of a round by bike: a short talk at the door, and the way to it. Distances are not known. */
export const ROUND_TALK_MINUTES = 20;
export const ROUND_WAY_MINUTES = 10;
/** Stops that fit in one hour. */
export const STOPS_IN_AN_HOUR = Math.floor(60 / (ROUND_TALK_MINUTES + ROUND_WAY_MINUTES));
/** A round is at most two hours. */
const MOST_STOPS = 2 * STOPS_IN_AN_HOUR;

/** Days without an encounter from which somebody without a rhythm of its own counts as not seen for long. */
const LONG_DAYS = 365;
const MOST_RATIO = 3;
/** What a second one of the same category weighs: a round should show several sides of an area. */
const SAME_CATEGORY_FACTOR = 0.5;

/** One stop of a round, with why it is in it. */
export interface RoundStop {
  readonly partnerId: OrganisationId;
  readonly standing: Standing;
  /** `null`: never met. */
  readonly daysSinceLast: number | null;
  /** Only of this area: in no other. */
  readonly onlyHere: boolean;
  /** Nobody else of its category is in the round. */
  readonly firstOfCategory: boolean;
  readonly score: number;
}

/** Who is in an area, and whom to see when one is there. */
export interface AreaRound {
  readonly areaId: AreaId;
  /** Active partners of this area. */
  readonly partnerCount: number;
  /** Of those: not seen for long, or never. */
  readonly unseenCount: number;
  /** Of those: met in the period. */
  readonly metCount: number;
  /** In the order of the round; the first `STOPS_IN_AN_HOUR` make a round of an hour. */
  readonly stops: readonly RoundStop[];
}

/**
 * A round for every area: partners of that area that were not seen for long, the best first.
 *
 * Not seen for long: never met, or as many days ago as the rhythm asks for or more; without a rhythm a year. Score: tier weight
 * times how often the rhythm has passed (at most 3; never met counts as 3), divided by the number of areas of the partner, so
 * that who is only here goes before who is everywhere. After each choice those of its category count for half.
 * Equal scores go by name. Who is planned, snoozed or dismissed is left out.
 *
 * @returns areas with an active partner: those with the longest round first, then where the greatest part was not seen for long,
 *   then in the order of the input.
 */
export function roundsByArea(
  input: Pick<AnalysisInput, 'areas'>,
  population: Population,
  rhythms: ReadonlyMap<OrganisationId, Rhythm>,
  asideOf: (id: OrganisationId, lastMet: IsoDate | null) => Aside | null,
): readonly AreaRound[] {
  const { settings } = population;
  const there = new Map<AreaId, Member[]>();
  for (const member of population.members) {
    if (!member.active) continue;
    for (const area of new Set(member.partner.areaIds)) {
      const known = there.get(area);
      if (known === undefined) there.set(area, [member]);
      else known.push(member);
    }
  }
  return input.areas
    .flatMap(({ id }): AreaRound[] => {
      const members = there.get(id);
      if (members === undefined) return [];
      const unseen = members.flatMap((member) => {
        const rhythm = rhythms.get(member.partner.id);
        const passed = rhythm === undefined ? 0 : timesPassed(rhythm);
        if (rhythm === undefined || passed < 1) return [];
        const areas = new Set(member.partner.areaIds).size;
        const score = (settings.tierWeights[member.partner.tier] * Math.min(passed, MOST_RATIO)) / areas;
        return [{ member, rhythm, score, onlyHere: areas === 1 }];
      });
      const free = unseen.filter(
        ({ member }) => asideOf(member.partner.id, member.history.last?.source.date ?? null) === null,
      );
      return [
        {
          areaId: id,
          partnerCount: members.length,
          unseenCount: unseen.length,
          metCount: members.filter(({ encounters }) => encounters.length > 0).length,
          stops: chooseStops(free),
        },
      ];
    })
    .sort(
      (one, other) =>
        other.stops.length - one.stops.length ||
        other.unseenCount / other.partnerCount - one.unseenCount / one.partnerCount,
    );
}

interface Candidate {
  readonly member: Member;
  readonly rhythm: Rhythm;
  readonly score: number;
  readonly onlyHere: boolean;
}

/** How often the rhythm has passed since the last time; never met: as often as counts at most. */
function timesPassed({ daysSinceLast, overdueRatio }: Rhythm): number {
  if (daysSinceLast === null) return MOST_RATIO;
  return overdueRatio ?? daysSinceLast / LONG_DAYS;
}

function chooseStops(candidates: readonly Candidate[]): readonly RoundStop[] {
  const left = new Set(candidates);
  const inRound = new Map<CategoryId, number>();
  const stops: RoundStop[] = [];
  while (stops.length < MOST_STOPS && left.size > 0) {
    const scoreOf = ({ member, score }: Candidate): number =>
      score * SAME_CATEGORY_FACTOR ** (inRound.get(member.partner.categoryId) ?? 0);
    const [best] = [...left].sort(
      (one, other) => scoreOf(other) - scoreOf(one) || compareNamed(one.member.partner, other.member.partner),
    );
    if (best === undefined) break;
    left.delete(best);
    const { id, categoryId } = best.member.partner;
    const before = inRound.get(categoryId) ?? 0;
    stops.push({
      partnerId: id,
      standing: best.rhythm.standing,
      daysSinceLast: best.rhythm.daysSinceLast,
      onlyHere: best.onlyHere,
      firstOfCategory: before === 0,
      score: scoreOf(best),
    });
    inRound.set(categoryId, before + 1);
  }
  return stops;
}

import type { IsoDate, Period } from '#shared/domain/calendar-date.ts';
import type { CategoryId, OrganisationId } from '#shared/domain/ids.ts';
import { type Attention, attentionIn, tieStrengths } from './attention.ts';
import { type PartnerHistory, partnerHistories } from './over-time/history.ts';
import type { AnalysisInput, AnalysisMoment, InputPartner } from './input.ts';
import { compareNamed } from './ordering.ts';
import {
  isActiveOn,
  type ResolvedEncounter,
  resolveEncounters,
  type Roster,
  rosterOf,
} from './participants.ts';
import type { AnalysisSettings } from './settings.ts';
import { dayNumber } from '#shared/domain/calendar-date.ts';

/** A partner that belongs to the analysis, with what was counted about it. */
export interface Member {
  readonly partner: InputPartner;
  /** Place in the roster. */
  readonly index: number;
  /** Active on the day on which one stands; the others are here because they were met in the period. */
  readonly active: boolean;
  /** Fractional minutes in the period. */
  readonly minutes: number;
  /** Encounters of the period, newest first. */
  readonly encounters: readonly ResolvedEncounter[];
  /** Decayed minutes over all time. */
  readonly strength: number;
  readonly history: PartnerHistory;
}

/** Everything that the measures start from, counted once. */
export interface Population {
  readonly asOf: IsoDate;
  /** Clipped at `asOf`: what is still to come is no part of it. */
  readonly period: Period;
  readonly settings: AnalysisSettings;
  readonly roster: Roster;
  /** All encounters up to `asOf`, oldest first. */
  readonly encounters: readonly ResolvedEncounter[];
  readonly attention: Attention;
  /** In the order of ids. */
  readonly members: readonly Member[];
  readonly memberOf: ReadonlyMap<OrganisationId, Member>;
  /** Place among `members` by place in the roster; -1 for a partner that is not in the population. */
  readonly positionOf: Int32Array;
  /** As listed in the input; a category that only a partner knows comes after those. */
  readonly categoryIds: readonly CategoryId[];
}

/**
 * The population of the analysis: every partner that is active on `asOf`, met or not, and every partner that was met
 * in the period although it is no longer active, so that shares add up to all attention.
 */
export function populationOf(
  input: AnalysisInput,
  moment: AnalysisMoment,
  settings: AnalysisSettings,
): Population {
  const { asOf } = moment;
  const period = { from: moment.period.from, until: moment.period.until < asOf ? moment.period.until : asOf };
  const roster = rosterOf(input.partners);
  const count = roster.partners.length;
  const encounters = resolveEncounters(input, roster, asOf, settings.defaultMinutes);
  const attention = attentionIn(encounters, count, period);
  const strengths = tieStrengths(encounters, count, dayNumber(asOf), settings.halfLifeDays);
  const histories = partnerHistories(encounters, roster, asOf, settings);
  const members = roster.partners.flatMap((partner, index): Member[] => {
    const met = attention.byPartner[index] ?? [];
    const history = histories[index];
    const active = isActiveOn(partner, asOf);
    if (history === undefined || (!active && met.length === 0)) return [];
    const minutes = attention.minutes[index] ?? 0;
    return [{ partner, index, active, minutes, encounters: met, strength: strengths[index] ?? 0, history }];
  });
  const positionOf = new Int32Array(count).fill(-1);
  for (const [position, member] of members.entries()) positionOf[member.index] = position;
  const categoryIds = [
    ...new Set([
      ...input.categories.map((category) => category.id),
      ...members.map((member) => member.partner.categoryId),
    ]),
  ];
  const memberOf = new Map(members.map((member) => [member.partner.id, member]));
  return {
    asOf,
    period,
    settings,
    roster,
    encounters,
    attention,
    members,
    memberOf,
    positionOf,
    categoryIds,
  };
}

/** Members in the order in which a reader looks for their names. */
export function byName(members: readonly Member[]): readonly Member[] {
  return [...members].sort((first, second) => compareNamed(first.partner, second.partner));
}

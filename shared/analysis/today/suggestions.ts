import { addDays, type IsoDate, isoDate, type Period } from '#shared/domain/calendar-date.ts';
import type { SuggestionChoice } from '#shared/domain/follow-up.ts';
import type { EncounterId, OrganisationId, PersonId } from '#shared/domain/ids.ts';
import { affiliationsOn } from '#shared/domain/person.ts';
import type { Tier } from '#shared/domain/vocabulary.ts';
import type { AnalysisInput } from '../input.ts';
import type { Standing } from '../network-analysis.ts';
import { compareNamed } from '../ordering.ts';
import type { Population } from '../population.ts';
import type { Rhythm } from '../neglected.ts';
import type { VisitEffect } from './visit-effect.ts';

/** Why a partner is suggested: its rhythm ends this month, ended before, or it was never met. */
export type SuggestionGroup = 'this-month' | 'earlier' | 'never';

/** A partner to see, with what makes it come before others. */
export interface RhythmSuggestion {
  readonly partnerId: OrganisationId;
  readonly group: SuggestionGroup;
  readonly standing: Standing;
  readonly daysSinceLast: number | null;
  readonly desiredIntervalDays: number;
  /** The last day on which the rhythm holds, or held; `null`: never met. */
  readonly inTimeUntil: IsoDate | null;
  readonly lastEncounterId: EncounterId | null;
  /** What its priority is made of: tier weight times overdue ratio (at most 3), plus the overdue commitments to it. */
  readonly priority: number;
  readonly tier: Tier;
  readonly tierWeight: number;
  /** `null`: never met, which weighs as 3. */
  readonly overdueRatio: number | null;
  readonly overdueCommitments: number;
  /** What one visit would change. */
  readonly effect: VisitEffect;
}

/** How many partners are suggested and how many are left out on purpose, over all partners with a rhythm. */
export interface SuggestionCounts {
  readonly thisMonth: number;
  readonly earlier: number;
  readonly never: number;
  /** Would be suggested, but an open intention names them. */
  readonly planned: number;
  readonly snoozed: number;
  readonly dismissed: number;
}

export interface RhythmSuggestions {
  /** The calendar month in which rhythms end. */
  readonly month: Period;
  readonly counts: SuggestionCounts;
  /** Each group by priority, at most `MOST_SUGGESTED` of each. */
  readonly thisMonth: readonly RhythmSuggestion[];
  readonly earlier: readonly RhythmSuggestion[];
}

/** More than this of one group is a list, not an advice; the map has the list. */
export const MOST_SUGGESTED = 10;

/** What was said about suggestions, and whom one means to see already. */
export interface Asides {
  readonly choices: readonly SuggestionChoice[];
  /** Those whom open intentions name. */
  readonly intended: {
    readonly organisationIds: readonly OrganisationId[];
    readonly personIds: readonly PersonId[];
  };
}

export const NO_ASIDES: Asides = { choices: [], intended: { organisationIds: [], personIds: [] } };

export type Aside = 'planned' | 'snoozed' | 'dismissed';

/**
 * Why a partner is not suggested on a day: an open intention names it or a person who works there that day; it was snoozed until
 * a later day; or it was dismissed and not met since. So a dismissal is about this time, not for ever.
 *
 * @returns a function that gives `null` for a partner that may be suggested.
 */
export function asideOn(
  asOf: IsoDate,
  { choices, intended }: Asides,
  affiliations: AnalysisInput['affiliations'],
): (id: OrganisationId, lastMet: IsoDate | null) => Aside | null {
  const persons = new Set(intended.personIds);
  const ofIntended = affiliationsOn(
    affiliations.filter(({ personId }) => persons.has(personId)),
    asOf,
  ).map(({ organisationId }) => organisationId);
  const planned = new Set([...intended.organisationIds, ...ofIntended]);
  const choiceOf = new Map(choices.map((choice) => [choice.organisationId, choice]));
  return (id, lastMet) => {
    if (planned.has(id)) return 'planned';
    const choice = choiceOf.get(id);
    if (choice === undefined || choice.date > asOf) return null;
    if (choice.choice === 'snoozed') return choice.until !== null && choice.until > asOf ? 'snoozed' : null;
    return lastMet !== null && lastMet > choice.date ? null : 'dismissed';
  };
}

/** The calendar month of a day. */
export function monthOf(date: IsoDate): Period {
  const from = isoDate(`${date.slice(0, 7)}-01`);
  const inNext = addDays(from, 31);
  return { from, until: addDays(isoDate(`${inNext.slice(0, 7)}-01`), -1) };
}

/**
 * Partners to see: those whose rhythm ends in the calendar month of `asOf` (the last day in time lies in it, also when it has
 * passed), those whose rhythm ended before it, and those that were never met though a rhythm is wished for.
 *
 * Order: by the priority of the neglected links (tier weight times overdue ratio, at most 3, plus one for each overdue
 * commitment), then by name. Partners without a rhythm, or not active on the day, are never suggested.
 */
export function rhythmSuggestions(
  population: Population,
  rhythms: ReadonlyMap<OrganisationId, Rhythm>,
  effectOf: (id: OrganisationId) => VisitEffect | null,
  asideOf: (id: OrganisationId, lastMet: IsoDate | null) => Aside | null,
): RhythmSuggestions {
  const { asOf, settings } = population;
  const month = monthOf(asOf);
  const counts = { thisMonth: 0, earlier: 0, never: 0, planned: 0, snoozed: 0, dismissed: 0 };
  const groups: Record<'thisMonth' | 'earlier', RhythmSuggestion[]> = { thisMonth: [], earlier: [] };
  const byPriority = population.members
    .filter((member) => member.active)
    .flatMap((member) => {
      const rhythm = rhythms.get(member.partner.id);
      return rhythm === undefined ? [] : [{ member, rhythm }];
    })
    .sort(
      (one, other) =>
        other.rhythm.priority - one.rhythm.priority || compareNamed(one.member.partner, other.member.partner),
    );
  for (const { member, rhythm } of byPriority) {
    const { id, tier } = member.partner;
    const { desiredIntervalDays, standing } = rhythm;
    if (desiredIntervalDays === null) continue;
    const last = member.history.last?.source ?? null;
    const inTimeUntil = last === null ? null : addDays(last.date, Math.floor(desiredIntervalDays));
    const group = groupOf(inTimeUntil, month);
    const effect = effectOf(id);
    if (group === null || effect === null) continue;
    const aside = asideOf(id, last?.date ?? null);
    if (aside !== null) {
      counts[aside] += 1;
      continue;
    }
    counts[group === 'this-month' ? 'thisMonth' : group] += 1;
    const chosen = group === 'this-month' ? groups.thisMonth : groups.earlier;
    if (chosen.length >= MOST_SUGGESTED) continue;
    chosen.push({
      partnerId: id,
      group,
      standing,
      daysSinceLast: rhythm.daysSinceLast,
      desiredIntervalDays,
      inTimeUntil,
      lastEncounterId: last?.id ?? null,
      priority: rhythm.priority,
      tier,
      tierWeight: settings.tierWeights[tier],
      overdueRatio: rhythm.overdueRatio,
      overdueCommitments: rhythm.overdueCommitments,
      effect,
    });
  }
  return { month, counts, ...groups };
}

function groupOf(inTimeUntil: IsoDate | null, month: Period): SuggestionGroup | null {
  if (inTimeUntil === null) return 'never';
  if (inTimeUntil > month.until) return null;
  return inTimeUntil < month.from ? 'earlier' : 'this-month';
}

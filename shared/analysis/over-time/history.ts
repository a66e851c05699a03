import { dayNumber, type IsoDate } from '#shared/domain/calendar-date.ts';
import type { ResolvedEncounter, Roster } from '../participants.ts';
import type { AnalysisSettings } from '../settings.ts';

/** What went before with one partner, up to and including the day on which one stands. */
export interface PartnerHistory {
  /** First encounter ever; `null`: never met. */
  readonly first: ResolvedEncounter | null;
  readonly last: ResolvedEncounter | null;
  readonly encounterCount: number;
  /** Encounters in the last `fadingRecentDays` days, that day included. */
  readonly recentCount: number;
  /** Encounters in the `fadingBeforeDays` days before those. */
  readonly beforeCount: number;
  /** Times noted as missed at the table without being there. */
  readonly absentCount: number;
}

interface Tally {
  first: ResolvedEncounter | null;
  last: ResolvedEncounter | null;
  encounterCount: number;
  recentCount: number;
  beforeCount: number;
  absentCount: number;
}

/**
 * History of every partner, by place in the roster.
 *
 * @param encounters oldest first, none after `asOf`.
 */
export function partnerHistories(
  encounters: readonly ResolvedEncounter[],
  roster: Roster,
  asOf: IsoDate,
  settings: Pick<AnalysisSettings, 'fadingRecentDays' | 'fadingBeforeDays'>,
): readonly PartnerHistory[] {
  const asOfDay = dayNumber(asOf);
  const tallies = roster.partners.map((): Tally => emptyTally());
  for (const encounter of encounters) {
    const age = asOfDay - encounter.day;
    const recent = age < settings.fadingRecentDays;
    const before = !recent && age < settings.fadingRecentDays + settings.fadingBeforeDays;
    for (const partner of encounter.partners) {
      const tally = tallies[partner];
      if (tally === undefined) continue;
      tally.first ??= encounter;
      tally.last = encounter;
      tally.encounterCount += 1;
      if (recent) tally.recentCount += 1;
      if (before) tally.beforeCount += 1;
    }
    for (const id of encounter.source.absentOrganisationIds) {
      const index = roster.indexOf.get(id);
      const tally = index === undefined || encounter.partners.includes(index) ? undefined : tallies[index];
      if (tally !== undefined) tally.absentCount += 1;
    }
  }
  return tallies;
}

function emptyTally(): Tally {
  return { first: null, last: null, encounterCount: 0, recentCount: 0, beforeCount: 0, absentCount: 0 };
}

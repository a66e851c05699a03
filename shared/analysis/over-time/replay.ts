import {
  addDays,
  daysBetween,
  type IsoDate,
  isoDate,
  type Period,
  periodEnding,
} from '#shared/domain/calendar-date.ts';
import type { EncounterId, OrganisationId } from '#shared/domain/ids.ts';
import { type Checkpoint, RUN_TO_THE_END } from '../checkpoint.ts';
import type { AnalysisInput } from '../input.ts';
import { desiredInterval, standingOf } from '../neglected.ts';
import type { Standing } from '../network-analysis.ts';
import { isActiveOn, resolveEncounters, rosterOf } from '../participants.ts';
import type { AnalysisSettings } from '../settings.ts';

/** Standings by the number under which a replay keeps them. */
export const REPLAY_STANDINGS: readonly Standing[] = [
  'never-met',
  'on-time',
  'lapsing',
  'neglected',
  'cold',
  'no-rhythm',
];
/** In place of a standing: that partner was not in the population on that day. */
export const ABSENT = 255;

/** Attention and standing of every partner on a number of days, small enough to be sent in one piece. */
export interface Replay {
  readonly partnerIds: readonly OrganisationId[];
  /** Encounters that were somebody's last on one of the days. */
  readonly lasts: readonly { readonly id: EncounterId; readonly date: IsoDate }[];
  /** Oldest first. */
  readonly moments: readonly ReplayMoment[];
}

/** How it stood on one day; the arrays go by place in `partnerIds`. */
export interface ReplayMoment {
  readonly asOf: IsoDate;
  /** The days looked back over: as long as the default period, ending on `asOf`. */
  readonly period: Period;
  readonly encounterCount: number;
  /** Fractional minutes in the period, rounded to thousandths. */
  readonly minutes: readonly number[];
  readonly encounterCounts: readonly number[];
  /** Places in `lasts`; -1: never met before that day. */
  readonly lastPlaces: readonly number[];
  /** Places in REPLAY_STANDINGS, or ABSENT. */
  readonly standings: readonly number[];
}

/** The day some months before, at most the last of its month: a month before 31-03 is 28-02 or 29-02. */
export function monthsBefore(date: IsoDate, months: number): IsoDate {
  const count = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 - months;
  const [year, month] = [Math.floor(count / 12), (count % 12) + 1];
  const first = isoDate(`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`);
  const after = count + 1;
  const nextFirst = isoDate(
    `${String(Math.floor(after / 12)).padStart(4, '0')}-${String((after % 12) + 1).padStart(2, '0')}-01`,
  );
  return addDays(first, Math.min(Number(date.slice(8, 10)), daysBetween(first, nextFirst)) - 1);
}

/**
 * The days of a replay: from some months before a day up to that day, every month divided into equal steps.
 *
 * @param months 1 or more.
 * @param stepsPerMonth 1 to 28.
 * @returns `months * stepsPerMonth + 1` days, oldest first.
 */
export function replayDays(asOf: IsoDate, months: number, stepsPerMonth: number): readonly IsoDate[] {
  const days: IsoDate[] = [];
  for (let month = months; month > 0; month -= 1) {
    const from = monthsBefore(asOf, month);
    const length = daysBetween(from, monthsBefore(asOf, month - 1));
    for (let step = 0; step < stepsPerMonth; step += 1) {
      days.push(addDays(from, Math.floor((length * step) / stepsPerMonth)));
    }
  }
  return [...days, asOf];
}

/**
 * Attention and standing of every partner on each of some days, as `analyseNetwork` would give them one by one, in one
 * walk along the encounters. Communities are left out: they are no matter of a moment.
 *
 * @param days ascending.
 * @returns no moments without days; a partner that is in no population has ABSENT everywhere.
 */
export function replayOf(
  input: AnalysisInput,
  days: readonly IsoDate[],
  settings: AnalysisSettings,
  checkpoint: Checkpoint = RUN_TO_THE_END,
): Replay {
  const latest = days.at(-1);
  const { partners } = rosterOf(input.partners);
  const partnerIds = partners.map(({ id }) => id);
  if (latest === undefined) return { partnerIds, lasts: [], moments: [] };
  const encounters = resolveEncounters(input, rosterOf(input.partners), latest, settings.defaultMinutes);
  const intervals = partners.map((partner) => desiredInterval(partner, settings));
  const lasts: { id: EncounterId; date: IsoDate }[] = [];
  const placeInLasts = new Map<number, number>();
  /** By partner the place of its latest encounter so far. */
  const latestOf = new Int32Array(partners.length).fill(-1);
  let end = 0;
  const moments = days.map((asOf): ReplayMoment => {
    checkpoint();
    const period = periodEnding(asOf, settings.periodDays);
    for (; end < encounters.length && (encounters[end]?.source.date ?? '') <= asOf; end += 1) {
      for (const partner of encounters[end]?.partners ?? []) latestOf[partner] = end;
    }
    const minutes = new Float64Array(partners.length);
    const encounterCounts = new Uint32Array(partners.length);
    let encounterCount = 0;
    for (let place = end - 1; place >= 0; place -= 1) {
      const encounter = encounters[place];
      if (encounter === undefined || encounter.source.date < period.from) break;
      if (encounter.partners.length > 0) encounterCount += 1;
      for (const partner of encounter.partners) {
        minutes[partner] = (minutes[partner] ?? 0) + encounter.minutes / encounter.partners.length;
        encounterCounts[partner] = (encounterCounts[partner] ?? 0) + 1;
      }
    }
    const lastPlaces = Array.from(latestOf, (place) => {
      const source = encounters[place]?.source;
      if (source === undefined) return -1;
      const known = placeInLasts.get(place) ?? lasts.length;
      if (known === lasts.length) lasts.push({ id: source.id, date: source.date });
      placeInLasts.set(place, known);
      return known;
    });
    const standings = partners.map((partner, index) => {
      const isActive = isActiveOn(partner, asOf);
      if (!isActive && encounterCounts[index] === 0) return ABSENT;
      const last = lasts[lastPlaces[index] ?? -1];
      return REPLAY_STANDINGS.indexOf(
        standingOf(
          isActive ? (intervals[index] ?? null) : null,
          last === undefined ? null : daysBetween(last.date, asOf),
        ),
      );
    });
    return {
      asOf,
      period,
      encounterCount,
      minutes: Array.from(minutes, (value) => Math.round(value * 1000) / 1000),
      encounterCounts: [...encounterCounts],
      lastPlaces,
      standings,
    };
  });
  return { partnerIds, lasts, moments };
}

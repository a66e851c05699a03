import type { IsoDate, Period } from '#shared/domain/calendar-date.ts';
import type { CategoryId, EncounterId, OrganisationId } from '#shared/domain/ids.ts';
import type { EncounterForm, Podium } from '#shared/domain/vocabulary.ts';
import { type InputObservation, type ObservationCounts, observationCounts } from './heard.ts';
import type { InputCommitment } from '../input.ts';
import { MIRROR_ASPECTS, type MirrorAspect } from './mirror.ts';
import { compareNamed, compareText } from '../ordering.ts';
import { isActiveOn, type ResolvedEncounter } from '../participants.ts';
import type { Population } from '../population.ts';
import { type TalkedAbout, talkedAbout } from './talked-about.ts';
import { type Grain, labelOfDay, labelsOf } from './time-labels.ts';

/** How many encounters, and which. */
export interface CountedEncounters {
  readonly encounters: number;
  /** As written down, else the default of the form. */
  readonly minutes: number;
  /** Newest first. */
  readonly encounterIds: readonly EncounterId[];
}

/** Encounters with one value of a characteristic; `null`: not written down. */
export interface CountedValue extends CountedEncounters {
  readonly value: string | null;
}

/** One week, month or quarter. */
export interface PracticeSlice {
  /** 2026-W07, 2026-02, 2026-Q1. */
  readonly label: string;
  readonly encounters: number;
  /** Every value of the closed list and `null`, also those that were not there. */
  readonly values: readonly CountedValue[];
}

/** Where and how one meets: a podium with a form. */
export interface Stage extends CountedEncounters {
  /** `null`: not written down. */
  readonly podium: Podium | null;
  readonly form: EncounterForm;
}

export interface TonesOfCategory {
  readonly categoryId: CategoryId;
  /** At which a partner of this category was present. */
  readonly encounters: number;
  readonly values: readonly CountedValue[];
}

/** A partner that was missed at the table. */
export interface MissedPartner {
  readonly partnerId: OrganisationId;
  readonly times: number;
  /** Newest first. */
  readonly encounterIds: readonly EncounterId[];
  /** Encounters of the period at which it was present; 0: always absent. */
  readonly present: number;
  /** The first encounter with it after it was missed for the last time, up to `asOf`; `null`: none yet. */
  readonly metAfter: { readonly id: EncounterId; readonly date: IsoDate } | null;
}

/** Partners that one met in the period, most often first; `minutes` is what each had of the time at shared tables. */
export interface PresentPartner extends CountedEncounters {
  readonly partnerId: OrganisationId;
}

/** Characteristics that are followed over time. */
export const SERIES_ASPECTS = ['script', 'tone', 'orientation'] as const satisfies readonly MirrorAspect[];
export type SeriesAspect = (typeof SERIES_ASPECTS)[number];

/** How one works outside, in more detail than the mirror's shares: toneel and taal over time, by stage and by category. */
export interface Practice {
  readonly series: Readonly<Record<SeriesAspect, Readonly<Record<Grain, readonly PracticeSlice[]>>>>;
  /** Only stages that were used; most encounters first. */
  readonly stages: readonly Stage[];
  /** Categories in their own order; only those that were met. */
  readonly tonesByCategory: readonly TonesOfCategory[];
  readonly present: readonly PresentPartner[];
  /** Most often missed first. */
  readonly missed: readonly MissedPartner[];
  readonly talkedAbout: readonly TalkedAbout[];
  readonly observations: ObservationCounts;
}

/**
 * The practice of a period. All encounters of the period count, as in the mirror; a partner counts once for each encounter at
 * which it was present, itself or by a person. An observation counts in the period of its encounter.
 *
 * @returns for a period without encounters: slices with nothing in them, and empty lists.
 */
export function practiceOf(
  population: Population,
  commitments: readonly InputCommitment[],
  observations: readonly InputObservation[],
): Practice {
  const { from, until } = population.period;
  const counted = population.encounters
    .filter(({ source }) => source.date >= from && source.date <= until)
    .sort(
      ({ source: one }, { source: other }) =>
        compareText(other.date, one.date) || compareText(other.id, one.id),
    );
  return {
    series: seriesOf(counted, population.period),
    stages: stagesOf(counted),
    tonesByCategory: tonesByCategory(counted, population),
    present: presentPartners(population),
    missed: missedPartners(counted, population),
    talkedAbout: talkedAbout(commitments, population),
    observations: observationCounts(counted, observations, population.asOf),
  };
}

function countOf(encounters: readonly ResolvedEncounter[]): CountedEncounters {
  let minutes = 0;
  for (const encounter of encounters) minutes += encounter.minutes;
  return { encounters: encounters.length, minutes, encounterIds: encounters.map(({ source }) => source.id) };
}

function valuesOf(encounters: readonly ResolvedEncounter[], aspect: MirrorAspect): readonly CountedValue[] {
  const having = new Map<string | null, ResolvedEncounter[]>(
    [...MIRROR_ASPECTS[aspect], null].map((value) => [value, []]),
  );
  for (const encounter of encounters) having.get(encounter.source[aspect])?.push(encounter);
  return [...having].map(([value, chosen]) => ({ value, ...countOf(chosen) }));
}

/** The encounters in the order in which they come, by what `keyOf` says of them. */
function grouped<Key>(
  encounters: readonly ResolvedEncounter[],
  keyOf: (encounter: ResolvedEncounter) => Key,
): ReadonlyMap<Key, readonly ResolvedEncounter[]> {
  const groups = new Map<Key, ResolvedEncounter[]>();
  for (const encounter of encounters) {
    const key = keyOf(encounter);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [encounter]);
    else group.push(encounter);
  }
  return groups;
}

/** The encounters of each week, month and quarter, found once for all characteristics. */
function seriesOf(counted: readonly ResolvedEncounter[], period: Period): Practice['series'] {
  const slices = (grain: Grain) => {
    // A day has many encounters, and the week of a day takes some arithmetic.
    const labels = new Map<IsoDate, string>();
    const labelOf = (date: IsoDate): string => {
      const known = labels.get(date);
      if (known !== undefined) return known;
      const label = labelOfDay(date, grain);
      labels.set(date, label);
      return label;
    };
    const groups = grouped(counted, ({ source }) => labelOf(source.date));
    return labelsOf(period, grain).map((label) => ({ label, chosen: groups.get(label) ?? [] }));
  };
  const sliced = { weeks: slices('weeks'), months: slices('months'), quarters: slices('quarters') };
  const along = (aspect: SeriesAspect, grain: Grain): readonly PracticeSlice[] =>
    sliced[grain].map(({ label, chosen }) => ({
      label,
      encounters: chosen.length,
      values: valuesOf(chosen, aspect),
    }));
  const series = (aspect: SeriesAspect) => ({
    weeks: along(aspect, 'weeks'),
    months: along(aspect, 'months'),
    quarters: along(aspect, 'quarters'),
  });
  return { script: series('script'), tone: series('tone'), orientation: series('orientation') };
}

function stagesOf(counted: readonly ResolvedEncounter[]): readonly Stage[] {
  const groups = grouped(counted, ({ source }) => `${source.podium ?? ''} ${source.form}`);
  return [...groups.values()]
    .flatMap((chosen): Stage[] => {
      const [first] = chosen;
      return first === undefined
        ? []
        : [{ podium: first.source.podium, form: first.source.form, ...countOf(chosen) }];
    })
    .sort(
      (one, other) =>
        other.encounters - one.encounters ||
        compareText(one.podium ?? '', other.podium ?? '') ||
        compareText(one.form, other.form),
    );
}

function tonesByCategory(
  counted: readonly ResolvedEncounter[],
  { roster, categoryIds }: Population,
): readonly TonesOfCategory[] {
  const met = new Map<CategoryId, ResolvedEncounter[]>();
  for (const encounter of counted) {
    const categories = new Set(
      encounter.partners.flatMap((index) => roster.partners[index]?.categoryId ?? []),
    );
    for (const categoryId of categories) {
      const known = met.get(categoryId);
      if (known === undefined) met.set(categoryId, [encounter]);
      else known.push(encounter);
    }
  }
  return categoryIds.flatMap((categoryId): TonesOfCategory[] => {
    const encounters = met.get(categoryId);
    if (encounters === undefined) return [];
    return [{ categoryId, encounters: encounters.length, values: valuesOf(encounters, 'tone') }];
  });
}

function presentPartners({ members }: Population): readonly PresentPartner[] {
  return members
    .filter(({ encounters }) => encounters.length > 0)
    .sort(
      (one, other) =>
        other.encounters.length - one.encounters.length || compareNamed(one.partner, other.partner),
    )
    .map(({ partner, minutes, encounters }) => ({
      partnerId: partner.id,
      encounters: encounters.length,
      minutes,
      encounterIds: encounters.map(({ source }) => source.id),
    }));
}

function missedPartners(
  counted: readonly ResolvedEncounter[],
  { roster, memberOf, asOf, encounters }: Population,
): readonly MissedPartner[] {
  const missedAt = new Map<OrganisationId, ResolvedEncounter[]>();
  for (const encounter of counted) {
    for (const partnerId of new Set(encounter.source.absentOrganisationIds)) {
      const known = missedAt.get(partnerId);
      if (known === undefined) missedAt.set(partnerId, [encounter]);
      else known.push(encounter);
    }
  }
  const lastMissed = new Map(
    [...missedAt].flatMap(([partnerId, [newest]]) => {
      const index = roster.indexOf.get(partnerId);
      return index === undefined || newest === undefined ? [] : [[index, newest.day] as const];
    }),
  );
  const metAfter = firstAfter(encounters, lastMissed);
  return [...missedAt]
    .flatMap(([partnerId, missed]) => {
      const index = roster.indexOf.get(partnerId) ?? -1;
      const partner = roster.partners[index];
      if (partner === undefined || !isActiveOn(partner, asOf)) return [];
      const after = metAfter.get(index);
      return [
        {
          partner,
          missed: {
            partnerId,
            times: missed.length,
            encounterIds: missed.map(({ source }) => source.id),
            present: memberOf.get(partnerId)?.encounters.length ?? 0,
            metAfter: after === undefined ? null : { id: after.source.id, date: after.source.date },
          },
        },
      ];
    })
    .sort((one, other) => other.missed.times - one.missed.times || compareNamed(one.partner, other.partner))
    .map(({ missed }) => missed);
}

/**
 * For each of some partners the first encounter with it after a day of its own, in one walk along all encounters.
 *
 * @param encounters oldest first.
 */
function firstAfter(
  encounters: readonly ResolvedEncounter[],
  dayOf: ReadonlyMap<number, number>,
): ReadonlyMap<number, ResolvedEncounter> {
  const found = new Map<number, ResolvedEncounter>();
  if (dayOf.size === 0) return found;
  for (const encounter of encounters) {
    for (const index of encounter.partners) {
      const day = dayOf.get(index);
      if (day !== undefined && encounter.day > day && !found.has(index)) found.set(index, encounter);
    }
  }
  return found;
}

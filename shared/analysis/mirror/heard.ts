import type { IsoDate } from '#shared/domain/calendar-date.ts';
import type { EncounterId } from '#shared/domain/ids.ts';
import type { ObservationKind } from '#shared/domain/vocabulary.ts';
import type { AnalysisInput, AnalysisMoment } from '../input.ts';
import { encountersHeld } from './mirror.ts';
import { compareText } from '../ordering.ts';
import type { ResolvedEncounter } from '../participants.ts';

/** What was heard at an encounter, without its words. */
export interface InputObservation {
  readonly encounterId: EncounterId;
  readonly kind: ObservationKind;
  /** For a story: when and where it was told inside; `null` and empty while it was not. */
  readonly toldOn: IsoDate | null;
  readonly toldWhere: string;
}

/** Counts of what was heard, and where it went. */
export interface ObservationCounts {
  readonly signals: { readonly count: number; readonly encounterIds: readonly EncounterId[] };
  readonly silences: { readonly count: number; readonly encounterIds: readonly EncounterId[] };
  readonly stories: {
    readonly count: number;
    /** Told inside on `asOf`. */
    readonly told: number;
    readonly encounterIds: readonly EncounterId[];
    readonly toldEncounterIds: readonly EncounterId[];
    readonly untoldEncounterIds: readonly EncounterId[];
    /** Where the told ones landed, most first; empty text: told, but not where. */
    readonly places: readonly {
      readonly place: string;
      readonly count: number;
      readonly encounterIds: readonly EncounterId[];
    }[];
  };
}

/** What was heard at these encounters, newest first: how much of each kind, and which stories were told inside on a day. */
export function observationCounts(
  counted: readonly Pick<ResolvedEncounter, 'source'>[],
  observations: readonly InputObservation[],
  asOf: IsoDate,
): ObservationCounts {
  const heardAt = new Map<EncounterId, InputObservation[]>();
  for (const observation of observations) {
    const known = heardAt.get(observation.encounterId);
    if (known === undefined) heardAt.set(observation.encounterId, [observation]);
    else known.push(observation);
  }
  const heard = counted.flatMap(({ source }) => heardAt.get(source.id) ?? []);
  const ofKind = (kind: ObservationKind): readonly InputObservation[] =>
    heard.filter((observation) => observation.kind === kind);
  const idsOf = (chosen: readonly InputObservation[]): readonly EncounterId[] => [
    ...new Set(chosen.map(({ encounterId }) => encounterId)),
  ];
  const stories = ofKind('story');
  const told = stories.filter(({ toldOn }) => toldOn !== null && toldOn <= asOf);
  const places = new Map<string, InputObservation[]>();
  for (const story of told) {
    const place = story.toldWhere.trim();
    places.set(place, [...(places.get(place) ?? []), story]);
  }
  const [signals, silences] = [ofKind('signal'), ofKind('silence')];
  return {
    signals: { count: signals.length, encounterIds: idsOf(signals) },
    silences: { count: silences.length, encounterIds: idsOf(silences) },
    stories: {
      count: stories.length,
      told: told.length,
      encounterIds: idsOf(stories),
      toldEncounterIds: idsOf(told),
      untoldEncounterIds: idsOf(stories.filter((story) => !told.includes(story))),
      places: [...places]
        .map(([place, chosen]) => ({ place, count: chosen.length, encounterIds: idsOf(chosen) }))
        .sort((one, other) => other.count - one.count || compareText(one.place, other.place)),
    },
  };
}

/** What was heard in the period up to `asOf`, at all encounters of it. */
export function heardIn(
  input: Pick<AnalysisInput, 'encounters'>,
  moment: AnalysisMoment,
  observations: readonly InputObservation[],
): ObservationCounts {
  const held = encountersHeld(input, moment).map((source) => ({ source }));
  return observationCounts(held, observations, moment.asOf);
}

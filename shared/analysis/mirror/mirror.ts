import { daysBetween, type IsoDate, isInPeriod, type Period } from '#shared/domain/calendar-date.ts';
import type { EncounterId } from '#shared/domain/ids.ts';
import {
  type CommitmentOwner,
  commitmentOwnerSchema,
  companySchema,
  encounterFormSchema,
  groundSchema,
  initiativeSchema,
  orientationSchema,
  performanceSchema,
  podiumSchema,
  scriptSchema,
  toneSchema,
} from '#shared/domain/vocabulary.ts';
import { ratio, sum } from '../attention.ts';
import { isMadeBy, madeAt } from '../commitments.ts';
import type { AnalysisInput, AnalysisMoment, InputCommitment, InputEncounter } from '../input.ts';
import { compareText } from '../ordering.ts';
import type { AnalysisSettings } from '../settings.ts';

/** One value of a characteristic and how much of the encounters had it. */
export interface MirrorShare {
  /** A value of the closed list, or `null`: not written down. */
  readonly value: string | null;
  readonly encounters: number;
  readonly minutes: number;
  /** 0 to 1; `null` without encounters. */
  readonly shareOfEncounters: number | null;
  /** 0 to 1; `null` without minutes. */
  readonly shareOfMinutes: number | null;
  /** Newest first. */
  readonly encounterIds: readonly EncounterId[];
}

/** The characteristics of an encounter that the mirror shows, with their closed lists. */
export const MIRROR_ASPECTS = {
  script: scriptSchema.options,
  podium: podiumSchema.options,
  form: encounterFormSchema.options,
  initiative: initiativeSchema.options,
  company: companySchema.options,
  ground: groundSchema.options,
  tone: toneSchema.options,
  performance: performanceSchema.options,
  orientation: orientationSchema.options,
} as const satisfies Partial<Record<keyof InputEncounter, readonly string[]>>;
export type MirrorAspect = keyof typeof MIRROR_ASPECTS;

export interface KeptCommitments {
  readonly owner: CommitmentOwner;
  /** Fell due in the period, and are decided: done, or past their last day. */
  readonly due: number;
  readonly inTime: number;
  readonly late: number;
  readonly open: number;
  /** Where those were promised, newest first. */
  readonly encounterIds: readonly EncounterId[];
  /** inTime / due, 0 to 1; `null` when nothing fell due. */
  readonly keptInTime: number | null;
  /** Done in the period, with a known day of promising. */
  readonly done: number;
  readonly doneEncounterIds: readonly EncounterId[];
  /** Median days from promise to done, over what was done in the period; `null` when nothing was. */
  readonly medianDays: number | null;
}

/** How one meets: toneel and taal, over a period. */
export interface Mirror {
  readonly encounterCount: number;
  readonly minutes: number;
  readonly shares: Readonly<Record<MirrorAspect, readonly MirrorShare[]>>;
  /** Encounters with a signal or a story to take inside, over all. */
  readonly insideOut: {
    readonly encounters: number;
    readonly ratio: number | null;
    readonly encounterIds: readonly EncounterId[];
  };
  readonly commitments: readonly KeptCommitments[];
}

/** The period up to and with `asOf`. */
function heldPeriod({ asOf, period: { from, until } }: AnalysisMoment): Period {
  return { from, until: until < asOf ? until : asOf };
}

/** The encounters of the period up to `asOf`, newest first. */
export function encountersHeld(
  input: Pick<AnalysisInput, 'encounters'>,
  moment: AnalysisMoment,
): readonly InputEncounter[] {
  const period = heldPeriod(moment);
  return input.encounters
    .filter((encounter) => isInPeriod(encounter.date, period))
    .sort((one, other) => compareText(other.date, one.date) || compareText(other.id, one.id));
}

interface Counted {
  readonly encounter: InputEncounter;
  readonly minutes: number;
}

/**
 * How one meets in a period: each characteristic as shares of encounters and of minutes. What was not written down is
 * a value of its own, so that the shares of a characteristic always add up to 1. All encounters of the period up to
 * `asOf` count, also those where nobody counted for a partner: this is about the own conduct.
 */
export function mirrorOf(
  input: Pick<AnalysisInput, 'encounters' | 'commitments'>,
  moment: AnalysisMoment,
  settings: Pick<AnalysisSettings, 'defaultMinutes'>,
): Mirror {
  const { asOf } = moment;
  const period = heldPeriod(moment);
  const counted: readonly Counted[] = encountersHeld(input, moment).map((encounter) => ({
    encounter,
    minutes: encounter.minutes ?? settings.defaultMinutes[encounter.form],
  }));
  const minutes = sum(counted.map((each) => each.minutes));
  const sharesOf = (aspect: MirrorAspect): readonly MirrorShare[] => {
    const values = [...MIRROR_ASPECTS[aspect], null];
    const having = new Map<string | null, Counted[]>(values.map((value) => [value, []]));
    for (const each of counted) having.get(each.encounter[aspect])?.push(each);
    return [...having].map(([value, chosen]) => {
      const spent = sum(chosen.map((each) => each.minutes));
      return {
        value,
        encounters: chosen.length,
        minutes: spent,
        shareOfEncounters: ratio(chosen.length, counted.length),
        shareOfMinutes: ratio(spent, minutes),
        encounterIds: chosen.map(({ encounter }) => encounter.id),
      };
    });
  };
  const toldOn = counted.filter(({ encounter }) =>
    encounter.observationKinds.some((kind) => kind === 'signal' || kind === 'story'),
  );
  return {
    encounterCount: counted.length,
    minutes,
    shares: {
      script: sharesOf('script'),
      podium: sharesOf('podium'),
      form: sharesOf('form'),
      initiative: sharesOf('initiative'),
      company: sharesOf('company'),
      ground: sharesOf('ground'),
      tone: sharesOf('tone'),
      performance: sharesOf('performance'),
      orientation: sharesOf('orientation'),
    },
    insideOut: {
      encounters: toldOn.length,
      ratio: ratio(toldOn.length, counted.length),
      encounterIds: toldOn.map(({ encounter }) => encounter.id),
    },
    commitments: keptCommitments(input, asOf, period),
  };
}

/**
 * Commitments per owner: which of those that fell due in the period were kept in time, and how many days they take.
 *
 * Done on the last day is in time. What falls due on `asOf` and is open may still be done and is left out. Without a
 * date of promising the encounter where it was made gives it; without either it counts for no median.
 */
function keptCommitments(
  input: Pick<AnalysisInput, 'encounters' | 'commitments'>,
  asOf: IsoDate,
  period: Period,
): readonly KeptCommitments[] {
  const heldOn = new Map(
    input.encounters
      .filter((encounter) => encounter.date <= asOf)
      .map((encounter) => [encounter.id, encounter.date]),
  );
  const made = input.commitments.filter((commitment) => isMadeBy(commitment, asOf, heldOn));
  return commitmentOwnerSchema.options.map((owner) => {
    const own = made.filter((commitment) => commitment.owner === owner);
    const decided = own.flatMap((commitment) => {
      const outcome = outcomeOf(commitment, asOf, period);
      return outcome === null ? [] : [{ commitment, outcome }];
    });
    const count = (outcome: Outcome): number => decided.filter((each) => each.outcome === outcome).length;
    const [inTime, late, open] = [count('in-time'), count('late'), count('open')];
    const done = own.flatMap((commitment) => {
      const { doneOn, madeOn, encounterId } = commitment;
      const from = madeOn ?? (encounterId === null ? undefined : heldOn.get(encounterId));
      return doneOn === null || from === undefined || !isInPeriod(doneOn, period)
        ? []
        : [{ commitment, days: daysBetween(from, doneOn) }];
    });
    return {
      owner,
      due: decided.length,
      inTime,
      late,
      open,
      encounterIds: madeAt(
        decided.map((each) => each.commitment),
        heldOn,
      ),
      keptInTime: ratio(inTime, decided.length),
      done: done.length,
      doneEncounterIds: madeAt(
        done.map((each) => each.commitment),
        heldOn,
      ),
      medianDays: median(done.map((each) => each.days)),
    };
  });
}

type Outcome = 'in-time' | 'late' | 'open';

/** `null`: not due in the period, or not decided. */
function outcomeOf(commitment: InputCommitment, asOf: IsoDate, period: Period): Outcome | null {
  const { due, doneOn } = commitment;
  if (due === null || !isInPeriod(due, period)) return null;
  if (doneOn !== null && doneOn <= asOf) return doneOn <= due ? 'in-time' : 'late';
  return due < asOf ? 'open' : null;
}

/** The middle value, or halfway between the two in the middle; `null` of none. */
export function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length / 2;
  const [below, above] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return below === undefined || above === undefined ? null : (below + above) / 2;
}

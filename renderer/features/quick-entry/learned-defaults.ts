import type { Encounter } from '#shared/domain/encounter.ts';
import type { Company, EncounterForm, Podium, Script } from '#shared/domain/vocabulary.ts';

/** A value that earlier encounters agree on, and how it was learned. */
export interface Learned<Value> {
  readonly value: Value;
  /** How many of the latest in a row had it. */
  readonly times: number;
  /** With the same people, or with anybody in this form. */
  readonly from: 'people' | 'form';
}

/** What earlier encounters suggest; `null` where they do not agree. */
export interface LearnedDefaults {
  readonly form: Learned<EncounterForm> | null;
  readonly minutes: Learned<number> | null;
  readonly podium: Learned<Podium> | null;
  readonly script: Learned<Script> | null;
  readonly company: Learned<Company> | null;
}

export const NOTHING_LEARNED: LearnedDefaults = {
  form: null,
  minutes: null,
  podium: null,
  script: null,
  company: null,
};

/** How many of the latest must say the same: once is a coincidence; of a form in general more are needed. */
const LEAST = { people: 2, form: 4 } as const;

/** What the latest in a row agree on. */
function agreed<Value>(
  values: readonly (Value | null)[],
  from: Learned<Value>['from'],
): Learned<Value> | null {
  const [first = null] = values;
  if (first === null) return null;
  const other = values.findIndex((value) => value !== first);
  const times = other === -1 ? values.length : other;
  return times < LEAST[from] ? null : { value: first, times, from };
}

/**
 * Defaults per form and partner, counted from the log: what the latest encounters in this form with one of these participants had in
 * common, two at least; else what the latest in this form with anybody had in common, four at least. Who came along is learned from
 * the same people only.
 *
 * @param encounters newest first.
 * @param participantIds partners and persons that the line names.
 * @param form the form that the line tells; `null`: it is learned too, from the same people.
 */
export function learnedDefaults(
  encounters: readonly Encounter[],
  participantIds: ReadonlySet<string>,
  form: EncounterForm | null,
): LearnedDefaults {
  const withThem = encounters.filter(({ organisationIds, personIds }) =>
    [...organisationIds, ...personIds].some((id) => participantIds.has(id)),
  );
  const usual =
    form === null
      ? agreed(
          withThem.map((encounter) => encounter.form),
          'people',
        )
      : null;
  const known = form ?? usual?.value ?? null;
  if (known === null) return NOTHING_LEARNED;
  const inForm = encounters.filter((encounter) => encounter.form === known);
  const alike = withThem.filter((encounter) => encounter.form === known);
  const learn = <Value>(valueOf: (encounter: Encounter) => Value | null): Learned<Value> | null =>
    agreed(alike.map(valueOf), 'people') ??
    // Somebody whom one meets otherwise is no example of a habit.
    (alike.length === 0 ? agreed(inForm.map(valueOf), 'form') : null);
  return {
    form: usual,
    minutes: learn(({ minutes }) => minutes),
    podium: learn(({ podium }) => podium),
    script: learn(({ script }) => script),
    company: agreed(
      alike.map(({ company }) => company),
      'people',
    ),
  };
}

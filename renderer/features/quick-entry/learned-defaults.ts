import type { Encounter } from '#shared/domain/encounter.ts';
import type { EncounterForm, Podium, Script } from '#shared/domain/vocabulary.ts';

/** What earlier encounters with the same people suggest; `null` where they do not agree. */
export interface LearnedDefaults {
  readonly form: EncounterForm | null;
  readonly minutes: number | null;
  readonly podium: Podium | null;
  readonly script: Script | null;
}

export const NOTHING_LEARNED: LearnedDefaults = { form: null, minutes: null, podium: null, script: null };

/** How many of the latest must say the same: one is a coincidence. */
const AGREEING = 2;

/** The value of the latest few, when they all have it. */
function agreed<Value>(values: readonly (Value | null)[]): Value | null {
  const latest = values.slice(0, AGREEING);
  const [first = null] = latest;
  return latest.length === AGREEING && latest.every((value) => value === first) ? first : null;
}

/**
 * Defaults per form and partner: what the latest two encounters with one of these participants had in common.
 *
 * @param encounters newest first.
 * @param participantIds partners and persons that the line names.
 * @param form the form that the line tells; `null`: it is learned too.
 */
export function learnedDefaults(
  encounters: readonly Encounter[],
  participantIds: ReadonlySet<string>,
  form: EncounterForm | null,
): LearnedDefaults {
  const withThem = encounters.filter(({ organisationIds, personIds }) =>
    [...organisationIds, ...personIds].some((id) => participantIds.has(id)),
  );
  const usual = form ?? agreed(withThem.map((encounter) => encounter.form));
  if (usual === null) return NOTHING_LEARNED;
  const alike = withThem.filter((encounter) => encounter.form === usual);
  return {
    form: form === null ? usual : null,
    minutes: agreed(alike.map(({ minutes }) => minutes)),
    podium: agreed(alike.map(({ podium }) => podium)),
    script: agreed(alike.map(({ script }) => script)),
  };
}

import type { IsoDate } from '#shared/domain/calendar-date.ts';
import { localDay } from '#shared/domain/calendar-date.ts';
import type { Intention } from '#shared/domain/encounter.ts';
import type { EncounterId, IntentionId, OrganisationId, PersonId } from '#shared/domain/ids.ts';

/** An encounter as far as an intention looks at it. */
export interface MetThen {
  readonly id: EncounterId;
  readonly date: IsoDate;
  /** Partners that were there, by themselves or by a person of that day. */
  readonly organisationIds: readonly OrganisationId[];
  readonly personIds: readonly PersonId[];
}

/** The local day on which an intention was made: its id begins with the moment, in milliseconds since 1970 (RFC 9562, 5.7). */
export function dayMade(id: IntentionId): IsoDate {
  return localDay(new Date(Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16)));
}

/** How many of those one wanted to speak were there. */
function metOf(intention: Pick<Intention, 'organisationIds' | 'personIds'>, met: MetThen): number {
  return (
    intention.organisationIds.filter((id) => met.organisationIds.includes(id)).length +
    intention.personIds.filter((id) => met.personIds.includes(id)).length
  );
}

/**
 * The encounter that an intention may have become: logged after it, on or after the day it was made, not in the future, with
 * somebody one wanted to speak. Most of them first, then the latest day. It is a proposal: what the encounter was about is not looked at.
 *
 * @param setAside encounters of which the user said that they were not it.
 * @returns `null` when none fits, and for an intention that became an encounter already.
 */
export function fittingEncounter(
  intention: Intention,
  encounters: readonly MetThen[],
  today: IsoDate,
  setAside: readonly EncounterId[],
): EncounterId | null {
  if (intention.encounterId !== null) return null;
  const since = dayMade(intention.id);
  let best: { readonly met: MetThen; readonly count: number } | null = null;
  for (const met of encounters) {
    // Ids sort by the moment they were made: what was logged before is no result of it.
    if (met.id < String(intention.id) || met.date < since || met.date > today) continue;
    if (setAside.includes(met.id)) continue;
    const count = metOf(intention, met);
    if (count === 0) continue;
    const isBetter =
      best === null ||
      count > best.count ||
      (count === best.count &&
        (met.date > best.met.date || (met.date === best.met.date && met.id > best.met.id)));
    if (isBetter) best = { met, count };
  }
  return best?.met.id ?? null;
}

import type { IsoDate } from '#shared/domain/calendar-date.ts';
import type { Commitment } from '#shared/domain/encounter.ts';
import type { EncounterId, OrganisationId } from '#shared/domain/ids.ts';
import type { EncounterForm } from '#shared/domain/vocabulary.ts';
import type { ListedCommitment } from '#shared/ipc/requests/commitments.ts';
import type { ReadDb } from '../../handle.ts';
import { partnersAtEncounters } from './attendance.ts';
import { BY_URGENCY, COMMITMENT_COLUMNS } from './commitments.ts';
import { idList } from '../lists.ts';

const MOST_DONE = 200;

/**
 * Commitments with where they were made and with whom. Open ones by urgency, all of them; done ones the latest first, at most
 * 200: what was done long ago is found by searching.
 */
export function listCommitments(
  db: ReadDb,
  { done }: { readonly done: boolean },
): readonly ListedCommitment[] {
  const commitments = done
    ? db.rows<Commitment>(
        `SELECT ${COMMITMENT_COLUMNS} FROM commitment WHERE done_on IS NOT NULL
         ORDER BY done_on DESC, id DESC LIMIT ?`,
        MOST_DONE,
      )
    : db.rows<Commitment>(`SELECT ${COMMITMENT_COLUMNS} FROM commitment WHERE done_on IS NULL ${BY_URGENCY}`);
  const ids = [...new Set(commitments.flatMap(({ encounterId }) => encounterId ?? []))];
  const encounters = new Map(
    db
      .rows<{ id: EncounterId; date: IsoDate; subject: string; form: EncounterForm }>(
        'SELECT id, date, subject, form FROM encounter WHERE id IN (SELECT value FROM json_each(?))',
        idList(ids),
      )
      .map(({ id, ...encounter }) => [id, encounter]),
  );
  const present = partnersAtEncounters(db, ids);
  return commitments.map((commitment) => {
    const { encounterId, organisationId } = commitment;
    return {
      ...commitment,
      madeAt: (encounterId === null ? null : encounters.get(encounterId)) ?? null,
      partnerIds: organisationId === null ? presentAt(encounterId, present) : [organisationId],
    };
  });
}

function presentAt(
  id: EncounterId | null,
  present: ReadonlyMap<EncounterId, readonly OrganisationId[]>,
): readonly OrganisationId[] {
  return (id === null ? undefined : present.get(id)) ?? [];
}

import type { ObservationOutcome } from '#shared/domain/follow-up.ts';
import type { ReadDb, WriteDb } from '../../handle.ts';

/** Everything that came of an observation, by the id of the observation. */
export function listObservationOutcomes(db: ReadDb): readonly ObservationOutcome[] {
  return db.rows<ObservationOutcome>(
    `SELECT observation_id AS observationId, told_to AS toldTo, commitment_id AS commitmentId, promised_on AS promisedOn,
       let_go_on AS letGoOn, let_go_reason AS letGoReason, snoozed_until AS snoozedUntil
     FROM observation_outcome ORDER BY observation_id`,
  );
}

/** Keeps what came of an observation, over what was kept before. @throws {AppError} refused-by-file */
export function saveObservationOutcome(db: WriteDb, outcome: ObservationOutcome): void {
  db.run(
    `INSERT INTO observation_outcome (observation_id, told_to, commitment_id, promised_on, let_go_on, let_go_reason, snoozed_until)
     VALUES (@observationId, @toldTo, @commitmentId, @promisedOn, @letGoOn, @letGoReason, @snoozedUntil)
     ON CONFLICT (observation_id) DO UPDATE SET told_to = excluded.told_to, commitment_id = excluded.commitment_id,
       promised_on = excluded.promised_on, let_go_on = excluded.let_go_on, let_go_reason = excluded.let_go_reason,
       snoozed_until = excluded.snoozed_until`,
    { ...outcome },
  );
}

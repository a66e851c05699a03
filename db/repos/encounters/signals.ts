import type { IsoDate } from '#shared/domain/calendar-date.ts';
import type { CommitmentDraft, Observation } from '#shared/domain/encounter.ts';
import {
  isAgeing,
  type ObservationOutcome,
  type SignalCounts,
  signalStateOf,
} from '#shared/domain/follow-up.ts';
import type { CommitmentId, ObservationId } from '#shared/domain/ids.ts';
import type { ListedSignal, SignalList, SignalQuery, Telling } from '#shared/ipc/requests/signals.ts';
import type { ReadDb, WriteDb } from '../../handle.ts';
import { PARTNER_WAS_THERE, partnersAtEncounters } from './attendance.ts';
import { createCommitment } from './commitments.ts';
import { saveObservationOutcome } from './observation-outcomes.ts';
import { notFound } from '../references.ts';

type SignalRow = Observation &
  Pick<ListedSignal, 'heardOn' | 'subject' | 'form' | 'confidentiality'> &
  Omit<ObservationOutcome, 'observationId'> & {
    readonly commitmentText: string | null;
    readonly commitmentDue: IsoDate | null;
    readonly commitmentDoneOn: IsoDate | null;
  };

const SIGNALS = `SELECT heard.id, heard.encounter_id AS encounterId, heard.kind, heard.text, heard.told_on AS toldOn,
    heard.told_where AS toldWhere, met.date AS heardOn, met.subject, met.form, met.confidentiality,
    ifnull(outcome.told_to, '') AS toldTo, outcome.commitment_id AS commitmentId, outcome.promised_on AS promisedOn,
    outcome.let_go_on AS letGoOn, ifnull(outcome.let_go_reason, '') AS letGoReason,
    outcome.snoozed_until AS snoozedUntil, promised.text AS commitmentText, promised.due AS commitmentDue,
    promised.done_on AS commitmentDoneOn
  FROM observation AS heard
    JOIN encounter AS met ON met.id = heard.encounter_id
    LEFT JOIN observation_outcome AS outcome ON outcome.observation_id = heard.id
    LEFT JOIN commitment AS promised ON promised.id = outcome.commitment_id`;

function signalOf(row: SignalRow, asOf: IsoDate): Omit<ListedSignal, 'partnerIds'> {
  const { id, encounterId, kind, text, toldOn, toldWhere, commitmentId, commitmentText } = row;
  const state = signalStateOf(row, row);
  return {
    observation: { id, encounterId, kind, text, toldOn, toldWhere },
    heardOn: row.heardOn,
    subject: row.subject,
    form: row.form,
    confidentiality: row.confidentiality,
    state,
    isAgeing: isAgeing(state, row.heardOn, asOf),
    toldTo: row.toldTo,
    commitment:
      commitmentId === null || commitmentText === null
        ? null
        : { id: commitmentId, text: commitmentText, due: row.commitmentDue, doneOn: row.commitmentDoneOn },
    promisedOn: row.promisedOn,
    letGoOn: row.letGoOn,
    letGoReason: row.letGoReason,
    snoozedUntil: row.snoozedUntil,
  };
}

function withPartners(
  db: ReadDb,
  signals: readonly Omit<ListedSignal, 'partnerIds'>[],
): readonly ListedSignal[] {
  const present = partnersAtEncounters(db, [
    ...new Set(signals.map(({ observation }) => observation.encounterId)),
  ]);
  return signals.map((signal) => ({
    ...signal,
    partnerIds: present.get(signal.observation.encounterId) ?? [],
  }));
}

/**
 * What was heard up to and including `asOf`, newest first, with what came of it, and how many stand where.
 *
 * @param asOf for what is ageing: open for longer than it should.
 */
export function listSignals(db: ReadDb, query: SignalQuery, asOf: IsoDate): SignalList {
  const all = readSignals(db, query, asOf);
  const fitting = all.filter(({ state, isAgeing: ageing }) =>
    query.state === 'ageing' ? ageing : query.state === null || state === query.state,
  );
  return {
    signals: withPartners(db, fitting.slice(0, query.limit)),
    total: fitting.length,
    counts: countSignals(all),
  };
}

/** Open signals that may come up on Vandaag: the fresh ones first, both newest first, and how many there are. */
export function listWaitingSignals(
  db: ReadDb,
  asOf: IsoDate,
  limit: number,
): SignalList & { readonly fresh: number } {
  const all = readSignals(db, { kind: 'signal', encounterId: null, organisationId: null }, asOf);
  const waiting = all.filter(
    ({ state, snoozedUntil }) => state === 'open' && (snoozedUntil === null || snoozedUntil <= asOf),
  );
  const fresh = waiting.filter((one) => !one.isAgeing);
  const ageing = waiting.filter((one) => one.isAgeing);
  return {
    signals: withPartners(db, [...fresh, ...ageing].slice(0, limit)),
    total: waiting.length,
    fresh: fresh.length,
    counts: countSignals(all),
  };
}

function readSignals(
  db: ReadDb,
  { kind, encounterId, organisationId }: Pick<SignalQuery, 'kind' | 'encounterId' | 'organisationId'>,
  asOf: IsoDate,
): readonly Omit<ListedSignal, 'partnerIds'>[] {
  const bounds = [
    'met.date <= @asOf',
    ...(kind === null ? [] : ['heard.kind = @kind']),
    ...(encounterId === null ? [] : ['heard.encounter_id = @encounterId']),
    ...(organisationId === null ? [] : [`heard.encounter_id IN (${PARTNER_WAS_THERE})`]),
  ];
  return db
    .rows<SignalRow>(
      `${SIGNALS} WHERE ${bounds.join(' AND ')} ORDER BY met.date DESC, met.id DESC, heard.position, heard.id`,
      {
        asOf,
        ...(kind === null ? {} : { kind }),
        ...(encounterId === null ? {} : { encounterId }),
        ...(organisationId === null ? {} : { organisationId }),
      },
    )
    .map((row) => signalOf(row, asOf));
}

function countSignals(signals: readonly Pick<ListedSignal, 'state' | 'isAgeing'>[]): SignalCounts {
  const count = (state: ListedSignal['state']): number => signals.filter((one) => one.state === state).length;
  return {
    open: count('open'),
    ageing: signals.filter((one) => one.isAgeing).length,
    told: count('told'),
    promised: count('promised'),
    letGo: count('let-go'),
  };
}

/** @throws {AppError} not-found */
export function findSignal(db: ReadDb, id: ObservationId, asOf: IsoDate): ListedSignal {
  const row = db.row<SignalRow>(`${SIGNALS} WHERE heard.id = ?`, id);
  const [signal] = row === undefined ? [] : withPartners(db, [signalOf(row, asOf)]);
  if (signal === undefined) throw notFound('observation');
  return signal;
}

/** What is kept beside what was heard; `changes` over it. */
function keep(
  db: WriteDb,
  { observation, ...before }: ListedSignal,
  changes: Partial<Omit<ObservationOutcome, 'observationId'>>,
): void {
  saveObservationOutcome(db, {
    observationId: observation.id,
    toldTo: before.toldTo,
    commitmentId: before.commitment?.id ?? null,
    promisedOn: before.promisedOn,
    letGoOn: before.letGoOn,
    letGoReason: before.letGoReason,
    snoozedUntil: before.snoozedUntil,
    ...changes,
  });
}

const NOT_LET_GO = { letGoOn: null, letGoReason: '', snoozedUntil: null } as const;

function setTold(db: WriteDb, id: ObservationId, toldOn: IsoDate | null, toldWhere: string): void {
  db.run('UPDATE observation SET told_on = ?, told_where = ? WHERE id = ?', toldOn, toldWhere, id);
}

/** It was told inside. @throws {AppError} not-found */
export function tellSignal(
  db: WriteDb,
  { id, toldOn, toldWhere, toldTo }: Telling,
  asOf: IsoDate,
): ListedSignal {
  return db.transaction(() => {
    const before = findSignal(db, id, asOf);
    setTold(db, id, toldOn, toldWhere);
    keep(db, before, { ...NOT_LET_GO, toldTo });
    return findSignal(db, id, asOf);
  });
}

/** A commitment came of it: made today, of no encounter. @throws {AppError} not-found */
export function promiseSignal(
  db: WriteDb,
  id: ObservationId,
  draft: CommitmentDraft,
  asOf: IsoDate,
): ListedSignal {
  return db.transaction(() => {
    const before = findSignal(db, id, asOf);
    const commitmentId: CommitmentId = createCommitment(db, draft).id;
    keep(db, before, { ...NOT_LET_GO, commitmentId, promisedOn: asOf });
    return findSignal(db, id, asOf);
  });
}

/** Nothing is done with it. @throws {AppError} not-found */
export function letSignalGo(db: WriteDb, id: ObservationId, reason: string, asOf: IsoDate): ListedSignal {
  return db.transaction(() => {
    keep(db, findSignal(db, id, asOf), { letGoOn: asOf, letGoReason: reason, snoozedUntil: null });
    return findSignal(db, id, asOf);
  });
}

/** It does not come up before this day. @throws {AppError} not-found */
export function snoozeSignal(db: WriteDb, id: ObservationId, until: IsoDate, asOf: IsoDate): ListedSignal {
  return db.transaction(() => {
    keep(db, findSignal(db, id, asOf), { snoozedUntil: until });
    return findSignal(db, id, asOf);
  });
}

/** Takes back what was said about it; a commitment that came of it stays a commitment. @throws {AppError} not-found */
export function reopenSignal(db: WriteDb, id: ObservationId, asOf: IsoDate): ListedSignal {
  return db.transaction(() => {
    findSignal(db, id, asOf);
    setTold(db, id, null, '');
    db.run('DELETE FROM observation_outcome WHERE observation_id = ?', id);
    return findSignal(db, id, asOf);
  });
}

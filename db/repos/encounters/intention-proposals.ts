import { z } from 'zod';
import type { IsoDate } from '#shared/domain/calendar-date.ts';
import {
  type EncounterId,
  encounterIdSchema,
  type IntentionId,
  intentionIdSchema,
} from '#shared/domain/ids.ts';
import { dayMade, fittingEncounter, type MetThen } from '#shared/intentions/fitting-encounter.ts';
import type { ListedIntention } from '#shared/ipc/requests/intentions.ts';
import type { ReadDb, WriteDb } from '../../handle.ts';
import { partnersAtEncounters } from './attendance.ts';
import { readEncounters } from './encounter-rows.ts';
import { findIntention, listIntentions } from './intentions.ts';
import { readStoredSetting, saveStoredSetting } from '../settings.ts';

/** Encounters of which the user said that an intention did not become them. */
const KEY = 'intentions.set-aside';
const setAsideSchema = z.record(intentionIdSchema, z.array(encounterIdSchema).readonly());
type SetAside = Readonly<Partial<Record<IntentionId, readonly EncounterId[]>>>;

/** Looked through for proposals at most, the latest first: an older one would have been proposed long ago. */
const MOST_LOOKED_AT = 2000;

function readSetAside(db: ReadDb): SetAside {
  const kept = setAsideSchema.safeParse(readStoredSetting(db, KEY));
  return kept.success ? kept.data : {};
}

/** All intentions, each open one with the encounter that it may have become by `today`. */
export function listIntentionsWithProposals(db: ReadDb, today: IsoDate): readonly ListedIntention[] {
  const intentions = listIntentions(db);
  const met = metSince(
    db,
    intentions.filter(({ encounterId }) => encounterId === null).map(({ id }) => dayMade(id)),
    today,
  );
  const setAside = readSetAside(db);
  return intentions.map((intention) => ({
    ...intention,
    proposedEncounterId: fittingEncounter(intention, met, today, setAside[intention.id] ?? []),
  }));
}

function metSince(db: ReadDb, days: readonly IsoDate[], today: IsoDate): readonly MetThen[] {
  const [since] = days.toSorted();
  if (since === undefined) return [];
  const ids = db.values<EncounterId>(
    'SELECT id FROM encounter WHERE date BETWEEN ? AND ? ORDER BY date DESC, id DESC LIMIT ?',
    since,
    today,
    MOST_LOOKED_AT,
  );
  const partners = partnersAtEncounters(db, ids);
  return readEncounters(db, ids).map(({ id, date, personIds }) => ({
    id,
    date,
    personIds,
    organisationIds: partners.get(id) ?? [],
  }));
}

/** Remembers that an intention did not become this encounter. @throws {AppError} not-found */
export function setProposalAside(db: WriteDb, id: IntentionId, encounterId: EncounterId): void {
  findIntention(db, id);
  const before = readSetAside(db);
  const ofThis = new Set([...(before[id] ?? []), encounterId]);
  saveStoredSetting(db, { key: KEY, value: { ...before, [id]: [...ofThis] } });
}

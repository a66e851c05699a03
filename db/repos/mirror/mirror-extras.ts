import type { AnalysisExtras } from '#shared/analysis/full-analysis.ts';
import type { InputObservation } from '#shared/analysis/mirror/heard.ts';
import {
  type MirrorSettings,
  mirrorSettingsSchema,
  NO_MIRROR_SETTINGS,
} from '#shared/domain/mirror-settings.ts';
import type { ReadDb, WriteDb } from '../../handle.ts';
import { readStoredSetting, saveStoredSetting } from '../settings.ts';
import { listTimeWeeks } from './time-weeks.ts';

const MIRROR = 'mirror';

/** What the analysis reads beside the network: hours of weeks, the own target, and what was heard, in the order of its ids. */
export function readMirrorExtras(db: ReadDb): AnalysisExtras {
  return {
    timeWeeks: listTimeWeeks(db),
    timeTarget: readMirrorSettings(db).timeTarget,
    reshuffles: 0,
    observations: db.rows<InputObservation>(
      `SELECT encounter_id AS encounterId, kind, told_on AS toldOn, told_where AS toldWhere
       FROM observation ORDER BY encounter_id, position, id`,
    ),
  };
}

/** How the user wants to use the Spiegel; what was never set, or is not understood, is empty. */
export function readMirrorSettings(db: ReadDb): MirrorSettings {
  const stored = mirrorSettingsSchema.safeParse(readStoredSetting(db, MIRROR));
  return stored.success ? stored.data : NO_MIRROR_SETTINGS;
}

/** @throws {AppError} refused-by-file */
export function saveMirrorSettings(db: WriteDb, settings: MirrorSettings): MirrorSettings {
  saveStoredSetting(db, { key: MIRROR, value: settings });
  return readMirrorSettings(db);
}

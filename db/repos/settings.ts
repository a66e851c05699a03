import {
  type AnalysisSettings,
  analysisSettingsSchema,
  DEFAULT_ANALYSIS_SETTINGS,
} from '#shared/analysis/settings.ts';
import type { ReadDb, WriteDb } from '../handle.ts';

const ANALYSIS = 'analysis';

/** One setting as it is stored: what the program does not know is kept too. */
export interface StoredSetting {
  readonly key: string;
  readonly value: unknown;
}

/** All settings as they are stored, by key. */
export function listStoredSettings(db: ReadDb): readonly StoredSetting[] {
  return db
    .rows<{ key: string; value: string }>('SELECT key, value FROM setting ORDER BY key')
    .map(({ key, value }): StoredSetting => ({ key, value: JSON.parse(value) }));
}

/** Keeps a value under a key, over what was there. */
export function saveStoredSetting(db: WriteDb, { key, value }: StoredSetting): void {
  db.run(
    'INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
    key,
    JSON.stringify(value),
  );
}

/** A stored value as plain data; `undefined` when it was never set. */
export function readStoredSetting(db: ReadDb, key: string): unknown {
  const value = db.value<string>('SELECT value FROM setting WHERE key = ?', key);
  return value === undefined ? undefined : JSON.parse(value);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * The settings of this network. What was never changed follows the defaults of the program; a stored value that the program
 * no longer knows or accepts counts as never changed.
 */
export function readAnalysisSettings(db: ReadDb): AnalysisSettings {
  const stored = readStoredSetting(db, ANALYSIS);
  if (!isRecord(stored)) return DEFAULT_ANALYSIS_SETTINGS;
  const merged: Record<string, unknown> = { ...DEFAULT_ANALYSIS_SETTINGS };
  for (const [key, standard] of Object.entries(DEFAULT_ANALYSIS_SETTINGS)) {
    const own = stored[key];
    if (own === undefined) continue;
    const candidate = {
      ...merged,
      [key]: isRecord(standard) && isRecord(own) ? { ...standard, ...own } : own,
    };
    if (analysisSettingsSchema.safeParse(candidate).success) merged[key] = candidate[key];
  }
  return analysisSettingsSchema.parse(merged);
}

/** Keeps what differs from the defaults, so that a better default of a later version reaches this network too. */
export function saveAnalysisSettings(db: WriteDb, settings: AnalysisSettings): AnalysisSettings {
  const own = Object.entries(settings).flatMap(([key, value]) => {
    const difference = differenceFrom(Object.entries(DEFAULT_ANALYSIS_SETTINGS), key, value);
    return difference === undefined ? [] : [[key, difference] as const];
  });
  saveStoredSetting(db, { key: ANALYSIS, value: Object.fromEntries(own) });
  return readAnalysisSettings(db);
}

function differenceFrom(
  standards: readonly (readonly [string, unknown])[],
  key: string,
  value: unknown,
): unknown {
  const standard = standards.find(([name]) => name === key)?.[1];
  if (!isRecord(standard) || !isRecord(value)) return value === standard ? undefined : value;
  const changed = Object.entries(value).filter(([name, part]) => part !== standard[name]);
  return changed.length === 0 ? undefined : Object.fromEntries(changed);
}

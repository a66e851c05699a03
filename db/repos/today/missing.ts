import {
  type MissingOutcome,
  type MissingOutcomes,
  missingOutcomesSchema,
  type MissingPrompt,
  missingPromptKey,
} from '#shared/domain/missing.ts';
import type { ReadDb, WriteDb } from '../../handle.ts';
import { readStoredSetting, saveStoredSetting } from '../settings.ts';

const KEY = 'missing';

/** Prompts that were dealt with; none when nothing readable was kept. */
export function readMissingOutcomes(db: ReadDb): MissingOutcomes {
  const kept = missingOutcomesSchema.safeParse(readStoredSetting(db, KEY));
  return kept.success ? kept.data : {};
}

/** Remembers how prompts were dealt with. Who was named once stays named: skipping it later changes nothing. */
export function markMissingPrompts(
  db: WriteDb,
  prompts: readonly MissingPrompt[],
  outcome: MissingOutcome,
): MissingOutcomes {
  const before = readMissingOutcomes(db);
  const keys = prompts.map(missingPromptKey).filter((key) => before[key] !== 'answered');
  const value = { ...before, ...Object.fromEntries(keys.map((key) => [key, outcome])) };
  saveStoredSetting(db, { key: KEY, value });
  return value;
}

/** Forgets how prompts were dealt with. */
export function restartMissing(db: WriteDb): MissingOutcomes {
  saveStoredSetting(db, { key: KEY, value: {} });
  return {};
}

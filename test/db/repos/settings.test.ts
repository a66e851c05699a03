import { expect, test } from 'vitest';
import {
  listStoredSettings,
  readAnalysisSettings,
  saveAnalysisSettings,
  saveStoredSetting,
} from '#db/repos/settings.ts';
import { DEFAULT_ANALYSIS_SETTINGS } from '#shared/analysis/settings.ts';
import { newDatabase } from '#test/support/database.ts';

test('a new network follows the defaults', () => {
  expect(readAnalysisSettings(newDatabase())).toEqual(DEFAULT_ANALYSIS_SETTINGS);
});

test('only what differs is stored, so that a better default still reaches this network', () => {
  const db = newDatabase();
  const changed = {
    ...DEFAULT_ANALYSIS_SETTINGS,
    halfLifeDays: 90,
    tierIntervalDays: { ...DEFAULT_ANALYSIS_SETTINGS.tierIntervalDays, core: 30, other: null },
  };
  expect(saveAnalysisSettings(db, changed)).toEqual(changed);
  expect(listStoredSettings(db)).toEqual([
    { key: 'analysis', value: { halfLifeDays: 90, tierIntervalDays: { core: 30, other: null } } },
  ]);
  expect(saveAnalysisSettings(db, DEFAULT_ANALYSIS_SETTINGS)).toEqual(DEFAULT_ANALYSIS_SETTINGS);
  expect(listStoredSettings(db)).toEqual([{ key: 'analysis', value: {} }]);
});

test('a stored value that the program does not know or accept counts as never changed; the rest stays', () => {
  const db = newDatabase();
  saveStoredSetting(db, {
    key: 'analysis',
    value: {
      halfLifeDays: -1,
      periodDays: 90,
      ofAnotherVersion: true,
      tierWeights: { core: 8 },
      coreShare: 'half',
    },
  });
  expect(readAnalysisSettings(db)).toEqual({
    ...DEFAULT_ANALYSIS_SETTINGS,
    periodDays: 90,
    tierWeights: { ...DEFAULT_ANALYSIS_SETTINGS.tierWeights, core: 8 },
  });
  saveStoredSetting(db, { key: 'analysis', value: 'no settings at all' });
  expect(readAnalysisSettings(db)).toEqual(DEFAULT_ANALYSIS_SETTINGS);
});

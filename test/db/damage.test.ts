import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { newFileKey, newMixed } from '#db/file-key.ts';
import { damageAgainAndAgain } from '#test/support/corruption-campaign.ts';

/** A small version of `npm run bench -- corruption`. */
const FILES = 6;
const SEED = 20_261_123;

test(`${FILES} plain files damaged in silence (seed ${SEED}): all noticed, nothing wrong is read or saved`, () => {
  const report = damageAgainAndAgain(FILES, SEED, null);
  expect(report.failures).toEqual([]);
  expect(report.noticed + report.harmless).toBe(FILES);
  expect(report.saved).toBeGreaterThan(report.total / 2);
});

test(`${FILES} encrypted files damaged (seed ${SEED}): all noticed, nothing wrong is read or saved`, () => {
  const key = newFileKey(randomBytes(32), newMixed(randomBytes(16)));
  const report = damageAgainAndAgain(FILES, SEED, key);
  expect(report.failures).toEqual([]);
  expect(report.noticed + report.harmless).toBe(FILES);
  expect(report.saved).toBeGreaterThan(report.total / 2);
});

import { utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { isBackUpDue, lastWrittenOf } from '#main/back-ups/back-up-moments.ts';
import { temporaryFolder } from '#test/support/database.ts';

const at = (day: number, hours: number, minutes = 0): Date => new Date(2026, 10, day, hours, minutes);

test.each([
  ['there is no file', null, null, false],
  ['there was never one', null, at(22, 9), true],
  ['nothing was written since', '2026-11-20 17.00.00', at(20, 16), false],
  ['written yesterday, after the last one', '2026-11-20 17.00.00', at(21, 16), true],
  ['written just now, the last one of yesterday', '2026-11-21 23.30.00', at(22, 14), true],
  ['written just now, the last one an hour old', '2026-11-22 13.05.00', at(22, 14), false],
  ['written just now, the last one three hours old', '2026-11-22 11.05.00', at(22, 14), true],
  ['written in the second of the last one', '2026-11-22 11.05.00', at(22, 11, 5), true],
  ['the last one is of tomorrow: the clock was wrong', '2026-11-23 09.00.00', at(22, 14), true],
] as const)('%s', (_, newest, lastWritten, isDue) => {
  expect(isBackUpDue(newest, lastWritten, at(22, 14, 5))).toBe(isDue);
});

test('what stands in the log beside the file counts as written, an empty log does not', () => {
  const file = path.join(temporaryFolder(), 'Stad.netwerk');
  expect(lastWrittenOf(file)).toBeNull();
  writeFileSync(file, 'inhoud');
  utimesSync(file, at(20, 9), at(20, 9));
  writeFileSync(`${file}-wal`, '');
  expect(lastWrittenOf(file)).toEqual(at(20, 9));
  writeFileSync(`${file}-wal`, 'inhoud');
  utimesSync(`${file}-wal`, at(21, 9), at(21, 9));
  expect(lastWrittenOf(file)).toEqual(at(21, 9));
});

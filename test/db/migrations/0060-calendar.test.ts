import { copyFileSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { listCalendarDecisions } from '#db/repos/calendar/calendar-decisions.ts';
import { readCalendarEvents } from '#db/repos/calendar/calendar-events.ts';
import { readCalendarSettings } from '#db/repos/calendar/calendar-settings.ts';
import { listCalendarWeeks } from '#db/repos/calendar/calendar-weeks.ts';
import { deleteEncounter } from '#db/repos/encounters/encounters.ts';
import { DEFAULT_CALENDAR_SETTINGS } from '#shared/domain/calendar.ts';
import { encounterIdSchema } from '#shared/domain/ids.ts';
import { newDatabase, opened, rowsOf, temporaryFolder } from '#test/support/database.ts';
import { GOOD_ROWS, insertParents, insertRow, judgementOf } from '#test/support/rows.ts';

const FIXTURE = path.join(import.meta.dirname, '../../fixtures/databases/version-0010');
const rowsSchema = z.record(z.string(), z.array(z.record(z.string(), z.unknown())));

test('a file from before keeps its encounters and hours, and has an empty inbox', () => {
  const file = path.join(temporaryFolder(), 'x.netwerk');
  copyFileSync(`${FIXTURE}.netwerk`, file);
  const before = rowsSchema.parse(JSON.parse(readFileSync(`${FIXTURE}.json`, 'utf8')));
  const db = opened(file);
  for (const table of ['encounter', 'time_week']) expect(rowsOf(db)[table]).toEqual(before[table]);
  expect([[...readCalendarEvents(db)].flat(), listCalendarDecisions(db), listCalendarWeeks(db)]).toEqual([
    [],
    [],
    [],
  ]);
  expect(readCalendarSettings(db)).toEqual(DEFAULT_CALENDAR_SETTINGS);
});

test('of what was ignored the file takes nothing but by what it is known again', () => {
  const db = newDatabase();
  insertParents(db);
  const row = GOOD_ROWS.calendar_decision;
  const judged = (changes: Record<string, string | number | null>): string =>
    judgementOf(db, 'calendar_decision', { ...row, ...changes });
  const nothing = { encounter_id: null, date: null, start_time: null, minutes: null };
  expect(judged({ state: 'ignored', ...nothing })).toBe('ok');
  expect(judged({ state: 'ignored' })).toBe('refused-by-file');
  expect(judged({ state: 'ignored', ...nothing, date: '2026-03-10' })).toBe('refused-by-file');
  expect(judged({ date: null })).toBe('refused-by-file');
  expect(judged({ state: 'counted' })).toBe('refused-by-file');
  expect(judged({ state: 'counted', part: 'college' })).toBe('ok');
  expect(judged({ series: 'UID@voorbeeld.nl' })).toBe('refused-by-file');
  expect(judged({ occurrence: 'overleg' })).toBe('refused-by-file');
});

test('what became an encounter stays decided when the encounter goes', () => {
  const db = newDatabase();
  insertParents(db);
  insertRow(db, 'calendar_decision', GOOD_ROWS.calendar_decision);
  deleteEncounter(db, encounterIdSchema.parse(GOOD_ROWS.calendar_decision.encounter_id));
  expect(listCalendarDecisions(db)).toMatchObject([
    { state: 'accepted', encounterId: null, date: '2026-03-10' },
  ]);
});

import path from 'node:path';
import { expect, test } from 'vitest';
import { connectToNewFile } from '#db/connect.ts';
import { closeDatabase } from '#db/handle.ts';
import { MIGRATIONS } from '#db/migrations/all.ts';
import { listCalendarDecisions, listMovedEncounters } from '#db/repos/calendar/calendar-decisions.ts';
import { opened, temporaryFolder } from '#test/support/database.ts';
import { GOOD_ROWS, insertParents, insertRow } from '#test/support/rows.ts';

test('a cancellation that was read before stays read, another is still told', () => {
  const file = path.join(temporaryFolder(), 'x.netwerk');
  const old = connectToNewFile(file);
  for (const { version, script } of MIGRATIONS.filter((one) => one.version < 270)) {
    old.execute(`PRAGMA foreign_keys = OFF; ${script}; PRAGMA user_version = ${String(version)};`);
  }
  insertParents(old);
  insertRow(old, 'encounter', GOOD_ROWS.encounter);
  const { cancellation_read: _, ...decision } = GOOD_ROWS.calendar_decision;
  const told = '20260317T130000Z';
  for (const [occurrence, standing, last] of [
    [decision.occurrence, 'seen', '1'],
    [told, 'cancelled', '2'],
  ] as const) {
    insertRow(old, 'calendar_decision', { ...decision, occurrence });
    const id = GOOD_ROWS.calendar_event.id.slice(0, -1) + last;
    insertRow(old, 'calendar_event', { ...GOOD_ROWS.calendar_event, id, occurrence, standing });
  }
  closeDatabase(old);
  const db = opened(file);
  expect(
    listCalendarDecisions(db).map(({ occurrence, state, cancellationRead }) => [
      occurrence,
      state,
      cancellationRead,
    ]),
  ).toEqual([
    [decision.occurrence, 'accepted', true],
    [told, 'accepted', false],
  ]);
  expect(listMovedEncounters(db)).toMatchObject([{ standing: 'cancelled', date: '2026-03-10' }]);
});

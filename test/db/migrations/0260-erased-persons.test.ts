import { expect, test } from 'vitest';
import { MIGRATIONS } from '#db/migrations/all.ts';
import { migrate } from '#db/migrate.ts';
import { connectToMemory } from '#db/connect-aside.ts';
import { closeDatabase } from '#db/handle.ts';
import { addPrivacyEvent, listPrivacyEvents } from '#db/repos/privacy/privacy-events.ts';
import { listErasedMarks } from '#db/repos/privacy/erased-persons.ts';
import { privacyActionSchema } from '#shared/domain/privacy.ts';
import { newDatabase } from '#test/support/database.ts';
import { GOOD_ROWS, judgementOf } from '#test/support/rows.ts';

test('a network of before remembers nobody, and its log keeps its lines', () => {
  const db = connectToMemory();
  const now = new Date(2026, 2, 1);
  migrate(db, { now, migrations: MIGRATIONS.filter(({ version }) => version < 260) });
  const line = {
    at: '2026-03-01 14:05',
    who: 'secretaris',
    action: 'erasure',
    count: 1,
    detail: '2 ontmoetingen, 9 teksten',
    reason: 'verzoek',
  } as const;
  addPrivacyEvent(db, line);
  migrate(db, { now, backUpFirst: false });
  expect(listPrivacyEvents(db)).toMatchObject([line]);
  expect(listErasedMarks(db)).toEqual([]);
  closeDatabase(db);
});

test('the log takes every action of the domain and no other', () => {
  const db = newDatabase();
  for (const action of privacyActionSchema.options) {
    expect(judgementOf(db, 'privacy_event', { ...GOOD_ROWS.privacy_event, action }), action).toBe('ok');
  }
  expect(judgementOf(db, 'privacy_event', { ...GOOD_ROWS.privacy_event, action: 'terug' })).toBe(
    'refused-by-file',
  );
});

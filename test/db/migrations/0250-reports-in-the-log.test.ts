import { expect, test } from 'vitest';
import { reportsInTheLogMigration } from '#db/migrations/0250-reports-in-the-log.ts';
import { addPrivacyEvent, listPrivacyEvents } from '#db/repos/privacy/privacy-events.ts';
import { privacyActionSchema } from '#shared/domain/privacy.ts';
import { newDatabase } from '#test/support/database.ts';
import { GOOD_ROWS, judgementOf } from '#test/support/rows.ts';

test('the log keeps its lines when the table is made anew, and takes every action of then and no other', () => {
  const db = newDatabase();
  const line = {
    at: '2026-03-01 14:05',
    who: 'secretaris',
    action: 'list-export',
    count: 12,
    detail: 'XLSX',
    reason: '',
  } as const;
  addPrivacyEvent(db, line);
  // The layout of before differs in nothing but the list of actions.
  db.execute(reportsInTheLogMigration.script);
  expect(listPrivacyEvents(db)).toMatchObject([line]);
  for (const action of privacyActionSchema.options.filter((one) => one !== 'brought-back')) {
    expect(judgementOf(db, 'privacy_event', { ...GOOD_ROWS.privacy_event, action }), action).toBe('ok');
  }
  expect(judgementOf(db, 'privacy_event', { ...GOOD_ROWS.privacy_event, action: 'verslag' })).toBe(
    'refused-by-file',
  );
});

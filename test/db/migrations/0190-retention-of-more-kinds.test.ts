import path from 'node:path';
import { expect, test } from 'vitest';
import { connectToNewFile } from '#db/connect.ts';
import { closeDatabase } from '#db/handle.ts';
import { MIGRATIONS } from '#db/migrations/all.ts';
import { listRetentionKeeps, saveRetentionKeep } from '#db/repos/privacy/retention-keeps.ts';
import { newId } from '#db/new-id.ts';
import { reflectionIdSchema } from '#shared/domain/ids.ts';
import { createHistory } from '#db/undo.ts';
import { newDatabase, opened, refusalOf, temporaryFolder } from '#test/support/database.ts';
import { day } from '#test/support/drafts.ts';

const KEEP = {
  itemId: newId(reflectionIdSchema),
  until: day('2027-01-01'),
  reason: 'bezwaar',
};

test('what was kept longer before is still kept', () => {
  const file = path.join(temporaryFolder(), 'x.netwerk');
  const old = connectToNewFile(file);
  for (const { version, script } of MIGRATIONS.filter((one) => one.version < 190)) {
    old.execute(`PRAGMA foreign_keys = OFF; ${script}; PRAGMA user_version = ${String(version)};`);
  }
  old.run(
    'INSERT INTO retention_keep (kind, item, until, reason) VALUES (?, ?, ?, ?)',
    'assessment',
    KEEP.itemId,
    KEEP.until,
    KEEP.reason,
  );
  expect(
    refusalOf(() => {
      saveRetentionKeep(old, { ...KEEP, kind: 'reflection' });
    }).code,
  ).toBe('refused-by-file');
  closeDatabase(old);
  const db = opened(file);
  expect(listRetentionKeeps(db)).toEqual([{ ...KEEP, kind: 'assessment' }]);
  saveRetentionKeep(db, { ...KEEP, kind: 'reflection' });
  expect(listRetentionKeeps(db)).toHaveLength(2);
});

test('keeping something longer can be undone', () => {
  const db = newDatabase();
  const history = createHistory(db);
  history.perform('retention.keep', () => {
    saveRetentionKeep(db, { ...KEEP, kind: 'log-line' });
  });
  history.undo();
  expect(listRetentionKeeps(db)).toEqual([]);
});

import { writeSync } from 'node:fs';
import { openDatabase } from '#db/open.ts';
import { insertOrganisation } from '#db/repos/organisations.ts';
import { newId } from '#db/new-id.ts';
import { createHistory } from '#db/undo.ts';
import { organisationIdSchema } from '#shared/domain/ids.ts';
import { firstCategoryId, organisationDraft } from '../drafts.ts';

/**
 * Writes many partners in parts, takes them back and does them again, without end; prints "part" for each part, and how many
 * partners there are after each step. To be killed from outside (test/db/crash.test.ts).
 */
const COUNT = 900;
const db = openDatabase(process.argv[2] ?? '');
const history = createHistory(db);
const categoryId = firstCategoryId(db);

const pause = (): Promise<void> => {
  writeSync(1, 'part\n');
  return Promise.resolve();
};

function* many(): Generator<undefined> {
  for (let number = 1; number <= COUNT; number += 1) {
    const draft = organisationDraft({
      categoryId,
      name: `Partner ${number}`,
      note: 'Een lange notitie. '.repeat(9),
    });
    insertOrganisation(db, draft, newId(organisationIdSchema));
    if (number % 100 === 0) yield;
  }
}

const printCount = (): number =>
  writeSync(1, `${String(db.value<number>('SELECT count(*) FROM organisation'))}\n`);

for (;;) {
  await history.performInParts('import', many, pause);
  printCount();
  await history.moveInParts({ kind: 'undo' }, pause);
  printCount();
  await history.moveInParts({ kind: 'redo' }, pause);
  printCount();
  await history.moveInParts({ kind: 'undo' }, pause);
  printCount();
}

import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { backUpFolders } from '#main/app-context.ts';
import { listBackUps } from '#db/backup.ts';
import { createEncounter } from '#db/repos/encounters/encounters.ts';
import { encounterDraft, partner, person } from '#test/support/drafts.ts';
import { startProgram } from '../../support/program.ts';

const PASSWORD = 'vier paarse stoelen zingen';

test('erasing a person reaches encrypted back-ups in a chosen folder, and those stay good copies', async () => {
  const program = startProgram();
  const { get, folder, context } = program;
  await get('vault.create', { password: PASSWORD });
  const { db, file } = context.session.network();
  const woonhart = partner(db, 'Woonhart');
  const sought = person(db, { name: 'Quirine Zwaluwenburg' });
  createEncounter(
    db,
    encounterDraft([woonhart.id], { personIds: [sought.id], note: 'Quirine Zwaluwenburg zei ja.' }),
  );
  await get('file.backUp');
  const away = path.join(folder, 'stick');
  mkdirSync(away);
  program.answers.backUpFolder = away;
  await get('backUps.chooseFolder', { place: 'own' });
  await get('file.backUp');
  const { own } = backUpFolders(context.preferences, file);
  expect(listBackUps(file, own ?? '')).toHaveLength(1);

  const { backUps } = await get('erasures.find', { personId: sought.id });
  expect(backUps.map(({ canBeCleaned }) => canBeCleaned)).toEqual([true, true]);
  const result = await get('erasures.apply', {
    personId: sought.id,
    confirmation: 'Quirine Zwaluwenburg',
    redactions: [],
    reason: '',
    backUps: 'clean',
  });
  expect(result).toMatchObject({ backUpsDone: 2, backUpsFailed: 0, isClean: true });
  // The sums in the register are those of the cleaned files.
  await get('backUps.check');
  const { copies } = await get('backUps.list');
  expect(copies.map(({ check }) => check)).toEqual(['good', 'good']);
  for (const { path: copy } of backUps) expect(readFileSync(copy, 'latin1')).not.toContain('Woonhart');
});

test('the log goes as PDF, and says so itself', async () => {
  const program = startProgram();
  await program.get('file.createEmpty');
  program.answers.exportTo = path.join(program.folder, 'log.pdf');
  await program.get('privacyEvents.savePdf', { name: 'Logboek' });
  expect(readFileSync(path.join(program.folder, 'log.pdf'), 'latin1')).toMatch(/^%PDF/);
  const [line] = await program.get('privacyEvents.list');
  expect(line).toMatchObject({ action: 'log-export', detail: 'PDF', count: 0 });
});

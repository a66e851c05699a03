import { copyFileSync, cpSync, existsSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { isOpenElsewhere } from '#db/connect-aside.ts';
import { closeDatabase } from '#db/handle.ts';
import { openDatabase } from '#db/open.ts';
import { listOrganisations } from '#db/repos/organisations.ts';
import { closedNetwork, NOON } from '#test/support/database.ts';
import { partner } from '#test/support/drafts.ts';
import { type Program, startProgram } from './support/program.ts';

const PASSWORD = 'fiets lamp kade zeven';
const namesIn = ({ context }: Program): readonly string[] =>
  listOrganisations(context.session.network().db).map(({ name }) => name);
const add = ({ context }: Program, name: string): void => {
  context.session.network().change('organisations.create', (db) => partner(db, name));
};

describe.each([null, PASSWORD])('password %s', (password) => {
  /** A network that was worked in twice, closed well, with a log of the first time. */
  async function workedInTwice() {
    const program = startProgram();
    await program.get('file.createEmpty');
    if (password !== null) await program.get('vault.create', { password });
    const { file } = program.context.session.network();
    const reopen = (): void => {
      const key = program.context.session.network().keyCopy();
      program.context.session.open(file, key);
    };
    add(program, 'Eerste');
    const log = path.join(program.folder, 'oud-wal');
    copyFileSync(`${file}-wal`, log);
    reopen();
    add(program, 'Tweede');
    const key = program.context.session.network().keyCopy();
    return { program, file, log, key };
  }

  test('a log of an earlier time beside a file that was closed here is put aside and told: nothing of later is lost', async () => {
    const { program, file, log, key } = await workedInTwice();
    program.context.session.close();
    copyFileSync(log, `${file}-wal`);
    program.context.session.open(file, key);
    expect(namesIn(program)).toEqual(['Eerste', 'Tweede']);
    const { strayLog } = (await program.get('app.status')).file ?? {};
    expect(strayLog).toMatch(/-wal \(los /);
    expect(existsSync(path.join(path.dirname(file), strayLog ?? ''))).toBe(true);
    expect(program.context.session.network().db.value('PRAGMA integrity_check')).toBe('ok');
  });

  test('the own log of a session that ended abruptly is played back as ever', async () => {
    const { program, file, key } = await workedInTwice();
    program.context.session.close();
    program.context.session.open(file, key);
    const again = Uint8Array.from(program.context.session.network().keyCopy() ?? []);
    add(program, 'Derde');
    // What a kill leaves behind: all files as they are at this moment, put back after a close that it does not know.
    const [now, left] = [program.folder, `${program.folder}-gestopt`];
    cpSync(now, left, { recursive: true, preserveTimestamps: true });
    program.context.session.close();
    rmSync(`${file}-wal`, { force: true });
    cpSync(left, now, { recursive: true, preserveTimestamps: true });
    rmSync(left, { recursive: true });
    program.context.session.open(file, password === null ? null : again);
    expect(namesIn(program)).toContain('Derde');
    expect((await program.get('app.status')).file?.strayLog).toBeNull();
  });
});

test('a file that another connection has open is known to be, and its log is left alone', () => {
  const { file, folder } = closedNetwork();
  expect(isOpenElsewhere(file, null)).toBe(false);
  const before = readdirSync(folder).toSorted();
  const db = openDatabase(file, { now: NOON });
  expect(isOpenElsewhere(file, null)).toBe(true);
  partner(db, 'Woonhart');
  expect(isOpenElsewhere(file, null)).toBe(true);
  expect(listOrganisations(db).map(({ name }) => name)).toContain('Woonhart');
  closeDatabase(db);
  expect(isOpenElsewhere(file, null)).toBe(false);
  expect(readdirSync(folder).toSorted()).toEqual(before);
});

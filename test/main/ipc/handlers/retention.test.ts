import { existsSync, readFileSync } from 'node:fs';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { createEncounter } from '#db/repos/encounters/encounters.ts';
import { day, encounterDraft, partner, person } from '#test/support/drafts.ts';
import { startProgram } from '../../support/program.ts';

/** A network on 22 November 2026 with two encounters of 2020 and one of this year. */
async function withOldNotes() {
  const program = startProgram();
  await program.get('file.createEmpty');
  const { db } = program.context.session.network();
  const woonhart = partner(db, 'Woonhart');
  const made = ['2020-01-01', '2020-02-01', '2026-06-01'].map((date, number) =>
    createEncounter(
      db,
      encounterDraft([woonhart.id], { date: day(date), note: `kwikstaart${String(number)}` }),
    ),
  );
  return { ...program, db, made };
}

const notesOf = async (program: Awaited<ReturnType<typeof withOldNotes>>) => {
  const { groups } = await program.get('retention.find');
  const notes = groups.find(({ kind }) => kind === 'encounter-note');
  if (notes === undefined) throw new Error('every kind has a group');
  return notes;
};

test('a proposal is due once a month, and what was chosen goes for good, without a trace in the file', async () => {
  const program = await withOldNotes();
  const { get, db, made } = program;
  expect(await get('retentionDue.find')).toEqual({ count: 2, isDue: true });
  const notes = await notesOf(program);
  expect(notes).toMatchObject({ period: 60, before: '2021-11-22', count: 2 });
  expect(notes.first.map(({ text }) => text)).toEqual(['kwikstaart0', 'kwikstaart1']);

  const second = made[1]?.id ?? '';
  const groups = [{ kind: 'encounter-note' as const, count: 2, except: [second] }];
  expect(await get('retention.apply', { groups, reason: 'jaarlijkse opschoning' })).toEqual({
    count: 1,
    failed: 0,
    isClean: true,
  });
  expect(await get('history.state')).toEqual({ undo: null, redo: null, last: 0 });
  expect(await get('retentionDue.find')).toEqual({ count: 1, isDue: false });
  const bytes = [db.path, `${db.path}-wal`]
    .filter((file) => existsSync(file))
    .map((file) => readFileSync(file, 'latin1'));
  expect(bytes.join('')).not.toContain('kwikstaart0');
  expect(bytes.join('')).toContain('kwikstaart1');
  const [line] = await get('privacyEvents.list');
  expect(line).toMatchObject({
    action: 'retention',
    count: 1,
    detail: 'Notities en onderwerpen van ontmoetingen, van voor 22-11-2021',
    reason: 'jaarlijkse opschoning',
  });
});

test('nothing goes when something else is over its period than was shown', async () => {
  const program = await withOldNotes();
  const refused = await program.ask('retention.apply', {
    groups: [{ kind: 'encounter-note', count: 3, except: [] }],
    reason: '',
  });
  expect(refused).toMatchObject({ ok: false, error: { code: 'proposal-outdated' } });
  expect((await notesOf(program)).count).toBe(2);
});

test('while many persons go others get their turn, and whoever reads waits until all of them are gone', async () => {
  const program = await withOldNotes();
  const { get, db } = program;
  const woonhart = partner(db, 'Woonhart');
  const names = Array.from({ length: 12 }, (_, number) => `Persoon ${String(number)}`);
  const persons = names.map((name) => person(db, { name }));
  createEncounter(
    db,
    encounterDraft([woonhart.id], { date: day('2015-01-01'), personIds: persons.map(({ id }) => id) }),
  );
  const overdue = (await get('retention.find')).groups.find(({ kind }) => kind === 'person');
  expect(overdue?.count).toBe(12);

  const groups = [{ kind: 'person' as const, count: 12, except: [] }];
  const end = new AbortController();
  const applied = get('retention.apply', { groups, reason: '' }).finally(() => {
    end.abort();
  });
  const read = get('persons.list');
  let turns = 0;
  while (!end.signal.aborted) {
    await nextTurn();
    turns += 1;
  }
  expect(await applied).toMatchObject({ count: 12, failed: 0 });
  expect(turns).toBeGreaterThan(12);
  expect((await read).filter(({ name }) => names.includes(name))).toEqual([]);
});

test('a period can be chosen, something kept longer and let go again, each a step that can be undone', async () => {
  const program = await withOldNotes();
  const { get, made } = program;
  await get('retention.savePeriod', { kind: 'encounter-note', period: null });
  expect(await notesOf(program)).toMatchObject({ period: null, before: null, count: 0, first: [] });
  await get('history.undo');
  expect((await notesOf(program)).count).toBe(2);

  const itemId = made[0]?.id ?? '';
  const keep = { kind: 'encounter-note' as const, itemId, until: day('2027-01-01'), reason: 'bezwaar loopt' };
  await get('retention.keep', keep);
  expect(await notesOf(program)).toMatchObject({ count: 1, kept: [{ itemId, reason: 'bezwaar loopt' }] });
  await get('retention.release', { kind: 'encounter-note', itemId });
  expect(await notesOf(program)).toMatchObject({ count: 2, kept: [] });
  expect(await program.ask('retention.keep', { ...keep, until: day('2026-11-22') })).toMatchObject({
    error: { fields: { until: 'not-in-future' } },
  });

  await get('retention.leave');
  expect(await get('retentionDue.find')).toEqual({ count: 2, isDue: false });
});

import { expect, test } from 'vitest';
import { exportNetwork } from '#db/repos/exchange/export.ts';
import type { Method } from '#shared/ipc/contract.ts';
import type { Reply } from '#shared/ipc/reply.ts';
import { dumpOf } from '#test/support/database.ts';
import { TOLD_CHANGES, type UndoableMethod } from '#test/support/undo/told-changes.ts';
import { startProgram } from './support/program.ts';
import { UNDO_CASES } from './support/undo-cases.ts';
import { makeUndoWorld, type UndoWorld } from './support/undo-world.ts';

const METHODS = Object.keys(UNDO_CASES) as UndoableMethod[];

/** All that the user sees of the network: every row, the document as it would be exported, and what waits in the inbox. */
async function seen({ db, program }: UndoWorld): Promise<Readonly<Record<string, string>>> {
  const all = { rows: dumpOf(db), document: exportNetwork(db), inbox: await program.get('calendar.list') };
  return Object.fromEntries(Object.entries(all).map(([part, value]) => [part, JSON.stringify(value)]));
}

function differences(
  one: Readonly<Record<string, string>>,
  other: Readonly<Record<string, string>>,
): readonly string[] {
  return Object.keys(one).filter((part) => one[part] !== other[part]);
}

/** Asks for one change, takes it back and does it again. @returns what was not as it should be */
async function backAndForth(world: UndoWorld, method: UndoableMethod): Promise<readonly string[]> {
  const { program } = world;
  const ask = program.ask as (name: Method, input: unknown) => Promise<Reply<unknown>>;
  const input = await UNDO_CASES[method](world);
  const before = await seen(world);
  const earlier = (await program.get('history.list')).done.length;
  const reply = await ask(method, input);
  if (!reply.ok) return [`refused: ${JSON.stringify(reply.error)}`];
  const after = await seen(world);
  const steps = (await program.get('history.list')).done.slice(earlier);
  const { sentence: _, ...expected } = TOLD_CHANGES[method];
  const told = steps.map(({ label, names }) => ({ label, names }));
  await program.get('history.undo');
  const back = await seen(world);
  await program.get('history.redo');
  const forth = await seen(world);
  return [
    ...(differences(before, after).length === 0 ? ['changed nothing'] : []),
    ...(JSON.stringify(told) === JSON.stringify([expected]) ? [] : [`told as ${JSON.stringify(told)}`]),
    ...differences(before, back).map((part) => `undo leaves other ${part}`),
    ...differences(after, forth).map((part) => `redo leaves other ${part}`),
  ];
}

test('every change is one step that is told by name, and goes back and forth without leaving a trace', async () => {
  const program = startProgram();
  const world = await makeUndoWorld(program);
  const start = dumpOf(world.db);
  const findings: string[] = [];
  for (const method of METHODS) {
    for (const finding of await backAndForth(world, method)) findings.push(`${method}: ${finding}`);
    await program.get('history.goTo', { number: 0 });
  }
  expect(findings).toEqual([]);
  // The inbox of the calendar keeps what was read into it.
  expect({ ...dumpOf(world.db), calendar_event: [] }).toEqual({ ...start, calendar_event: [] });
});

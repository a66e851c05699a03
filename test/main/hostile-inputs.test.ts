import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { createOrganisation, listOrganisations } from '#db/repos/organisations.ts';
import { listPersons } from '#db/repos/persons.ts';
import { createDatabase } from '#db/open.ts';
import { closeDatabase } from '#db/handle.ts';
import { newOrganisation } from '#shared/domain/organisation.ts';
import { categoryIdSchema } from '#shared/domain/ids.ts';
import { parseNetworkDocument } from '#shared/domain/network-document.ts';
import { NOTHING_CONFIDENTIAL } from '#shared/export/graph/graph-choice.ts';
import { exportNetwork } from '#db/repos/exchange/export.ts';
import { withoutHiddenCharacters } from '#shared/texts/hidden-characters.ts';
import { firstCategoryId } from '#test/support/drafts.ts';
import { HOSTILE_FILES, HOSTILE_NAMES, type HostileFile } from '#test/support/hostile/corpus.ts';
import { proposed } from './support/import-files.ts';
import { type Program, startProgram } from './support/program.ts';

/** Everything that the corpus tries to write elsewhere. */
const OUTSIDE = [
  path.join(tmpdir(), 'netwerkkaart-buiten.csv'),
  path.join(tmpdir(), 'netwerkkaart-buiten.xml'),
  '/etc/netwerkkaart-buiten',
];

async function openProgram(): Promise<Program> {
  const program = startProgram();
  await program.get('file.createEmpty');
  return program;
}

/** The doors through which a file comes in. Each gives the code of what was refused, or "ok". */
const DOORS: Readonly<Record<string, (program: Program, file: HostileFile) => Promise<string>>> = {
  'the lists, cards and maps': async (program, { name, bytes }) => {
    const reply = await program.ask('import.readDropped', { files: [{ name, bytes: bytes() }] });
    if (!reply.ok) return reply.error.code;
    const plan = await program.ask('import.plan', proposed(reply.value));
    if (!plan.ok) return plan.error.code;
    const done = await program.ask('import.apply');
    return done.ok ? 'ok' : done.error.code;
  },
  'the calendar': async (program, { name, bytes }) => {
    const reply = await program.ask('calendar.readDropped', { files: [{ name, bytes: bytes() }] });
    return reply.ok ? 'ok' : reply.error.code;
  },
  'a part that is merged': async (program, { bytes }) => {
    const file = path.join(program.folder, 'deel.netwerk');
    writeFileSync(file, bytes());
    program.answers.network = file;
    const chosen = await program.ask('handOver.choose');
    if (!chosen.ok) return chosen.error.code;
    const read = await program.ask('handOver.read', { password: 'mis' });
    return read.ok ? 'ok' : read.error.code;
  },
};

/** All text in which something hidden, or a formula that runs, would hurt. */
function storedNames({ context }: Program): readonly string[] {
  const { db } = context.session.network();
  return [...listOrganisations(db), ...listPersons(db)].map(({ name }) => name);
}

describe.each(Object.keys(DOORS))('through the door of %s', (door) => {
  test('no hostile file makes a fault, writes outside its place, or leaves something hidden in a name', async () => {
    const program = await openProgram();
    const beside = readdirSync(process.cwd());
    const outcomes: Record<string, string> = {};
    for (const file of HOSTILE_FILES) outcomes[file.what] = (await DOORS[door]?.(program, file)) ?? 'no door';
    expect(Object.entries(outcomes).filter(([, code]) => code === 'unexpected')).toEqual([]);
    expect(program.faults).toEqual([]);
    expect(OUTSIDE.filter((file) => existsSync(file))).toEqual([]);
    expect(readdirSync(process.cwd())).toEqual(beside);
    const names = storedNames(program);
    expect(names.filter((name) => name !== withoutHiddenCharacters(name) || /[\r\n\t]/.test(name))).toEqual(
      [],
    );
    expect(program.context.session.network().db.value('PRAGMA integrity_check')).toBe('ok');
    expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
  });
});

test('what came in as a formula does not run in a list that is exported, and no markup in a graph', async () => {
  const program = await openProgram();
  const [lists] = HOSTILE_FILES;
  if (lists === undefined) throw new Error('the corpus holds lists');
  expect(await DOORS['the lists, cards and maps']?.(program, lists)).toBe('ok');
  program.answers.exportTo = path.join(program.folder, 'partners.csv');
  await program.get('file.exportLists', { kinds: ['partners'], format: 'csv' });
  expect(storedNames(program)).toContain('<script>alert(1)</script>');
  const written = readFileSync(program.answers.exportTo, 'utf8');
  expect(written).toContain('cmd|calc');
  expect(written).not.toMatch(/(^|;|\n)"?[=+\-@\uFF1D]/);
  for (const format of ['gexf', 'graphml'] as const) {
    program.answers.exportTo = path.join(program.folder, `graaf.${format}`);
    const reply = await program.ask('file.exportGraph', { format, include: NOTHING_CONFIDENTIAL });
    expect(reply.ok ? 'ok' : reply.error).toBe('ok');
    const graph = readFileSync(program.answers.exportTo, 'utf8');
    expect(graph).toContain('alert(1)');
    expect(graph).not.toMatch(/<script|<img/);
  }
});

test('names that a part or a document holds are made visible too, whoever wrote them there', async () => {
  const program = await openProgram();
  const file = path.join(program.folder, 'vreemd.netwerk');
  const other = createDatabase(file);
  const category = categoryIdSchema.parse(firstCategoryId(other));
  for (const name of HOSTILE_NAMES) createOrganisation(other, newOrganisation(name, category));
  const document = exportNetwork(other);
  closeDatabase(other);
  program.answers.network = file;
  await program.get('handOver.choose');
  await program.get('handOver.read', { password: null });
  await program.get('handOver.apply', { theirs: [] });
  const names = storedNames(program);
  expect(names).toHaveLength(HOSTILE_NAMES.length);
  expect(names.filter((name) => name !== withoutHiddenCharacters(name))).toEqual([]);
  const parsed = parseNetworkDocument(JSON.parse(JSON.stringify(document)));
  expect(parsed.organisations.map(({ name }) => name)).toContain('fotognp.exe');
});

import { copyFileSync, existsSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { organisationIdSchema } from '#shared/domain/ids.ts';
import { newOrganisation, type OrganisationDraft } from '#shared/domain/organisation.ts';
import { isoDate } from '#shared/domain/calendar-date.ts';
import { encounterDraft } from '../support/drafts.ts';
import { type Program, startProgram } from './support/program.ts';

const UNKNOWN = organisationIdSchema.parse('01938f00-0000-7000-8000-0000000000ff');

async function partnerDraft(program: Program, name: string): Promise<OrganisationDraft> {
  const [category] = await program.get('categories.list');
  if (category === undefined) throw new Error('a new network has categories');
  return { ...newOrganisation(name, category.id), tier: 'core' };
}

const meeting = encounterDraft([], { date: isoDate('2026-11-20'), subject: 'Kennismaking' });

describe('from nothing to a figure', () => {
  test('an empty network, a partner, an encounter, and the lens knows them', async () => {
    const program = startProgram();
    const status = await program.get('file.createEmpty');
    expect(status.file?.name).toBe('Mijn netwerk');
    expect(existsSync(status.file?.path ?? '')).toBe(true);
    const partner = await program.get('organisations.create', await partnerDraft(program, 'Woonhart'));
    const before = await program.get('analysis.network', { asOf: null, from: null });
    expect(before.partners).toMatchObject([{ partnerId: partner.id, standing: 'never-met' }]);
    await program.get('encounters.create', { ...meeting, organisationIds: [partner.id] });
    const after = await program.get('analysis.network', { asOf: null, from: null });
    expect(after.asOf).toBe('2026-11-22');
    expect(after.partners).toMatchObject([
      { partnerId: partner.id, standing: 'on-time', minutes: 60, daysSinceLast: 2 },
    ]);
    expect(program.told.filter((name) => name === 'network-changed')).toHaveLength(2);
    expect(program.faults).toEqual([]);
  });

  test('what was done is undone and done again, and the figures follow', async () => {
    const program = startProgram();
    await program.get('file.createEmpty');
    const partner = await program.get('organisations.create', await partnerDraft(program, 'Woonhart'));
    expect(await program.get('history.undo')).toEqual({
      undo: null,
      redo: 'organisations.create',
      last: 0,
    });
    expect(await program.get('organisations.list')).toEqual([]);
    expect((await program.get('analysis.network', { asOf: null, from: null })).partners).toEqual([]);
    expect(await program.get('history.redo')).toEqual({ undo: 'organisations.create', redo: null, last: 1 });
    expect(await program.get('organisations.list')).toEqual([partner]);
    await program.get('history.undo');
    expect(await program.ask('history.undo')).toMatchObject({
      ok: false,
      error: { code: 'nothing-to-undo' },
    });
  });

  test('the example network opens whole and again after closing', async () => {
    const program = startProgram();
    const { file } = await program.get('file.createExample');
    const partners = await program.get('organisations.list');
    expect(partners.length).toBeGreaterThan(120);
    await program.get('file.close');
    expect(await program.ask('organisations.list')).toMatchObject({
      ok: false,
      error: { code: 'no-file-open' },
    });
    const again = await program.get('file.openRecent', { index: 0 });
    expect(again.file?.path).toBe(file?.path);
    expect(await program.get('organisations.list')).toEqual(partners);
    expect(await program.get('history.state')).toEqual({ undo: null, redo: null, last: 0 });
  });
});

describe('refusals', () => {
  test('an unknown partner, category, theme: refused by name, nothing half written', async () => {
    const program = startProgram();
    await program.get('file.createEmpty');
    const draft = await partnerDraft(program, 'Woonhart');
    const wrong = await program.ask('encounters.create', { ...meeting, organisationIds: [UNKNOWN] });
    expect(wrong).toMatchObject({
      ok: false,
      error: { code: 'not-found', fields: { 'organisationIds.0': 'unknown-reference' } },
    });
    const noCategory = await program.ask('organisations.create', { ...draft, categoryId: UNKNOWN });
    expect(noCategory).toMatchObject({ ok: false, error: { code: 'not-found' } });
    expect((await program.get('encounters.list', everything)).total).toBe(0);
    expect(await program.get('organisations.list')).toEqual([]);
    expect(await program.get('history.state')).toEqual({ undo: null, redo: null, last: 0 });
    expect(program.faults).toEqual([]);
  });

  test('a period that ends before it starts', async () => {
    const program = startProgram();
    await program.get('file.createEmpty');
    expect(await program.ask('analysis.network', { asOf: '2026-01-01', from: '2026-02-01' })).toMatchObject({
      ok: false,
      error: { code: 'invalid-input', fields: { from: 'ends-before-start' } },
    });
  });

  test.each([
    [
      'a text file',
      (file: string) => writeFileSync(file, 'geen netwerk, wel tekst\n'.repeat(100)),
      'file-not-database',
    ],
    ['an empty file', (file: string) => writeFileSync(file, ''), 'file-not-database'],
    [
      'half a file',
      (file: string, good: string) => {
        copyFileSync(good, file);
        truncateSync(file, readFileSync(good).length / 2);
      },
      'file-damaged',
    ],
    ['no file at all', () => undefined, 'file-not-found'],
  ])('%s is refused, left as it was, and the open network stays open', async (_, make, code) => {
    const program = startProgram();
    const { file: good } = await program.get('file.createEmpty');
    await program.get('organisations.create', await partnerDraft(program, 'Woonhart'));
    await program.get('file.close');
    await program.get('file.openRecent', { index: 0 });
    const wrong = path.join(program.folder, 'fout.netwerk');
    make(wrong, good?.path ?? '');
    const bytes = existsSync(wrong) ? readFileSync(wrong) : null;
    program.answers.network = wrong;
    expect(await program.ask('file.open')).toMatchObject({ ok: false, error: { code } });
    expect((await program.get('app.status')).problem).toMatchObject({ code });
    expect((await program.get('organisations.list')).map(({ name }) => name)).toEqual(['Woonhart']);
    expect(existsSync(wrong) ? readFileSync(wrong) : null).toEqual(bytes);
    expect((await program.get('app.status')).recentFiles.map(({ name }) => name)).toEqual(['Mijn netwerk']);
  });
});

const everything = {
  from: null,
  until: null,
  organisationId: null,
  themeId: null,
  form: null,
  text: '',
  limit: 50,
  after: null,
};

describe('files', () => {
  test('a cancelled dialog changes nothing', async () => {
    const program = startProgram();
    await program.get('file.createEmpty');
    expect((await program.get('file.open')).file?.name).toBe('Mijn netwerk');
    expect(await program.get('file.exportJson')).toBe(null);
  });

  test('a back-up is made beside the file and shows in the status', async () => {
    const program = startProgram();
    await program.get('file.createEmpty');
    expect((await program.get('app.status')).file?.lastBackUp).toBe(null);
    const { path: backUp } = await program.get('file.backUp');
    expect(existsSync(backUp)).toBe(true);
    expect((await program.get('app.status')).file?.lastBackUp).toBe('2026-11-22 14:05');
  });

  test('the export holds what was written, and a folder that is gone refuses it', async () => {
    const program = startProgram();
    await program.get('file.createEmpty');
    await program.get('organisations.create', await partnerDraft(program, 'Woonhart'));
    program.answers.exportTo = path.join(program.folder, 'uit.json');
    expect(await program.get('file.exportJson')).toMatchObject({ partnerCount: 1, encounterCount: 0 });
    expect(readFileSync(program.answers.exportTo, 'utf8')).toContain('Woonhart');
    program.answers.exportTo = path.join(program.folder, 'weg', 'uit.json');
    expect(await program.ask('file.exportJson')).toMatchObject({
      ok: false,
      error: { code: 'folder-read-only' },
    });
  });

  test('a draft survives closing and is no step of undo', async () => {
    const program = startProgram();
    await program.get('file.createEmpty');
    await program.get('drafts.write', { key: 'encounter:new', value: '{"subject":"half"}' });
    await program.get('file.close');
    await program.get('file.openRecent', { index: 0 });
    expect(await program.get('drafts.read', { key: 'encounter:new' })).toBe('{"subject":"half"}');
    await program.get('drafts.clear', { key: 'encounter:new' });
    expect(await program.get('drafts.read', { key: 'encounter:new' })).toBe(null);
    expect(await program.get('history.state')).toEqual({ undo: null, redo: null, last: 0 });
  });

  test('another look is remembered', async () => {
    const program = startProgram();
    await program.get('app.savePreferences', { appearance: 'dark' });
    expect((await program.get('app.status')).preferences).toEqual({ appearance: 'dark' });
  });
});

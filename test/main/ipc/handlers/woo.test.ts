import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import readXlsxFile from 'read-excel-file/universal';
import { expect, test } from 'vitest';
import { createAssessment } from '#db/repos/assessments.ts';
import { createEncounter } from '#db/repos/encounters/encounters.ts';
import { createReflection } from '#db/repos/mirror/reflections.ts';
import { readDocx } from '#test/support/docx-file.ts';
import {
  affiliationDraft,
  assessmentDraft,
  commitmentDraft,
  day,
  encounterDraft,
  observationDraft,
  partner,
  person,
  reflectionDraft,
} from '#test/support/drafts.ts';
import { startProgram } from '../../support/program.ts';

const SCOPE = { from: day('2026-01-01'), until: day('2026-03-31'), organisationId: null, themeId: null };
const CAREFUL = { names: false, notes: false, views: false };
/** What is one's own view, or confidential, in the network below. */
const VIEWS = [
  'roodborst',
  'zangvogel',
  'koolmees',
  'distelvink',
  'nachtegaal',
  'wielewaal',
  'deal-game',
  'Verdeelt',
];

async function withQuarter() {
  const program = startProgram();
  await program.get('file.createEmpty');
  const { db } = program.context.session.network();
  const woonhart = partner(db, 'Woonhart');
  const raad = partner(db, 'Huurdersraad');
  const quirine = person(db, {
    name: 'Quirine Zwaluwenburg',
    affiliations: [affiliationDraft(woonhart.id, { role: 'directeur' })],
  });
  createEncounter(
    db,
    encounterDraft([woonhart.id], {
      date: day('2026-02-01'),
      personIds: [quirine.id],
      subject: 'Nieuwbouw met Quirine Zwaluwenburg',
      note: 'roodborst',
      tone: 'deal-game',
      observations: [observationDraft('zangvogel')],
      commitments: [commitmentDraft('Offerte sturen aan Quirine Zwaluwenburg')],
    }),
  );
  createEncounter(
    db,
    encounterDraft([raad.id], {
      date: day('2026-03-31'),
      confidentiality: 'confidential',
      subject: 'koolmees',
      note: 'distelvink',
      observations: [observationDraft('nachtegaal')],
    }),
  );
  createEncounter(db, encounterDraft([raad.id], { date: day('2026-04-01'), subject: 'Te laat' }));
  createAssessment(
    db,
    assessmentDraft({ organisationId: woonhart.id, date: day('2026-02-02'), note: 'wielewaal' }),
  );
  createReflection(db, reflectionDraft({ answer: 'wielewaal', writtenOn: day('2026-02-03') }));
  program.answers.exportTo = program.folder;
  return { ...program, woonhart, raad };
}

async function contentOf(folder: string): Promise<Readonly<Record<string, string>>> {
  const texts = await Promise.all(
    readdirSync(folder).map(async (name) => {
      const file = path.join(folder, name);
      const text = name.endsWith('.docx')
        ? (await readDocx(file)).text
        : JSON.stringify(await readXlsxFile(new Uint8Array(readFileSync(file)).buffer));
      return [name, text] as const;
    }),
  );
  return Object.fromEntries(texts);
}

test('numbers first: what falls within the period, and what of it is a personal view', async () => {
  const { get, woonhart } = await withQuarter();
  expect(await get('woo.find', SCOPE)).toEqual({
    encounters: 1,
    confidential: 1,
    commitments: 1,
    notes: 1,
    signals: 1,
    silences: 0,
    stories: 0,
    tones: 1,
    assessments: 1,
    reflections: 1,
  });
  expect(await get('woo.find', { ...SCOPE, organisationId: woonhart.id })).toMatchObject({
    encounters: 1,
    confidential: 0,
    reflections: 0,
  });
});

test('the part for the public holds no view, nothing confidential and no name, and the log says what left', async () => {
  const { get } = await withQuarter();
  const saved = await get('woo.save', { scope: SCOPE, choices: CAREFUL, reason: 'verzoek 14' });
  const content = await contentOf(saved?.path ?? '');
  expect(Object.keys(content)).toEqual(['Deel 1 - ontmoetingen.docx', 'Deel 1 - ontmoetingen.xlsx']);
  for (const [name, text] of Object.entries(content)) {
    for (const view of [...VIEWS, 'Quirine', 'Zwaluwenburg', 'Te laat'])
      expect(text, name).not.toContain(view);
    expect(text).toContain('Nieuwbouw met [naam]');
    expect(text).toContain('Offerte sturen aan [naam]');
    expect(text).toContain('directeur, Woonhart');
  }
  expect(content['Deel 1 - ontmoetingen.docx']).toContain('1 ontmoeting die als vertrouwelijk is vastgelegd');
  const [line] = await get('privacyEvents.list');
  expect(line).toMatchObject({
    action: 'woo',
    count: 1,
    detail: 'van 01-01-2026 tot en met 31-03-2026, alleen deel 1, zonder namen',
    reason: 'verzoek 14',
  });
});

test('views stand in files of their own when asked for, and names when asked for', async () => {
  const { get } = await withQuarter();
  const choices = { names: true, notes: true, views: true };
  const saved = await get('woo.save', { scope: SCOPE, choices, reason: '' });
  const content = await contentOf(saved?.path ?? '');
  expect(Object.keys(content)).toHaveLength(4);
  const facts = content['Deel 1 - ontmoetingen.docx'] ?? '';
  expect(facts).toContain('roodborst');
  expect(facts).toContain('Quirine Zwaluwenburg');
  for (const view of ['zangvogel', 'koolmees', 'nachtegaal', 'wielewaal']) expect(facts).not.toContain(view);
  for (const name of ['Deel 2 - niet openbaar.docx', 'Deel 2 - niet openbaar.xlsx']) {
    for (const view of ['zangvogel', 'koolmees', 'distelvink', 'nachtegaal', 'wielewaal'])
      expect(content[name], name).toContain(view);
  }
});

test('a period that ends before it begins is refused', async () => {
  const { ask } = await withQuarter();
  expect(await ask('woo.find', { ...SCOPE, until: day('2025-12-31') })).toMatchObject({
    ok: false,
    error: { fields: { until: 'ends-before-start' } },
  });
});

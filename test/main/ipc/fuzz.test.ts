import { copyFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { createAssessment } from '#db/repos/assessments.ts';
import { createReflection } from '#db/repos/reflections.ts';
import { saveTimeWeek } from '#db/repos/time-weeks.ts';
import { createIntention } from '#db/repos/intentions.ts';
import { newEncounter } from '#shared/domain/encounter.ts';
import { type OrganisationId, organisationIdSchema } from '#shared/domain/ids.ts';
import type { ImportReading } from '#shared/import/plan.ts';
import { textSeed } from '#shared/analysis/randomness.ts';
import { type Method, REQUESTS } from '#shared/ipc/contract.ts';
import type { Reply } from '#shared/ipc/reply.ts';
import { METHOD_RULES } from '#shared/ipc/method-rules.ts';
import {
  assessmentDraft,
  commitmentDraft,
  day,
  intentionDraft,
  reflectionDraft,
  tieDraft,
} from '#test/support/drafts.ts';
import { contentHash, fuzzMethod } from '#test/support/fuzz/fuzz-method.ts';
import type { KnownIds } from '#test/support/fuzz/schema-values.ts';
import { proposed } from '../support/import-files.ts';
import { type Program, startProgram } from '../support/program.ts';
import { writeRichNetwork } from '../support/rich-network.ts';

/** How many of each method; `npm run bench -- ipc-fuzz` asks ten thousand. */
const MESSAGES = Number(process.env['IPC_FUZZ_MESSAGES'] ?? 20);
const SEED = Number(process.env['IPC_FUZZ_SEED'] ?? 20_261_122);
const ONLY = process.env['IPC_FUZZ_METHOD'];

const METHODS = (Object.keys(REQUESTS) as Method[]).filter(
  (method) => ONLY === undefined || method.startsWith(ONLY),
);

const LIST = new TextEncoder().encode('naam;categorie\nWoonhart;media\nNieuw;media\n');
const CALENDAR = new TextEncoder().encode(
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//x//NL',
    'BEGIN:VEVENT',
    'UID:1',
    'DTSTAMP:20261101T000000Z',
    'DTSTART:20261110T090000Z',
    'DTEND:20261110T100000Z',
    'SUMMARY:Overleg Woonhart',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n'),
);

/** What must have happened before a method can do anything; gives what it accepts then, where that is no matter of form. */
async function bringAbout(program: Program, method: Method, ids: KnownIds): Promise<readonly unknown[]> {
  const at = (kind: string, place: number) => ids[kind]?.[place] ?? '';
  if (method.startsWith('history.')) await program.get('themes.findOrCreate', { name: 'gisteren' });
  if (method === 'history.redo') await program.get('history.undo');
  if (method.startsWith('import.')) {
    const reading = await program.get('import.readDropped', { files: [{ name: 'a.csv', bytes: LIST }] });
    if (method === 'import.plan') return [proposed(reading)];
    const { rows } = await planRows(program, reading);
    if (method === 'import.decide')
      return [{ rows: rows.map(({ table, number }) => ({ table, number })), choice: 'skip' }];
    if (method === 'import.plannedRows')
      return [{ kind: null, outcome: null, remarkedOnly: false, offset: 0, limit: 50 }];
  }
  if (method.startsWith('calendar')) {
    await program.get('calendar.readDropped', { files: [{ name: 'a.ics', bytes: CALENDAR }] });
    const { proposals } = await program.get('calendar.list');
    const id = proposals[0]?.id ?? '';
    if (method === 'calendar.ignoreSeries') return [{ id }];
    if (method === 'calendarWeeks.take') return [{ weeks: [{ year: 2026, week: 46 }] }];
    if (method === 'calendar.acceptAs')
      return [
        { id, draft: { ...newEncounter(day('2026-11-10')), organisationIds: [at('organisation', 0)] } },
      ];
  }
  if (/^(erasures|corrections)\./.test(method)) return bringAboutPrivacy(program, method);
  const about = { organisationId: partnerAt(ids, 0) };
  if (method === 'assessments.create') return [assessmentDraft(about)];
  if (method === 'assessments.update') return [{ id: at('assessment', 0), draft: assessmentDraft(about) }];
  if (method === 'ties.update') {
    const draft = tieDraft(partnerAt(ids, 0), partnerAt(ids, 1), { from: day('2001-01-01') });
    return [{ id: at('tie', 0), draft }];
  }
  if (method === 'positions.change') {
    const [person] = (await program.get('persons.list')).filter(
      ({ affiliations }) => affiliations.length > 0,
    );
    const [affiliation] = person?.affiliations.filter(({ until }) => until === null) ?? [];
    const until = day('2026-11-01');
    return [{ personId: person?.id, affiliationId: affiliation?.id, until, next: null, successor: null }];
  }
  if (method.startsWith('signals.')) return signalExample(method, at('observation', 0));
  if (method === 'today.snooze') return [{ ...about, until: day('2199-01-01') }];
  if (method === 'timeWeeks.save')
    return [{ year: 2026, week: 40, collegeHours: 8, organisationHours: 20.5, outsideHours: 4 }];
  if (method === 'timeWeeks.remove') return [{ year: 2026, week: 40 }];
  if (method === 'reflections.update') return [{ id: at('reflection', 0), draft: reflectionDraft({}) }];
  if (method === 'reflections.remove') return [{ id: at('reflection', 0) }];
  const [, kind] = /^(categories|themes|areas)\.merge$/.exec(method) ?? [];
  if (kind !== undefined) {
    const stem = kind === 'categories' ? 'categor' : kind.slice(0, -1);
    return [{ from: at(stem, 0), into: at(stem, 1) }];
  }
  if (/\.(setDistinct|find)$/.test(method) && method.startsWith('duplicates.'))
    return [{ kind: 'organisation', ids: [at('organisation', 0), at('organisation', 1)] }];
  return [];
}

/** What is accepted about something that was heard. */
function signalExample(method: Method, id: string): readonly unknown[] {
  switch (method) {
    case 'signals.tell':
      return [{ id, toldOn: day('2026-11-10'), toldWhere: 'MT', toldTo: '' }];
    case 'signals.promise':
      return [{ id, draft: commitmentDraft('bellen') }];
    case 'signals.letGo':
      return [{ id, reason: 'gerucht' }];
    case 'signals.snooze':
      return [{ id, until: day('2199-01-01') }];
    case 'signals.reopen':
      return [{ id }];
    default:
      return [];
  }
}

/** Somebody to forget, or a request that somebody made. */
async function bringAboutPrivacy(program: Program, method: Method): Promise<readonly unknown[]> {
  const [person] = await program.get('persons.list');
  if (person === undefined) throw new Error('a rich network has persons');
  const personId = person.id;
  if (method === 'erasures.apply')
    return [{ personId, confirmation: person.name, redactions: [], reason: '', backUps: 'leave' }];
  const draft = { receivedOn: day('2026-11-01'), request: 'klopt niet', doneOn: null, outcome: '' };
  const { id } = await program.get('corrections.create', { personId, draft });
  if (method === 'corrections.update') return [{ id, draft: { ...draft, outcome: 'gedaan' } }];
  return method === 'corrections.remove' ? [{ id }] : [];
}

function partnerAt(ids: KnownIds, place: number): OrganisationId {
  return organisationIdSchema.parse(ids['organisation']?.[place]);
}

async function planRows(program: Program, reading: ImportReading) {
  await program.get('import.plan', proposed(reading));
  return program.get('import.plannedRows', {
    kind: null,
    outcome: null,
    remarkedOnly: false,
    offset: 0,
    limit: 50,
  });
}

/** Of what a reading of a calendar must have moved or cancelled first, or a back-up made: no single message brings that about. */
const NEEDS_A_PAST: ReadonlySet<Method> = new Set<Method>([
  'calendar.follow',
  'calendar.leave',
  'backUps.preview',
  'backUps.restore',
  'damaged.recover',
  'damaged.openSaved',
  'damaged.openCopy',
]);

/** A file with something of every kind, put aside so that each method starts from the same. */
async function prepared(): Promise<{
  readonly program: Program;
  readonly file: string;
  readonly ids: KnownIds;
}> {
  const program = startProgram();
  const status = await program.get('file.createEmpty');
  const file = status.file?.path ?? '';
  const network = program.context.session.network();
  const { partners, persons } = network.change('import.apply', writeRichNetwork);
  network.change('import.apply', (db) => {
    createAssessment(db, assessmentDraft({ organisationId: partners.Woonhart.id }));
    createReflection(db, reflectionDraft({}));
    saveTimeWeek(db, { year: 2026, week: 40, collegeHours: 8, organisationHours: 20, outsideHours: 4 });
    createIntention(db, intentionDraft({ organisationIds: [partners.Woonhart.id] }));
  });
  const of = (table: string) => network.db.values<string>(`SELECT id FROM main."${table}"`);
  const ids: KnownIds = {
    organisation: of('organisation'),
    person: persons.map(({ id }) => id),
    categor: of('category'),
    theme: of('theme'),
    area: of('area'),
    collaboration: of('collaboration'),
    tie: of('tie'),
    encounter: of('encounter'),
    commitment: of('commitment'),
    observation: of('observation'),
    intention: of('intention'),
    assessment: of('assessment'),
    affiliation: of('affiliation'),
    reflection: of('reflection'),
  };
  program.context.session.close();
  copyFileSync(file, `${file}.begin`);
  program.answers.exportTo = path.join(program.folder, 'uit');
  return { program, file, ids };
}

describe(`messages of every kind, seed ${String(SEED)}`, () => {
  test(`${String(MESSAGES)} messages on every method: no fault, no write that was not asked, no word too many`, async () => {
    const { program, file, ids } = await prepared();
    const findings: string[] = [];
    let sent = 0;
    let accepted = 0;
    for (const method of METHODS) {
      program.context.session.close();
      copyFileSync(`${file}.begin`, file);
      program.context.session.open(file);
      const examples = await bringAbout(program, method, ids);
      const outcome = await fuzzMethod(method, {
        ask: (name, input) =>
          (program.ask as (name: Method, input: unknown) => Promise<Reply<unknown>>)(name, input),
        db: () => program.context.session.current()?.db ?? null,
        ids,
        examples,
        seed: SEED + textSeed(method),
        messages: MESSAGES,
      });
      sent += outcome.accepted + outcome.refused;
      accepted += outcome.accepted;
      findings.push(
        ...outcome.findings,
        ...(outcome.accepted === 0 && !NEEDS_A_PAST.has(method) ? [`${method}: nothing was accepted`] : []),
      );
      if (process.env['IPC_FUZZ_PRINT'] !== undefined)
        process.stdout.write(
          `${method}: ${String(outcome.accepted)} accepted, ${String(outcome.refused)} refused, longest reply ${String(outcome.longestReply)}\n`,
        );
    }
    process.stdout.write(`${String(sent)} messages, ${String(accepted)} accepted\n`);
    expect([findings, program.faults.map(String).slice(0, 20)]).toEqual([[], []]);
  }, 7_200_000);
});

test('the hash sees a change of one letter, and nothing else', async () => {
  const { program, file } = await prepared();
  program.context.session.open(file);
  const { db } = program.context.session.network();
  const before = contentHash(db);
  expect(contentHash(db)).toBe(before);
  await program.get('drafts.write', { key: 'x', value: 'a' });
  const after = contentHash(db);
  expect(after).not.toBe(before);
  await program.get('drafts.write', { key: 'x', value: 'b' });
  expect(contentHash(db)).not.toBe(after);
});

test('every rule is about a request of the contract', () => {
  expect(Object.keys(METHOD_RULES).toSorted()).toEqual(Object.keys(REQUESTS).toSorted());
});

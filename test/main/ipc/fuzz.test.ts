import { copyFileSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { createAssessment } from '#db/repos/assessments.ts';
import { createReflection } from '#db/repos/reflections.ts';
import { saveTimeWeek } from '#db/repos/time-weeks.ts';
import { createIntention } from '#db/repos/intentions.ts';
import { textSeed } from '#shared/analysis/randomness.ts';
import { type Method, REQUESTS } from '#shared/ipc/contract.ts';
import type { Reply } from '#shared/ipc/reply.ts';
import { METHOD_RULES } from '#shared/ipc/method-rules.ts';
import { assessmentDraft, intentionDraft, reflectionDraft } from '#test/support/drafts.ts';
import { contentHash, fuzzMethod } from '#test/support/fuzz/fuzz-method.ts';
import type { KnownIds } from '#test/support/fuzz/schema-values.ts';
import { bringAbout, NEEDS_A_PAST } from '../support/bring-about.ts';
import { type Program, startProgram } from '../support/program.ts';
import { writeRichNetwork } from '../support/rich-network.ts';

/** How many of each method; `npm run bench -- ipc-fuzz` asks ten thousand. */
const MESSAGES = Number(process.env['IPC_FUZZ_MESSAGES'] ?? 8);
const SEED = Number(process.env['IPC_FUZZ_SEED'] ?? 20_261_122);
const ONLY = process.env['IPC_FUZZ_METHOD'];

const METHODS = (Object.keys(REQUESTS) as Method[]).filter(
  (method) => ONLY === undefined || method.startsWith(ONLY),
);

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
      // As somebody puts an older copy back: with a moment of its own, not that at which the program closed the file.
      utimesSync(file, new Date(0), new Date(0));
      program.context.session.open(file);
      program.answers.exportTo = path.join(program.folder, 'uit');
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

import crypto from 'node:crypto';
import { copyFileSync, mkdirSync, rmSync, utimesSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createAssessment } from '#db/repos/assessments.ts';
import { createReflection } from '#db/repos/mirror/reflections.ts';
import { saveTimeWeek } from '#db/repos/mirror/time-weeks.ts';
import { createIntention } from '#db/repos/encounters/intentions.ts';
import { textSeed } from '#shared/analysis/randomness.ts';
import { type Method, REQUESTS } from '#shared/ipc/contract.ts';
import type { Reply } from '#shared/ipc/reply.ts';
import { METHOD_RULES } from '#shared/ipc/method-rules.ts';
import { assessmentDraft, intentionDraft, reflectionDraft } from '#test/support/drafts.ts';
import { contentHash, type FuzzFindings, fuzzMethod } from '#test/support/fuzz/fuzz-method.ts';
import type { KnownIds } from '#test/support/fuzz/schema-values.ts';
import { bringAbout, NEEDS_A_PAST } from '../support/bring-about.ts';
import { type Program, startProgram } from '../support/program.ts';
import { writeRichNetwork } from '../support/rich-network.ts';

/** How many of each method; `npm run bench -- ipc-fuzz` asks ten thousand. */
const MESSAGES = Number(process.env['IPC_FUZZ_MESSAGES'] ?? 8);
const SEED = Number(process.env['IPC_FUZZ_SEED'] ?? 20_261_122);
const ONLY = process.env['IPC_FUZZ_METHOD'];

/** Messages after which a method begins again with the file as it was. */
const A_ROUND = 1000;

/** Each message of theirs starts a thread or makes a file: they come last, so that a campaign has told of all others by then. */
const DEAR = /^(import|calendar)\.readDropped$|^woo\.save$|^handOver\.(export|read)$|^vault\./;

const METHODS = (Object.keys(REQUESTS) as Method[])
  .filter((method) => ONLY === undefined || ONLY.split(' ').some((begin) => method.startsWith(begin)))
  .toSorted((one, other) => Number(DEAR.test(one)) - Number(DEAR.test(other)));

interface Start {
  readonly program: Program;
  readonly file: string;
  readonly ids: KnownIds;
}

/** A file with something of every kind, put aside so that each method starts from the same. */
async function prepared(): Promise<Start> {
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

function secondsOfCpu(since: NodeJS.CpuUsage): string {
  const { user, system } = process.cpuUsage(since);
  return ((user + system) / 1e6).toFixed(1);
}

const slowly = crypto.scrypt;

/**
 * A quarter of a second for each password is what a user should wait; ten thousand of them would be an hour for a method. The same
 * sum with less work is made in a campaign: what happens before and after it is the program's own.
 */
function makePasswordsCheap(): void {
  const cheaply = (
    password: crypto.BinaryLike,
    salt: crypto.BinaryLike,
    length: number,
    options: crypto.ScryptOptions,
    done: (error: Error | null, sum: Buffer) => void,
  ): void => {
    slowly(password, salt, length, { ...options, N: 16 }, done);
  };
  Object.assign(crypto, { scrypt: cheaply });
  syncBuiltinESMExports();
}

beforeAll(() => {
  if (MESSAGES > 100) makePasswordsCheap();
});

afterAll(() => {
  Object.assign(crypto, { scrypt: slowly });
  syncBuiltinESMExports();
});

/**
 * All messages of one method, a thousand at a time: each round begins with the same file and with what the method needs, so that one
 * that uses that up is asked in earnest more than once, and no network grows beyond what a thousand messages make of it.
 */
async function inRounds({ program, file, ids }: Start, method: Method): Promise<FuzzFindings> {
  let sum: FuzzFindings = { accepted: 0, refused: 0, longestReply: 0, findings: [] };
  for (let round = 0; round * A_ROUND < MESSAGES && sum.findings.length === 0; round += 1) {
    program.context.session.close();
    copyFileSync(`${file}.begin`, file);
    // As somebody puts an older copy back: with a moment of its own, not that at which the program closed the file.
    utimesSync(file, new Date(0), new Date(0));
    program.context.session.open(file);
    const out = path.join(program.folder, 'uit');
    mkdirSync(out);
    program.answers.exportTo = path.join(out, 'bestand');
    const examples = await bringAbout(program, method, ids);
    const outcome = await fuzzMethod(method, {
      ask: (name, input) =>
        (program.ask as (name: Method, input: unknown) => Promise<Reply<unknown>>)(name, input),
      db: () => program.context.session.current()?.db ?? null,
      ids,
      examples,
      seed: SEED + round + textSeed(method),
      messages: Math.min(A_ROUND, MESSAGES - round * A_ROUND),
    });
    rmSync(out, { recursive: true });
    sum = {
      accepted: sum.accepted + outcome.accepted,
      refused: sum.refused + outcome.refused,
      longestReply: Math.max(sum.longestReply, outcome.longestReply),
      findings: outcome.findings,
    };
  }
  return sum;
}

describe(`messages of every kind, seed ${String(SEED)}`, () => {
  test(`${String(MESSAGES)} messages on every method: no fault, no write that was not asked, no word too many`, async () => {
    const start = await prepared();
    const findings: string[] = [];
    let sent = 0;
    let accepted = 0;
    for (const method of METHODS) {
      const since = process.cpuUsage();
      const outcome = await inRounds(start, method);
      sent += outcome.accepted + outcome.refused;
      accepted += outcome.accepted;
      const found = [
        ...outcome.findings,
        ...(outcome.accepted === 0 && !NEEDS_A_PAST.has(method) ? [`${method}: nothing was accepted`] : []),
      ];
      findings.push(...found);
      if (process.env['IPC_FUZZ_PRINT'] !== undefined)
        process.stdout.write(
          [
            `${method}: ${String(outcome.accepted)} accepted, ${String(outcome.refused)} refused, longest reply ${String(outcome.longestReply)}, ${secondsOfCpu(since)} s`,
            ...found,
            '',
          ].join('\n'),
        );
    }
    const { program } = start;
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

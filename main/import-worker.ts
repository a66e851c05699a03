import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { parentPort } from 'node:worker_threads';
import { AppError } from '#shared/errors.ts';
import { IMPORT_LIMITS } from '#shared/import/limits.ts';
import { ImportDesk } from './import/import-desk.ts';
import type { ImportAnswer, ImportQuestion, NamedFile } from './import/import-messages.ts';
import { refuseFile, type SourceFile } from './import/import-reader.ts';

/** Reads and plans off the main thread: one question, one answer, in order. What was read stays here. */
const desk = new ImportDesk();

function tell(answer: ImportAnswer): void {
  parentPort?.postMessage(answer);
}

/** The size is asked first: a file that is too large is never in memory. */
function sourceFile(file: NamedFile): SourceFile {
  if ('bytes' in file) return file;
  const name = path.basename(file.path);
  try {
    if (statSync(file.path).size > IMPORT_LIMITS.fileBytes) throw refuseFile({ name }, 'too-large');
    return { name, bytes: readFileSync(file.path) };
  } catch (cause) {
    throw cause instanceof AppError ? cause : new AppError('file-not-found', { path: file.path }, { cause });
  }
}

async function answerTo(question: ImportQuestion): Promise<unknown> {
  switch (question.job) {
    case 'read':
      return desk.read(question.input.map((file) => sourceFile(file)));
    case 'forgetKnown':
      desk.forgetKnown();
      return null;
    case 'addKnown':
      desk.addKnown(question.input);
      return null;
    case 'plan':
      return desk.plan(question.input, (planning) => {
        tell({ planning });
      });
    case 'decide':
      return desk.decide(question.input.rows, question.input.choice);
    case 'rows':
      return desk.rows(question.input);
    case 'operations':
      return desk.operations(question.input.start, question.input.count);
    case 'result':
      return desk.result();
    default:
      return question satisfies never;
  }
}

async function reply(question: ImportQuestion): Promise<void> {
  const { number } = question;
  try {
    tell({ number, ok: true, output: await answerTo(question) });
  } catch (error) {
    if (error instanceof AppError) tell({ number, ok: false, refusal: error.toData() });
    else tell({ number, ok: false, fault: error instanceof Error ? (error.stack ?? '') : String(error) });
  }
}

let before: Promise<void> = Promise.resolve();
parentPort?.on('message', (question: ImportQuestion) => {
  before = before.then(() => reply(question));
});

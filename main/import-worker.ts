import { parentPort } from 'node:worker_threads';
import { AppError } from '#shared/errors.ts';
import { ImportDesk } from './import/import-desk.ts';
import type { ImportAnswer, ImportQuestion } from './import/import-messages.ts';
import { readSourceFile } from './import/source-file.ts';

/** Reads and plans off the main thread: one question, one answer, in order. What was read stays here. */
const desk = new ImportDesk();

function tell(answer: ImportAnswer): void {
  parentPort?.postMessage(answer);
}

async function answerTo(question: ImportQuestion): Promise<unknown> {
  switch (question.job) {
    case 'read':
      return desk.read(question.input.map((file) => ('bytes' in file ? file : readSourceFile(file.path))));
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

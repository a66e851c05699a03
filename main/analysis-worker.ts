import { parentPort, workerData } from 'node:worker_threads';
import { analyseNetwork } from '#shared/analysis/analyse-network.ts';
import { evidenceOf } from '#shared/analysis/evidence.ts';
import { mirrorReport } from '#shared/analysis/mirror-report.ts';
import { figuresOf } from '#shared/analysis/network-figures.ts';
import {
  type AnalysisAnswer,
  type AnalysisContent,
  type AnalysisMessage,
  type AnalysisReply,
  StoppedQuestions,
} from './analysis-messages.ts';

/** Thrown through a calculation that nobody wants the outcome of. */
class Stopped extends Error {}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- analysis-service.ts starts this worker with it
const stopped = new StoppedQuestions(workerData as SharedArrayBuffer);
let content: AnalysisContent | null = null;

function answerTo(message: Exclude<AnalysisMessage, { kind: 'content' }>): AnalysisAnswer {
  if (content === null) throw new Error('asked before there was anything to ask about');
  const { input, settings, extras } = content;
  const checkpoint = (): void => {
    if (stopped.isStopped(message.number)) throw new Stopped();
  };
  checkpoint();
  switch (message.kind) {
    case 'figures':
      return figuresOf(analyseNetwork(input, message.moment, settings, checkpoint));
    case 'evidence':
      return evidenceOf(input, message.moment, settings, message.organisationId);
    case 'mirror':
      return mirrorReport(input, message.moment, settings, extras);
  }
}

/** Runs the analysis off the main thread: one question, one reply, in order. */
parentPort?.on('message', (message: AnalysisMessage) => {
  if (message.kind === 'content') {
    content = message.content;
    return;
  }
  const { number } = message;
  const reply = ((): AnalysisReply => {
    try {
      return { number, outcome: 'answered', answer: answerTo(message) };
    } catch (error) {
      if (error instanceof Stopped) return { number, outcome: 'stopped' };
      return {
        number,
        outcome: 'failed',
        message: error instanceof Error ? (error.stack ?? '') : String(error),
      };
    }
  })();
  parentPort?.postMessage(reply);
});

import { Worker } from 'node:worker_threads';
import type { AnalysisMoment } from '#shared/analysis/input.ts';
import type { NetworkFigures } from '#shared/analysis/network-figures.ts';
import type { PackedMirror } from '#shared/analysis/mirror/packed-mirror.ts';
import {
  type AnalysisAnswer,
  type AnalysisAnswers,
  type AnalysisContent,
  type AnalysisMessage,
  type AnalysisQuestion,
  type AnalysisReply,
  StoppedQuestions,
} from './analysis-messages.ts';

/** What the figures depend on, besides the moment: a file at one revision. */
export interface AnalysisSource {
  /** Names the data: another file or another revision has another key. */
  readonly key: string;
  /** Asked once for each key. */
  readonly read: () => AnalysisContent;
}

/** A calculation was stopped: its file was changed or closed (`outdated`), or nobody waits for it any more (`left`). */
export class AnalysisStopped extends Error {
  readonly reason: 'outdated' | 'left';

  constructor(reason: AnalysisStopped['reason']) {
    super(`the analysis was stopped: ${reason}`);
    this.reason = reason;
  }
}

export interface AnalysisService {
  /**
   * The figures, computed once per file revision and moment. A question about another key stops what runs for this one.
   *
   * @throws {AnalysisStopped} when the outcome is not wanted any more; any other error when the worker fails or is closed.
   */
  analyse(source: AnalysisSource, moment: AnalysisMoment): Promise<NetworkFigures>;
  /** Anything that is asked seldom enough to be worked out anew each time. @throws as `analyse`. */
  ask<Question extends Exclude<AnalysisQuestion, { readonly kind: 'figures' }>>(
    source: AnalysisSource,
    question: Question,
  ): Promise<AnalysisAnswers[Question['kind']]>;
  /** The figures of the Spiegel. @throws as `analyse`. */
  mirror(source: AnalysisSource, moment: AnalysisMoment): Promise<PackedMirror>;
  /** One that asked for the figures of a moment waits no longer; the last one stops the calculation. */
  leave(moment: AnalysisMoment): void;
  /** There is no file any more: stops everything and forgets what is known. */
  forgetAll(): void;
  close(): Promise<void>;
}

interface Waiting {
  readonly resolve: (answer: AnalysisAnswer) => void;
  readonly reject: (error: Error) => void;
}

interface Kept {
  readonly number: number;
  readonly figures: Promise<NetworkFigures>;
  /** How many wait for it. */
  askers: number;
}

/** How many moments of one revision are kept, for stepping back and forth in time. */
const MOST_KEPT = 24;

/**
 * What the worker may fill between two small clean-ups, in megabytes. Left to itself it takes a hundred megabytes more at 1,000
 * partners, and is hardly quicker.
 */
export const ANALYSIS_MEMORY = { maxYoungGenerationSizeMb: 24 } as const;

/** Starts the worker at once, so that it has loaded when the first question comes. */
export function startAnalysisService(workerFile: string | URL): AnalysisService {
  const memory = StoppedQuestions.memory();
  const stopped = new StoppedQuestions(memory);
  const worker = new Worker(workerFile, { workerData: memory, resourceLimits: ANALYSIS_MEMORY });
  worker.unref();
  const waiting = new Map<number, Waiting>();
  const kept = new Map<string, Kept>();
  let knownKey: string | null = null;
  let lastNumber = 0;

  const send = (message: AnalysisMessage): void => {
    worker.postMessage(message);
  };
  const stop = (number: number, reason: AnalysisStopped['reason']): void => {
    stopped.stop(number);
    waiting.get(number)?.reject(new AnalysisStopped(reason));
    waiting.delete(number);
  };
  const forgetAll = (): void => {
    for (const number of waiting.keys()) stop(number, 'outdated');
    kept.clear();
    knownKey = null;
  };
  const failAll = (error: Error): void => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  worker.on('message', (reply: AnalysisReply) => {
    const asked = waiting.get(reply.number);
    waiting.delete(reply.number);
    if (reply.outcome === 'answered') asked?.resolve(reply.answer);
    else if (reply.outcome === 'failed') asked?.reject(new Error(`the analysis failed: ${reply.message}`));
    // Of one that was stopped the asker was told at once.
  });
  worker.on('error', failAll);
  worker.on('exit', () => {
    failAll(new Error('the analysis worker ended'));
  });

  const know = (source: AnalysisSource): void => {
    if (source.key === knownKey) return;
    forgetAll();
    send({ kind: 'content', content: source.read() });
    knownKey = source.key;
  };
  const ask = <Question extends AnalysisQuestion>(
    question: Question,
  ): { number: number; answer: Promise<AnalysisAnswers[Question['kind']]> } => {
    lastNumber += 1;
    const number = lastNumber;
    const answer = new Promise<AnalysisAnswer>((resolve, reject) => {
      waiting.set(number, { resolve, reject });
    });
    send({ ...question, number });
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the worker answers each kind of question with its kind
    return { number, answer: answer as Promise<AnalysisAnswers[Question['kind']]> };
  };

  return {
    analyse: async (source, moment) => {
      know(source);
      const key = keyOf(moment);
      const known = kept.get(key);
      if (known !== undefined) {
        known.askers += 1;
        return known.figures;
      }
      const { number, answer } = ask({ kind: 'figures', moment } as const);
      const asked = { number, figures: answer, askers: 1 };
      kept.set(key, asked);
      answer.catch(() => {
        if (kept.get(key) === asked) kept.delete(key);
      });
      const oldest = kept.size > MOST_KEPT ? kept.keys().next().value : undefined;
      if (oldest !== undefined) kept.delete(oldest);
      return answer;
    },
    ask: async (source, question) => {
      know(source);
      return ask(question).answer;
    },
    mirror: async (source, moment) => {
      know(source);
      return ask({ kind: 'mirror', moment } as const).answer;
    },
    leave: (moment) => {
      const asked = kept.get(keyOf(moment));
      if (asked === undefined || !waiting.has(asked.number)) return;
      asked.askers -= 1;
      if (asked.askers <= 0) stop(asked.number, 'left');
    },
    forgetAll: () => {
      forgetAll();
      send({ kind: 'content', content: null });
    },
    close: async () => {
      await worker.terminate();
    },
  };
}

function keyOf(moment: AnalysisMoment): string {
  return `${moment.asOf} ${moment.period.from} ${moment.period.until}`;
}

import { Worker } from 'node:worker_threads';
import type { AnalysisInput, AnalysisMoment } from '#shared/analysis/input.ts';
import type { NetworkAnalysis } from '#shared/analysis/network-analysis.ts';
import type { AnalysisSettings } from '#shared/analysis/settings.ts';
import type { AnalysisReply, AnalysisRequest } from './analysis-messages.ts';

/** What the figures depend on, besides the moment: a file at one revision. */
export interface AnalysisSource {
  /** Names the data: another file or another revision has another key. */
  readonly key: string;
  readonly read: () => { readonly input: AnalysisInput; readonly settings: AnalysisSettings };
}

export interface AnalysisService {
  /** The figures, computed once per file revision and moment. @throws when the worker fails or is closed. */
  analyse(source: AnalysisSource, moment: AnalysisMoment): Promise<NetworkAnalysis>;
  close(): Promise<void>;
}

interface Waiting {
  readonly resolve: (analysis: NetworkAnalysis) => void;
  readonly reject: (error: Error) => void;
}

/** How many moments of one revision are kept, for stepping back and forth in time. */
const MOST_KEPT = 24;

/** Starts the worker at once, so that it has loaded when the first question comes. */
export function startAnalysisService(workerFile: string | URL): AnalysisService {
  const worker = new Worker(workerFile);
  worker.unref();
  const waiting = new Map<number, Waiting>();
  const kept = new Map<string, Promise<NetworkAnalysis>>();
  let keptKey = '';
  let lastNumber = 0;

  const failAll = (error: Error): void => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  worker.on('message', (reply: AnalysisReply) => {
    const asked = waiting.get(reply.number);
    waiting.delete(reply.number);
    if (reply.ok) asked?.resolve(reply.analysis);
    else asked?.reject(new Error(`the analysis failed: ${reply.message}`));
  });
  worker.on('error', failAll);
  worker.on('exit', () => {
    failAll(new Error('the analysis worker ended'));
  });

  const ask = (source: AnalysisSource, moment: AnalysisMoment): Promise<NetworkAnalysis> =>
    new Promise((resolve, reject) => {
      lastNumber += 1;
      const request: AnalysisRequest = { number: lastNumber, moment, ...source.read() };
      waiting.set(lastNumber, { resolve, reject });
      worker.postMessage(request);
    });

  return {
    analyse: async (source, moment) => {
      if (source.key !== keptKey) {
        kept.clear();
        keptKey = source.key;
      }
      const momentKey = `${moment.asOf} ${moment.period.from} ${moment.period.until}`;
      const known = kept.get(momentKey);
      if (known !== undefined) return known;
      const asked = ask(source, moment);
      kept.set(momentKey, asked);
      asked.catch(() => kept.delete(momentKey));
      const oldest = kept.size > MOST_KEPT ? kept.keys().next().value : undefined;
      if (oldest !== undefined) kept.delete(oldest);
      return asked;
    },
    close: async () => {
      await worker.terminate();
    },
  };
}

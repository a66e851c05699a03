import { parentPort } from 'node:worker_threads';
import { analyseNetwork } from '#shared/analysis/analyse-network.ts';
import type { AnalysisReply, AnalysisRequest } from './analysis-messages.ts';

/** Runs the analysis off the main thread: one request, one reply, in order. */
parentPort?.on('message', (request: AnalysisRequest) => {
  const reply = ((): AnalysisReply => {
    try {
      const { input, moment, settings } = request;
      return { number: request.number, ok: true, analysis: analyseNetwork(input, moment, settings) };
    } catch (error) {
      return {
        number: request.number,
        ok: false,
        message: error instanceof Error ? (error.stack ?? '') : String(error),
      };
    }
  })();
  parentPort?.postMessage(reply);
});

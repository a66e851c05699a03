import { parentPort, workerData } from 'node:worker_threads';
import { analyseNetwork } from '#shared/analysis/analyse-network.ts';
import type { Checkpoint } from '#shared/analysis/checkpoint.ts';
import { evidenceOf } from '#shared/analysis/evidence.ts';
import { mirrorReport } from '#shared/analysis/mirror/mirror-report.ts';
import { packMirror } from '#shared/analysis/mirror/packed-mirror.ts';
import type { AnalysisMoment } from '#shared/analysis/input.ts';
import { introductionChances } from '#shared/analysis/introductions.ts';
import type { NetworkAnalysis } from '#shared/analysis/network-analysis.ts';
import { figuresOf } from '#shared/analysis/network-figures.ts';
import { periodChanges } from '#shared/analysis/over-time/period-changes.ts';
import { replayOf } from '#shared/analysis/over-time/replay.ts';
import { todayFigures } from '#shared/analysis/today/today.ts';
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
/** The network as it was analysed last: chances to introduce are asked right after the figures they go with. */
let latest: { readonly key: string; readonly analysis: NetworkAnalysis } | null = null;

function analysisOf({ input, settings }: AnalysisContent, moment: AnalysisMoment, checkpoint: Checkpoint) {
  const key = `${moment.asOf} ${moment.period.from} ${moment.period.until}`;
  if (latest?.key !== key) {
    latest = { key, analysis: analyseNetwork(input, moment, settings, checkpoint) };
  }
  return latest.analysis;
}

function answerTo(message: Exclude<AnalysisMessage, { kind: 'content' }>): AnalysisAnswer {
  if (content === null) throw new Error('asked before there was anything to ask about');
  const { input, settings, extras } = content;
  const checkpoint = (): void => {
    if (stopped.isStopped(message.number)) throw new Stopped();
  };
  checkpoint();
  switch (message.kind) {
    case 'figures':
      return figuresOf(analysisOf(content, message.moment, checkpoint));
    case 'today':
      return todayFigures(input, analysisOf(content, message.moment, checkpoint), message.extras);
    case 'evidence':
      return evidenceOf(input, message.moment, settings, message.organisationId);
    case 'mixed-tables':
      return analysisOf(content, message.moment, checkpoint).bubbles.mixedTable.mixedEncounterIds ?? [];
    case 'introductions':
      return introductionChances(input, analysisOf(content, message.moment, checkpoint), message.limit);
    case 'replay':
      return replayOf(input, message.days, settings, checkpoint);
    case 'periods':
      return periodChanges(input, message.periods, settings);
    case 'mirror':
      return packMirror(mirrorReport(input, message.moment, settings, extras));
  }
}

/** Runs the analysis off the main thread: one question, one reply, in order. */
parentPort?.on('message', (message: AnalysisMessage) => {
  if (message.kind === 'content') {
    content = message.content;
    latest = null;
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

import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { expect, onTestFinished, test } from 'vitest';
import { type AnalysisMessage, type AnalysisReply, StoppedQuestions } from '#main/analysis-messages.ts';
import {
  type AnalysisService,
  type AnalysisSource,
  AnalysisStopped,
  startAnalysisService,
} from '#main/analysis-service.ts';
import { analyseNetwork } from '#shared/analysis/analyse-network.ts';
import { evidenceOf } from '#shared/analysis/evidence.ts';
import { NO_EXTRAS } from '#shared/analysis/full-analysis.ts';
import type { AnalysisInput } from '#shared/analysis/input.ts';
import { figuresOf } from '#shared/analysis/network-figures.ts';
import { DEFAULT_ANALYSIS_SETTINGS } from '#shared/analysis/settings.ts';
import { moment, partnerId } from '#test/support/analysis-input.ts';
import { randomNetwork } from '#test/support/random-network.ts';

const WORKER = new URL('../../main/analysis-worker.ts', import.meta.url);
const TODAY = moment('2026-06-30');
const YESTERDAY = moment('2026-06-29');
const small = randomNetwork(91, { partners: 40, encounters: 120 });

function startService(): AnalysisService {
  const service = startAnalysisService(WORKER);
  onTestFinished(() => service.close());
  return service;
}

/** Why a question was stopped; `null` when it was answered. Any other failure is thrown. */
async function reasonOf(asked: Promise<unknown>): Promise<AnalysisStopped['reason'] | null> {
  try {
    await asked;
    return null;
  } catch (error) {
    if (error instanceof AnalysisStopped) return error.reason;
    throw error;
  }
}

function sourceOf(key: string, input: AnalysisInput = small): AnalysisSource & { reads: number } {
  const source = {
    key,
    reads: 0,
    read: () => {
      source.reads += 1;
      return { input, settings: DEFAULT_ANALYSIS_SETTINGS, extras: NO_EXTRAS };
    },
  };
  return source;
}

test('the figures and what made them come back as they are calculated here (seed 91)', async () => {
  const service = startService();
  const source = sourceOf('a 0');
  const analysis = analyseNetwork(small, TODAY, DEFAULT_ANALYSIS_SETTINGS);
  expect(await service.analyse(source, TODAY)).toEqual(figuresOf(analysis));
  expect(
    await service.ask(source, { kind: 'evidence', moment: TODAY, organisationId: partnerId(1) }),
  ).toEqual(evidenceOf(small, TODAY, DEFAULT_ANALYSIS_SETTINGS, partnerId(1)));
});

test('a file is read once for each revision, and each moment is calculated once', async () => {
  const service = startService();
  const source = sourceOf('a 0');
  const [first, again, other] = await Promise.all([
    service.analyse(source, TODAY),
    service.analyse(source, TODAY),
    service.analyse(source, YESTERDAY),
  ]);
  expect(again).toBe(first);
  expect(await service.analyse(source, TODAY)).toBe(first);
  expect(other.asOf).toBe('2026-06-29');
  expect(source.reads).toBe(1);
  const next = sourceOf('a 1');
  expect(await service.analyse(next, TODAY)).not.toBe(first);
  expect(next.reads).toBe(1);
});

test('a new revision stops what runs for the old one, and is calculated', async () => {
  const service = startService();
  const old = service.analyse(sourceOf('a 0'), TODAY);
  const outcome = reasonOf(old);
  const fewer = randomNetwork(92, { partners: 10, encounters: 20 });
  const next = await service.analyse(sourceOf('a 1', fewer), TODAY);
  expect(await outcome).toBe('outdated');
  expect(next.partners.length).toBeLessThanOrEqual(10);
});

test('without a file everything stops, and the same file is read anew when it is opened again', async () => {
  const service = startService();
  const source = sourceOf('a 0');
  const asked = [
    service.analyse(source, TODAY),
    service.ask(source, { kind: 'evidence', moment: TODAY, organisationId: partnerId(1) }),
  ];
  const outcomes = Promise.all(asked.map((each) => reasonOf(each)));
  service.forgetAll();
  expect(await outcomes).toEqual(['outdated', 'outdated']);
  expect((await service.analyse(source, TODAY)).asOf).toBe('2026-06-30');
  expect(source.reads).toBe(2);
});

test('a period is stopped when the last who asked for it leaves, and only then', async () => {
  const service = startService();
  const source = sourceOf('a 0');
  const [one, other] = [service.analyse(source, TODAY), service.analyse(source, TODAY)];
  const left = service.analyse(source, YESTERDAY);
  const outcome = reasonOf(left);
  service.leave(TODAY);
  service.leave(YESTERDAY);
  expect(await outcome).toBe('left');
  expect(await one).toBe(await other);
  service.leave(TODAY);
  expect(await service.analyse(source, TODAY)).toBe(await one);
  expect((await service.analyse(source, YESTERDAY)).asOf).toBe('2026-06-29');
});

test('a failure of the worker reaches who asked, and the next question is answered', async () => {
  const service = startService();
  const broken = {
    ...sourceOf('a 0'),
    read: () => ({
      input: { ...small, partners: null as never },
      settings: DEFAULT_ANALYSIS_SETTINGS,
      extras: NO_EXTRAS,
    }),
  };
  await expect(service.analyse(broken, TODAY)).rejects.toThrow('the analysis failed');
  expect((await service.analyse(sourceOf('a 1'), TODAY)).asOf).toBe('2026-06-30');
});

test('questions that are stopped in time are left, those after them are answered', async () => {
  const memory = StoppedQuestions.memory();
  const stopped = new StoppedQuestions(memory);
  const worker = new Worker(WORKER, { workerData: memory });
  onTestFinished(async () => {
    await worker.terminate();
  });
  const send = (message: AnalysisMessage): void => {
    worker.postMessage(message, []);
  };
  const replies: AnalysisReply[] = [];
  worker.on('message', (reply: AnalysisReply) => replies.push(reply));
  send({
    kind: 'content',
    content: { input: small, settings: DEFAULT_ANALYSIS_SETTINGS, extras: NO_EXTRAS },
  });
  send({ kind: 'figures', number: 1, moment: TODAY });
  await once(worker, 'message');
  const large = randomNetwork(93, { partners: 2000, encounters: 20_000 });
  send({
    kind: 'content',
    content: { input: large, settings: DEFAULT_ANALYSIS_SETTINGS, extras: NO_EXTRAS },
  });
  send({ kind: 'figures', number: 2, moment: TODAY });
  send({ kind: 'figures', number: 3, moment: TODAY });
  stopped.stop(2);
  stopped.stop(3);
  send({
    kind: 'content',
    content: { input: small, settings: DEFAULT_ANALYSIS_SETTINGS, extras: NO_EXTRAS },
  });
  send({ kind: 'figures', number: 4, moment: TODAY });
  while (replies.length < 4) await once(worker, 'message');
  expect(replies.map(({ number, outcome }) => [number, outcome])).toEqual([
    [1, 'answered'],
    [2, 'stopped'],
    [3, 'stopped'],
    [4, 'answered'],
  ]);
});

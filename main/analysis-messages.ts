import type { AnalysisInput, AnalysisMoment } from '#shared/analysis/input.ts';
import type { AnalysisExtras } from '#shared/analysis/full-analysis.ts';
import type { PackedMirror } from '#shared/analysis/mirror/packed-mirror.ts';
import type { IntroductionChances } from '#shared/analysis/introductions.ts';
import type { PartnerEvidence } from '#shared/analysis/network-analysis.ts';
import type { NetworkFigures } from '#shared/analysis/network-figures.ts';
import type { PeriodComparison } from '#shared/analysis/over-time/period-changes.ts';
import type { Replay } from '#shared/analysis/over-time/replay.ts';
import type { AnalysisSettings } from '#shared/analysis/settings.ts';
import type { TodayExtras, TodayFigures } from '#shared/analysis/today/today.ts';
import type { IsoDate } from '#shared/domain/calendar-date.ts';
import type { EncounterId, OrganisationId } from '#shared/domain/ids.ts';

/** The content of a file at one revision: sent once, and asked about many times. */
export interface AnalysisContent {
  readonly input: AnalysisInput;
  readonly settings: AnalysisSettings;
  readonly extras: AnalysisExtras;
}

/** What goes to the worker; `number` ties a question to its reply. Questions are about the latest content. */
export type AnalysisMessage =
  /** `null`: the file was closed or locked, and nothing of it may stay in memory. */
  | { readonly kind: 'content'; readonly content: AnalysisContent | null }
  | (AnalysisQuestion & { readonly number: number });

/** What can be asked about the content. */
export type AnalysisQuestion =
  | { readonly kind: 'figures'; readonly moment: AnalysisMoment }
  | { readonly kind: 'mirror'; readonly moment: AnalysisMoment }
  | { readonly kind: 'today'; readonly moment: AnalysisMoment; readonly extras: TodayExtras }
  | {
      readonly kind: 'evidence';
      readonly moment: AnalysisMoment;
      readonly organisationId: OrganisationId;
    }
  | { readonly kind: 'mixed-tables'; readonly moment: AnalysisMoment }
  | { readonly kind: 'introductions'; readonly moment: AnalysisMoment; readonly limit: number }
  /** @see replayOf */
  | { readonly kind: 'replay'; readonly days: readonly IsoDate[] }
  | { readonly kind: 'periods'; readonly periods: Pick<PeriodComparison, 'now' | 'before'> };

/** What each kind of question is answered with. */
export interface AnalysisAnswers {
  readonly figures: NetworkFigures;
  readonly mirror: PackedMirror;
  readonly evidence: PartnerEvidence;
  readonly 'mixed-tables': readonly EncounterId[];
  readonly introductions: IntroductionChances;
  readonly replay: Replay;
  readonly periods: PeriodComparison;
  readonly today: TodayFigures;
}
export type AnalysisAnswer = AnalysisAnswers[keyof AnalysisAnswers];

export type AnalysisReply =
  | { readonly number: number; readonly outcome: 'answered'; readonly answer: AnalysisAnswer }
  | { readonly number: number; readonly outcome: 'stopped' }
  | { readonly number: number; readonly outcome: 'failed'; readonly message: string };

/**
 * Which questions nobody wants an answer to any more, in memory that both sides see: a message would only be read when
 * the work is done. Each number has one of a few places; a question is stopped while its number stands there, so
 * that at most a question asked a thousand questions ago is forgotten to be stopped.
 */
export class StoppedQuestions {
  readonly #numbers: Int32Array;

  constructor(memory: SharedArrayBuffer) {
    this.#numbers = new Int32Array(memory);
  }

  static memory(): SharedArrayBuffer {
    return new SharedArrayBuffer(PLACES * Int32Array.BYTES_PER_ELEMENT);
  }

  stop(number: number): void {
    Atomics.store(this.#numbers, number % PLACES, number);
  }

  isStopped(number: number): boolean {
    return Atomics.load(this.#numbers, number % PLACES) === number;
  }
}

const PLACES = 1024;

import type { AnalysisInput, AnalysisMoment } from '#shared/analysis/input.ts';
import type { NetworkAnalysis } from '#shared/analysis/network-analysis.ts';
import type { AnalysisSettings } from '#shared/analysis/settings.ts';

/** What goes to the worker and what comes back; `number` ties the two together. */
export interface AnalysisRequest {
  readonly number: number;
  readonly input: AnalysisInput;
  readonly moment: AnalysisMoment;
  readonly settings: AnalysisSettings;
}

export type AnalysisReply =
  | { readonly number: number; readonly ok: true; readonly analysis: NetworkAnalysis }
  | { readonly number: number; readonly ok: false; readonly message: string };

import { readAnalysisInput } from '#db/repos/analysis-input.ts';
import { readAnalysisSettings } from '#db/repos/settings.ts';
import type { AnalysisMoment } from '#shared/analysis/input.ts';
import type { NetworkAnalysis } from '#shared/analysis/network-analysis.ts';
import { type IsoDate, localDay, periodEnding } from '#shared/domain/calendar-date.ts';
import { AppError } from '#shared/errors.ts';
import type { AnalysisService } from '../../analysis-service.ts';
import type { OpenNetwork } from '../../network-session.ts';
import type { HandlersOf } from '../dispatch.ts';

interface Question {
  readonly asOf: IsoDate | null;
  readonly from: IsoDate | null;
}

/** The figures of one network; today and the default period where the question leaves them open. */
export async function analyseOpenNetwork(
  network: OpenNetwork,
  service: AnalysisService,
  question: Question,
  now: Date,
): Promise<NetworkAnalysis> {
  const { db, file, revision } = network;
  const settings = readAnalysisSettings(db);
  const asOf = question.asOf ?? localDay(now);
  const from = question.from ?? periodEnding(asOf, settings.periodDays).from;
  if (from > asOf) throw new AppError('invalid-input', {}, { fields: { from: 'ends-before-start' } });
  const moment: AnalysisMoment = { asOf, period: { from, until: asOf } };
  return service.analyse(
    { key: `${file} ${revision}`, read: () => ({ input: readAnalysisInput(db), settings }) },
    moment,
  );
}

/** The lenses. */
export function analysisHandlers(
  network: () => OpenNetwork,
  service: AnalysisService,
  clock: () => Date,
): HandlersOf<'analysis'> {
  return {
    'analysis.network': (question) => analyseOpenNetwork(network(), service, question, clock()),
  };
}

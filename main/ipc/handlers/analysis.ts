import { readAnalysisInput } from '#db/repos/analysis-input.ts';
import { readMirrorExtras } from '#db/repos/mirror/mirror-extras.ts';
import { readAnalysisSettings } from '#db/repos/settings.ts';
import type { AnalysisMoment } from '#shared/analysis/input.ts';
import type { NetworkFigures } from '#shared/analysis/network-figures.ts';
import { comparedPeriods } from '#shared/analysis/over-time/period-changes.ts';
import { replayDays } from '#shared/analysis/over-time/replay.ts';
import { type IsoDate, localDay, periodEnding } from '#shared/domain/calendar-date.ts';
import { AppError } from '#shared/errors.ts';
import { type AnalysisService, type AnalysisSource, AnalysisStopped } from '../../analysis-service.ts';
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
): Promise<NetworkFigures> {
  return service.analyse(sourceOf(network), momentOf(network, question, now));
}

/** What the figures of the network depend on. */
export function sourceOf({ db, file, revision }: OpenNetwork): AnalysisSource {
  return {
    key: `${file} ${revision}`,
    read: () => ({
      input: readAnalysisInput(db),
      settings: readAnalysisSettings(db),
      extras: readMirrorExtras(db),
    }),
  };
}

/** The moment of a question; today and the default period where it leaves them open. @throws {AppError} invalid-input */
export function momentOf({ db }: OpenNetwork, question: Question, now: Date): AnalysisMoment {
  const asOf = question.asOf ?? localDay(now);
  const from = question.from ?? periodEnding(asOf, readAnalysisSettings(db).periodDays).from;
  if (from > asOf) throw new AppError('invalid-input', {}, { fields: { from: 'ends-before-start' } });
  return { asOf, period: { from, until: asOf } };
}

/** Asks about the network as it is; when it changes meanwhile, about what it became. @throws {AppError} analysis-stopped */
export async function upToDate<Answer>(
  network: () => OpenNetwork,
  asking: (current: OpenNetwork) => Promise<Answer>,
): Promise<Answer> {
  try {
    return await asking(network());
  } catch (error) {
    if (!(error instanceof AnalysisStopped)) throw error;
    if (error.reason === 'left') throw new AppError('analysis-stopped');
    return upToDate(network, asking);
  }
}

/** The lenses. */
export function analysisHandlers(
  network: () => OpenNetwork,
  service: AnalysisService,
  clock: () => Date,
): HandlersOf<'analysis' | 'mirror'> {
  return {
    'analysis.network': (question) =>
      upToDate(network, (current) => analyseOpenNetwork(current, service, question, clock())),
    'analysis.evidence': ({ organisationId, ...question }) =>
      upToDate(network, (current) =>
        service.ask(sourceOf(current), {
          kind: 'evidence',
          moment: momentOf(current, question, clock()),
          organisationId,
        }),
      ),
    'analysis.mixedTables': (question) =>
      upToDate(network, (current) =>
        service.ask(sourceOf(current), {
          kind: 'mixed-tables',
          moment: momentOf(current, question, clock()),
        }),
      ),
    'analysis.introductions': ({ limit, ...question }) =>
      upToDate(network, (current) =>
        service.ask(sourceOf(current), {
          kind: 'introductions',
          moment: momentOf(current, question, clock()),
          limit,
        }),
      ),
    'analysis.replay': ({ asOf, months, stepsPerMonth }) =>
      upToDate(network, (current) =>
        service.ask(sourceOf(current), {
          kind: 'replay',
          days: replayDays(asOf ?? localDay(clock()), months, stepsPerMonth),
        }),
      ),
    'analysis.periods': ({ asOf, days, comparedWith }) =>
      upToDate(network, (current) =>
        service.ask(sourceOf(current), {
          kind: 'periods',
          periods: comparedPeriods(asOf ?? localDay(clock()), days, comparedWith),
        }),
      ),
    'mirror.find': (question) =>
      upToDate(network, (current) => service.mirror(sourceOf(current), momentOf(current, question, clock()))),
    'analysis.leave': (question) => {
      service.leave(momentOf(network(), question, clock()));
    },
  };
}

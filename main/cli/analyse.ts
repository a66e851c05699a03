import { closeDatabase } from '#db/handle.ts';
import { openForReading } from '#db/open.ts';
import { readAnalysisInput } from '#db/repos/analysis-input.ts';
import { readMirrorExtras } from '#db/repos/mirror/mirror-extras.ts';
import { readAnalysisSettings } from '#db/repos/settings.ts';
import { readTodayExtras, readWeekCounts } from '#db/repos/today/today.ts';
import { type AnalysisReport, analysisReport } from '#shared/analysis/report.ts';
import { periodEnding } from '#shared/domain/calendar-date.ts';
import { fieldErrorText } from '#shared/texts/errors.ts';
import { metricValueText } from '#shared/texts/metric-values.ts';
import { argumentsOf, type Command, dayOption, onlyFile, UsageError } from './command.ts';
import { askKeyOf, PASSWORD_OPTIONS, PASSWORD_USAGE } from './password.ts';
import { refuseOwned } from './refuse-owned.ts';
import { wipingAfterwards } from '../vault/wiping.ts';

/** One line per figure of the whole network, for reading on a terminal. */
function summary(report: AnalysisReport): string {
  const lines = Object.values(report.measures).map(
    ({ label, value, unit }) => `  ${label}: ${metricValueText(value, unit)}`,
  );
  return [`Van ${report.period.from} tot en met ${report.period.until}:`, ...lines, ''].join('\n');
}

export const analyseCommand: Command = {
  name: 'analyse',
  usage: `analyse BESTAND.netwerk [--as-of JJJJ-MM-DD] [--from JJJJ-MM-DD] [--json] ${PASSWORD_USAGE}`,
  summary: 'Rekent alle maten uit; --json geeft ze met hun onderbouwing (zie docs/analysis.md).',
  run: async (args) => {
    const { values, positionals } = argumentsOf(args, {
      'as-of': { type: 'string' },
      from: { type: 'string' },
      json: { type: 'boolean', default: false },
      ...PASSWORD_OPTIONS,
    });
    const asOf = dayOption(values['as-of']);
    const file = onlyFile(positionals);
    const db = wipingAfterwards(await askKeyOf(file, values), (key) => openForReading(file, { key }));
    try {
      refuseOwned(db);
      const settings = readAnalysisSettings(db);
      const from =
        values.from === undefined ? periodEnding(asOf, settings.periodDays).from : dayOption(values.from);
      if (from > asOf) throw new UsageError(`--from: ${fieldErrorText('ends-before-start')}`);
      const moment = { asOf, period: { from, until: asOf } };
      const { reshuffles, ...asides } = readTodayExtras(db, asOf);
      const extras = { ...readMirrorExtras(db), reshuffles, asides, week: readWeekCounts(db, asOf) };
      const report = analysisReport(readAnalysisInput(db), moment, settings, extras);
      return values.json ? `${JSON.stringify(report, null, 2)}\n` : summary(report);
    } finally {
      closeDatabase(db);
    }
  },
};

import { readAudit } from '../compliance/audit-report.ts';
import { attempt, runTask, say, SetupError } from '../support/run.ts';

/**
 * Asks the registry what is known against the packages of the lock file. Fails on what is grave, and when nobody answers: a question
 * that was not answered is no clean bill.
 */
await runTask(() => {
  const { output } = attempt(['npm', 'audit', '--json', '--loglevel=error']);
  const report = readAudit(output);
  if (report === null) {
    throw new SetupError(
      `The registry did not answer. Ask another one: npm_config_registry=https://... npm run audit\n${output.slice(-500)}`,
    );
  }
  for (const line of report.lines) say(line);
  say(`${String(report.lines.length)} packages with something known against them`);
  return report.isGrave ? 1 : 0;
});

import { KILLED_TASKS, killAgainAndAgain } from '#test/support/kill-campaign.ts';

/**
 * Kills a program in the midst of writing, copying, going back and migrating, and looks each time whether anything was lost.
 * `SEED` and `KILLS` (of writes; a sixth as many of each other task) in the environment, to run it in pieces.
 */
const seed = Number(process.env['SEED'] ?? '20261123');
const kills = Number(process.env['KILLS'] ?? '300');
const OTHERS_SHARE = 6;

let [total, lost] = [0, 0];
for (const task of KILLED_TASKS) {
  const count = task === 'writes' ? kills : Math.ceil(kills / OTHERS_SHARE);
  const report = await killAgainAndAgain(task, count, seed);
  total += report.kills;
  lost += report.losses.length;
  for (const loss of report.losses) process.stdout.write(`LOSS ${loss}\n`);
  process.stdout.write(
    `${task}: ${String(report.kills - report.losses.length)} of ${String(report.kills)} kills without loss, ${String(report.acknowledged)} acknowledged, ${String(report.unacknowledged)} times committed and not yet acknowledged (seed ${String(seed)})\n`,
  );
}
process.stdout.write(`${String(total - lost)} of ${String(total)} kills without loss\n`);
process.exitCode = lost === 0 ? 0 : 1;

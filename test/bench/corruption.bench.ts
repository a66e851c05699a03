import { randomBytes } from 'node:crypto';
import { newFileKey, newMixed } from '#db/file-key.ts';
import { type CorruptionReport, DAMAGES, damageAgainAndAgain } from '#test/support/corruption-campaign.ts';

/** Damages files in silence, plain and encrypted, and tells what was noticed and what could be saved. `SEED`, `FILES` of each sort. */
const seed = Number(process.env['SEED'] ?? '20261123');
const files = Number(process.env['FILES'] ?? '100');

function tell(what: string, report: CorruptionReport): void {
  const rate = report.total === 0 ? 0 : (100 * report.saved) / report.total;
  for (const failure of report.failures) process.stdout.write(`FAILURE ${what}: ${failure}\n`);
  process.stdout.write(
    `${what}: ${String(report.files - report.failures.length)} of ${String(report.files)} files without wrong data or crash; noticed ${String(report.noticed)}, harmless ${String(report.harmless)}; ${rate.toFixed(1)}% of rows saved of noticed files, nothing of ${String(report.nothing)} (seed ${String(seed)})\n`,
  );
  for (const damage of DAMAGES) {
    const shares = report.shares[damage];
    const mean = shares.reduce((sum, share) => sum + share, 0) / Math.max(1, shares.length);
    process.stdout.write(
      `  ${damage}: ${String(shares.length)} noticed, ${(100 * mean).toFixed(1)}% of rows saved\n`,
    );
  }
  if (report.failures.length > 0) process.exitCode = 1;
}

tell('plain, sealed', damageAgainAndAgain(files, seed, null));
tell(
  'encrypted',
  damageAgainAndAgain(files, seed + 1, newFileKey(randomBytes(32), newMixed(randomBytes(16)))),
);

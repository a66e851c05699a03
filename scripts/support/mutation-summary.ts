import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { inProject } from './project.ts';
import { say } from './run.ts';

const reportSchema = z.object({
  files: z.record(
    z.string(),
    z.object({
      source: z.string(),
      mutants: z.array(
        z.object({
          mutatorName: z.string(),
          replacement: z.string().optional(),
          status: z.string(),
          location: z.object({ start: z.object({ line: z.int(), column: z.int() }) }),
        }),
      ),
    }),
  ),
});
type Mutant = z.infer<typeof reportSchema>['files'][string]['mutants'][number];

const KILLED = ['Killed', 'Timeout'];
const ALIVE = ['Survived', 'NoCoverage'];

const count = (mutants: readonly Mutant[], statuses: readonly string[]): number =>
  mutants.filter((mutant) => statuses.includes(mutant.status)).length;

function row(name: string, mutants: readonly Mutant[]): string {
  const [killed, alive] = [count(mutants, KILLED), count(mutants, ALIVE)];
  const score = killed + alive === 0 ? '' : ((100 * killed) / (killed + alive)).toFixed(1);
  return `| ${name} | ${killed + alive} | ${killed} | ${alive} | ${score} |`;
}

/**
 * Writes what the last runs found to out/mutation/summary.md: the share of the changes that a test noticed per file, and
 * each one that no test noticed with the line that was changed.
 */
export function writeMutationSummary(): void {
  const { files } = reportSchema.parse(
    JSON.parse(readFileSync(inProject('out/mutation/report.json'), 'utf8')),
  );
  const sorted = Object.entries(files).sort(([one], [other]) => (one < other ? -1 : 1));
  const all = sorted.flatMap(([, { mutants }]) => mutants);
  const survivors = sorted.flatMap(([file, { source, mutants }]) =>
    mutants
      .filter((mutant) => ALIVE.includes(mutant.status))
      .map(({ location, mutatorName, replacement }) => {
        const line = source.split('\n')[location.start.line - 1]?.trim() ?? '';
        const became = (replacement ?? '').replaceAll(/\s+/g, ' ').slice(0, 60);
        return `- ${path.basename(file)}:${location.start.line} ${mutatorName}: \`${line}\` became \`${became}\``;
      }),
  );
  const summary = [
    '| file | mutants | noticed | not noticed | % |',
    '|---|---|---|---|---|',
    ...sorted.map(([file, { mutants }]) => row(path.basename(file), mutants)),
    row('all', all),
    '',
    ...survivors,
    '',
  ].join('\n');
  writeFileSync(inProject('out/mutation/summary.md'), summary);
  say(`${row('all', all)}\nWhat no test noticed stands in out/mutation/summary.md.`);
}

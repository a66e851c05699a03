import { globSync } from 'node:fs';
import path from 'node:path';
import { writeMutationSummary } from '../support/mutation-summary.ts';
import { inProject, packageCommand, projectRoot } from '../support/project.ts';
import { runTask, runVisibly, SetupError } from '../support/run.ts';

/**
 * Breaks the analysis, one small change at a time, and tells which changes no test notices: all of it, or the files whose
 * names are given. What is unchanged since the last run is not tried again; `--force` tries it all the same.
 */
await runTask(() => {
  const wanted = process.argv.slice(2);
  const names = wanted.filter((argument) => !argument.startsWith('--'));
  const files = globSync('shared/analysis/**/*.ts', { cwd: projectRoot }).filter((file) =>
    names.includes(path.basename(file, '.ts')),
  );
  if (files.length < names.length)
    throw new SetupError(`No file of the analysis is called so: ${names.join(' ')}`);
  // Thousands of threads start one after another: compiling the packages once for all of them saves a third.
  process.env['NODE_COMPILE_CACHE'] = inProject('out/mutation/compiled');
  const exitCode = runVisibly([
    ...packageCommand('@stryker-mutator/core', 'stryker'),
    'run',
    ...(files.length > 0 ? ['--mutate', files.join(',')] : []),
    ...wanted.filter((argument) => argument.startsWith('--')),
  ]);
  if (exitCode === 0) writeMutationSummary();
  return exitCode;
});

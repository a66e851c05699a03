import { globSync } from 'node:fs';
import { onSomeDisplay } from '../setup/display.ts';
import { prepareApplication } from '../setup/prepare.ts';
import { inProject, projectRoot } from '../support/project.ts';
import { runTask, runVisibly, SetupError } from '../support/run.ts';

await runTask(async () => {
  await prepareApplication();
  const wanted = process.argv.slice(2);
  const benches = globSync('test/bench/*.bench.ts', { cwd: projectRoot })
    .sort()
    .filter((file) => wanted.length === 0 || wanted.some((part) => file.includes(part)));
  if (benches.length === 0) throw new SetupError(`No benchmark is called ${wanted.join(' or ')}.`);
  const exitCodes = benches.map((file) => runVisibly(onSomeDisplay([process.execPath, inProject(file)])));
  return Math.max(...exitCodes);
});

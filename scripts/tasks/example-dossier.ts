import { onSomeDisplay } from '../setup/display.ts';
import { prepareApplication } from '../setup/prepare.ts';
import { inProject } from '../support/project.ts';
import { runTask, runVisibly } from '../support/run.ts';

await runTask(async () => {
  await prepareApplication();
  return runVisibly(onSomeDisplay([process.execPath, inProject('test', 'e2e', 'example-dossier.ts')]));
});

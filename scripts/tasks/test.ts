import { prepareApplication } from '../setup/prepare.ts';
import { runTask } from '../support/run.ts';
import { checkSteps, runSteps, testSteps } from '../support/steps.ts';

await runTask(async () => {
  await prepareApplication();
  return runSteps([...checkSteps, ...testSteps]);
});

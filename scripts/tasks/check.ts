import { runTask } from '../support/run.ts';
import { checkSteps, runSteps } from '../support/steps.ts';

await runTask(() => runSteps(checkSteps));

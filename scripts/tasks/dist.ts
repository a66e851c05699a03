import { runBuilder } from '../packaging/builder.ts';
import { prepareApplication } from '../setup/prepare.ts';
import { runTask } from '../support/run.ts';

await runTask(async () => {
  await prepareApplication();
  return runBuilder(process.argv.slice(2));
});

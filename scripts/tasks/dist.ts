import { ensureRuntime } from '../electron-runtime/ensure-runtime.ts';
import { assertMayPackage, runBuilder } from '../packaging/builder.ts';
import { prepareApplication } from '../setup/prepare.ts';
import { runTask } from '../support/run.ts';

await runTask(async () => {
  const args = process.argv.slice(2);
  await ensureRuntime();
  assertMayPackage(args);
  await prepareApplication();
  return runBuilder(args);
});

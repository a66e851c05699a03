import { ensureRuntime } from '../electron-runtime/ensure-runtime.ts';
import { runTask } from '../support/run.ts';

await runTask(async () => {
  await ensureRuntime();
  return 0;
});

import { ensureAppBuild } from '../setup/app-build.ts';
import { runTask } from '../support/run.ts';

await runTask(() => {
  ensureAppBuild();
  return 0;
});

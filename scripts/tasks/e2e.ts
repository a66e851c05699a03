import { onSomeDisplay } from '../setup/display.ts';
import { prepareApplication } from '../setup/prepare.ts';
import { packageCommand } from '../support/project.ts';
import { runTask, runVisibly } from '../support/run.ts';

await runTask(async () => {
  await prepareApplication();
  const playwright = packageCommand('@playwright/test', 'playwright');
  return runVisibly(onSomeDisplay([...playwright, 'test', '--project', 'window', ...process.argv.slice(2)]));
});

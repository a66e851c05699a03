import { mkdirSync } from 'node:fs';
import { inProject } from '#scripts/support/project.ts';
import { say } from '#scripts/support/run.ts';
import { makeDataFolder, removeDataFolder, startApp } from './support/launch.ts';
import { briefingAbout, openReport, releaseAll, REPORT_PLACES, saveReport } from './support/reports.ts';
import { openExample } from './support/user.ts';

/** The reports of the example network, as a user would save them. The network is the same each time, but for the day. */
const FOLDER = inProject('docs', 'examples');

/** Without its judgements the overview would have little to advise; everything else stays as it is proposed: left out. */
const RELEASED: Readonly<Record<string, RegExp>> = { samenwerking: /^De laatste peiling/ };

mkdirSync(FOLDER, { recursive: true });
const dataFolder = makeDataFolder();
const { page, electron, close } = await startApp({ dataFolder });
await openExample(page);
for (const report of [...REPORT_PLACES, briefingAbout('Veiligheidsregio')]) {
  await openReport(page, report);
  const released = RELEASED[report.name];
  if (released !== undefined) await releaseAll(page, released);
  await saveReport(page, electron, `${FOLDER}/${report.name}`);
  say(`docs/examples/${report.name}.pdf and .docx`);
}
await close();
removeDataFolder(dataFolder);

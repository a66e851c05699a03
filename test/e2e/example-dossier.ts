import { mkdirSync } from 'node:fs';
import { answerDialogs } from './support/lists.ts';
import { makeDataFolder, removeDataFolder, startApp } from './support/launch.ts';
import { goTo, openExample } from './support/user.ts';
import { inProject } from '#scripts/support/project.ts';
import { say } from '#scripts/support/run.ts';

/** The dossier of one person of the example network, as PDF and JSON, made as a user makes it. */
const FOLDER = inProject('docs', 'examples');
const NAME = 'Femke Aalbers';

mkdirSync(FOLDER, { recursive: true });
const dataFolder = makeDataFolder();
const { page, electron, close } = await startApp({ dataFolder });
await openExample(page);
await goTo(page, 'Personen');
await page.getByRole('searchbox', { name: 'Zoeken in personen' }).fill(NAME);
await page.getByRole('row', { name: NAME }).first().click();
await page.getByRole('button', { name: 'Dossier (inzage)' }).click();
await page.getByRole('article', { name: `Dossier van ${NAME}` }).waitFor();
for (const { button, file } of [
  { button: 'Bewaren als PDF', file: 'dossier.pdf' },
  { button: 'Bewaren als JSON', file: 'dossier.json' },
]) {
  await answerDialogs(electron, { save: `${FOLDER}/${file}` });
  await page.getByRole('button', { name: button }).click();
  await page.getByText(new RegExp(`^Dossier bewaard: .*${file}$`)).waitFor();
}
await close();
removeDataFolder(dataFolder);
say(`The dossier of ${NAME} stands in ${FOLDER}.`);

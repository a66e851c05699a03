import { mkdirSync } from 'node:fs';
import { inProject } from '#scripts/support/project.ts';
import { say } from '#scripts/support/run.ts';
import { makeDataFolder, removeDataFolder, startApp } from './support/launch.ts';
import { answerDialogs } from './support/lists.ts';
import { goTo, openExample } from './support/user.ts';

/** The reports of the example network, as a user would save them. The network is the same each time, but for the day. */
const FOLDER = inProject('docs', 'examples');

mkdirSync(FOLDER, { recursive: true });
const dataFolder = makeDataFolder();
const { page, electron, close } = await startApp({ dataFolder });

/** Presses a button that saves a file, and waits until it says where. */
async function save(button: string, name: string): Promise<void> {
  const file = `${FOLDER}/${name}`;
  await answerDialogs(electron, { save: file });
  await page.getByRole('button', { name: button }).click();
  await page.getByText(`Bewaard: ${file}`).waitFor();
  say(`docs/examples/${name}`);
}

await openExample(page);
await goTo(page, 'Spiegel');
await page.getByRole('radio', { name: 'Vorig kwartaal' }).check({ force: true });
await page.getByRole('button', { name: 'Kwartaalspiegel maken' }).click();
await save('Bewaren als PDF', 'kwartaalspiegel.pdf');
await save('Bewaren als Word-document', 'kwartaalspiegel.docx');
await goTo(page, 'Partners');
await page.getByRole('searchbox', { name: 'Zoeken in partners' }).fill('Veiligheidsregio');
await page.getByRole('row', { name: 'Veiligheidsregio' }).first().click();
await page.getByRole('button', { name: 'Briefing' }).click();
await page.getByRole('article', { name: /^Briefing/ }).waitFor();
await save('Bewaren als PDF', 'briefing.pdf');
await close();
removeDataFolder(dataFolder);

import { mkdirSync } from 'node:fs';
import { makeDataFolder, removeDataFolder, startApp } from './support/launch.ts';
import { addPartner, goTo, lookThrough, openExample, saveEncounter, startEncounter } from './support/user.ts';
import { inProject } from '#scripts/support/project.ts';
import { say } from '#scripts/support/run.ts';

/** The three jobs in the example network, with a picture after each step: what one sees who has no display. */
const FOLDER = inProject('out', 'walk');

mkdirSync(FOLDER, { recursive: true });
const dataFolder = makeDataFolder();
const app = await startApp({ dataFolder });
const { page } = app;
let step = 0;

async function show(what: string): Promise<void> {
  step += 1;
  const file = `${String(step).padStart(2, '0')}-${what}.png`;
  await page.waitForTimeout(900);
  await page.screenshot({ path: `${FOLDER}/${file}` });
  say(`out/walk/${file}`);
}

async function showFinding(what: string): Promise<void> {
  await show(what);
  say(`   ${(await page.getByRole('heading', { level: 1 }).textContent()) ?? ''}`);
}

await show('welkom');
await openExample(page);
await goTo(page, 'Netwerk');
await showFinding('netwerk');
await addPartner(page, 'Buurtcoöperatie De Wissel', 'Inwonersinitiatieven');
await show('partner-toegevoegd');
await startEncounter(page, 'wissel');
await page.getByRole('textbox', { name: 'Onderwerp' }).fill('Kennismaking aan de keukentafel');
await show('ontmoeting-ingevuld');
await saveEncounter(page);
await goTo(page, 'Ontmoetingen');
await showFinding('ontmoeting-in-het-logboek');
await goTo(page, 'Netwerk');
for (const [lens, file] of [
  ['Usual suspects', 'usual-suspects'],
  ['Bubbels', 'bubbels'],
  ['Verwaarloosd', 'verwaarloosd'],
] as const) {
  await lookThrough(page, lens);
  await showFinding(file);
}
await app.close();
removeDataFolder(dataFolder);
const problems = app.problems();
for (const problem of problems) say(problem);
process.exitCode = problems.length === 0 ? 0 : 1;

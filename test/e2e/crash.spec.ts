import { once } from 'node:events';
import { AxeBuilder } from '@axe-core/playwright';
import { closeDatabase } from '#db/handle.ts';
import { openForReading } from '#db/open.ts';
import { askMain } from './support/bridge.ts';
import { expect, test } from './support/fixtures.ts';

/** Encounters that the window keeps saving until the process is gone; each saved id comes back before the next starts. */
const KILL_AFTER = 25;

test('the program is killed in the middle of saving: all that was saved is there, and the file is sound', async ({
  start,
}) => {
  const first = await start();
  const status = await askMain(first.page, 'file.createExample');
  const [partner] = await askMain(first.page, 'organisations.list');
  const saved: string[] = [];
  let enough: () => void = () => undefined;
  const killable = new Promise<void>((resolve) => {
    enough = resolve;
  });
  await first.page.exposeFunction('savedEncounter', (id: string) => {
    saved.push(id);
    if (saved.length === KILL_AFTER) enough();
  });
  const writing = first.page
    .evaluate(
      async ([organisationId, today]) => {
        const { netwerkkaart, savedEncounter } = globalThis as unknown as {
          netwerkkaart: { invoke(method: string, input: unknown): Promise<string> };
          savedEncounter: (id: string) => Promise<void>;
        };
        const nothing = {
          startTime: null,
          minutes: null,
          script: null,
          podium: null,
          initiative: null,
          company: null,
        };
        const unknown = {
          ground: null,
          tone: null,
          performance: null,
          orientation: null,
          collaborationId: null,
        };
        const nobody = {
          personIds: [],
          absentOrganisationIds: [],
          themeIds: [],
          observations: [],
          commitments: [],
        };
        for (let number = 0; number < 5000; number += 1) {
          const text = await netwerkkaart.invoke('encounters.create', {
            ...nothing,
            ...unknown,
            ...nobody,
            date: today,
            form: 'meeting',
            subject: `Nummer ${String(number)}`,
            confidentiality: 'normal',
            organisationIds: [organisationId],
            note: 'tekst '.repeat(200),
          });
          const reply = JSON.parse(text) as { ok: boolean; value: { id: string } };
          if (reply.ok) await savedEncounter(reply.value.id);
        }
      },
      [partner?.id ?? '', status.today] as const,
    )
    .catch(() => undefined); // the window goes with its process
  await killable;
  const main = first.electron.process();
  const gone = once(main, 'exit');
  main.kill('SIGKILL');
  await gone;
  await writing;

  const file = status.file?.path ?? '';
  const second = await start();
  const found = await askMain(second.page, 'encounters.byIds', saved);
  expect(found.map(({ id }) => id)).toEqual(saved);
  expect(saved.length).toBeGreaterThanOrEqual(KILL_AFTER);
  const db = openForReading(file);
  expect(db.values('PRAGMA integrity_check')).toEqual(['ok']);
  expect(db.values('PRAGMA foreign_key_check')).toEqual([]);
  closeDatabase(db);
});

test('the program is killed while forms are half filled: it tells of them, and one goes on where one was', async ({
  start,
}) => {
  const first = await start();
  await askMain(first.page, 'file.createExample');
  const keys = async (page: typeof first.page) =>
    (await askMain(page, 'drafts.list')).map(({ key }) => key.split(':')[0]);
  await first.page.getByRole('button', { name: 'Personen' }).click();
  await first.page.getByRole('button', { name: 'Persoon toevoegen' }).click();
  await first.page.getByRole('textbox', { name: 'Naam (nodig)' }).fill('Halima Half');
  await expect.poll(async () => keys(first.page)).toEqual(['person']);
  // Hours have a form in the page itself.
  await first.page.getByRole('button', { name: 'Spiegel' }).click();
  await first.page.getByRole('textbox', { name: 'College', exact: true }).fill('7');
  await expect.poll(async () => keys(first.page)).toEqual(['person', 'time-week']);
  const gone = once(first.electron.process(), 'exit');
  first.electron.process().kill('SIGKILL');
  await gone;

  const { page } = await start();
  const notice = page.getByRole('region', { name: 'Niet afgemaakt' });
  await expect(notice).toContainText('Je was nog bezig met 2 formulieren');
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).include('.unfinished').analyze();
  expect(violations).toEqual([]);
  await notice.getByRole('button', { name: 'Ga verder met een nieuwe persoon (Halima Half)' }).click();
  await expect(page.getByRole('textbox', { name: 'Naam (nodig)' })).toHaveValue('Halima Half');

  // On Vandaag it goes on telling; what is thrown away can be kept after all.
  await page.getByRole('button', { name: 'Vandaag' }).click();
  await notice.getByRole('button', { name: /^Gooi weg wat je typte: de uren/ }).click();
  await expect(notice).toContainText('Je was nog bezig met een nieuwe persoon (Halima Half).');
  await notice.getByRole('button', { name: 'Toch bewaren' }).click();
  await expect.poll(async () => keys(page)).toEqual(['person', 'time-week']);
  await notice.getByRole('button', { name: 'Ga verder met de uren van een week' }).click();
  await expect(page.getByRole('textbox', { name: 'College', exact: true })).toHaveValue('7');
});

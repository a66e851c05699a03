import { once } from 'node:events';
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

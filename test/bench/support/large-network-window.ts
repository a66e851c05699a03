import path from 'node:path';
import { closeDatabase } from '#db/handle.ts';
import { createDatabase } from '#db/open.ts';
import { makeDataFolder, removeDataFolder, startApp } from '../../e2e/support/launch.ts';
import { fillLargeNetwork, NETWORK_SIZE } from './large-network.ts';
import { prepareMeasuring } from './painted.ts';

type Page = Awaited<ReturnType<typeof startApp>>['page'];

/** The real window on the large network; everything is gone afterwards. */
export async function onLargeNetwork(work: (page: Page) => Promise<void>): Promise<void> {
  const dataFolder = makeDataFolder();
  const file = path.join(dataFolder, 'Groot.netwerk');
  const db = createDatabase(file);
  fillLargeNetwork(db);
  closeDatabase(db);
  const { partners, persons, encounters } = NETWORK_SIZE;
  process.stdout.write(
    `in the window: ${String(partners)} partners, ${String(persons)} persons, ${String(encounters)} encounters\n`,
  );
  const app = await startApp({ dataFolder, args: [file] });
  try {
    await app.page.getByRole('navigation', { name: 'Schermen' }).waitFor();
    await prepareMeasuring(app.page);
    await work(app.page);
  } finally {
    await app.close();
    removeDataFolder(dataFolder);
  }
}

import { copyFileSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { askMain } from './support/bridge.ts';
import { expect, test } from './support/fixtures.ts';
import { goTo, openExample } from './support/user.ts';

async function expectAccessible(page: Page): Promise<void> {
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
  }
}

test('a file that goes while it is open, and one that is damaged: what is safe is said, and the way on is there', async ({
  start,
  dataFolder,
}) => {
  const { page, electron } = await start();
  await openExample(page);
  const file = (await askMain(page, 'app.status')).file?.path ?? '';
  const away = path.join(dataFolder, 'Verplaatst.netwerk');
  renameSync(file, away);
  await goTo(page, 'Partners');
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await expect(page.getByText(/is weggehaald, hernoemd of vervangen/)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Bewaren als nieuw bestand' }).click();
  await expect(page.getByText(/is weggehaald, hernoemd of vervangen/)).toHaveCount(0);
  expect((await askMain(page, 'app.status')).file?.name).toContain('(gered)');
  await expect(page.getByText(/is bewaard in een nieuw bestand, en daar werk je nu in verder/)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Begrepen' }).click();
  await expect(page.getByText(/is bewaard in een nieuw bestand/)).toHaveCount(0);
  await electron.close();

  const damaged = path.join(dataFolder, 'Stuk.netwerk');
  copyFileSync(away, damaged);
  const bytes = readFileSync(damaged);
  bytes.fill(0x41, 4096 * 6, 4096 * 9);
  writeFileSync(damaged, bytes);
  const { page: again } = await start({ args: [damaged] });
  await expect(
    again.getByRole('heading', { level: 1, name: 'Stuk is beschadigd en gaat niet open' }),
  ).toBeVisible();
  await expectAccessible(again);
  await again.getByRole('button', { name: 'Leesbare delen redden' }).click();
  await expect(again.getByText(/^Gered in Stuk \(hersteld /)).toBeVisible();
  await expectAccessible(again);
});

import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { leave, PLACES } from './support/places.ts';
import { expect, test } from './support/fixtures.ts';
import { openExample, startEmpty } from './support/user.ts';

async function found(page: Page, axe: AxeBuilder): Promise<readonly string[]> {
  await page.waitForFunction(() =>
    document.getAnimations().every((animation) => animation.playState !== 'running'),
  );
  const { violations } = await axe.setLegacyMode(true).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')}: ${node.failureSummary ?? ''}`),
  );
}

/** What axe finds wrong by WCAG 2.2 A and AA and its best practices, as lines that say where. */
const violations = (page: Page) => found(page, new AxeBuilder({ page }));

/** Dark differs from light in its colours and in nothing else, so there only what looks at colours is asked. */
async function violationsInBothColourSchemes(page: Page): Promise<readonly string[]> {
  const inLight = await violations(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(page.locator('html')).toHaveAttribute('data-appearance', 'dark');
  const inDark = await found(
    page,
    new AxeBuilder({ page }).withRules(['color-contrast', 'link-in-text-block']),
  );
  await page.emulateMedia({ colorScheme: 'light' });
  return [...inLight, ...inDark.map((line) => `dark: ${line}`)];
}

test('no screen has a barrier, light or dark', async ({ start }) => {
  test.setTimeout(600_000);
  const { page } = await start();
  expect(await violationsInBothColourSchemes(page), 'welcome').toEqual([]);
  await openExample(page);
  for (const { name, reach } of PLACES) {
    await reach(page);
    expect(await violationsInBothColourSchemes(page), name).toEqual([]);
    await leave(page);
  }
});

test('no screen of an empty network has a barrier', async ({ start }) => {
  test.setTimeout(120_000);
  const { page } = await start();
  await startEmpty(page);
  for (const screen of [
    'Vandaag',
    'Netwerk',
    'Partners',
    'Personen',
    'Samenwerking',
    'Ontmoetingen',
    'Beheer',
  ] as const) {
    await page
      .getByRole('navigation', { name: 'Schermen' })
      .getByRole('button', { name: screen, exact: true })
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    expect(await violations(page), screen).toEqual([]);
  }
});

test('the three jobs can be done without a mouse, at twice the size', async ({ start }) => {
  const { electron, page } = await start();
  await openExample(page);
  await electron.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(2);
  });
  await page.keyboard.press('Control+3');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('partners');
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBeLessThanOrEqual(0);
  await page.keyboard.press('Control+n');
  const who = page.getByRole('combobox', { name: /Wie was erbij/ });
  await expect(who).toBeFocused();
  await page.keyboard.type('nieuwe kaai');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Ontmoeting vastgelegd')).toBeVisible();
  await page.keyboard.press('Control+2');
  await expect(page.getByRole('tab', { name: 'Kaart' })).toBeVisible();
});

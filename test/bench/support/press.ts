import type { Page } from '@playwright/test';
import type { Lens, Screen } from '../../e2e/support/user.ts';

/*
 * Presses as a mouse does, and looks at nothing: to find an element by its role, or to wait for what it says, the whole page
 * is read in the window, which at thousands of rows counts as a block of the window itself.
 */

export async function pressScreen(page: Page, screen: Screen): Promise<void> {
  await page.locator('nav.rail button', { hasText: screen }).first().click();
}

export async function pressLens(page: Page, lens: Lens): Promise<void> {
  await page.locator('[role=tab]', { hasText: lens }).first().click();
}

import type { Page } from '@playwright/test';
import { localDay } from '#shared/domain/calendar-date.ts';
import { askMain } from './bridge.ts';
import { exampleCalendar } from './calendar-file.ts';
import type { Place } from './place.ts';
import { goTo } from './user.ts';

/** Hands the example calendar over as if it was dropped on the window; a second time changes nothing. */
async function fillInbox(page: Page): Promise<void> {
  const { settings } = await askMain(page, 'calendar.list');
  const own = 'secretaris@voorbeeldstad.example';
  await askMain(page, 'calendar.saveSettings', {
    ...settings,
    ownAddresses: [own],
    rules: [...settings.rules],
  });
  await page.evaluate(
    async (text) => {
      const { netwerkkaart } = globalThis as unknown as {
        netwerkkaart: { invoke(method: string, input: unknown): Promise<unknown> };
      };
      const files = [{ name: 'agenda.ics', bytes: new TextEncoder().encode(text) }];
      await netwerkkaart.invoke('calendar.readDropped', { files });
    },
    exampleCalendar(localDay(new Date())),
  );
}

async function openTab(page: Page, name: RegExp): Promise<void> {
  await goTo(page, 'Agenda');
  await page.getByRole('tab', { name }).click();
}

/** The inbox of the calendar: before anything was read, and with some weeks of a secretaris in it. */
export const CALENDAR_PLACES: readonly Place[] = [
  { name: 'agenda-leeg', reach: (page) => openTab(page, /^Voorstellen/) },
  {
    name: 'agenda',
    reach: async (page) => {
      await goTo(page, 'Vandaag');
      await fillInbox(page);
      await openTab(page, /^Voorstellen/);
      await page.getByRole('button', { name: /^Vastleggen Werkbezoek/ }).waitFor();
    },
  },
  {
    name: 'agenda-eigen-werk',
    reach: async (page) => {
      await fillInbox(page);
      await openTab(page, /^Eigen werk/);
      await page.getByRole('button', { name: 'B&W-vergadering indelen' }).click();
      await page.getByRole('textbox', { name: /met deze woorden/ }).fill('B&W');
      await page.getByText(/^Dit raakt 1 agenda-item/).waitFor();
    },
  },
  { name: 'agenda-instellingen', reach: (page) => openTab(page, /^Instellingen/) },
];

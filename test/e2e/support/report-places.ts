import type { Place } from './place.ts';
import { openReport, REPORT_PLACES } from './reports.ts';
import { goTo } from './user.ts';

/** Where reports are chosen, and each of them; the quarterly mirror stands with the Spiegel. */
export const REPORT_SCREENS: readonly Place[] = [
  {
    name: 'verslagen',
    reach: async (page) => {
      await goTo(page, 'Spiegel');
      await page.getByRole('button', { name: 'Andere verslagen' }).click();
      await page.getByRole('heading', { level: 1, name: 'Verslagen' }).waitFor();
    },
  },
  ...REPORT_PLACES.slice(1).map(
    (report): Place => ({
      name: `verslag-${report.name}`,
      reach: async (page) => {
        await openReport(page, report);
        const each = page.getByText(/^Per stuk kiezen/).first();
        if (await each.isVisible()) await each.click();
      },
    }),
  ),
];

import { spawnSync } from 'node:child_process';
import path from 'node:path';
import type { Page } from '@playwright/test';
import type { AnalysisReport } from '#shared/analysis/report.ts';
import { askMain } from './support/bridge.ts';
import { expect, test } from './support/fixtures.ts';
import { goTo, openExample } from './support/user.ts';

const CLI = path.resolve(import.meta.dirname, '../../main/cli.ts');

async function openToday(page: Page): Promise<void> {
  await goTo(page, 'Vandaag');
  await page.getByRole('heading', { name: 'Rondje op de fiets' }).waitFor();
}

/** What the command line says of the open network, today. */
async function reportOf(page: Page): Promise<AnalysisReport['today']> {
  const { file } = await askMain(page, 'app.status');
  const { stdout, stderr } = spawnSync(process.execPath, [CLI, 'analyse', file?.path ?? '', '--json'], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  expect(stderr).toBe('');
  return (JSON.parse(stdout) as AnalysisReport).today;
}

const percent = (share: number): string => `${String(Math.round(share * 100))}%`;
const dutch = (date: string): string => date.split('-').toReversed().join('-');

/** What Vandaag says with every figure of the command line in it; what is zero is left unsaid there. */
function sayingsOf({ rhythm, surprise, rounds, period, week }: AnalysisReport['today']): readonly string[] {
  if (week === null) throw new Error('the command line counts the week');
  const { commitments, signals, lastWeek } = week;
  const { counts, month } = rhythm;
  const [thisMonth, earlier] = [rhythm.thisMonth.slice(0, 4), rhythm.earlier.slice(0, 3)];
  const notShown = [
    counts.thisMonth - thisMonth.length,
    counts.earlier + counts.never - earlier.length,
  ] as const;
  const said = (count: number, words: string): readonly string[] =>
    count === 0 ? [] : [words.replace('#', String(count))];
  return [
    ...said(commitments.late, '# te laat'),
    ...said(commitments.thisWeek, '# deze week'),
    ...said(commitments.later, '# na deze week'),
    ...said(commitments.undated, '# zonder datum'),
    ...said(commitments.byOwner.us, '# van jou'),
    ...said(commitments.byOwner.them, '# van een partner'),
    ...said(commitments.byOwner.colleague, '# van een collega'),
    ...said(signals.fresh, '# nieuw'),
    ...said(signals.ageing, '# signa'),
    ...said(week.calendarWaiting, '# agenda-item'),
    ...said(week.asides, '# partner'),
    `De uren van week ${String(lastWeek.week)} zijn ${lastWeek.isNoted ? '' : 'nog niet '}genoteerd.`,
    ...said(counts.thisMonth, '# ritme'),
    ...said(counts.earlier, '# ritme'),
    ...said(counts.never, '# partner'),
    ...said(counts.planned, '# gepland'),
    ...said(counts.snoozed, '# uitgesteld'),
    ...said(counts.dismissed, '# opzij gezet'),
    ...said(notShown[0], '# met een ritme dat deze maand afloopt'),
    ...said(notShown[1], '# die al langer wachten'),
    `van ${dutch(month.from)} tot en met ${dutch(month.until)}`,
    `Aandacht telt over ${dutch(period.from)} tot en met ${dutch(period.until)}`,
    ...[...thisMonth, ...earlier].flatMap(({ daysSinceLast, desiredIntervalDays, effect }) => [
      `${daysSinceLast === null ? '' : `${String(daysSinceLast)} dagen geleden, `}je wilt elke ${String(desiredIntervalDays)} dagen`,
      ...(effect.inTimeUntil === null ? [] : [`tot ${dutch(effect.inTimeUntil)}`]),
    ]),
    ...(surprise === null
      ? []
      : [
          `uit ${String(surprise.candidateCount)} partners`,
          `1 op ${String(Math.round(1 / surprise.chance))}`,
          ...said(surprise.reshuffles, 'Je vroeg deze week # keer een andere'),
        ]),
    ...rounds.map(
      ({ unseenCount, partnerCount }) =>
        `: ${String(unseenCount)} van ${String(partnerCount)} lang niet gezien`,
    ),
    ...(rounds[0]?.stops.slice(0, 2) ?? []).map(({ daysSinceLast }) =>
      daysSinceLast === null ? 'nooit gesproken' : `${String(daysSinceLast)} dagen niet gesproken`,
    ),
  ];
}

async function expectFiguresOfCommandLine(page: Page): Promise<AnalysisReport['today']> {
  const report = await reportOf(page);
  // No figure without how it was counted: in each part that counts.
  const undefinedParts = await page.getByRole('main').evaluate((main) =>
    [...main.querySelectorAll('section')]
      .filter((part) => /\d/.test(part.querySelector('h2, .secondary-text')?.textContent ?? ''))
      .filter((part) => part.querySelector('details.explain') === null)
      .map((part) => part.querySelector('h2')?.textContent),
  );
  expect(undefinedParts.filter((heading) => heading?.endsWith('voornemens') !== true)).toEqual([]);
  const shown = (await page.getByRole('main').evaluate((main) => main.textContent)).replaceAll(/\s+/g, ' ');
  for (const saying of sayingsOf(report)) expect(shown).toContain(saying);
  // Every share that is named is one of the effects of a visit.
  const shares = [...report.rhythm.thisMonth, ...report.rhythm.earlier, report.surprise].flatMap(
    (proposed) => {
      const share = proposed?.effect?.categoryShare;
      return share === undefined ? [] : [percent(share.before ?? 0), percent(share.after)];
    },
  );
  for (const [share] of shown.matchAll(/\d+%/g)) expect(shares).toContain(share);
  return report;
}

test('a week: the figures are those of the command line; one plans, puts off, dismisses, tells and rides a round', async ({
  start,
}) => {
  const { page } = await start();
  await openExample(page);
  await openToday(page);
  const before = await expectFiguresOfCommandLine(page);
  const waiting = [...before.rhythm.thisMonth, ...before.rhythm.earlier];
  const names = new Map((await askMain(page, 'organisations.list')).map((one) => [one.id, one]));
  const nameAt = (place: number): string => {
    const partner = names.get(waiting[place]?.partnerId ?? ('' as never));
    return partner === undefined ? '' : partner.shortName === '' ? partner.name : partner.shortName;
  };

  // Plan the first: the form knows whom, and it is gone from the suggestions.
  await page
    .getByRole('button', { name: `Ontmoeting met ${nameAt(0)} plannen` })
    .first()
    .click();
  await expect(page.getByRole('textbox', { name: /^Waarover/ })).toHaveValue(`Bijpraten met ${nameAt(0)}`);
  await page.getByRole('button', { name: 'Bewaren', exact: true }).last().click();
  await expect(page.getByText('Voornemen toegevoegd')).toBeVisible();
  await expect(page.getByRole('button', { name: `Ontmoeting met ${nameAt(0)} plannen` })).toHaveCount(0);

  // Put the second off, dismiss the third with a reason, and take that back.
  await page
    .getByRole('button', { name: `Later: ${nameAt(1)}`, exact: true })
    .first()
    .click();
  await page.getByRole('button', { name: 'Volgende maand' }).click();
  await expect(page.getByText('Voor later gezet')).toBeVisible();
  await page
    .getByRole('button', { name: `Niet nu: ${nameAt(2)}` })
    .first()
    .click();
  await page.getByRole('textbox', { name: 'Waarom nu niet?' }).fill('De wethouder gaat erheen');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Niet meer voorgesteld')).toBeVisible();
  await page.getByText('2 partners opzij gezet').click();
  await expect(page.getByText(/niet voorgesteld: De wethouder gaat erheen$/)).toBeVisible();
  await page
    .getByRole('button', { name: / weer voorstellen$/ })
    .first()
    .click();
  await expect(page.getByText('Weer voorgesteld')).toBeVisible();
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(page.getByText('2 partners opzij gezet')).toBeVisible();

  // Another surprise, and it is still that one after looking elsewhere.
  const surprise = page.getByRole('region', { name: 'Een verrassende ontmoeting deze week' });
  await surprise.getByRole('button', { name: 'Een andere' }).click();
  await expect(surprise.getByText('Je vroeg deze week 1 keer een andere.')).toBeAttached();

  // What was heard is told inside, and another is let go.
  await page
    .getByRole('button', { name: /^Binnen verteld: / })
    .first()
    .click();
  await page.getByRole('textbox', { name: 'Waar', exact: true }).fill('Managementteam');
  await page.getByRole('textbox', { name: 'Aan wie' }).fill('de directeuren');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Signaal binnen verteld.', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Naar de lijst met signalen' }).click();
  await page
    .getByRole('button', { name: /^Laat los: / })
    .first()
    .click();
  await page.getByRole('textbox', { name: /^Waarom/ }).fill('Was een gerucht');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Signaal losgelaten.', { exact: true })).toBeVisible();
  await page.getByRole('radio', { name: /^Verteld/ }).check({ force: true });
  await expect(page.getByText(/^Binnen verteld op .* in Managementteam aan de directeuren$/)).toBeVisible();
  await page.getByRole('button', { name: /^bij / }).first().click();
  await expect(
    page.getByRole('complementary').getByText(/in Managementteam aan de directeuren$/),
  ).toBeVisible();

  // What was told stands in the Spiegel too.
  await goTo(page, 'Spiegel');
  await page.getByRole('radio', { name: 'Dit jaar' }).check({ force: true });
  await page.getByRole('tab', { name: 'Taal' }).click();
  await expect(page.getByText(/^binnen verteld op .* in Managementteam$/)).toBeVisible();

  // Who waits longer is on the map, seen through the lens that shows it.
  await openToday(page);
  await page.getByRole('button', { name: 'Alle partners die te lang wachten' }).click();
  await expect(page.getByRole('tab', { name: 'Verwaarloosd' })).toHaveAttribute('aria-selected', 'true');

  // An hour by bike: planned in one go, and undone in one go.
  await openToday(page);
  const intentions = (await askMain(page, 'intentions.list')).length;
  await page.getByRole('button', { name: /^Plan 2 bezoeken$/ }).click();
  await expect(page.getByText('Rondje gepland')).toBeVisible();
  expect(await askMain(page, 'intentions.list')).toHaveLength(intentions + 2);
  const after = await expectFiguresOfCommandLine(page);
  expect(after.rhythm.counts).toMatchObject({ snoozed: 1, dismissed: 1 });
  expect(after.week?.signals).toMatchObject({
    told: (before.week?.signals.told ?? 0) + 1,
    letGo: (before.week?.signals.letGo ?? 0) + 1,
  });
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(page.getByText(/^Ongedaan gemaakt: rondje gepland/)).toBeVisible();
  expect(await askMain(page, 'intentions.list')).toHaveLength(intentions);
});

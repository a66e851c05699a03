import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import type { AnalysisReport } from '#shared/analysis/report.ts';
import { REFLECTION_SUBJECTS } from '#shared/texts/reflection-questions.ts';
import { type FigureUnit, formatFigure } from '#renderer/i18n/format-figure.ts';
import { readDocx } from '../support/docx-file.ts';
import { askMain } from './support/bridge.ts';
import { expect, test } from './support/fixtures.ts';
import { answerDialogs } from './support/lists.ts';
import { mirrorSayings, textsWithFigures } from './support/mirror-sayings.ts';
import { goTo, openExample } from './support/user.ts';

const CLI = path.resolve(import.meta.dirname, '../../main/cli.ts');
const DAY = String.raw`(\d\d)-(\d\d)-(\d{4})`;

/** What the command line says of a period. */
async function analysed(file: string, from: string, until: string): Promise<AnalysisReport> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [CLI, 'analyse', file, '--json', '--from', from, '--as-of', until],
    { maxBuffer: 1e9 },
  );
  return JSON.parse(stdout) as AnalysisReport;
}

/** The names by which an item of a list may be meant. */
function isCalled(item: unknown, name: string): boolean {
  if (typeof item !== 'object' || item === null) return false;
  const has = (field: string): unknown => Reflect.get(item, field) as unknown;
  const place = has('place');
  return (
    ['label', 'categoryId', 'partnerId', 'id'].some((field) => has(field) === name) ||
    ('value' in item && String(has('value')) === name) ||
    ('podium' in item && `${String(has('podium'))}+${String(has('form'))}` === name) ||
    (typeof place === 'string' && place.replaceAll('/', '|') === name)
  );
}

/** What stands at a path of the JSON; a list is entered by the name of its item. */
function valueAt(json: unknown, names: readonly string[]): unknown {
  return names.reduce<unknown>((found, name) => {
    if (Array.isArray(found) && name !== 'length')
      return found.find((item) => isCalled(item, name)) as unknown;
    return typeof found === 'object' && found !== null ? (Reflect.get(found, name) as unknown) : found;
  }, json);
}

/** The days that the page says it looks at: first its own, then those of the period before. */
async function daysShown(page: Page): Promise<readonly string[]> {
  const text = await page.getByText(/^Je kijkt naar/).innerText();
  return [...text.matchAll(new RegExp(DAY, 'g'))].map(([, day, month, year]) => `${year}-${month}-${day}`);
}

interface ShownFigure {
  readonly path: string;
  readonly unit: FigureUnit;
  readonly text: string;
  /** How it was counted stands with it, one click away. */
  readonly isDefined: boolean;
}

async function figuresShown(page: Page): Promise<readonly ShownFigure[]> {
  await expect(page.getByText('wordt berekend')).toHaveCount(0);
  return page.locator('[data-figure]').evaluateAll((elements) =>
    elements.map((element) => ({
      path: element.getAttribute('data-figure') ?? '',
      unit: (element.getAttribute('data-unit') ?? 'count') as FigureUnit,
      text: element.textContent,
      isDefined:
        (element.closest('section')?.querySelector('details.mirror-definitions dd') ??
          element.closest('.mirror-page')?.querySelector(':scope > details.mirror-definitions dd') ??
          null) !== null,
    })),
  );
}

/** Goes through the four pages of a period and holds each figure against the command line. */
async function holdAgainstCommandLine(page: Page, file: string, period: string): Promise<number> {
  await page.getByRole('radio', { name: period }).check({ force: true });
  await expect(page.getByText(/^Je kijkt naar/)).toBeVisible();
  await page.getByRole('tab', { name: 'Tijd' }).click();
  await page.waitForLoadState('networkidle');
  const [from = '', until = '', beforeFrom = '', beforeUntil = ''] = await daysShown(page);
  const now = await analysed(file, from, until);
  const before = await analysed(file, beforeFrom, beforeUntil);
  const sayings = mirrorSayings(now);
  const amiss: unknown[] = [];
  let count = 0;
  for (const tab of ['Tijd', 'Toneel', 'Taal', 'Reflectie'] as const) {
    await page.getByRole('tab', { name: tab }).click();
    const shown = await figuresShown(page);
    count += shown.length;
    if (tab === 'Reflectie') {
      const beside = REFLECTION_SUBJECTS.flatMap(({ figures }) =>
        figures.map((id) => `measures/${id}/value`),
      );
      expect(shown.map((figure) => figure.path)).toEqual(expect.arrayContaining(beside));
      expect(shown.some((figure) => figure.path.endsWith('/previous'))).toBe(true);
    }
    const wrong = shown.flatMap(({ path: where, unit, text }) => {
      const names = where.split('/');
      const value = names[0] === 'previous' ? valueAt(before, names.slice(1)) : valueAt(now, names);
      const expected =
        value === null || typeof value === 'number' ? formatFigure(value, unit) : `nothing at ${where}`;
      return text === expected ? [] : [{ tab, where, text, expected }];
    });
    amiss.push(...wrong);
    // What stands in sentences, captions and drawings is said of the same JSON, and every figure has its definition at hand.
    const said = await textsWithFigures(page);
    const own = /^(Je kijkt naar|Uren van week)/;
    amiss.push(
      ...said.filter((text) => !own.test(text) && !sayings[tab].has(text)).map((text) => ({ tab, text })),
    );
    count += said.length;
    amiss.push(...shown.filter(({ isDefined }) => !isDefined));
  }
  expect(amiss).toEqual([]);
  return count;
}

test('a quarter of the secretaris: hours, each page of the Spiegel, an answer, and the report', async ({
  start,
  dataFolder,
}) => {
  const { electron, page } = await start();
  await openExample(page);
  await goTo(page, 'Vandaag');
  await page.getByRole('button', { name: 'Spiegel openen' }).click();

  // Hours of a week, with the keyboard alone.
  const week = page.getByRole('combobox', { name: 'Week', exact: true });
  await week.selectOption({ index: 3 });
  for (const [name, hours] of [
    ['College', '14,5'],
    ['Organisatie', '20'],
    ['Omgeving', '9'],
  ] as const) {
    await page.getByRole('textbox', { name, exact: true }).fill(hours);
  }
  await expect(page.getByText('Samen 43,5 uur.')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Uren bewaard')).toBeVisible();
  await expect(page.getByRole('table', { name: 'Uren van de laatste weken' })).toContainText('14,5');

  // Every figure is that of the command line, for the last quarter and the year.
  const file = (await askMain(page, 'app.status')).file?.path ?? '';
  expect(await holdAgainstCommandLine(page, file, 'Vorig kwartaal')).toBeGreaterThan(200);
  expect(await holdAgainstCommandLine(page, file, 'Dit jaar')).toBeGreaterThan(200);

  // What made a figure is one click away.
  await page.getByRole('radio', { name: 'Vorig kwartaal' }).check({ force: true });
  await page.getByRole('tab', { name: 'Toneel' }).click();
  const stage = page.getByRole('row', { name: /^Bij de partner/ }).last();
  await stage.getByRole('button').click();
  await expect(
    page.getByRole('complementary').getByRole('heading', { name: 'Podium: bij de partner' }),
  ).toBeVisible();
  await page.keyboard.press('Escape');

  // An answer that is half written stays; saved, it stands there with the figures of today.
  await page.getByRole('tab', { name: 'Reflectie' }).click();
  await page.getByRole('button', { name: 'Antwoord schrijven: Timing' }).click();
  await page.getByRole('textbox', { name: 'Je antwoord' }).fill('Ik kwam vooral als er iets misging.');
  await goTo(page, 'Partners');
  await goTo(page, 'Spiegel');
  await page.getByRole('button', { name: 'Antwoord schrijven: Timing' }).click();
  await expect(page.getByRole('textbox', { name: 'Je antwoord' })).toHaveValue(
    'Ik kwam vooral als er iets misging.',
  );
  await page.getByRole('button', { name: 'Antwoord bewaren' }).click();
  await expect(page.getByText('Reflectie bewaard')).toBeVisible();
  const [reflection] = await askMain(page, 'reflections.list');
  expect(reflection?.figures).toHaveProperty('orientation-risk');
  await goTo(page, 'Vandaag');
  await expect(page.getByRole('button', { name: 'Spiegel openen' })).toHaveCount(0);

  // The report: nothing of one's own goes along unasked.
  await goTo(page, 'Spiegel');
  await page.getByRole('button', { name: 'Kwartaalspiegel maken' }).click();
  const sheet = page.getByRole('article', { name: 'Spiegel van de gemeentesecretaris buiten' });
  await expect(sheet).toBeVisible();
  await expect(sheet).not.toContainText('Ik kwam vooral');
  const [pdf, docx] = [path.join(dataFolder, 'spiegel.pdf'), path.join(dataFolder, 'spiegel.docx')];
  await answerDialogs(electron, { save: pdf });
  await page.getByRole('button', { name: 'Bewaren als PDF' }).click();
  await expect(page.getByText(`Bewaard: ${pdf}`)).toBeVisible();
  await page.getByRole('checkbox', { name: /^Mijn antwoorden/ }).check({ force: true });
  await answerDialogs(electron, { save: docx });
  await page.getByRole('button', { name: 'Bewaren als Word-document' }).click();
  await expect(page.getByText(`Bewaard: ${docx}`)).toBeVisible();

  const bytes = readFileSync(pdf);
  const read = await getDocumentProxy(new Uint8Array(bytes));
  const { text } = await extractText(read, { mergePages: true });
  expect(text).toContain('Hoe is dit geteld?');
  expect(text).not.toContain('Ik kwam vooral');
  const raw = bytes.toString('latin1');
  expect(raw).toContain('/StructTreeRoot');
  expect(raw).toMatch(/\/Lang ?\(nl/);
  expect(raw).toContain('/FontFile2');
  const written = await readDocx(docx);
  expect(written.headings).toEqual(
    expect.arrayContaining(['Spiegel van de gemeentesecretaris buiten', 'Tijd', 'Toneel', 'Taal']),
  );
  expect(written.text).toContain('Ik kwam vooral als er iets misging.');
  // The rail leads from the report to the Spiegel itself.
  await goTo(page, 'Spiegel');
  await expect(page.getByRole('tab', { name: 'Tijd' })).toBeVisible();
  expect(written.pictureTexts.length).toBeGreaterThanOrEqual(3);
});

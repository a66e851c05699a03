import { mkdtempSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { closeDatabase, type ReadDb } from '#db/handle.ts';
import { createDatabase } from '#db/open.ts';
import { listEncounters } from '#db/repos/encounters/encounter-log.ts';
import { search } from '#db/repos/search/search.ts';
import { printFigure } from './support/figures.ts';
import { fillLargeNetwork, LAST_DAY, NETWORK_SIZE } from './support/large-network.ts';
import { onLargeNetwork } from './support/large-network-window.ts';
import { findsPainted } from './support/painted.ts';
import { TYPED } from './support/typed-words.ts';

/**
 * Times of finding anything while typing, letter by letter, on a large file: of the search alone, and in the real window from the
 * key until the finds are painted. Prints, asserts nothing: `npm run bench -- search`.
 */

const BAR_MILLISECONDS = 50;

const milliseconds = (work: () => unknown): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

const beginningsOf = (typed: string): readonly string[] =>
  Array.from({ length: typed.length }, (_, place) => typed.slice(0, place + 1));

/** Of each letter of all that is typed, and the slowest of each. */
function printTyping(what: string, times: readonly (readonly number[])[]): void {
  printFigure(`  ${what}, all letters`, times.flat(), 'ms', BAR_MILLISECONDS);
  printFigure(
    `  ${what}, the slowest letter of each`,
    times.map((one) => Math.max(...one)),
    'ms',
    BAR_MILLISECONDS,
  );
  const late = times.flat().filter((time) => time >= BAR_MILLISECONDS).length;
  process.stdout.write(`  ${what}: ${String(late)} of ${String(times.flat().length)} letters over the bar\n`);
}

function measureSearch(db: ReadDb): void {
  const all = TYPED.map((typed) => {
    const times = beginningsOf(typed).map((text) => milliseconds(() => search(db, text, LAST_DAY)));
    const found = search(db, typed, LAST_DAY).groups.map(
      ({ kind, hits }) => `${String(hits.length)} ${kind}`,
    );
    printFigure(`  finding "${typed}" (${found.join(', ') || 'nothing'})`, times, 'ms', BAR_MILLISECONDS);
    return times;
  });
  printTyping('finding', all);
  const query = {
    from: null,
    until: null,
    organisationId: null,
    themeId: null,
    form: null,
    limit: 50,
    after: null,
  };
  for (const text of ['speelveld', 'jongeren plek', 'op']) {
    printFigure(
      `  first page of the log with "${text}"`,
      Array.from({ length: 9 }, () => milliseconds(() => listEncounters(db, { ...query, text }))),
      'ms',
    );
  }
}

const folder = mkdtempSync(path.join(os.tmpdir(), 'netwerkkaart-bench-'));
const file = path.join(folder, 'x.netwerk');
const db = createDatabase(file);
const { partners, persons, encounters } = NETWORK_SIZE;
process.stdout.write(
  `the search alone: ${String(partners)} partners, ${String(persons)} persons, ${String(encounters)} encounters\n`,
);
printFigure('  fill, one transaction', [milliseconds(() => fillLargeNetwork(db))], 'ms');
process.stdout.write(`  file: ${(statSync(file).size / 1e6).toFixed(1)} MB\n`);
measureSearch(db);
closeDatabase(db);
rmSync(folder, { recursive: true, force: true });

await onLargeNetwork(async (page) => {
  await page.keyboard.press('Control+k');
  const field = page.getByRole('combobox', { name: 'Wat zoek je?' });
  await field.waitFor();
  const times: (readonly number[])[] = [];
  for (const typed of TYPED) {
    await field.fill('');
    const letters: number[] = [];
    for (const text of beginningsOf(typed)) {
      letters.push(await findsPainted(page, text, () => page.keyboard.press(text.at(-1) ?? '')));
    }
    printFigure(`  typing "${typed}", from key to painted`, letters, 'ms', BAR_MILLISECONDS);
    times.push(letters);
  }
  printTyping('from key to painted', times);
});

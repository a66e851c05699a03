import { readFileSync } from 'node:fs';

/** docs/analysis.md, which tells an adviser in words what every figure means. */
export const ANALYSIS_DOCUMENT = readFileSync(new URL('../../docs/analysis.md', import.meta.url), 'utf8');

/** The text under a heading of the second level, without those after it. */
export function sectionOf(document: string, heading: string): string {
  const [, after = ''] = document.split(`\n## ${heading}\n`);
  return after.split('\n## ')[0] ?? '';
}

/** The rows of all tables whose first column has this name: each cell by the name of its column. */
export function tableRows(text: string, firstColumn: string): readonly Readonly<Record<string, string>>[] {
  const cellsOf = (line: string) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
  let columns: readonly string[] = [];
  return text.split('\n').flatMap((line) => {
    if (!line.startsWith('|')) {
      columns = [];
      return [];
    }
    const cells = cellsOf(line);
    if (columns.length === 0) {
      columns = cells;
      return [];
    }
    if (columns[0] !== firstColumn || line.startsWith('|---')) return [];
    return [Object.fromEntries(columns.map((column, place) => [column, cells[place] ?? '']))];
  });
}

/** What stands between backticks, in order. */
export function namedIn(text: string): readonly string[] {
  return [...text.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
}

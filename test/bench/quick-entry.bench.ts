import { buildNameIndex, type NameIndex } from '#shared/quick-entry/name-index.ts';
import { LONGEST_LINE, parseLine } from '#shared/quick-entry/parse-line.ts';
import { largeNames } from '#test/support/large-names.ts';
import {
  EXAMPLE_TODAY,
  exampleNames,
  readExampleLines,
  scoreTable,
} from '#test/support/quick-entry-lines.ts';

/** How well and how fast the quick entry reads. Prints, asserts nothing: `node test/bench/quick-entry.bench.ts`. */

const TABLES = [
  { file: 'example-lines.txt', title: 'lines that the parser is made with' },
  { file: 'unseen-lines.txt', title: 'lines that nobody tunes to' },
];

function share(part: number, whole: number): string {
  return `${((100 * part) / Math.max(1, whole)).toFixed(1)}%`;
}

const names = exampleNames();
for (const { file, title } of TABLES) {
  const score = scoreTable(readExampleLines(file), names);
  const right = score.fields - score.wrong.length;
  const sure = score.wrong.filter(({ wasSure }) => wasSure).length;
  console.log(
    `${title}: ${score.rightLines} of ${score.lines} right in every field (${share(score.rightLines, score.lines)}); ` +
      `${right} of ${score.fields} fields (${share(right, score.fields)}); ${sure} wrong where the parser was sure`,
  );
  if (!process.argv.includes(file)) continue;
  for (const { line, field, expected, understood, wasSure } of score.wrong) {
    const was = wasSure ? ' (SURE)' : '';
    console.log(
      `- ${line}\n    ${field}${was}: ${expected.join(' | ') || '-'} -> ${understood.join(' | ') || '-'}`,
    );
  }
}

/** Milliseconds of reading a line at each key, as it grows; every line from the first letter to the last. */
function timesOfTyping(lines: readonly string[], index: NameIndex): readonly number[] {
  return lines.flatMap((line) =>
    Array.from({ length: line.length }, (_, count) => {
      const start = performance.now();
      parseLine(line.slice(0, count + 1), index, EXAMPLE_TODAY);
      return performance.now() - start;
    }),
  );
}

function printTimes(what: string, times: readonly number[]): void {
  const sorted = times.toSorted((one, other) => one - other);
  const at = (part: number): string =>
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0).toFixed(2);
  console.log(
    `${what}: median ${at(0.5)} ms, p95 ${at(0.95)} ms, slowest ${at(1)} ms (${sorted.length} keys, bar 16 ms)`,
  );
}

const things = largeNames(5000, 20_000);
const building = [1, 2, 3].map(() => {
  const start = performance.now();
  buildNameIndex(things);
  return performance.now() - start;
});
console.log(
  `taking 5,000 partners and 20,000 persons apart: ${building.map((time) => time.toFixed(0)).join(', ')} ms (the first time, and after a change)`,
);
const large = buildNameIndex(things);
const lines = [...readExampleLines('example-lines.txt'), ...readExampleLines('unseen-lines.txt')].map(
  ({ line }) => line,
);
timesOfTyping(lines.slice(0, 10), large); // warm the compiler as a running app is
printTimes('reading the line at each key', timesOfTyping(lines, large));
const longest = lines.join(', ').slice(0, LONGEST_LINE);
const longTimes = Array.from({ length: 50 }, (_, count) => {
  const start = performance.now();
  parseLine(longest.slice(0, LONGEST_LINE - 50 + count), large, EXAMPLE_TODAY);
  return performance.now() - start;
});
printTimes('reading a line of 1,000 characters', longTimes);

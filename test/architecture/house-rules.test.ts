import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const projectRoot = path.resolve(import.meta.dirname, '../..');
const read = (name: string) => readFileSync(path.join(projectRoot, name), 'utf8');
const lineCount = (text: string) => text.trimEnd().split('\n').length;

const sourceFiles = globSync('{main,renderer,shared,db,test,scripts}/**/*.{ts,tsx,mjs,css}', {
  cwd: projectRoot,
})
  .map((name) => name.replaceAll(path.sep, '/'))
  .sort();

/** A reader can hold a file of this length in mind. */
const longestFile = 300;

/** Files that may be longer, each with the reason why cutting it would not help its reader. */
const longFiles: Readonly<Record<string, string>> = {};

test('there are files to look at', () => {
  expect(sourceFiles.length).toBeGreaterThan(100);
});

test(`no file is longer than ${longestFile} lines, but for those with a reason`, () => {
  const tooLong = sourceFiles
    .filter((name) => lineCount(read(name)) > longestFile)
    .map((name) => `${name} (${lineCount(read(name))} lines)`);
  const excused = Object.keys(longFiles);
  expect(tooLong.filter((line) => !excused.some((name) => line.startsWith(`${name} `)))).toEqual([]);
});

test('every excuse for a long file is still needed', () => {
  const unneeded = Object.keys(longFiles).filter(
    (name) => !sourceFiles.includes(name) || lineCount(read(name)) <= longestFile,
  );
  expect(unneeded).toEqual([]);
});

test('the preload stays under 40 lines', () => {
  expect(lineCount(read('main/preload.ts'))).toBeLessThan(40);
});

const statements = {
  comment: /\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm,
  import: /^import\s[^;]*;$/gm,
  passesAllOn: /^export\s+(?:type\s+)?\*[^;]*;$/gm,
  passesSomeOn: /^export\s+(?:type\s+)?\{[^}]*\}\s+from\s[^;]*;$/gm,
};

/** A barrel passes on everything of another file, or has nothing of its own beside what it passes on. */
function isBarrel(text: string): boolean {
  const withoutComments = text.replaceAll(statements.comment, '');
  if (withoutComments.search(statements.passesAllOn) >= 0) return true;
  const own = withoutComments.replaceAll(statements.import, '').replaceAll(statements.passesSomeOn, '');
  return own.trim() === '' && withoutComments.search(statements.passesSomeOn) >= 0;
}

test.for([
  ["export * from './a.ts';", true],
  ["export const own = 1;\nexport * as a from './a.ts';", true],
  ["/** All of it. */\nexport { a, b } from './a.ts';", true],
  ["import './b.ts';\nexport type {\n  A,\n} from './a.ts';", true],
  ["export type { A } from './a.ts';\nexport const own = 1;", false],
  ["import { a } from './a.ts';\nexport const b = a;", false],
  ["import './b.css';", false],
] as const)('%j is a barrel: %s', ([text, expected]) => {
  expect(isBarrel(text)).toBe(expected);
});

test('there is no barrel', () => {
  expect(sourceFiles.filter((name) => !name.endsWith('.css') && isBarrel(read(name)))).toEqual([]);
});

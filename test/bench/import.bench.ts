import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { startImportProgram } from './support/import-program.ts';
import { LIST_SIZE, largeLists } from './support/large-lists.ts';
import { measured, printMeasured } from './support/measured.ts';

/** Time and memory of imports and their undo, as the program does them. Prints, asserts nothing: `npm run bench -- import`. */

const program = startImportProgram();

function written(age: 'first' | 'newer'): readonly { readonly path: string }[] {
  const lists = largeLists(age);
  return (['partners', 'persons'] as const).map((name) => {
    const file = path.join(program.folder, `${name} ${age}.csv`);
    writeFileSync(file, lists[name]);
    return { path: file };
  });
}

const first = written('first');
const newer = written('newer');
process.stdout.write(`memory before: ${(process.memoryUsage.rss() / 1e6).toFixed(0)} MB\n`);
const steps: readonly (readonly [string, () => Promise<unknown>])[] = [
  [
    `${String(LIST_SIZE.partners)} partners and ${String(LIST_SIZE.persons)} persons, from files to network`,
    () => program.importWhole(first),
  ],
  ['the same files again: nothing changes', () => program.importWhole(first)],
  ['newer files: some changed, some new', () => program.importWhole(newer)],
  ['undo of the newer', () => program.move({ kind: 'undo' })],
  ['redo of the newer', () => program.move({ kind: 'redo' })],
  ['back to the start of the list of changes', () => program.move({ kind: 'goTo', number: 0 })],
  ['redo of the first', () => program.move({ kind: 'redo' })],
  ['undo of the first', () => program.move({ kind: 'undo' })],
];
for (const [what, work] of steps) printMeasured(what, await measured(work));
await program.close();
spawnSync(process.execPath, [path.join(import.meta.dirname, 'support/hostile-imports.ts')], {
  stdio: 'inherit',
});

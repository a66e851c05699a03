import { randomBytes } from 'node:crypto';
import { closeSync, openSync, writeFileSync, writeSync } from 'node:fs';
import path from 'node:path';
import { startImportProgram } from './import-program.ts';
import { measured, printMeasured } from './measured.ts';

/** Files that want to hurt, read as the program reads them; in a process of its own, so that its memory is its own. */

const program = startImportProgram();

function inFolder(name: string): { readonly path: string } {
  return { path: path.join(program.folder, name) };
}

/** In pieces, so that what is large is not in the memory that is measured. */
function written(name: string, first: string, piece: string, bytes: number): { readonly path: string } {
  const file = inFolder(name);
  const large = Buffer.from(piece.repeat(Math.ceil(1_000_000 / piece.length)));
  const handle = openSync(file.path, 'w');
  writeSync(handle, first);
  for (let size = first.length; size < bytes; size += large.length) writeSync(handle, large);
  closeSync(handle);
  return file;
}

const HOSTILE: readonly (readonly [string, () => { readonly path: string }])[] = [
  [
    'a million random bytes',
    () => {
      const file = inFolder('willekeurig.csv');
      writeFileSync(file.path, randomBytes(1_000_000));
      return file;
    },
  ],
  ['300 MB of CSV', () => written('groot.csv', 'naam;categorie\n', 'naam;categorie\n', 300_000_000)],
  ['60 MB of CSV', () => written('lang.csv', 'naam;categorie\n', 'naam;categorie\n', 60_000_000)],
  ['60 MB inside one pair of quotes', () => written('quote.csv', 'naam\n"', 'x;\n', 60_000_000)],
];

for (const [what, make] of HOSTILE) {
  const file = make();
  let answer = 'read';
  const figures = await measured(async () => {
    try {
      await program.imports.read([file]);
    } catch (error) {
      answer = error instanceof Error ? error.message : String(error);
    }
  });
  printMeasured(`${what}: ${answer.slice(0, 120)}`, figures, null);
}
await program.close();

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, expect, test } from 'vitest';

const projectRoot = path.resolve(import.meta.dirname, '../..');

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'ambient-types-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Names that nothing declares in a file without imports, under the settings of a folder's own TypeScript project. */
function unknownNames(projectFile: string, names: readonly string[]): readonly string[] {
  const config = ts.getParsedCommandLineOfConfigFile(
    path.join(projectRoot, projectFile),
    {},
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: (diagnostic) => {
        throw new Error(ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n'));
      },
    },
  );
  if (config === undefined) throw new Error(`${projectFile} cannot be read`);
  const file = path.join(folder, 'names.ts');
  writeFileSync(file, names.map((name) => `export const own_${name} = ${name};`).join('\n'));
  const options = {
    ...config.options,
    composite: false,
    noEmit: true,
    rootDir: folder,
    typeRoots: [path.join(projectRoot, 'node_modules/@types')],
  };
  const program = ts.createProgram([file], options);
  const messages = program
    .getSemanticDiagnostics(program.getSourceFile(file))
    .map((diagnostic) => ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n'));
  return names.filter((name) => messages.some((message) => message.includes(`'${name}'`)));
}

const ofNode = ['process', 'Buffer', '__dirname'];
const ofTheBrowser = ['document', 'window'];

test.for([
  ['shared/tsconfig.json', [...ofNode, ...ofTheBrowser]],
  ['renderer/tsconfig.json', ofNode],
  ['db/tsconfig.json', ofTheBrowser],
  ['main/tsconfig.json', ofTheBrowser],
  ['main/tsconfig.preload.json', [...ofNode, ...ofTheBrowser]],
] as const)('%s does not know %j', ([projectFile, expected]) => {
  expect(unknownNames(projectFile, [...ofNode, ...ofTheBrowser])).toEqual(expected);
});

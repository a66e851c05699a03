import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { cruise, type ICruiseOptions, type ICruiseResult } from 'dependency-cruiser';
import extractDepcruiseOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';

const projectRoot = path.resolve(import.meta.dirname, '../..');
const topFolders = ['main', 'renderer', 'shared', 'db', 'test', 'scripts'];

/** File name and content of the modules of a small tree. */
type Tree = Readonly<Record<string, string>>;

interface Forbidden {
  readonly rule: string;
  readonly why: string;
  readonly tree: Tree;
}

const leaf = 'export const x = 1;';

/** For every rule an import, otherwise in good order, that this rule alone must reject. */
const forbidden: readonly Forbidden[] = [
  {
    rule: 'shared-stands-alone',
    why: 'shared/ reads a file',
    tree: { 'shared/domain/a.ts': "import 'node:fs';" },
  },
  {
    rule: 'shared-stands-alone',
    why: 'shared/ knows a type of db/',
    tree: { 'shared/domain/a.ts': "import type { X } from '#db/b.ts';", 'db/b.ts': 'export type X = 1;' },
  },
  {
    rule: 'graph-mathematics-in-analysis',
    why: 'the domain draws lots',
    tree: { 'shared/domain/a.ts': "import 'pure-rand';" },
  },
  {
    rule: 'graph-mathematics-in-analysis',
    why: 'the domain makes a graph',
    tree: { 'shared/domain/a.ts': "import 'graphology-metrics';" },
  },
  {
    rule: 'db-knows-shared',
    why: 'db/ calls the main process',
    tree: { 'db/a.ts': "import '#main/b.ts';", 'main/b.ts': leaf },
  },
  { rule: 'db-knows-shared', why: 'db/ shows a dialog', tree: { 'db/a.ts': "import 'electron';" } },
  {
    rule: 'main-knows-db-and-shared',
    why: 'the main process loads a screen',
    tree: { 'main/a.ts': "import '#renderer/b.ts';", 'renderer/b.ts': leaf },
  },
  {
    rule: 'main-knows-db-and-shared',
    why: 'the main process loads test support',
    tree: { 'main/a.ts': "import '#test/b.ts';", 'test/b.ts': leaf },
  },
  {
    rule: 'preload-knows-the-contract',
    why: 'the preload loads the domain',
    tree: { 'main/preload.ts': "import '#shared/domain/b.ts';", 'shared/domain/b.ts': leaf },
  },
  {
    rule: 'preload-knows-the-contract',
    why: 'the preload loads its neighbour',
    tree: { 'main/preload.ts': "import './b.ts';", 'main/b.ts': leaf },
  },
  {
    rule: 'nobody-imports-the-preload',
    why: 'the main process loads the preload itself',
    tree: { 'main/a.ts': "import './preload.ts';", 'main/preload.ts': leaf },
  },
  {
    rule: 'renderer-knows-shared',
    why: 'a screen loads a handler',
    tree: { 'renderer/a.ts': "import '#main/b.ts';", 'main/b.ts': leaf },
  },
  {
    rule: 'renderer-knows-shared',
    why: 'a screen asks a repository',
    tree: { 'renderer/a.ts': "import '#db/b.ts';", 'db/b.ts': leaf },
  },
  {
    rule: 'renderer-knows-shared',
    why: 'a screen loads Electron',
    tree: { 'renderer/a.ts': "import 'electron';" },
  },
  {
    rule: 'renderer-without-node',
    why: 'a screen reads a file',
    tree: { 'renderer/a.ts': "import 'node:fs';" },
  },
  {
    rule: 'features-stand-apart',
    why: 'a screen borrows from another',
    tree: {
      'renderer/features/log/a.ts': "import '../network/b.ts';",
      'renderer/features/network/b.ts': leaf,
    },
  },
  {
    rule: 'parts-know-no-feature',
    why: 'the map knows a screen',
    tree: { 'renderer/graph/a.ts': "import '../features/log/b.ts';", 'renderer/features/log/b.ts': leaf },
  },
  {
    rule: 'cytoscape-in-graph',
    why: 'a screen draws for itself',
    tree: { 'renderer/features/network/a.ts': "import 'cytoscape-fcose';" },
  },
  {
    rule: 'sqlite-in-db',
    why: 'a handler opens a database',
    tree: { 'main/a.ts': "import type { Database } from 'better-sqlite3';" },
  },
  {
    rule: 'no-window-on-the-command-line',
    why: 'the analysis worker reaches Electron by way of another module',
    tree: { 'main/analysis-worker.ts': "import './b.ts';", 'main/b.ts': "import 'electron';" },
  },
  {
    rule: 'scripts-know-no-application',
    why: 'a script calls the application',
    tree: { 'scripts/a.ts': "import '#main/b.ts';", 'main/b.ts': leaf },
  },
  {
    rule: 'other-folders-by-name',
    why: 'db/ climbs out of its folder',
    tree: { 'db/a.ts': "import '../shared/domain/b.ts';", 'shared/domain/b.ts': leaf },
  },
  {
    rule: 'no-circles',
    why: 'two modules need each other',
    tree: { 'db/a.ts': "import './b.ts';", 'db/b.ts': "import './a.ts';" },
  },
  {
    rule: 'only-declared-packages',
    why: 'a package that another package brought',
    tree: { 'main/a.ts': "import 'undeclared';" },
  },
  {
    rule: 'nothing-unresolved',
    why: 'an import that leads nowhere',
    tree: { 'main/a.ts': "import './gone.ts';" },
  },
];

/** What every layer is for: nothing of this may be rejected. */
const allowed: Tree = {
  'shared/domain/ids.ts': "import 'zod';",
  'shared/ipc/contract.ts': "import '#shared/domain/ids.ts';",
  'shared/analysis/a.ts': "import 'graphology-metrics'; import 'pure-rand'; import '#shared/domain/ids.ts';",
  'db/open.ts': "import 'node:fs'; import 'better-sqlite3'; import '#shared/domain/ids.ts';",
  'main/index.ts':
    "import 'electron'; import 'node:path'; import '#db/open.ts'; import '#shared/ipc/contract.ts';",
  'main/preload.ts': "import 'electron'; import '#shared/ipc/contract.ts';",
  'main/cli.ts': "import '#db/open.ts';",
  'renderer/graph/canvas.ts': "import 'cytoscape-fcose';",
  'renderer/features/network/a.ts':
    "import '../../graph/canvas.ts'; import '#shared/domain/ids.ts'; import './b.ts';",
  'renderer/features/network/b.ts': leaf,
  'renderer/app/shell.ts': "import '../features/network/a.ts';",
  'test/db/open.test.ts': "import '#db/open.ts'; import 'better-sqlite3';",
  'scripts/a.ts': "import 'node:fs'; import '#shared/domain/ids.ts';",
};

const manifestSchema = z.object({ imports: z.record(z.string(), z.string()) });
const { imports } = manifestSchema.parse(
  JSON.parse(readFileSync(path.join(projectRoot, 'package.json'), 'utf8')),
);
const declaredPackages = [
  'zod',
  'electron',
  'better-sqlite3',
  'cytoscape-fcose',
  'graphology-metrics',
  'pure-rand',
];
const installedPackages = [...declaredPackages, 'undeclared'];

let temporaryFolder: string;
let options: ICruiseOptions;

beforeAll(async () => {
  temporaryFolder = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'layers-')));
  options = await extractDepcruiseOptions(path.join(projectRoot, '.dependency-cruiser.mjs'));
});

afterAll(() => rmSync(temporaryFolder, { recursive: true, force: true }));

function writeFile(root: string, name: string, content: string): void {
  const file = path.join(root, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
}

/** A project with our package imports, a few packages, and the given modules. */
function writeProject(tree: Tree): string {
  const root = mkdtempSync(path.join(temporaryFolder, 'project-'));
  const dependencies: Record<string, string> = Object.fromEntries(
    declaredPackages.map((name) => [name, '1.0.0']),
  );
  writeFile(root, 'package.json', JSON.stringify({ imports, dependencies }));
  for (const name of installedPackages) {
    writeFile(
      root,
      `node_modules/${name}/package.json`,
      JSON.stringify({ name, version: '1.0.0', main: 'index.js' }),
    );
    writeFile(root, `node_modules/${name}/index.js`, '');
  }
  for (const [name, content] of Object.entries(tree)) writeFile(root, name, content);
  return root;
}

async function cruiseTree(baseDir: string, folders: readonly string[]): Promise<ICruiseResult> {
  const { output } = await cruise([...folders], { ...options, baseDir });
  if (typeof output === 'string')
    throw new Error('dependency-cruiser answered with a text instead of a result');
  return output;
}

const topFoldersOf = (tree: Tree) => [...new Set(Object.keys(tree).map((name) => name.split('/')[0] ?? ''))];

test.for(forbidden)('$rule: $why', async ({ rule, tree }) => {
  const result = await cruiseTree(writeProject(tree), topFoldersOf(tree));
  const rejectedBy = new Set(result.summary.violations.map((violation) => violation.rule.name));
  expect([...rejectedBy]).toEqual([rule]);
});

test('what the layers are for is accepted', async () => {
  const result = await cruiseTree(writeProject(allowed), topFoldersOf(allowed));
  expect(result.summary.violations).toEqual([]);
  expect(result.summary.totalCruised).toBeGreaterThanOrEqual(Object.keys(allowed).length);
});

test('every rule has an import that it must reject', () => {
  const rules = options.ruleSet?.forbidden?.map((rule) => rule.name) ?? [];
  expect(new Set(forbidden.map((example) => example.rule))).toEqual(new Set(rules));
});

test('the real tree is read, with its package imports, and keeps every rule', async () => {
  const result = await cruiseTree(projectRoot, topFolders);
  const cruised = result.modules.map((module) => module.source);
  for (const folder of topFolders) {
    expect(
      cruised.filter((name) => name.startsWith(`${folder}/`)).length,
      `modules in ${folder}/`,
    ).toBeGreaterThan(0);
  }
  const crossings = result.modules
    .filter((module) => module.source.startsWith('db/'))
    .flatMap((module) => module.dependencies)
    .filter(
      (dependency) => dependency.module.startsWith('#shared/') && dependency.resolved.startsWith('shared/'),
    );
  expect(crossings.length, 'imports of #shared/ in db/ that were followed').toBeGreaterThan(0);
  expect(result.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`)).toEqual([]);
});

import { globSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const projectRoot = path.resolve(import.meta.dirname, '../..');
const tour = readFileSync(path.join(projectRoot, 'docs/where-things-stand.md'), 'utf8');
const named = new Set([...tour.matchAll(/`([\w./-]+)`/g)].map(([, words = '']) => words.replace(/\/$/, '')));

/** Folders of the program itself; those of a screen go by their own name. */
const folders = new Set(
  globSync('{main,renderer,shared,db}/**/*.{ts,tsx,css}', { cwd: projectRoot })
    .map((name) => path.posix.dirname(name.replaceAll(path.sep, '/')))
    .map((name) => (name.startsWith('renderer/features/') ? path.posix.basename(name) : name)),
);

test('the tour names every folder of the program', () => {
  expect(folders.size).toBeGreaterThan(60);
  expect([...folders].filter((name) => !named.has(name))).toEqual([]);
});

test('every path that the tour names is there', () => {
  const paths = [...named].filter((name) => /^(main|renderer|shared|db|test|scripts|docs)\//.test(name));
  expect(paths.length).toBeGreaterThan(60);
  expect(
    paths.filter((name) => statSync(path.join(projectRoot, name), { throwIfNoEntry: false }) === undefined),
  ).toEqual([]);
});

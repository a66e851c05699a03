import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { writeWholeFile } from '#main/files/write-whole-file.ts';
import { temporaryFolder } from '#test/support/database.ts';

test('takes the place of what stood there, and leaves nothing beside it', () => {
  const folder = temporaryFolder();
  const file = path.join(folder, 'lijst.csv');
  writeFileSync(file, 'oud');
  writeWholeFile(file, 'nieuw');
  expect(readFileSync(file, 'utf8')).toBe('nieuw');
  expect(readdirSync(folder)).toEqual(['lijst.csv']);
});

test('what cannot take its place is refused, and leaves nothing half behind', () => {
  const folder = temporaryFolder();
  const taken = path.join(folder, 'lijst.csv');
  mkdirSync(path.join(taken, 'inhoud'), { recursive: true });
  expect(() => {
    writeWholeFile(taken, 'nieuw');
  }).toThrow(expect.objectContaining({ code: 'folder-read-only' }));
  expect(readdirSync(folder)).toEqual(['lijst.csv']);
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { freeName, networkName, newNetworkFile } from '#main/files/network-files.ts';
import { writeWholeFile } from '#main/files/write-whole-file.ts';
import { AppError } from '#shared/errors.ts';

function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'netwerkkaart-files-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

test('a name that is taken gets the next number', () => {
  const taken = new Set(['Mijn netwerk', 'Mijn netwerk 2']);
  expect(freeName('Mijn netwerk', (name) => taken.has(name))).toBe('Mijn netwerk 3');
});

test('a new network never lands on a file that is there', () => {
  const folder = path.join(temporaryFolder(), 'Netwerkkaart');
  const first = newNetworkFile(folder, 'Stad');
  writeFileSync(first, '');
  expect(path.basename(newNetworkFile(folder, 'Stad'))).toBe('Stad 2.netwerk');
  expect(networkName(first)).toBe('Stad');
});

test('a folder that cannot be made is a refusal', () => {
  const file = path.join(temporaryFolder(), 'file');
  writeFileSync(file, '');
  expect(() => newNetworkFile(path.join(file, 'below'), 'Stad')).toThrow(AppError);
});

test('a text is written whole, or not at all', () => {
  const folder = temporaryFolder();
  const file = path.join(folder, 'uit.json');
  writeWholeFile(file, '{}');
  expect(() => {
    writeWholeFile(path.join(folder, 'weg', 'uit.json'), '{}');
  }).toThrow('folder-read-only');
});

#!/usr/bin/env node
/**
 * Takes the place of fpm, a Ruby program that electron-builder downloads, where there is no network for it: of all that
 * fpm can do just the Debian package, by dpkg-deb.
 */
import { chmodSync, copyFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { run, runTask, SetupError } from '../support/run.ts';
import { controlFile, type PackageRequest, readFpmArguments } from './fpm-options.ts';

function copyContents(request: PackageRequest, folder: string): void {
  for (const { from, to } of request.mappings) {
    const target = path.join(folder, to);
    mkdirSync(from.endsWith('/') ? target : path.dirname(target), { recursive: true });
    cpSync(from, target, { recursive: true, verbatimSymlinks: true });
  }
}

function sizeInKilobytes(folder: string): number {
  return Number.parseInt(run(['du', '-sk', folder]), 10);
}

function writeMetadata(request: PackageRequest, folder: string): void {
  const control = controlFile(request, sizeInKilobytes(folder));
  const metadata = path.join(folder, 'DEBIAN');
  mkdirSync(metadata);
  writeFileSync(path.join(metadata, 'control'), control);
  for (const [option, name] of [
    ['--after-install', 'postinst'],
    ['--after-remove', 'postrm'],
  ] as const) {
    const script = request.values[option];
    if (script === undefined) continue;
    copyFileSync(script, path.join(metadata, name));
    chmodSync(path.join(metadata, name), 0o755);
  }
}

await runTask(() => {
  const request = readFpmArguments(process.argv.slice(2));
  if (request.values['-t'] !== 'deb')
    throw new SetupError('This stand-in for fpm makes Debian packages only.');
  const folder = mkdtempSync(path.join(os.tmpdir(), 'debian-package-'));
  try {
    chmodSync(folder, 0o755);
    copyContents(request, folder);
    writeMetadata(request, folder);
    run([
      'dpkg-deb',
      '--root-owner-group',
      '-Zzstd',
      '-z3',
      '--build',
      folder,
      request.values['--package'] ?? '',
    ]);
    return 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

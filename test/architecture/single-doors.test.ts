import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';

const projectRoot = path.resolve(import.meta.dirname, '../..');
const reportSchema = z.object({ diagnostics: z.array(z.object({ code: z.string() })) });

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'single-doors-'));
  copyFileSync(path.join(projectRoot, '.oxlintrc.json'), path.join(folder, '.oxlintrc.json'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Whether lint, as the project sets it, refuses an import in a file of this name and content. */
function isRefused(name: string, content: string): boolean {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
  const oxlint = path.join(projectRoot, 'node_modules/oxlint/bin/oxlint');
  const { stdout } = spawnSync(process.execPath, [oxlint, '--format', 'json', name], {
    cwd: folder,
    encoding: 'utf8',
  });
  const { diagnostics } = reportSchema.parse(JSON.parse(stdout));
  return diagnostics.some((diagnostic) => diagnostic.code === 'eslint(no-restricted-imports)');
}

const listens = "import { ipcMain } from 'electron';\nipcMain.handle('x', () => null);\n";
const speaks = "import { ipcRenderer } from 'electron';\nipcRenderer.send('x');\n";

test.for([
  ['main/window/window.ts', listens, true],
  ['main/ipc/register.ts', listens, false],
  ['main/ipc/register.ts', speaks, true],
  ['main/preload.ts', speaks, false],
  ['main/preload.ts', listens, true],
  ['renderer/api/client.ts', speaks, true],
] as const)('%s with %j is refused: %s', ([name, content, expected]) => {
  expect(isRefused(name, content)).toBe(expected);
});

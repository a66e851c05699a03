import { copyFileSync, cpSync, mkdtempSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * The program of test/fixtures/bare-window with the library that draws: 200 points and 800 lines in an empty window. A start
 * is to be read beside it, because most of a start is the machine's and the runtime's.
 *
 * @returns its folder, for the caller to remove
 */
export function makeBareWindow(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'netwerkkaart-bare-'));
  cpSync(path.resolve(import.meta.dirname, '../../fixtures/bare-window'), folder, { recursive: true });
  const library = path.dirname(createRequire(import.meta.url).resolve('cytoscape'));
  copyFileSync(path.join(library, 'cytoscape.min.js'), path.join(folder, 'cytoscape.min.js'));
  return folder;
}

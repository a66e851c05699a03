import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Move } from '#db/history.ts';
import { createImportSession, type ImportSession } from '#main/import/import-session.ts';
import { createNetworkSession } from '#main/network-session.ts';
import type { ImportDone } from '#shared/import/plan.ts';

/** What imports in the program: a network, the session with its worker, and a folder for lists. */
export interface ImportProgram {
  readonly folder: string;
  readonly imports: ImportSession;
  /** From files to network, with what is proposed. */
  importWhole(files: readonly { readonly path: string }[]): Promise<ImportDone>;
  move(way: Move): Promise<void>;
  close(): Promise<void>;
}

export function startImportProgram(): ImportProgram {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'netwerkkaart-bench-'));
  const network = createNetworkSession(() => undefined);
  const imports = createImportSession({
    network: () => network.network(),
    workerFile: new URL('../../../main/import-worker.ts', import.meta.url),
    tell: () => undefined,
  });
  network.create(path.join(folder, 'x.netwerk'), () => undefined);
  network.network().prepareForChanges();
  return {
    folder,
    imports,
    importWhole: async (files) => {
      const { tables, options } = await imports.read(files);
      await imports.plan({ ...options, tables: tables.map(({ proposal }) => proposal) });
      return imports.apply();
    },
    move: async (way) => {
      await network.network().move(way, () => nextTurn());
    },
    close: async () => {
      await imports.cancel();
      network.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

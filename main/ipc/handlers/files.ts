import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import type { WriteDb } from '#db/handle.ts';
import { saveAs } from '#db/rescue.ts';
import { exportNetwork } from '#db/repos/exchange/export.ts';
import { makeExampleNetwork } from '#shared/example-network/example-network.ts';
import { localDay } from '#shared/domain/calendar-date.ts';
import { AppError } from '#shared/errors.ts';
import type { AppStatus, ExportResult } from '#shared/ipc/app-state.ts';
import { type AppContext, appStatus } from '../../app-context.ts';
import { exportGraph } from '../../export/export-graph.ts';
import { exportLists } from '../../export/export-lists.ts';
import { networkName, newNetworkFile } from '../../files/network-files.ts';
import { openNetworkFile } from '../../files/open-file.ts';
import { writeExampleNetwork } from '../../files/write-example-network.ts';
import { logPrivacy } from '../../privacy-log.ts';
import { writeWholeFile } from '../../files/write-whole-file.ts';
import type { HandlersOf } from '../dispatch.ts';

const EXAMPLE_NAME = 'Voorbeeldstad';
export const EMPTY_NAME = 'Mijn netwerk';

function createFile(context: AppContext, name: string, fill: (db: WriteDb) => void): AppStatus {
  const file = newNetworkFile(context.networksFolder, name);
  context.session.create(file, fill);
  context.vault.leave();
  context.problem = null;
  context.preferences.rememberFile(file);
  return appStatus(context);
}

async function openChosen(context: AppContext): Promise<AppStatus> {
  const file = await context.dialogs.chooseNetwork();
  if (file !== null) openNetworkFile(context, file);
  return appStatus(context);
}

async function exportJson({ session, dialogs, clock }: AppContext): Promise<ExportResult | null> {
  const { db, file } = session.network();
  const target = await dialogs.chooseExport(`${networkName(file)}.json`);
  if (target === null) return null;
  const document = exportNetwork(db);
  writeWholeFile(target, JSON.stringify(document, null, 2));
  logPrivacy(db, clock(), 'network-export', { count: document.persons.length, detail: 'JSON' });
  return {
    path: target,
    encounterCount: document.encounters.length,
    partnerCount: document.organisations.length,
  };
}

/** Files: make, open, close, back up, export. */
export function fileHandlers(context: AppContext, announce: (status: AppStatus) => void): HandlersOf<'file'> {
  const announced = (status: AppStatus): AppStatus => {
    announce(status);
    return status;
  };
  return {
    'file.createExample': () =>
      announced(
        createFile(context, EXAMPLE_NAME, (db) => {
          writeExampleNetwork(db, makeExampleNetwork({ asOf: localDay(context.clock()) }));
        }),
      ),
    'file.createEmpty': () => announced(createFile(context, EMPTY_NAME, () => undefined)),
    'file.open': async () => announced(await openChosen(context)),
    'file.openRecent': ({ index }) => {
      const file = context.preferences.read().recentFiles[index];
      if (file === undefined) throw new AppError('file-not-found', { path: '' });
      openNetworkFile(context, file);
      return announced(appStatus(context));
    },
    'file.saveReplaced': () => {
      const current = context.session.network();
      const { file, db } = current;
      const folder = existsSync(dirname(file)) ? dirname(file) : context.networksFolder;
      const target = newNetworkFile(folder, `${networkName(file)} (gered)`);
      saveAs(db, target);
      // Whoever worked in it works on: who they are was proven before.
      context.session.open(target, current.keyCopy(), current.audience);
      context.preferences.rememberFile(target);
      context.savedInstead = { file: target, before: networkName(file) };
      return announced(appStatus(context));
    },
    'file.reopen': () => {
      const { file } = context.session.network();
      context.session.close();
      try {
        openNetworkFile(context, file);
      } catch (error) {
        // The first screen tells why.
        if (!(error instanceof AppError)) throw error;
      }
      return announced(appStatus(context));
    },
    'file.close': () => {
      context.session.close();
      context.vault.leave();
      return announced(appStatus(context));
    },
    'file.backUp': async () => {
      const path = await context.backUps.makeNow(context.session.network());
      announce(appStatus(context));
      return { path };
    },
    'file.exportJson': () => exportJson(context),
    'file.exportLists': (asked) => exportLists(context, asked),
    'file.exportGraph': (asked) => exportGraph(context, asked),
    'file.showInFolder': () => {
      context.dialogs.showInFolder(context.session.network().file);
    },
  };
}

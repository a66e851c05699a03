import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { exportNetwork } from '#db/repos/exchange/export.ts';
import { localDay } from '#shared/domain/calendar-date.ts';
import { AppError } from '#shared/errors.ts';
import type { ExportList } from '#shared/export/export-list.ts';
import { networkLists } from '#shared/export/network-lists.ts';
import type { ImportKind } from '#shared/import/import-fields.ts';
import type { ListExport, ListExportResult } from '#shared/ipc/app-state.ts';
import { IMPORT_KIND_LABELS } from '#shared/texts/import.ts';
import type { AppContext } from '../app-context.ts';
import { freeName, networkName } from '../files/network-files.ts';
import { logPrivacy } from '../privacy-log.ts';
import { writeWholeFile } from '../files/write-whole-file.ts';
import { listAsCsv } from './lists-as-csv.ts';
import { listsAsXlsx } from './lists-as-xlsx.ts';

/** A folder beside nothing of that name: several files at once never land on what is there. */
export function newFolder(parent: string, name: string): string {
  const free = freeName(name, (taken) => existsSync(path.join(parent, taken)));
  const folder = path.join(parent, free);
  try {
    mkdirSync(folder);
  } catch (cause) {
    throw new AppError('folder-read-only', { path: parent }, { cause });
  }
  return folder;
}

function countOf(network: ReturnType<typeof exportNetwork>, kind: ImportKind): number {
  return kind === 'partners' ? network.organisations.length : network[kind].length;
}

/** Files in a new folder. @returns where it stands */
function writeCsvFolder(parent: string, name: string, lists: readonly ExportList[]): string {
  const folder = newFolder(parent, name);
  for (const list of lists) writeWholeFile(path.join(folder, `${list.name}.csv`), listAsCsv(list));
  return folder;
}

/**
 * Asks where, and writes lists there: a workbook with a sheet for each, one file as text, or a new folder with several of those.
 *
 * @returns `null` when cancelled.
 * @throws {AppError} `folder-read-only` or `disk-full`
 */
export async function exportLists(
  { session, dialogs, clock }: AppContext,
  { kinds, format }: ListExport,
): Promise<ListExportResult | null> {
  const { db, file } = session.network();
  const name = `${networkName(file)} ${localDay(clock())}`;
  const [only, ...others] = kinds;
  const asFolder = format === 'csv' && others.length > 0;
  const proposal = others.length > 0 || only === undefined ? name : `${name} ${IMPORT_KIND_LABELS[only]}`;
  const target = asFolder
    ? await dialogs.chooseExportFolder()
    : await dialogs.chooseExport(`${proposal}.${format}`);
  if (target === null) return null;

  const network = exportNetwork(db);
  const lists = networkLists(network, kinds);
  const written = { counts: kinds.map((kind) => ({ kind, count: countOf(network, kind) })) };
  const log = (): void => {
    const count = written.counts.reduce((sum, one) => sum + one.count, 0);
    logPrivacy(db, clock(), 'list-export', { count, detail: format.toUpperCase() });
  };
  if (asFolder) {
    const folder = writeCsvFolder(target, name, lists);
    log();
    return { ...written, path: folder };
  }
  const [first] = lists;
  if (format === 'xlsx') writeWholeFile(target, await listsAsXlsx(lists));
  else if (first !== undefined) writeWholeFile(target, listAsCsv(first));
  log();
  return { ...written, path: target };
}

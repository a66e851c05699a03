import { renameSync } from 'node:fs';
import path from 'node:path';
import { v7 } from 'uuid';
import { closeDatabase, type ReadDb, type WriteDb } from '#db/handle.ts';
import { createDatabase } from '#db/open.ts';
import { exportNetwork } from '#db/repos/exchange/export.ts';
import { networkMark, writeHandedOver } from '#db/repos/exchange/hand-over.ts';
import { importNetwork } from '#db/repos/exchange/import.ts';
import { removeFileAndLogs } from '#db/remove-file.ts';
import { choosePart, type HandOverChoice } from '#shared/hand-over/choose-part.ts';
import { AppError } from '#shared/errors.ts';
import type { HandOverCounts } from '#shared/ipc/requests/hand-over.ts';
import { newKeyOfPassword } from '../vault/password-secret.ts';
import { baseOfDocument } from './digest.ts';

/** How much a choice comes to. */
export function countPart(db: ReadDb, choice: HandOverChoice): HandOverCounts {
  const document = exportNetwork(db);
  const part = choosePart(document, choice);
  const withConfidential = choosePart(document, { ...choice, confidential: true });
  return {
    partners: part.organisations.length,
    persons: part.persons.length,
    encounters: part.encounters.length,
    collaborations: part.collaborations.length,
    ties: part.ties.length,
    heldBack: withConfidential.encounters.length - part.encounters.length,
  };
}

/**
 * Writes the chosen part as a network of its own under its own password, which the program opens as any other. It remembers
 * what it was, so that it can be merged back. Whole or not at all: made beside the target, then renamed.
 * @throws {AppError} folder-read-only; disk-full
 */
export async function exportPart(
  db: WriteDb,
  choice: HandOverChoice,
  password: string,
  target: string,
): Promise<void> {
  const part = choosePart(exportNetwork(db), choice);
  const origin = networkMark(db);
  const key = await newKeyOfPassword(password);
  const unfinished = path.join(path.dirname(target), `.${v7()}.netwerk`);
  try {
    const made = createDatabase(unfinished, { key });
    try {
      importNetwork(made, part);
      made.transaction(() => {
        writeHandedOver(made, { origin, base: baseOfDocument(exportNetwork(made)) });
      });
    } finally {
      closeDatabase(made);
    }
    renameSync(unfinished, target);
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw new AppError('folder-read-only', { path: path.dirname(target) }, { cause: error });
  } finally {
    key.fill(0);
    removeFileAndLogs(unfinished);
  }
}

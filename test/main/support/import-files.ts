import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ImportMapping } from '#shared/import/mapping.ts';
import type { ImportDone, ImportPlan, ImportReading } from '#shared/import/plan.ts';
import type { Program } from './program.ts';

/** Writes a file into the folder of the program and lets the dialog answer with it. */
export function offer(program: Program, files: Readonly<Record<string, string | Uint8Array>>): void {
  program.answers.lists = Object.entries(files).map(([name, content]) => {
    const file = path.join(program.folder, name);
    writeFileSync(file, content);
    return file;
  });
}

/** The mapping that the reading proposes, with what a test wants different. */
export function proposed(reading: ImportReading, changes: Partial<ImportMapping> = {}): ImportMapping {
  return { ...reading.options, tables: reading.tables.map(({ proposal }) => proposal), ...changes };
}

/** Chooses the files that were offered and makes a dry run of them. */
export async function planned(
  program: Program,
  changes: Partial<ImportMapping> = {},
): Promise<{ readonly reading: ImportReading; readonly plan: ImportPlan }> {
  const reading = await program.get('import.choose');
  if (reading === null) throw new Error('no file was offered');
  return { reading, plan: await program.get('import.plan', proposed(reading, changes)) };
}

/** From file to network, with the mapping that is proposed. */
export async function imported(
  program: Program,
  files: Readonly<Record<string, string | Uint8Array>>,
  changes: Partial<ImportMapping> = {},
): Promise<ImportDone> {
  offer(program, files);
  await planned(program, changes);
  return program.get('import.apply');
}

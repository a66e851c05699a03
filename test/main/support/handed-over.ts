import path from 'node:path';
import type { WriteDb } from '#db/handle.ts';
import type { HandOverChoice } from '#shared/hand-over/choose-part.ts';
import { type Program, startProgram } from './program.ts';

export const PASSWORD = 'vier losse woorden samen';

/** All of a network goes along. */
export const ALL: HandOverChoice = {
  categoryIds: [],
  themeIds: [],
  areaIds: [],
  organisationIds: [],
  collaborationIds: [],
  persons: true,
  encounters: true,
  collaborations: true,
  ties: true,
  judgements: true,
  confidential: true,
};

export const dbOf = (program: Program): WriteDb => program.context.session.network().db;

/** A program with a new network in which something was written. */
export async function programWith(write: (db: WriteDb) => unknown): Promise<Program> {
  const program = startProgram();
  await program.get('file.createEmpty');
  write(dbOf(program));
  return program;
}

/** Hands a network over; the same program would take this file over next. @returns the file */
export async function handedOver(program: Program, changes: Partial<HandOverChoice> = {}): Promise<string> {
  const file = path.join(program.folder, 'deel.netwerk');
  program.answers.exportTo = file;
  await program.get('handOver.export', { choice: { ...ALL, ...changes }, password: PASSWORD });
  program.answers.network = file;
  return file;
}

/** What the screen shows before merging. */
export async function previewed(program: Program) {
  await program.get('handOver.choose');
  return program.get('handOver.read', { password: PASSWORD });
}

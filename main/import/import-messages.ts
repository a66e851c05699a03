import type { AppErrorData } from '#shared/errors.ts';
import type { ImportMapping } from '#shared/import/mapping.ts';
import type { ImportChoice, ImportDone, ImportPlan, ImportRowKey, ReadTable } from '#shared/import/plan.ts';
import type { KnownNetwork } from '#shared/import/planning/known-network.ts';
import type { ImportOperation } from '#shared/import/planning/operations.ts';
import type { PlannedRowsPage, PlannedRowsQuery } from '#shared/ipc/requests/import.ts';

/** A file by its path, or one that was dropped by its bytes. */
export type NamedFile = { readonly path: string } | { readonly name: string; readonly bytes: Uint8Array };

/** What the worker of the import can be asked, each with what it answers. */
export interface ImportJobs {
  readonly read: { readonly input: readonly NamedFile[]; readonly output: readonly ReadTable[] };
  readonly forgetKnown: { readonly input: null; readonly output: null };
  readonly addKnown: { readonly input: Partial<KnownNetwork>; readonly output: null };
  readonly plan: { readonly input: ImportMapping; readonly output: ImportPlan };
  readonly decide: {
    readonly input: { readonly rows: readonly ImportRowKey[]; readonly choice: ImportChoice | null };
    readonly output: ImportPlan;
  };
  readonly rows: { readonly input: PlannedRowsQuery; readonly output: PlannedRowsPage };
  readonly operations: {
    readonly input: { readonly start: number; readonly count: number };
    readonly output: readonly ImportOperation[];
  };
  readonly result: {
    readonly input: null;
    readonly output: { readonly operationCount: number; readonly done: ImportDone };
  };
}
export type ImportJob = keyof ImportJobs;

/** `number` ties an answer to its question. */
export type ImportQuestion = {
  readonly [Job in ImportJob]: {
    readonly number: number;
    readonly job: Job;
    readonly input: ImportJobs[Job]['input'];
  };
}[ImportJob];

export type ImportAnswer =
  | { readonly number: number; readonly ok: true; readonly output: unknown }
  /** A refusal that the user can understand. */
  | { readonly number: number; readonly ok: false; readonly refusal: AppErrorData }
  /** A fault of ours. */
  | { readonly number: number; readonly ok: false; readonly fault: string }
  | { readonly planning: number };

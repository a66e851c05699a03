import { setImmediate as nextTurn } from 'node:timers/promises';
import type { WriteDb } from '#db/handle.ts';
import { readKnownNetwork } from '#db/repos/exchange/known-network.ts';
import { writeOperation } from '#db/repos/exchange/write-import.ts';
import { AppError } from '#shared/errors.ts';
import { IMPORT_LIMITS } from '#shared/import/limits.ts';
import type { ImportMapping } from '#shared/import/mapping.ts';
import type {
  ImportChoice,
  ImportDone,
  ImportPlan,
  ImportProgress,
  ImportReading,
  ImportRowKey,
  ReadTable,
} from '#shared/import/plan.ts';
import type { ImportOperation } from '#shared/import/planning/operations.ts';
import type { PlannedRowsPage, PlannedRowsQuery } from '#shared/ipc/requests/import.ts';
import { importDoneText } from '#shared/texts/import.ts';
import type { OpenNetwork } from '../network-session.ts';
import { needsEncounters } from './import-desk.ts';
import type { NamedFile } from './import-messages.ts';
import { type ImportService, startImportService } from './import-service.ts';
import { rememberedOptions, rememberMapping, withRememberedMappings } from './remembered-mappings.ts';

/** How long one part of the writing may keep the window waiting, in milliseconds. */
const PART_MILLISECONDS = 40;
/** What of the whole is writing, and not making findable what was written; measured. */
const WRITING_PART = 0.7;
/** How many things travel from the worker at once. */
const BATCH = 400;

/** The import of the window: at most one, from reading to writing. */
export interface ImportSession {
  read(files: readonly NamedFile[]): Promise<ImportReading>;
  /** What was read and not applied or cancelled yet. */
  reading(): ImportReading | null;
  plan(mapping: ImportMapping): Promise<ImportPlan>;
  decide(rows: readonly ImportRowKey[], choice: ImportChoice | null): Promise<ImportPlan>;
  rows(query: PlannedRowsQuery): Promise<PlannedRowsPage>;
  apply(): Promise<ImportDone>;
  /** Stops what is going on and forgets what was read. */
  cancel(): Promise<void>;
}

/** One import that is going on. */
interface Current {
  readonly network: OpenNetwork;
  readonly service: ImportService;
  readonly tables: readonly ReadTable[];
  mapping: ImportMapping | null;
  /** Of the network, when it was read for the plan; -1 before that. */
  revision: number;
  withEncounters: boolean;
}

interface Surroundings {
  readonly network: () => OpenNetwork;
  readonly workerFile: string | URL;
  readonly tell: (progress: ImportProgress) => void;
}

export function createImportSession({ network, workerFile, tell }: Surroundings): ImportSession {
  let current: Current | null = null;
  let running: ImportService | null = null;

  /** Comes back when nothing goes on any more, and what was half written is gone. */
  async function stop(): Promise<void> {
    const stopped = running;
    const { network: written } = current ?? {};
    current = null;
    running = null;
    await stopped?.stop();
    await written?.whenWhole();
  }

  /** Another network may have been opened over this one while it was written. */
  async function writeInto(one: Current, mapping: ImportMapping): Promise<ImportDone> {
    try {
      return await write(one, mapping, tell);
    } catch (error) {
      throw current === one && one.network === network() ? error : new AppError('import-cancelled');
    }
  }

  /** @throws {AppError} no-import, also when another network was opened since */
  function going(): Current {
    if (current === null || current.network !== network()) throw new AppError('no-import');
    return current;
  }

  /** Hands over what the network holds, in parts, when that is not what the worker knows. */
  async function bringKnown(one: Current, withEncounters: boolean): Promise<void> {
    const { revision, db } = one.network;
    if (one.revision === revision && (one.withEncounters || !withEncounters)) return;
    one.revision = -1;
    await one.service.ask('forgetKnown', null);
    for (const part of readKnownNetwork(db, { encounters: withEncounters })) {
      await one.service.ask('addKnown', part);
      // A long undo may have begun: half of it is nothing to compare with.
      await one.network.whenWhole();
    }
    one.revision = revision;
    one.withEncounters = withEncounters;
  }

  return {
    read: async (files) => {
      const open = network();
      await stop();
      if (files.length > IMPORT_LIMITS.files) {
        throw new AppError('import-file-refused', { name: '', reason: 'too-many-files' });
      }
      const service = startImportService(workerFile, (part) => {
        tell({ phase: 'planning', part });
      });
      running = service;
      tell({ phase: 'reading', part: null });
      try {
        const tables = withRememberedMappings(open.db, await service.ask('read', files));
        current = { network: open, service, tables, mapping: null, revision: -1, withEncounters: false };
        return { tables, options: rememberedOptions(open.db) };
      } catch (error) {
        if (running === service) await stop();
        throw error;
      }
    },
    reading: () => {
      if (current === null || current.network !== network()) return null;
      return { tables: current.tables, options: rememberedOptions(current.network.db) };
    },
    plan: async (mapping) => {
      const one = going();
      tell({ phase: 'planning', part: 0 });
      await bringKnown(one, needsEncounters(mapping));
      const plan = await one.service.ask('plan', mapping);
      one.mapping = mapping;
      return plan;
    },
    decide: async (rows, choice) => {
      const one = going();
      if (one.mapping !== null) await bringKnown(one, needsEncounters(one.mapping));
      return one.service.ask('decide', { rows, choice });
    },
    rows: (query) => going().service.ask('rows', query),
    apply: async () => {
      const one = going();
      if (one.mapping === null) throw new AppError('no-import');
      if (one.revision !== one.network.revision) throw new AppError('import-outdated');
      const done = await writeInto(one, one.mapping);
      await stop();
      return done;
    },
    cancel: stop,
  };
}

/** Writes the plan as one change, in parts; when the worker is stopped meanwhile nothing of it stays. */
async function write(one: Current, mapping: ImportMapping, tell: Surroundings['tell']): Promise<ImportDone> {
  const { service, network, tables } = one;
  const { operationCount, done } = await service.ask('result', null);
  let batch: readonly ImportOperation[] = [];
  let written = 0;
  let lastTold = -1;

  function* parts(db: WriteDb): Generator<undefined> {
    // Asked again: an undo that was waited for came first.
    if (one.revision !== network.revision) throw new AppError('import-outdated');
    let since = performance.now();
    while (written < operationCount) {
      // The pause after this fetches the first of a batch, so that writing itself never waits.
      if (batch.length === 0) yield;
      for (const operation of batch) {
        writeOperation(db, operation);
        written += 1;
        if (performance.now() - since < PART_MILLISECONDS) continue;
        yield;
        since = performance.now();
      }
      batch = [];
    }
    rememberMapping(db, tables, mapping);
  }
  const pause = async (indexed: number | null): Promise<void> => {
    if (indexed === null && batch.length === 0) {
      batch = await service.ask('operations', { start: written, count: BATCH });
    }
    const through = operationCount === 0 ? 1 : written / operationCount;
    const part = Math.floor((WRITING_PART * through + (1 - WRITING_PART) * (indexed ?? 0)) * 50) / 50;
    if (part !== lastTold) tell({ phase: 'writing', part });
    lastTold = part;
    await nextTurn();
    // Asking is how one finds out that the import was cancelled.
    await service.ask('result', null);
  };
  tell({ phase: 'writing', part: 0 });
  const names = [...new Set(tables.map(({ file }) => file))];
  await network.changeInParts('import.apply', parts, pause, [...names, importDoneText(done)]);
  return done;
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { startAnalysisService } from '#main/analysis-service.ts';
import { type AppContext, backUpFolders } from '#main/app-context.ts';
import { createAutomaticBackUps } from '#main/back-ups/automatic-back-ups.ts';
import { createBackUpHand } from '#main/back-ups/back-up-hand.ts';
import { createCalendarSession } from '#main/calendar/calendar-session.ts';
import { createImportSession } from '#main/import/import-session.ts';
import { createDispatch } from '#main/ipc/dispatch.ts';
import { allHandlers } from '#main/ipc/handlers/all.ts';
import { createNetworkSession } from '#main/network-session.ts';
import { setDamaged } from '#main/files/open-file.ts';
import { openPreferences } from '#main/preferences.ts';
import { createRememberedKeys, type SystemVault } from '#main/vault/remembered-keys.ts';
import { createVault } from '#main/vault/vault.ts';
import { createQuickEntryKey } from '#main/window/quick-entry-key.ts';
import { createSeals } from '#main/files/seals.ts';
import type { InputOf, Method, OutputOf } from '#shared/ipc/contract.ts';
import type { Reply } from '#shared/ipc/reply.ts';

const OWN_PAGE = { url: 'app://netwerkkaart/index.html', isMainFrame: true };

/** What the system's dialogs would answer; the only part of the program that a test stands in for. */
export interface DialogAnswers {
  network: string | null;
  exportTo: string | null;
  lists: readonly string[];
  calendars: readonly string[];
  calendarFolder: string | null;
  backUpFolder: string | null;
}

/** The whole program behind the window, on a folder of its own, asked as the window asks it. */
export interface Program {
  readonly folder: string;
  readonly context: AppContext;
  readonly answers: DialogAnswers;
  /** Names of the events that the window was told. */
  readonly told: string[];
  readonly faults: unknown[];
  readonly systemVault: { isAvailable: boolean; backend: string };
  /** So many seconds pass for whoever waits to try a password again. */
  readonly passSeconds: (seconds: number) => void;
  readonly ask: <M extends Method>(
    method: M,
    ...input: InputOf<M> extends undefined ? [] : [InputOf<M>]
  ) => Promise<Reply<OutputOf<M>>>;
  /** As `ask`, for what must go well. */
  readonly get: <M extends Method>(
    method: M,
    ...input: InputOf<M> extends undefined ? [] : [InputOf<M>]
  ) => Promise<OutputOf<M>>;
}

const NOW = new Date(2026, 10, 22, 14, 5);

/** The vault of the system, as far as our own code can tell: what it locks is no longer readable. */
function makeSystemVault(): SystemVault & { isAvailable: boolean; backend: string } {
  const mixed = (bytes: Uint8Array): Buffer => Buffer.from(bytes.map((byte) => byte ^ 0x5a));
  const system = {
    isAvailable: true,
    backend: 'gnome_libsecret',
    isEncryptionAvailable: () => system.isAvailable,
    encryptString: (text: string) => mixed(Buffer.from(text)),
    decryptString: (locked: Buffer) => mixed(locked).toString(),
    getSelectedStorageBackend: () => system.backend,
  };
  return system;
}

export function startProgram(): Program {
  const systemVault = makeSystemVault();
  let passedSeconds = 0;
  const folder = mkdtempSync(path.join(tmpdir(), 'netwerkkaart-program-'));
  const told: string[] = [];
  const faults: unknown[] = [];
  const answers: DialogAnswers = {
    network: null,
    exportTo: null,
    lists: [],
    calendars: [],
    calendarFolder: null,
    backUpFolder: null,
  };
  const seals = createSeals(path.join(folder, 'zegels'));
  const session = createNetworkSession(() => told.push('network-changed'), seals);
  const analysis = startAnalysisService(new URL('../../../main/analysis-worker.ts', import.meta.url));
  const imports = createImportSession({
    network: () => session.network(),
    workerFile: new URL('../../../main/import-worker.ts', import.meta.url),
    tell: (progress) => told.push(`import-progress ${progress.phase}`),
  });
  const preferences = openPreferences(path.join(folder, 'instellingen'));
  const calendar = createCalendarSession({
    current: () => session.current(),
    workerFile: new URL('../../../main/calendar-worker.ts', import.meta.url),
    preferences,
    clock: () => NOW,
    tell: () => told.push('calendar-read'),
    reportFault: (_, error) => faults.push(error),
  });
  const remembered = createRememberedKeys(systemVault, 'linux', preferences);
  const vault = createVault({
    session,
    preferences,
    remembered,
    clock: () => new Date(NOW.getTime() + passedSeconds * 1000),
    onLock: () => told.push('locked'),
    onDamaged: (file, key, error) => {
      setDamaged(context, { file, saved: null, key });
      context.problem = error.toData();
    },
  });
  const backUpHand = createBackUpHand(new URL('../../../main/back-up-worker.ts', import.meta.url));
  const context: AppContext = {
    session,
    preferences,
    vault,
    remembered,
    lockReason: () => 'asked',
    dialogs: {
      chooseNetwork: () => Promise.resolve(answers.network),
      chooseLists: () => Promise.resolve(answers.lists),
      chooseCalendars: () => Promise.resolve(answers.calendars),
      chooseCalendarFolder: () => Promise.resolve(answers.calendarFolder),
      chooseExport: () => Promise.resolve(answers.exportTo),
      chooseExportFolder: () => Promise.resolve(answers.exportTo),
      chooseBackUpFolder: () => Promise.resolve(answers.backUpFolder),
      showInFolder: () => undefined,
    },
    screen: { copyPng: () => Promise.resolve(), fill: () => undefined },
    printer: {
      asPdf: () => Promise.resolve(new TextEncoder().encode('%PDF-')),
      onPaper: () => Promise.resolve(true),
    },
    clock: () => NOW,
    networksFolder: path.join(folder, 'netwerken'),
    backUps: createAutomaticBackUps({
      current: () => session.current(),
      hand: backUpHand,
      foldersOf: (file) => backUpFolders(preferences, file),
      clock: () => NOW,
      onAttempt: () => told.push('status-changed'),
      reportFault: (_, error) => faults.push(error),
    }),
    backUpHand,
    seals,
    damaged: null,
    quickEntryKey: createQuickEntryKey({ register: () => true, unregister: () => {} }, () => {}),
    runtime: {
      version: '0.0.0',
      standInRuntime: false,
      runtimeVersions: { electron: '', chromium: '', node: '', sqlite: '' },
    },
    problem: null,
    savedInstead: null,
  };
  const handlers = allHandlers(
    context,
    analysis,
    imports,
    calendar,
    () => told.push('status-changed'),
    () => told.push('history-progress'),
  );
  const dispatch = createDispatch(handlers, {
    isTrusted: () => true,
    reportFault: (_, error) => faults.push(error),
    whenWhole: () => session.current()?.whenWhole() ?? null,
  });
  onTestFinished(async () => {
    calendar.stop();
    await imports.cancel();
    session.close();
    await analysis.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const ask: Program['ask'] = async (method, ...input) =>
    (await dispatch(OWN_PAGE, method, input[0])) as Reply<OutputOf<typeof method>>;
  return {
    folder,
    context,
    answers,
    told,
    faults,
    systemVault,
    passSeconds: (seconds) => {
      passedSeconds += seconds;
    },
    ask,
    get: async (method, ...input) => {
      const reply = await ask(method, ...input);
      if (!reply.ok) throw new Error(`${method}: ${JSON.stringify(reply.error)} ${String(faults.at(-1))}`);
      return reply.value;
    },
  };
}

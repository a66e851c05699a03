import path from 'node:path';
import {
  app,
  type BrowserWindow,
  globalShortcut,
  nativeTheme,
  powerMonitor,
  protocol,
  safeStorage,
} from 'electron';
import log from 'electron-log/main';
import { sqliteVersion } from '#db/connect.ts';
import type { FileKey } from '#db/file-key.ts';
import { type AppError, errorDataOf } from '#shared/errors.ts';
import { type HistoryProgress, LOCK_AFTER_MINUTES } from '#shared/ipc/app-state.ts';
import { AnalysisStopped, startAnalysisService } from './analysis-service.ts';
import { type AppContext, appStatus, backUpFolders } from './app-context.ts';
import { createAutomaticBackUps } from './back-ups/automatic-back-ups.ts';
import { createBackUpHand } from './back-ups/back-up-hand.ts';
import { systemFileDialogs } from './window/file-dialogs.ts';
import { maySkipGraphics, rememberGraphics } from './window/graphics.ts';
import { createCalendarSession } from './calendar/calendar-session.ts';
import { createImportSession } from './import/import-session.ts';
import { createDispatch } from './ipc/dispatch.ts';
import { allHandlers } from './ipc/handlers/all.ts';
import { analyseOpenNetwork } from './ipc/handlers/analysis.ts';
import { isTrustedSender, registerDispatch, tellWindow } from './ipc/register.ts';
import { launchOptionsOf } from './launch-options.ts';
import { createNetworkSession } from './network-session.ts';
import { openNetworkFile, setDamaged } from './files/open-file.ts';
import { windowPrinter } from './window/page-printer.ts';
import { windowScreen } from './window/window-screen.ts';
import { openPreferences } from './preferences.ts';
import { createQuickEntryKey } from './window/quick-entry-key.ts';
import { APP_SCHEME, serveAppFile, warmUpAnswers } from './security/app-protocol.ts';
import { closeNetwork, lockDownAll } from './security/lock-down.ts';
import { createLockByItself, lockWithTheSystem } from './vault/lock-by-itself.ts';
import { createRememberedKeys } from './vault/remembered-keys.ts';
import { createVault } from './vault/vault.ts';
import { createSeals } from './files/seals.ts';
import { createWindow, setMenu } from './window/window.ts';
import { spareMemory } from './window/spare-memory.ts';

/** The last major version of Electron that may never be released: out of support. */
const STAND_IN_MAJOR = 33;

/** The first picture stands by then, in milliseconds after the window was made. */
const FIRST_PICTURE_AFTER = 3000;

/** The first question whether a back-up is due comes when the start is over, in milliseconds; asking costs next to nothing. */
const FIRST_BACK_UP_AFTER = 60_000;
const BACK_UPS_EVERY = 5 * 60_000;

const options = launchOptionsOf(process.argv.slice(1), process.cwd());
if (options.dataFolder !== null) app.setPath('userData', path.join(options.dataFolder, 'instellingen'));
closeNetwork(app);
lockDownAll(app);
spareMemory(app);
protocol.registerSchemesAsPrivileged([
  {
    scheme: APP_SCHEME,
    privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
  },
]);
log.transports.console.level = options.test ? 'error' : 'warn';

let window: BrowserWindow | null = null;
const analysis = startAnalysisService(path.join(__dirname, 'analysis-worker.cjs'));
const seals = createSeals(path.join(app.getPath('userData'), 'zegels'));
const session = createNetworkSession((network) => {
  tellWindow(window, 'network-changed', { revision: network.revision, history: network.historyState() });
}, seals);
const imports = createImportSession({
  network: () => session.network(),
  workerFile: path.join(__dirname, 'import-worker.cjs'),
  tell: (progress) => {
    tellWindow(window, 'import-progress', progress);
  },
});
const preferences = openPreferences(app.getPath('userData'));
const calendar = createCalendarSession({
  current: () => session.current(),
  workerFile: path.join(__dirname, 'calendar-worker.cjs'),
  preferences,
  clock: () => new Date(),
  tell: () => {
    tellWindow(window, 'calendar-read', null);
  },
  reportFault,
});
const documents = options.dataFolder ?? app.getPath('documents');
const quickEntryKey = createQuickEntryKey(globalShortcut, () => {
  openLater(null);
  tellWindow(window, 'quick-entry-asked', null);
});
const backUpHand = createBackUpHand(path.join(__dirname, 'back-up-worker.cjs'));
const backUps = createAutomaticBackUps({
  current: () => session.current(),
  hand: backUpHand,
  foldersOf: (file) => backUpFolders(preferences, file),
  clock: () => new Date(),
  onAttempt: () => {
    tellWindow(window, 'status-changed', appStatus(context));
  },
  reportFault,
});
const remembered = createRememberedKeys(safeStorage, process.platform, preferences);
const vault = createVault({ session, preferences, remembered, clock: () => new Date(), onLock, onDamaged });
const context: AppContext = {
  session,
  preferences,
  vault,
  remembered,
  lockReason: () => lockByItself.reason() ?? 'asked',
  dialogs: systemFileDialogs(() => window, documents),
  quickEntryKey,
  backUps,
  backUpHand,
  seals,
  damaged: null,
  printer: windowPrinter(() => window),
  screen: windowScreen(() => window),
  clock: () => new Date(),
  networksFolder: path.join(documents, 'Netwerkkaart'),
  runtime: {
    version: app.getVersion(),
    standInRuntime: Number.parseInt(process.versions.electron, 10) <= STAND_IN_MAJOR,
    runtimeVersions: {
      electron: process.versions.electron,
      chromium: process.versions.chrome,
      node: process.versions.node,
      sqlite: sqliteVersion(),
    },
  },
  problem: null,
  savedInstead: null,
};

const runtime = `Electron ${process.versions.electron}`;
const withoutGraphics = maySkipGraphics(context.preferences.read().graphics, runtime, context.clock());
if (withoutGraphics) app.disableHardwareAcceleration();

/** What can wait until the first picture stands. */
function afterFirstPicture(): void {
  if (!withoutGraphics) {
    const { gpu_compositing: compositing } = app.getGPUFeatureStatus();
    rememberGraphics(context.preferences, compositing, runtime, context.clock());
  }
  session.current()?.prepareForChanges();
  calendar.attend();
}

/** Whoever else knows the content lets it go; the window begins anew, so that nothing of it stays on the page either. */
function onLock(): void {
  analysis.forgetAll();
  calendar.stop();
  imports.cancel().catch((error: unknown) => {
    reportFault('lock', error);
  });
  tellWindow(window, 'status-changed', appStatus(context));
  if (window !== null && !window.isDestroyed()) window.webContents.reload();
}

function onDamaged(file: string, key: FileKey, error: AppError): void {
  setDamaged(context, { file, saved: null, key });
  context.problem = error.toData();
}

const lockByItself = createLockByItself({
  minutes: () => context.preferences.read().preferences.lockAfterMinutes ?? LOCK_AFTER_MINUTES,
  clock: () => new Date(),
  isOpen: () => session.current()?.isEncrypted === true,
  askWindow: () => {
    tellWindow(window, 'lock-asked', null);
  },
  lock: (reason) => {
    vault.lock(reason);
  },
  later: (work, milliseconds) => {
    setTimeout(work, milliseconds);
  },
});

function reportFault(where: string, error: unknown): void {
  log.error(where, error);
}

/** Opens what was asked for, else the network of last time; a refusal is shown in the window. */
function openFirstFile(file: string | null): void {
  const first = file ?? context.preferences.read().recentFiles[0];
  if (first === undefined) return;
  try {
    openNetworkFile(context, first);
    if (session.current() === null) return;
    void analyseOpenNetwork(session.network(), analysis, { asOf: null, from: null }, context.clock()).catch(
      (error: unknown) => {
        if (!(error instanceof AnalysisStopped)) reportFault('first analysis', error);
      },
    );
  } catch (error) {
    reportFault('open', error);
  }
}

function openLater(file: string | null): void {
  if (file !== null) {
    try {
      openNetworkFile(context, file);
    } catch (error) {
      reportFault('open', error);
    }
    tellWindow(window, 'status-changed', appStatus(context));
  }
  if (window?.isMinimized() === true) window.restore();
  window?.focus();
}

async function start(): Promise<void> {
  // While Chromium starts up beside us: file and figures are there when the window asks for them.
  openFirstFile(options.file);
  await app.whenReady();
  try {
    vault.openRemembered();
  } catch (error) {
    context.problem = errorDataOf(error);
  }
  nativeTheme.themeSource = context.preferences.read().preferences.appearance;
  protocol.handle(APP_SCHEME, (request) => serveAppFile(path.join(__dirname, '../renderer'), request));
  quickEntryKey.set(context.preferences.read().preferences.quickEntryKey ?? true);
  const announce = (status: ReturnType<typeof appStatus>): void => {
    tellWindow(window, 'status-changed', status);
  };
  const tellHistory = (progress: HistoryProgress): void => {
    tellWindow(window, 'history-progress', progress);
  };
  registerDispatch(
    createDispatch(allHandlers(context, analysis, imports, calendar, announce, tellHistory), {
      isTrusted: isTrustedSender,
      reportFault,
      whenWhole: () => session.current()?.whenWhole() ?? null,
    }),
    () => window,
  );
  window = createWindow(context.preferences, { test: options.test, released: app.isPackaged });
  warmUpAnswers();
  const rest = setTimeout(afterFirstPicture, FIRST_PICTURE_AFTER);
  window.webContents.on('input-event', () => {
    lockByItself.touched();
  });
  window.on('closed', () => {
    clearTimeout(rest);
    window = null;
  });
  setMenu(process.platform === 'darwin');
  // What was written last time counts too: the program may have been closed before a back-up was due.
  setTimeout(() => void backUps.check(), FIRST_BACK_UP_AFTER).unref();
  setInterval(() => void backUps.check(), BACK_UPS_EVERY).unref();
  lockWithTheSystem(powerMonitor, lockByItself);
}

process.on('uncaughtException', (error) => {
  reportFault('uncaught', error);
});
app.on('second-instance', (_event, argv, workingFolder) => {
  openLater(launchOptionsOf(argv.slice(1), workingFolder).file);
});
app.on('open-file', (event, file) => {
  event.preventDefault();
  openLater(file);
});
app.on('window-all-closed', () => {
  app.quit();
});
app.on('will-quit', () => {
  quickEntryKey.set(false);
  calendar.stop();
  session.close();
});

if (app.requestSingleInstanceLock()) {
  start().catch((error: unknown) => {
    reportFault('start', error);
    app.exit(1);
  });
} else {
  app.quit();
}

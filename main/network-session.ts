import { rmSync } from 'node:fs';
import type { FileKey } from '#db/file-key.ts';
import { isOpenElsewhere } from '#db/connect-aside.ts';
import { closeDatabase, isFileReplaced, type WriteDb } from '#db/handle.ts';
import { createDatabase, openDatabase } from '#db/open.ts';
import { namesOfChange } from '#db/repos/change-names.ts';
import { hasLog, setAsideLogs } from '#db/rescue.ts';
import { scrubFile } from '#db/scrub.ts';
import { createShutter } from '#db/shutter.ts';
import { readOwnerPassword } from '#db/repos/privacy/owner-password.ts';
import type { History, HistoryStep, Move } from '#db/history.ts';
import { createHistory } from '#db/undo.ts';
import { localDay } from '#shared/domain/calendar-date.ts';
import { AppError } from '#shared/errors.ts';
import type { Sliced } from '#shared/sliced.ts';
import { NO_SEALS, type Seals } from './files/seals.ts';
import { createTurns } from './turns.ts';
import type { HistoryEntry, HistoryList, HistoryState } from '#shared/ipc/app-state.ts';

/** Who works in the file: a secretariat does not see all of it. */
export type Audience = 'owner' | 'secretariat';

/** One open network: the file, its handle, its undo, and a number that grows with every change. */
export interface OpenNetwork {
  readonly file: string;
  readonly db: WriteDb;
  readonly isEncrypted: boolean;
  readonly audience: Audience;
  /** Where a log is that stood beside the file and was not its own; `null`: there was none. */
  readonly strayLog: string | null;
  /** Reads what the audience may not see, for a change that keeps it. */
  seeingAll<T>(read: (db: WriteDb) => T): T;
  /** What opens the file and its back-ups, for another thread or connection; `null`: they are readable by anybody. Wipe it after use. */
  keyCopy(): FileKey | null;
  /** 0 at opening; another number means that lists and figures must be asked again. */
  readonly revision: number;
  /**
   * One action of the user: one transaction, one step of undo.
   *
   * @param about what it is about, when that cannot be read off what the action gives: a thing that goes away, or names.
   */
  change<T>(label: string, action: (db: WriteDb) => T, about?: unknown): T;
  /** As `change`, for what takes long: after each part others get their turn. @see History.performInParts */
  changeInParts(
    label: string,
    action: (db: WriteDb) => Iterable<unknown>,
    pause: (indexed: number | null) => Promise<void>,
    names?: readonly string[],
  ): Promise<void>;
  /**
   * One transaction that can never be taken back: nothing of before stays in the file, its log or the history.
   * @returns `isClean` false when somebody else was reading the file; see `scrubFile`.
   */
  changeForGood<T>(action: (db: WriteDb) => T): { readonly result: T; readonly isClean: boolean };
  /** As `changeForGood`, for what takes long: after each part others get their turn. @see History.performForGood */
  changeForGoodInParts<T>(
    action: (db: WriteDb) => Sliced<T>,
    pause: () => Promise<void>,
  ): Promise<{ readonly result: T; readonly isClean: boolean }>;
  /** `null` when no change in parts is going on: reading would find half of it. Else resolves when that one has ended. */
  whenWhole(): Promise<void> | null;
  /** Undo, redo and both in a row, in parts as they may be as long as what they take back. @see History.moveInParts */
  move(way: Move, pause: (part: number) => Promise<void>): Promise<HistoryState>;
  historySteps(): HistoryList;
  historyState(): HistoryState;
  /** Makes ready for the first change what reading does not need, so that the file is on the screen sooner. */
  prepareForChanges(): void;
}

export interface NetworkSession {
  /** The open network. @throws {AppError} `no-file-open` */
  network(): OpenNetwork;
  current(): OpenNetwork | null;
  /**
   * Opens an existing file and closes the one before only when that worked.
   * @param key is from now on the session's, which wipes it when the file is closed or does not open.
   * @param audience the secretariat unless told, when the file has an owner's password: whoever opened it proved no more yet.
   */
  open(file: string, key?: FileKey | null, audience?: Audience): void;
  /** Makes a new file, lets `fill` write its first content, and opens it. @param key as for `open` */
  create(file: string, fill: (db: WriteDb) => void, key?: FileKey | null): void;
  /**
   * Closes the open network, lets `exchange` put another file under its name, and opens what stands there then; also when that
   * was refused. The key stays the same.
   *
   * @param unfinished goes when the exchange did not take it.
   * @throws {AppError} what `exchange` throws
   */
  exchange<Result>(exchange: () => Result, unfinished: string): Result;
  /** Closes the file; nothing of its key stays. */
  close(): void;
}

/** A local moment as the window knows it: "2026-11-22 14:05". */
function localMoment(moment: Date): string {
  const [hours, minutes] = [moment.getHours(), moment.getMinutes()].map((part) =>
    String(part).padStart(2, '0'),
  );
  return `${localDay(moment)} ${hours ?? ''}:${minutes ?? ''}`;
}

function entryOf({ at, ...step }: HistoryStep): HistoryEntry {
  return { ...step, at: localMoment(at) };
}

/** Wipes a key that opens nothing. */
function orWipe<Result>(key: FileKey | null, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    key?.fill(0);
    throw error;
  }
}

/** Keeps at most one network open and tells about each change of its content. */
export function createNetworkSession(
  onChange: (network: OpenNetwork) => void,
  seals: Seals = NO_SEALS,
): NetworkSession {
  let current: OpenNetwork | null = null;
  let currentKey: FileKey | null = null;

  const close = (): void => {
    if (current !== null) {
      const isReplaced = isFileReplaced(current.db);
      closeDatabase(current.db);
      if (isReplaced) setAsideLogs(current.file, new Date());
      else seals.keep(current.file);
    }
    currentKey?.fill(0);
    current = null;
    currentKey = null;
  };
  const adopt = (file: string, { db, strayLog }: Opened, key: FileKey | null, audience?: Audience): void => {
    close();
    seals.opening(file);
    const whose = audience ?? (readOwnerPassword(db) === null ? 'owner' : 'secretariat');
    current = openNetwork(file, db, key, { onChange, audience: whose, strayLog });
    currentKey = key;
  };
  /** A log that came beside a file after that was closed here is of another moment or another file: it would undo what came since. */
  const opened = (file: string, key: FileKey | null): Opened => {
    const isStray = hasLog(file) && seals.isAsClosed(file) && !isOpenElsewhere(file, key);
    const [strayLog = null] = isStray ? setAsideLogs(file, new Date()) : [];
    const isOurs = seals.isAsClosed(file);
    seals.opening(file);
    return { db: openDatabase(file, { key, isOurs }), strayLog };
  };
  return {
    network: () => {
      if (current === null) throw new AppError('no-file-open');
      return current;
    },
    current: () => current,
    open: (file, key = null, audience) => {
      if (key === null) seals.refuseChanged(file);
      adopt(
        file,
        orWipe(key, () => opened(file, key)),
        key,
        audience,
      );
    },
    create: (file, fill, key = null) => {
      const db = orWipe(key, () => createDatabase(file, { key }));
      orWipe(key, () => {
        try {
          fill(db);
        } catch (error) {
          closeDatabase(db);
          rmSync(file, { force: true }); // nobody has seen it yet, and half a network helps nobody
          throw error;
        }
      });
      adopt(file, { db, strayLog: null }, key);
    },
    exchange: (exchange, unfinished) => {
      if (current === null) throw new AppError('no-file-open');
      const { file, audience } = current;
      const key = current.keyCopy();
      close();
      try {
        return exchange();
      } finally {
        rmSync(unfinished, { force: true });
        adopt(
          file,
          orWipe(key, () => opened(file, key)),
          key,
          audience,
        );
      }
    },
    close,
  };
}

interface Opened {
  readonly db: WriteDb;
  readonly strayLog: string | null;
}

function stateOf(history: History): HistoryState {
  return { ...history.state(), last: history.last() };
}

const NOTHING_DONE: HistoryState = { undo: null, redo: null, last: 0 };

function openNetwork(
  file: string,
  db: WriteDb,
  key: FileKey | null,
  {
    onChange,
    audience,
    strayLog,
  }: {
    readonly onChange: (network: OpenNetwork) => void;
    readonly audience: Audience;
    readonly strayLog: string | null;
  },
): OpenNetwork {
  const shutter = audience === 'secretariat' ? createShutter(db) : null;
  const seeingAll = <T>(work: () => T): T => (shutter === null ? work() : shutter.lifted(work));
  let made: History | null = null;
  const history = (): History => (made ??= seeingAll(() => createHistory(db)));
  let revision = 0;
  const turns = createTurns(() => {
    changed(undefined);
  });
  const inParts = async <T>(work: () => Promise<T>, tellsFailure: boolean): Promise<T> =>
    turns.take(async () => (shutter === null ? work() : shutter.liftedUntil(work)), tellsFailure);
  const network: OpenNetwork = {
    file,
    db,
    isEncrypted: key !== null,
    audience,
    strayLog,
    seeingAll: (read) => seeingAll(() => read(db)),
    keyCopy: () => (key === null ? null : Uint8Array.from(key)),
    get revision() {
      return revision;
    },
    change: (label, action, about) => {
      const known = about === undefined ? null : namesOfChange(db, about);
      return changed(
        seeingAll(() => history().perform(label, action, (result) => known ?? namesOfChange(db, result))),
      );
    },
    changeInParts: async (label, action, pause, names) => {
      await inParts(() => history().performInParts(label, action, pause, names), false);
    },
    changeForGood: (action) => {
      const result = db.transaction(() => action(db));
      made?.forget();
      const isClean = scrubFile(db);
      return changed({ result, isClean });
    },
    changeForGoodInParts: async (action, pause) =>
      inParts(async () => {
        const result = await history().performForGood(action, pause);
        return { result, isClean: scrubFile(db) };
      }, false),
    whenWhole: () => turns.whenWhole(),
    move: async (way, pause) => {
      // Of several steps some may have been taken before the one that failed.
      await inParts(() => history().moveInParts(way, pause), way.kind === 'goTo');
      return stateOf(history());
    },
    historyState: () => (made === null ? NOTHING_DONE : stateOf(made)),
    prepareForChanges: () => {
      history();
    },
    historySteps: () => {
      if (made === null) return { done: [], undone: [] };
      const { done, undone } = made.steps();
      return { done: done.map((step) => entryOf(step)), undone: undone.map((step) => entryOf(step)) };
    },
  };
  function changed<T>(result: T): T {
    revision += 1;
    onChange(network);
    return result;
  }
  return network;
}

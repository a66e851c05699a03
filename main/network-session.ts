import { rmSync } from 'node:fs';
import { closeDatabase, type WriteDb } from '#db/handle.ts';
import { createDatabase, openDatabase } from '#db/open.ts';
import { createHistory, type History } from '#db/undo.ts';
import { AppError } from '#shared/errors.ts';
import type { HistoryState } from '#shared/ipc/app-state.ts';

/** One open network: the file, its handle, its undo, and a number that grows with every change. */
export interface OpenNetwork {
  readonly file: string;
  readonly db: WriteDb;
  /** 0 at opening; another number means that lists and figures must be asked again. */
  readonly revision: number;
  /** One action of the user: one transaction, one step of undo. */
  change<T>(label: string, action: (db: WriteDb) => T): T;
  /** As `change`, for what takes long: after each part others get their turn. @see History.performInParts */
  changeInParts(
    label: string,
    action: (db: WriteDb) => Iterable<unknown>,
    pause: () => Promise<void>,
  ): Promise<void>;
  /** Resolves when no change in parts is going on: before that, reading would find half of it. */
  whenWhole(): Promise<void>;
  undo(): HistoryState;
  redo(): HistoryState;
  historyState(): HistoryState;
  /** Makes ready for the first change what reading does not need, so that the file is on the screen sooner. */
  prepareForChanges(): void;
}

export interface NetworkSession {
  /** The open network. @throws {AppError} `no-file-open` */
  network(): OpenNetwork;
  current(): OpenNetwork | null;
  /** Opens an existing file and closes the one before only when that worked. */
  open(file: string): void;
  /** Makes a new file, lets `fill` write its first content, and opens it. */
  create(file: string, fill: (db: WriteDb) => void): void;
  close(): void;
}

/** Keeps at most one network open and tells about each change of its content. */
export function createNetworkSession(onChange: (network: OpenNetwork) => void): NetworkSession {
  let current: OpenNetwork | null = null;

  const adopt = (file: string, db: WriteDb): void => {
    if (current !== null) closeDatabase(current.db);
    current = openNetwork(file, db, onChange);
  };
  return {
    network: () => {
      if (current === null) throw new AppError('no-file-open');
      return current;
    },
    current: () => current,
    open: (file) => {
      adopt(file, openDatabase(file));
    },
    create: (file, fill) => {
      const db = createDatabase(file);
      try {
        fill(db);
      } catch (error) {
        closeDatabase(db);
        rmSync(file, { force: true }); // nobody has seen it yet, and half a network helps nobody
        throw error;
      }
      adopt(file, db);
    },
    close: () => {
      if (current !== null) closeDatabase(current.db);
      current = null;
    },
  };
}

const NOTHING_DONE: HistoryState = { undo: null, redo: null };

function openNetwork(file: string, db: WriteDb, onChange: (network: OpenNetwork) => void): OpenNetwork {
  let made: History | null = null;
  const history = (): History => (made ??= createHistory(db));
  let revision = 0;
  let writing: Promise<void> = Promise.resolve();
  const network: OpenNetwork = {
    file,
    db,
    get revision() {
      return revision;
    },
    change: (label, action) => changed(history().perform(label, action)),
    changeInParts: async (label, action, pause) => {
      const work = history().performInParts(label, action, pause);
      writing = work.catch(() => undefined);
      changed(await work);
    },
    whenWhole: () => writing,
    undo: () => {
      history().undo();
      return changed(history().state());
    },
    redo: () => {
      history().redo();
      return changed(history().state());
    },
    historyState: () => made?.state() ?? NOTHING_DONE,
    prepareForChanges: () => {
      history();
    },
  };
  function changed<T>(result: T): T {
    revision += 1;
    onChange(network);
    return result;
  }
  return network;
}

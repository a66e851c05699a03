import { rmSync } from 'node:fs';
import { closeDatabase, type WriteDb } from '#db/handle.ts';
import { createDatabase, openDatabase } from '#db/open.ts';
import { namesOfChange } from '#db/repos/change-names.ts';
import { createHistory, type History, type HistoryStep } from '#db/undo.ts';
import { localDay } from '#shared/domain/calendar-date.ts';
import { AppError } from '#shared/errors.ts';
import type { HistoryEntry, HistoryList, HistoryState } from '#shared/ipc/app-state.ts';

/** One open network: the file, its handle, its undo, and a number that grows with every change. */
export interface OpenNetwork {
  readonly file: string;
  readonly db: WriteDb;
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
    pause: () => Promise<void>,
    names?: readonly string[],
  ): Promise<void>;
  /** Resolves when no change in parts is going on: before that, reading would find half of it. */
  whenWhole(): Promise<void>;
  undo(): HistoryState;
  redo(): HistoryState;
  /** Takes back or does again until the step of this number is the last; 0: until nothing was done. */
  goTo(number: number): HistoryState;
  historySteps(): HistoryList;
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
    change: (label, action, about) => {
      const known = about === undefined ? null : namesOfChange(db, about);
      return changed(history().perform(label, action, (result) => known ?? namesOfChange(db, result)));
    },
    changeInParts: async (label, action, pause, names) => {
      const work = history().performInParts(label, action, pause, names);
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
    goTo: (number) => {
      try {
        history().goTo(number);
      } finally {
        changed(undefined);
      }
      return history().state();
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

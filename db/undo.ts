import { AppError } from '#shared/errors.ts';
import type { WriteDb } from './handle.ts';
import { createRecorder } from './undo-recorder.ts';

/** What undo and redo would do now: the label of the action; `null`: nothing. */
export interface HistoryLabels {
  readonly undo: string | null;
  readonly redo: string | null;
}

/** Undo and redo for everything that is changed through one handle, from opening to closing. */
export interface History {
  /**
   * One action of the user: one transaction, one step of undo. What could be redone is forgotten, unless the action changed
   * nothing. Inside another action it is a part of that one.
   */
  perform<Result>(label: string, action: (db: WriteDb) => Result): Result;
  /**
   * As `perform`, for an action that takes long: after each part that it yields others get their turn. It is one transaction all
   * the same: when it throws, or `pause` does, nothing of it stays. Until it ends the caller keeps others from reading and
   * changing: they would find half of it.
   */
  performInParts(
    label: string,
    action: (db: WriteDb) => Iterable<unknown>,
    pause: () => Promise<void>,
  ): Promise<void>;
  /** Takes the last action back. @throws {AppError} nothing-to-undo; refused-by-file, and then nothing happened */
  undo(): void;
  /** Does again what was taken back last. @throws {AppError} nothing-to-redo; refused-by-file, and then nothing happened */
  redo(): void;
  state(): HistoryLabels;
}

/** Label of what was changed outside `perform`; it can be undone like anything else. */
const UNNAMED_CHANGE = 'change';

/** The statements that take an action back, as a range of the recorder. */
interface Step {
  readonly label: string;
  readonly first: number;
  readonly last: number;
}

/** Starts recording on this handle. One history per handle. */
export function createHistory(db: WriteDb): History {
  const recorder = createRecorder(db);
  let done: readonly Step[] = [];
  let undone: readonly Step[] = [];
  let position = recorder.position();
  let performing = false;

  function forgetAll(): void {
    recorder.clear();
    done = [];
    undone = [];
    position = recorder.position();
  }

  /** Before anything else: what others changed cannot be undone, and what nobody named is an action of its own. */
  function catchUp(): void {
    if (performing) return;
    if (recorder.changedByOthers()) forgetAll();
    const now = recorder.position();
    if (now > position) remember(UNNAMED_CHANGE, now);
  }

  function remember(label: string, last: number): void {
    done = [...done, { label, first: position + 1, last }];
    for (const step of undone) recorder.forget(step.first, step.last);
    undone = [];
    position = last;
  }

  function refuseWhilePerforming(): void {
    if (performing) throw new Error('a change that takes long has not ended yet');
  }

  function rollBack(): void {
    try {
      db.execute('ROLLBACK');
    } catch {
      // SQLite may have done so itself, and a file that was closed meanwhile has.
    }
  }

  /** Runs the statements of a step; what the triggers write meanwhile is the step that leads back. */
  function reverse(step: Step): Step {
    const first = recorder.position() + 1;
    try {
      db.transaction(() => {
        recorder.replay(step.first, step.last);
        recorder.forget(step.first, step.last);
      });
    } catch (error) {
      // A key that does not fit says "not there" of something that the user never asked for.
      const isKey = error instanceof AppError && error.code === 'not-found';
      throw isKey ? new AppError('refused-by-file', {}, { cause: error }) : error;
    }
    position = recorder.position();
    return { label: step.label, first, last: position };
  }

  return {
    perform: (label, action) => {
      if (performing) return action(db);
      catchUp();
      performing = true;
      try {
        const result = db.transaction(() => action(db));
        const now = recorder.position();
        if (now > position) remember(label, now);
        return result;
      } finally {
        performing = false;
      }
    },
    performInParts: async (label, action, pause) => {
      refuseWhilePerforming();
      catchUp();
      performing = true;
      try {
        db.execute('BEGIN IMMEDIATE');
        try {
          for (const _ of action(db)) await pause();
          db.execute('COMMIT');
        } catch (error) {
          rollBack();
          throw error;
        }
        const now = recorder.position();
        if (now > position) remember(label, now);
      } finally {
        performing = false;
      }
    },
    undo: () => {
      refuseWhilePerforming();
      catchUp();
      const step = done.at(-1);
      if (step === undefined) throw new AppError('nothing-to-undo');
      const back = reverse(step);
      done = done.slice(0, -1);
      undone = [...undone, back];
    },
    redo: () => {
      refuseWhilePerforming();
      catchUp();
      const step = undone.at(-1);
      if (step === undefined) throw new AppError('nothing-to-redo');
      const back = reverse(step);
      undone = undone.slice(0, -1);
      done = [...done, back];
    },
    state: () => {
      catchUp();
      return { undo: done.at(-1)?.label ?? null, redo: undone.at(-1)?.label ?? null };
    },
  };
}

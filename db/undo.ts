import { AppError } from '#shared/errors.ts';
import type { WriteDb } from './handle.ts';
import type { History, HistoryStep, Move } from './history.ts';
import { resumeIndex, suspendIndex } from './search-upkeep.ts';
import { createRecorder } from './undo-recorder.ts';

/** Label of what was changed outside `perform`; it can be undone like anything else. */
const UNNAMED_CHANGE = 'change';

/** What of taking a step back is taking it back, and not making what came back findable; measured. */
const REPLAY_PART = 0.6;

/** The statements that take an action back, as a range of the recorder. */
interface Step extends HistoryStep {
  readonly first: number;
  readonly last: number;
}

const lengthOf = ({ first, last }: Step): number => last - first + 1;
const toldOf = ({ number, label, names, at }: Step): HistoryStep => ({ number, label, names, at });

/** Starts recording on this handle. One history per handle. */
export function createHistory(db: WriteDb, clock: () => Date = () => new Date()): History {
  const recorder = createRecorder(db);
  let done: readonly Step[] = [];
  let undone: readonly Step[] = [];
  let position = recorder.position();
  let performing = false;
  let lastNumber = 0;

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
    if (now > position) remember(UNNAMED_CHANGE, [], now);
  }

  function remember(label: string, names: readonly string[], last: number): void {
    lastNumber += 1;
    done = [...done, { number: lastNumber, label, names, at: clock(), first: position + 1, last }];
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

  /**
   * What takes its time and lets others have their turn; all or nothing.
   *
   * @param whenDone told before anybody else may ask what was done.
   */
  async function inOneTransaction<Result>(
    work: () => Promise<Result>,
    whenDone: () => void,
  ): Promise<Result> {
    refuseWhilePerforming();
    catchUp();
    performing = true;
    try {
      db.execute('BEGIN IMMEDIATE');
      try {
        const result = await work();
        db.execute('COMMIT');
        whenDone();
        return result;
      } catch (error) {
        rollBack();
        throw error;
      }
    } finally {
      performing = false;
    }
  }

  /** Runs the statements of a step; what the triggers write meanwhile is the step that leads back. Yields as `take`. */
  function* reverse(step: Step): Generator<number, Step> {
    const first = recorder.position() + 1;
    const length = lengthOf(step);
    suspendIndex(db);
    for (const number of recorder.replay(step.first, step.last)) {
      yield REPLAY_PART * (step.last - number + 1);
    }
    for (const part of resumeIndex(db)) yield (REPLAY_PART + (1 - REPLAY_PART) * part) * length;
    return { ...step, first, last: recorder.position() };
  }

  /** The steps of a way, in the order in which they are taken. @throws {AppError} see `History` */
  function stepsOf(move: Move): readonly Step[] {
    if (move.kind === 'goTo') {
      const { number } = move;
      const forward = undone.findIndex((step) => step.number === number);
      if (forward !== -1) return undone.slice(forward).toReversed();
      const isKnown = number === 0 || done.some((step) => step.number === number);
      if (!isKnown) throw new AppError('not-found', { what: 'history' });
      return done.filter((step) => step.number > number).toReversed();
    }
    const step = (move.kind === 'undo' ? done : undone).at(-1);
    if (step === undefined) throw new AppError(move.kind === 'undo' ? 'nothing-to-undo' : 'nothing-to-redo');
    return [step];
  }

  /** Takes a step back or does it again: one transaction. Yields how many of its changes are through. */
  function* take(step: Step): Generator<number> {
    let isTaken = false;
    try {
      db.execute('BEGIN IMMEDIATE');
      const back = yield* reverse(step);
      db.execute('COMMIT');
      isTaken = true;
      position = back.last;
      if (done.includes(step)) {
        done = done.slice(0, -1);
        undone = [...undone, back];
      } else {
        undone = undone.slice(0, -1);
        done = [...done, back];
      }
    } catch (error) {
      // A key that does not fit says "not there" of something that the user never asked for.
      const isKey = error instanceof AppError && error.code === 'not-found';
      throw isKey ? new AppError('refused-by-file', {}, { cause: error }) : error;
    } finally {
      // Also when whoever goes through this stops in the middle.
      if (!isTaken) rollBack();
    }
  }

  /** Goes a way, step after step. Yields how far it is, 0 to 1. */
  function* going(move: Move): Generator<number> {
    const steps = stepsOf(move);
    const total = steps.reduce((sum, step) => sum + lengthOf(step), 0);
    let behind = 0;
    for (const step of steps) {
      for (const through of take(step)) yield (behind + through) / total;
      behind += lengthOf(step);
    }
  }

  function goAtOnce(way: Move): void {
    refuseWhilePerforming();
    catchUp();
    for (const _ of going(way));
  }

  return {
    perform: (label, action, namesOf = () => []) => {
      if (performing) return action(db);
      catchUp();
      performing = true;
      try {
        const result = db.transaction(() => action(db));
        const now = recorder.position();
        if (now > position) remember(label, namesOf(result), now);
        return result;
      } finally {
        performing = false;
      }
    },
    performInParts: async (label, action, pause, names = []) => {
      await inOneTransaction(
        async () => {
          suspendIndex(db);
          for (const _ of action(db)) await pause(null);
          for (const part of resumeIndex(db)) await pause(part);
        },
        () => {
          const now = recorder.position();
          if (now > position) remember(label, names, now);
        },
      );
    },
    performForGood: async (action, pause) =>
      inOneTransaction(async () => {
        const work = action(db);
        for (;;) {
          const step = work.next();
          if (step.done === true) return step.value;
          await pause();
        }
      }, forgetAll),
    moveInParts: async (way, pause) => {
      refuseWhilePerforming();
      catchUp();
      performing = true;
      try {
        for (const part of going(way)) await pause(part);
      } finally {
        performing = false;
      }
    },
    undo: () => {
      goAtOnce({ kind: 'undo' });
    },
    redo: () => {
      goAtOnce({ kind: 'redo' });
    },
    goTo: (number) => {
      goAtOnce({ kind: 'goTo', number });
    },
    forget: () => {
      refuseWhilePerforming();
      forgetAll();
    },
    state: () => {
      catchUp();
      return { undo: done.at(-1)?.label ?? null, redo: undone.at(-1)?.label ?? null };
    },
    last: () => {
      catchUp();
      return done.at(-1)?.number ?? 0;
    },
    steps: () => {
      catchUp();
      return {
        done: done.map((step) => toldOf(step)),
        undone: undone.toReversed().map((step) => toldOf(step)),
      };
    },
  };
}

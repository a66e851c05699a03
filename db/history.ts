import type { WriteDb } from './handle.ts';

/** What undo and redo would do now: the label of the action; `null`: nothing. */
export interface HistoryLabels {
  readonly undo: string | null;
  readonly redo: string | null;
}

/** One action of the user, as a list of what was done tells it. */
export interface HistoryStep {
  /** 1 for the first of the session; keeps its number when it is taken back and done again. */
  readonly number: number;
  readonly label: string;
  /** Names of what it was about; empty when nobody said. */
  readonly names: readonly string[];
  /** When it was done first. */
  readonly at: Date;
}

/** A way through the history: one step back or forward, or until the step of this number is the last that was done; 0: to the start. */
export type Move = { readonly kind: 'undo' | 'redo' } | { readonly kind: 'goTo'; readonly number: number };

/** Undo and redo for everything that is changed through one handle, from opening to closing. */
export interface History {
  /**
   * One action of the user: one transaction, one step of undo. What could be redone is forgotten, unless the action changed
   * nothing. Inside another action it is a part of that one.
   *
   * @param namesOf what the action was about, asked once it has been done.
   */
  perform<Result>(
    label: string,
    action: (db: WriteDb) => Result,
    namesOf?: (result: Result) => readonly string[],
  ): Result;
  /**
   * As `perform`, for an action that takes long: after each part that it yields others get their turn. It is one transaction all
   * the same: when it throws, or `pause` does, nothing of it stays. Until it ends the caller keeps others from reading and
   * changing: they would find half of it.
   *
   * @param pause is told `null` while the action goes on; then, while it is made findable, how much is, 0 to 1.
   */
  performInParts(
    label: string,
    action: (db: WriteDb) => Iterable<unknown>,
    pause: (indexed: number | null) => Promise<void>,
    names?: readonly string[],
  ): Promise<void>;
  /**
   * One transaction, in parts as `performInParts`, that can never be taken back: nothing that was done before can either.
   * What is searched for is the action's own care.
   */
  performForGood<Result>(
    action: (db: WriteDb) => Generator<unknown, Result>,
    pause: () => Promise<void>,
  ): Promise<Result>;
  /** What `undo`, `redo` and `goTo` do, for an action that was long: as `performInParts`, and `pause` is told how far it is. */
  moveInParts(move: Move, pause: (part: number) => Promise<void>): Promise<void>;
  /** Takes the last action back. @throws {AppError} nothing-to-undo; refused-by-file, and then nothing happened */
  undo(): void;
  /** Does again what was taken back last. @throws {AppError} nothing-to-redo; refused-by-file, and then nothing happened */
  redo(): void;
  /**
   * Takes back or does again, one step after the other, until the step of this number is the last that was done; 0: until
   * nothing was. @throws {AppError} not-found for a number that is no step; refused-by-file: the steps before it did happen
   */
  goTo(number: number): void;
  state(): HistoryLabels;
  /** Number of the last step that still stands; 0: nothing does. */
  last(): number;
  /** Forgets all steps with what they held: nothing from before can be taken back any more. */
  forget(): void;
  /** What was done and still stands, oldest first, and what was taken back, the next to do again first. */
  steps(): { readonly done: readonly HistoryStep[]; readonly undone: readonly HistoryStep[] };
}

/** Long work on one file, one at a time: who reads meanwhile would find half of it. */
export interface Turns {
  /** `null` when nothing long is going on; else resolves, and never rejects, when that has ended and is told. */
  whenWhole(): Promise<void> | null;
  /**
   * Does the work when what was begun before it has ended.
   *
   * @param tellsFailure whether it may have done something when it fails.
   * @throws what the work throws
   */
  take<Result>(work: () => Promise<Result>, tellsFailure: boolean): Promise<Result>;
}

/** @param onEnd told of each work that did something, or may have. */
export function createTurns(onEnd: () => void): Turns {
  let writing: Promise<void> | null = null;
  const ending = async (work: Promise<unknown>, tellsFailure: boolean): Promise<void> => {
    let isTold = true;
    try {
      await work;
    } catch {
      isTold = tellsFailure;
    }
    writing = null;
    if (isTold) onEnd();
  };
  return {
    whenWhole: () => writing,
    take: async (work, tellsFailure) => {
      for (let before = writing; before !== null; before = writing) await before;
      const begun = work();
      writing = ending(begun, tellsFailure);
      await writing;
      return begun;
    },
  };
}

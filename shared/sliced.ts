/** Work that is done in slices: each `yield` is a moment to let others go first. */
export type Sliced<Result> = Generator<undefined, Result>;

/** Does sliced work in one go: for tests and the command line. @throws what the work throws */
export function allAtOnce<Result>(work: Sliced<Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

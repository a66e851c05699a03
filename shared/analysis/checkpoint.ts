/**
 * Called between the pieces of a long calculation. Whoever starts the calculation may throw from it, and so stop what
 * nobody wants any more; nothing is kept of a calculation that stopped.
 */
export type Checkpoint = () => void;

/** For a calculation that runs to its end. */
export const RUN_TO_THE_END: Checkpoint = () => undefined;

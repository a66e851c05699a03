/** What is kept of wrong passwords for one file, on this machine. */
export interface Attempts {
  readonly wrong: number;
  /** Of the last wrong one, in milliseconds since 1970. */
  readonly at: number;
}

/** Slips of a finger cost nothing. */
const FREE_ATTEMPTS = 3;
const LONGEST_WAIT_SECONDS = 120;

/** How long to wait after so many wrong passwords in a row, in seconds: 0, 0, 0, 2, 4, 8, ... at most two minutes. */
export function waitAfter(wrong: number): number {
  return wrong <= FREE_ATTEMPTS
    ? 0
    : Math.min(LONGEST_WAIT_SECONDS, 2 ** Math.min(wrong - FREE_ATTEMPTS, 20));
}

/**
 * Seconds until the next try, 0: now. A clock that was set back makes nobody wait longer than the longest wait; one that is set
 * forward ends the wait: it holds off who tries by hand. Who copies the file is held off by the work of each guess.
 */
export function secondsToWait(attempts: Attempts | undefined, now: number): number {
  if (attempts === undefined) return 0;
  const wait = waitAfter(attempts.wrong);
  const passed = Math.max(0, (now - attempts.at) / 1000);
  return Math.max(0, Math.ceil(wait - passed));
}

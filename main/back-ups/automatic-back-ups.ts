import { listBackUps } from '#db/backup.ts';
import { AppError, type AppErrorData } from '#shared/errors.ts';
import type { OpenNetwork } from '../network-session.ts';
import type { BackUpMaker } from './back-up-maker.ts';
import { isBackUpDue, lastWrittenOf } from './back-up-moments.ts';

interface AutomaticBackUpsOptions {
  readonly current: () => OpenNetwork | null;
  readonly make: BackUpMaker;
  readonly clock: () => Date;
  /** After each attempt: the status has changed. */
  readonly onAttempt: () => void;
  readonly reportFault: (where: string, error: unknown) => void;
}

export interface AutomaticBackUps {
  /** Makes a back-up of the open network when it is time. Never throws, and does nothing while one is being made. */
  check(): Promise<void>;
  /** Makes one now, whether it is time or not. @throws as `BackUpMaker` */
  makeNow(network: OpenNetwork): Promise<string>;
  /** Why the last attempt for this file failed; `null`: it did not, or there was none. */
  problemOf(file: string): AppErrorData | null;
}

/** Sees to it that a network which is worked in always has a recent back-up. */
export function createAutomaticBackUps(options: AutomaticBackUpsOptions): AutomaticBackUps {
  const { current, make, clock, onAttempt, reportFault } = options;
  let problem: { readonly file: string; readonly error: AppErrorData } | null = null;
  let isBusy = false;

  const makeNow = async (network: OpenNetwork): Promise<string> => {
    const path = await make(network, clock());
    problem = null;
    return path;
  };
  const attempt = async (network: OpenNetwork): Promise<void> => {
    try {
      await makeNow(network);
    } catch (error) {
      // Somebody else writes, or a long change is going on: it is tried again soon.
      if (error instanceof AppError && error.code === 'file-locked') return;
      reportFault('automatic back-up', error);
      const refusal = error instanceof AppError ? error : new AppError('unexpected', {}, { cause: error });
      problem = { file: network.file, error: refusal.toData() };
    }
    onAttempt();
  };
  return {
    check: async () => {
      const network = current();
      if (network === null || isBusy) return;
      isBusy = true;
      try {
        await network.whenWhole();
        const newest = listBackUps(network.file)[0]?.moment ?? null;
        if (isBackUpDue(newest, lastWrittenOf(network.file), clock())) await attempt(network);
      } catch (error) {
        reportFault('automatic back-up', error);
      } finally {
        isBusy = false;
      }
    },
    makeNow,
    problemOf: (file) => (problem?.file === file ? problem.error : null),
  };
}

import { AppError, type AppErrorData } from '#shared/errors.ts';
import type { OpenNetwork } from '../network-session.ts';
import type { BackUpHand } from './back-up-hand.ts';
import { isBackUpDue, lastWrittenOf, newestMomentOf } from './back-up-moments.ts';
import type { ChosenFolders } from './back-up-order.ts';
import { longestUnchecked } from './copy-list.ts';

interface AutomaticBackUpsOptions {
  readonly current: () => OpenNetwork | null;
  readonly hand: BackUpHand;
  /** Where the copies of a network go. */
  readonly foldersOf: (file: string) => ChosenFolders;
  readonly clock: () => Date;
  /** After each attempt: the status has changed. */
  readonly onAttempt: () => void;
  readonly reportFault: (where: string, error: unknown) => void;
}

/** What went wrong the last time, per place; `null`: nothing did, or it was not tried. */
export interface BackUpProblems {
  readonly own: AppErrorData | null;
  readonly second: AppErrorData | null;
}

export interface AutomaticBackUps {
  /** Makes a back-up of the open network when it is time. Never throws, and does nothing while one is being made. */
  check(): Promise<void>;
  /** Makes one now, whether it is time or not. @returns where it is. @throws as `BackUpHand` */
  makeNow(network: OpenNetwork): Promise<string>;
  problemsOf(file: string): BackUpProblems;
}

const NO_PROBLEMS: BackUpProblems = { own: null, second: null };

/** Sees to it that a network which is worked in always has a recent back-up. */
export function createAutomaticBackUps(options: AutomaticBackUpsOptions): AutomaticBackUps {
  const { current, hand, foldersOf, clock, onAttempt, reportFault } = options;
  let last: { readonly file: string; readonly problems: BackUpProblems } | null = null;
  let isBusy = false;

  const makeNow = async (network: OpenNetwork): Promise<string> => {
    const { file } = network;
    const order = { task: 'make', file, folders: foldersOf(file), now: clock() } as const;
    const { path, ownProblem, secondProblem } = await hand(order, network);
    last = { file, problems: { own: ownProblem, second: secondProblem } };
    return path;
  };
  const attempt = async (network: OpenNetwork): Promise<void> => {
    try {
      await makeNow(network);
      await checkOne(network);
    } catch (error) {
      // Somebody else writes, or a long change is going on: it is tried again soon.
      if (error instanceof AppError && error.code === 'file-locked') return;
      reportFault('automatic back-up', error);
      const refusal = error instanceof AppError ? error : new AppError('unexpected', {}, { cause: error });
      last = { file: network.file, problems: { ...problemsOf(network.file), own: refusal.toData() } };
    }
    onAttempt();
  };
  /** Disks forget in silence: with each new copy an older one is looked at again. */
  const checkOne = async (network: OpenNetwork): Promise<void> => {
    const oldest = longestUnchecked(network.file, foldersOf(network.file), clock());
    if (oldest !== null) await hand({ task: 'check', paths: [oldest], now: clock() }, network);
  };
  const problemsOf = (file: string): BackUpProblems => (last?.file === file ? last.problems : NO_PROBLEMS);
  return {
    check: async () => {
      const network = current();
      if (network === null || isBusy) return;
      isBusy = true;
      try {
        await network.whenWhole();
        const { file } = network;
        if (isBackUpDue(newestMomentOf(file, foldersOf(file)), lastWrittenOf(file), clock()))
          await attempt(network);
      } catch (error) {
        reportFault('automatic back-up', error);
      } finally {
        isBusy = false;
      }
    },
    makeNow,
    problemsOf,
  };
}

import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Move } from '#db/history.ts';
import type { HistoryProgress, HistoryState } from '#shared/ipc/app-state.ts';
import type { OpenNetwork } from '../../network-session.ts';
import type { HandlersOf } from '../dispatch.ts';

/** Nobody wants to be told how far something is that is over at once; then some times a second. */
const TELL_EVERY_MILLISECONDS = 250;

/** Undo and redo of what this session changed. */
export function historyHandlers(
  network: () => OpenNetwork,
  tell: (progress: HistoryProgress) => void,
): HandlersOf<'history'> {
  const move = (way: Move): Promise<HistoryState> => {
    let told = performance.now();
    return network().move(way, async (part) => {
      await nextTurn();
      if (performance.now() - told < TELL_EVERY_MILLISECONDS) return;
      told = performance.now();
      tell({ part });
    });
  };
  return {
    'history.state': () => network().historyState(),
    'history.undo': () => move({ kind: 'undo' }),
    'history.redo': () => move({ kind: 'redo' }),
    'history.list': () => network().historySteps(),
    'history.goTo': ({ number }) => move({ kind: 'goTo', number }),
  };
}

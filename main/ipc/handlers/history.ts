import type { OpenNetwork } from '../../network-session.ts';
import type { HandlersOf } from '../dispatch.ts';

/** Undo and redo of what this session changed. */
export function historyHandlers(network: () => OpenNetwork): HandlersOf<'history'> {
  return {
    'history.state': () => network().historyState(),
    'history.undo': () => network().undo(),
    'history.redo': () => network().redo(),
    'history.list': () => network().historySteps(),
    'history.goTo': ({ number }) => network().goTo(number),
  };
}

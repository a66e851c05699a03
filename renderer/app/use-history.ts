import { useCallback } from 'react';
import type { ShowLine } from '#renderer/api/change-line.ts';
import { asAppError, useNetworkClient } from '#renderer/api/hooks.ts';
import { historyEntryText, historyListTexts, historyTexts } from '#renderer/i18n/texts/history.ts';
import { errorText } from '#shared/texts/errors.ts';

export interface HistoryActions {
  readonly undo: () => void;
  readonly redo: () => void;
  /** Until the step of this number is the last that was done; `steps` is how many that takes. */
  readonly goTo: (number: number, steps: number, direction: 'undo' | 'redo') => void;
}

/** Undo and redo over the whole network, each told in the line at the bottom. */
export function useHistory(showLine: ShowLine): HistoryActions {
  const client = useNetworkClient();

  const move = useCallback(
    async (direction: 'undo' | 'redo') => {
      const { done, undone } = await client.ask('history.list', undefined);
      const step = direction === 'undo' ? done.at(-1) : undone[0];
      if (step === undefined) {
        const text = direction === 'undo' ? historyTexts.nothingToUndo : historyTexts.nothingToRedo;
        showLine({ kind: 'note', text });
        return;
      }
      await client.ask(direction === 'undo' ? 'history.undo' : 'history.redo', undefined);
      const change = historyEntryText(step);
      const text = direction === 'undo' ? historyTexts.undone(change) : historyTexts.redone(change);
      showLine({ kind: 'note', text });
    },
    [client, showLine],
  );

  const tell = useCallback(
    (direction: 'undo' | 'redo') => {
      move(direction).catch((error: unknown) => {
        showLine({ kind: 'note', text: errorText(asAppError(error)) });
      });
    },
    [move, showLine],
  );

  const goTo = useCallback(
    (number: number, steps: number, direction: 'undo' | 'redo') => {
      const going = async (): Promise<void> => {
        await client.ask('history.goTo', { number });
        const text = direction === 'undo' ? historyListTexts.wentBack : historyListTexts.wentForward;
        showLine({ kind: 'note', text: text(steps) });
      };
      going().catch((error: unknown) => {
        showLine({ kind: 'note', text: errorText(asAppError(error)) });
      });
    },
    [client, showLine],
  );

  return {
    undo: useCallback(() => {
      tell('undo');
    }, [tell]),
    redo: useCallback(() => {
      tell('redo');
    }, [tell]),
    goTo,
  };
}

import { useCallback } from 'react';
import type { ShowLine } from '#renderer/api/change-line.ts';
import { asAppError, useNetworkClient } from '#renderer/api/hooks.ts';
import { historyLabelText, historyTexts } from '#renderer/i18n/texts/history.ts';
import { errorText } from '#shared/texts/errors.ts';

/** Undo and redo over the whole network, each told in the line at the bottom. */
export function useHistory(showLine: ShowLine): { readonly undo: () => void; readonly redo: () => void } {
  const client = useNetworkClient();

  const move = useCallback(
    async (direction: 'undo' | 'redo') => {
      const before = await client.ask('history.state', undefined);
      const label = before[direction];
      if (label === null) {
        const text = direction === 'undo' ? historyTexts.nothingToUndo : historyTexts.nothingToRedo;
        showLine({ kind: 'note', text });
        return;
      }
      await client.ask(direction === 'undo' ? 'history.undo' : 'history.redo', undefined);
      const change = historyLabelText(label);
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

  return {
    undo: useCallback(() => {
      tell('undo');
    }, [tell]),
    redo: useCallback(() => {
      tell('redo');
    }, [tell]),
  };
}

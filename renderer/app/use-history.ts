import { useCallback, useEffect, useState } from 'react';
import type { ShowLine } from '#renderer/api/change-line.ts';
import { asAppError, useNetworkClient } from '#renderer/api/hooks.ts';
import { historyEntryText, historyListTexts, historyTexts } from '#renderer/i18n/texts/history.ts';
import { errorText } from '#shared/texts/errors.ts';

type Direction = 'undo' | 'redo';

/** What is being taken back or done again, when that takes long. */
export interface HistoryMove {
  readonly text: string;
  /** 0 to 1. */
  readonly part: number;
}

export interface HistoryActions {
  /** `null`: nothing, or nothing that takes long. */
  readonly moving: HistoryMove | null;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Until the step of this number is the last that was done; `steps` is how many that takes. */
  readonly goTo: (number: number, steps: number, direction: Direction) => void;
}

/** Undo and redo over the whole network, each told in the line at the bottom. */
export function useHistory(showLine: ShowLine): HistoryActions {
  const client = useNetworkClient();
  const [direction, setDirection] = useState<Direction | null>(null);
  const [part, setPart] = useState<number | null>(null);

  useEffect(
    () =>
      client.subscribe((event) => {
        if (event.name === 'history-progress') setPart(event.payload.part);
      }),
    [client],
  );

  /** Tells what goes wrong, and how far it is while it goes on. */
  const run = useCallback(
    (way: Direction, work: () => Promise<void>) => {
      setDirection(way);
      work()
        .catch((error: unknown) => {
          showLine({ kind: 'note', text: errorText(asAppError(error)) });
        })
        .finally(() => {
          setDirection(null);
          setPart(null);
        });
    },
    [showLine],
  );

  const move = useCallback(
    (way: Direction) => {
      run(way, async () => {
        const { done, undone } = await client.ask('history.list', undefined);
        const step = way === 'undo' ? done.at(-1) : undone[0];
        if (step === undefined) {
          const text = way === 'undo' ? historyTexts.nothingToUndo : historyTexts.nothingToRedo;
          showLine({ kind: 'note', text });
          return;
        }
        await client.ask(way === 'undo' ? 'history.undo' : 'history.redo', undefined);
        const change = historyEntryText(step);
        const text = way === 'undo' ? historyTexts.undone(change) : historyTexts.redone(change);
        showLine({ kind: 'note', text });
      });
    },
    [client, run, showLine],
  );

  const goTo = useCallback(
    (number: number, steps: number, way: Direction) => {
      run(way, async () => {
        await client.ask('history.goTo', { number });
        const text = way === 'undo' ? historyListTexts.wentBack : historyListTexts.wentForward;
        showLine({ kind: 'note', text: text(steps) });
      });
    },
    [client, run, showLine],
  );

  return {
    moving:
      direction === null || part === null
        ? null
        : { text: direction === 'undo' ? historyTexts.undoing : historyTexts.redoing, part },
    undo: useCallback(() => {
      move('undo');
    }, [move]),
    redo: useCallback(() => {
      move('redo');
    }, [move]),
    goTo,
  };
}

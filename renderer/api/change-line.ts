import { createContext, useContext } from 'react';
import type { Method } from '#shared/ipc/contract.ts';

/** What the line at the bottom tells: a change that can be undone, or a plain message. */
export type LineMessage =
  | {
      readonly kind: 'change';
      readonly method: Method /** Instead of the words of the method. */;
      readonly text?: string;
    }
  | { readonly kind: 'note'; readonly text: string };

export type ShowLine = (message: LineMessage) => void;

export const ChangeLineContext = createContext<ShowLine>(() => {});

/** Shows a short line at the bottom of the window and says it politely to a screen reader. */
export function useChangeLine(): ShowLine {
  return useContext(ChangeLineContext);
}

/** Says where a file was saved, in these words of its path; nothing when the user thought better of it. */
export function useSavedLine(
  textOf: (path: string) => string,
): (saved: { readonly path: string } | null) => void {
  const showLine = useChangeLine();
  return (saved) => {
    if (saved !== null) showLine({ kind: 'note', text: textOf(saved.path) });
  };
}

import { useEffect } from 'react';

/**
 * Names the window after a document for as long as that is shown: a PDF is called what the window is called, and so is what stands
 * in the queue of the printer. Empty: the window keeps its name.
 */
export function useWindowTitle(title: string): void {
  useEffect(() => {
    if (title === '') return undefined;
    const before = document.title;
    document.title = title;
    return () => {
      document.title = before;
    };
  }, [title]);
}

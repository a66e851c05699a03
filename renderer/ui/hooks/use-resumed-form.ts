import { useEffect, useState } from 'react';
import { useViewState } from './use-view-state.ts';

/** Mark in the state of the views: the form, by its draft, with which somebody goes on; the page that has it opens it. */
export const RESUMED_FORM = 'resumed-form';

/**
 * State of a page that has a form: the key of the draft with which somebody came here to go on, which only counts once.
 *
 * @param of what stands open, by that key; `null`: nothing does.
 */
export function useResumedForm<Open>(of: (key: string) => Open | null): Open | null {
  const [key, setKey] = useViewState<string | null>(RESUMED_FORM, null);
  const [resumed] = useState(() => (key === null ? null : of(key)));
  useEffect(() => {
    if (resumed !== null) setKey(null);
  }, [resumed, setKey]);
  return resumed;
}

import { useContext, useEffect, useState } from 'react';
import { ViewStateContext } from './use-view-state.ts';

/** Mark in the state of the views: the form, by its draft, with which somebody goes on; the page that has it opens it. */
export const RESUMED_FORM = 'resumed-form';

/**
 * State of a page that has a form: the key of the draft with which somebody came here to go on, which only counts once.
 *
 * @param of what stands open, by that key; `null`: nothing does.
 */
export function useResumedForm<Open>(of: (key: string) => Open | null): Open | null {
  const kept = useContext(ViewStateContext);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a key always holds one type
  const key = kept.get(RESUMED_FORM) as string | undefined;
  const [resumed] = useState(() => (key === undefined ? null : of(key)));
  useEffect(() => {
    if (resumed !== null) kept.delete(RESUMED_FORM);
  }, [kept, resumed]);
  return resumed;
}

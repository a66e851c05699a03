import { type RefObject, useEffect, useRef } from 'react';

/** Puts the focus in the first field of a form that opens where a button stood, once it can be filled in. */
export function useFocusWhenReady(ready: boolean): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (ready) form.current?.querySelector<HTMLElement>('input, select, textarea')?.focus();
  }, [ready]);
  return form;
}

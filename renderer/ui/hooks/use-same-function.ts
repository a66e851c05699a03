import { useCallback, useEffect, useRef } from 'react';

/**
 * One function for the life of a component that calls the newest one given: for handing to many rows that are drawn
 * again only when what they show has changed. Not to be called while drawing.
 */
export function useSameFunction<Arguments extends readonly unknown[]>(
  newest: (...args: Arguments) => void,
): (...args: Arguments) => void {
  const latest = useRef(newest);
  useEffect(() => {
    latest.current = newest;
  });
  return useCallback((...args: Arguments) => {
    latest.current(...args);
  }, []);
}

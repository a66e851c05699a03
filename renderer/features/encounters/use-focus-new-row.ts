import { type RefObject, useEffect, useRef } from 'react';

/** Focuses the first field of the last row when a row is added, so that one can go on typing. */
export function useFocusNewRow(count: number): RefObject<HTMLDivElement | null> {
  const list = useRef<HTMLDivElement>(null);
  const before = useRef(count);
  useEffect(() => {
    const added = count > before.current;
    before.current = count;
    if (!added) return;
    const rows = list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [];
    rows[rows.length - 1]?.querySelector<HTMLElement>('input, textarea')?.focus();
  }, [count]);
  return list;
}

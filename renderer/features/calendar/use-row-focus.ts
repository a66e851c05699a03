import { type FocusEvent, type RefObject, useEffect, useRef } from 'react';
import { WALKABLE_ATTRIBUTE } from '#renderer/ui/fields/use-walkable-list.ts';

/** Marks a row of the list. */
export const ROW_ATTRIBUTE = 'data-row';

/**
 * Goes on with the next row when the one that had the focus went away: on its main button, whichever control of the row did the
 * work, so that Enter can be pressed row after row.
 */
export function useRowFocus(list: RefObject<HTMLElement | null>): {
  readonly onFocus: (event: FocusEvent) => void;
} {
  const last = useRef<{ readonly row: Element; readonly place: number } | null>(null);
  const rows = (): readonly Element[] => [...(list.current?.querySelectorAll(`[${ROW_ATTRIBUTE}]`) ?? [])];
  useEffect(() => {
    const before = last.current;
    if (before === null || before.row.isConnected || document.activeElement !== document.body) return;
    last.current = null;
    const left = rows();
    const next = left[Math.min(before.place, left.length - 1)];
    next?.querySelector<HTMLElement>(`[${WALKABLE_ATTRIBUTE}]`)?.focus();
  });
  return {
    onFocus: ({ target }) => {
      const row = target.closest(`[${ROW_ATTRIBUTE}]`);
      last.current = row === null ? null : { row, place: rows().indexOf(row) };
    },
  };
}

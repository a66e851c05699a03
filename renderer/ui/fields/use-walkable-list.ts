import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';
import { rowOfKey } from '../tables/row-window.ts';

/** Marks what the arrows walk over. */
export const WALKABLE_ATTRIBUTE = 'data-walkable';

/** How many Page Up and Page Down skip, where rows differ in height. */
const PAGE = 10;

interface WalkableList {
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus: () => void;
}

/**
 * A list of buttons with one stop for the Tab key: arrows, Page Up and Down, Home and End walk over everything below
 * `ref` that is marked with WALKABLE_ATTRIBUTE. Which one is the stop is kept in the page and not in React, so that
 * walking through a thousand rows draws nothing again.
 */
export function useWalkableList(): WalkableList {
  const ref = useRef<HTMLDivElement>(null);
  const items = (): readonly HTMLElement[] => [
    ...(ref.current?.querySelectorAll<HTMLElement>(`[${WALKABLE_ATTRIBUTE}]`) ?? []),
  ];
  const makeStop = (stop: HTMLElement | undefined): void => {
    for (const item of items()) item.tabIndex = item === stop ? 0 : -1;
  };

  // After every drawing: rows that came must not be stops, and the stop may have gone.
  useEffect(() => {
    const all = items();
    makeStop(all.find((item) => item.tabIndex === 0 && item.hasAttribute('tabindex')) ?? all[0]);
  });

  return {
    ref,
    onKeyDown: (event) => {
      if (event.ctrlKey || event.altKey || event.metaKey) return;
      const all = items();
      const current = all.findIndex((item) => item === document.activeElement);
      if (current === -1) return;
      const next = rowOfKey(event.key, current, all.length, PAGE);
      if (next === null) return;
      event.preventDefault();
      all[next]?.focus();
    },
    onFocus: () => {
      const focused = items().find((item) => item === document.activeElement);
      if (focused !== undefined) makeStop(focused);
    },
  };
}

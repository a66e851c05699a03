import { type FocusEvent, type RefObject, useEffect, useRef } from 'react';

const FOCUSABLE =
  'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), summary';

interface KeptFocus<Container extends HTMLElement> {
  readonly ref: RefObject<Container | null>;
  readonly onFocus: (event: FocusEvent) => void;
}

/**
 * Keeps the focus in a part of the page when the control that had it goes away: a row that was ticked off, a button
 * that did its work. The control that took its place gets it, or the last one. Without this the browser starts again
 * at the top of the window, and who works by keyboard or ear is lost.
 */
export function useKeptFocus<Container extends HTMLElement = HTMLDivElement>(): KeptFocus<Container> {
  const ref = useRef<Container>(null);
  const last = useRef<{ readonly element: Element; readonly place: number } | null>(null);
  const controls = (): readonly HTMLElement[] => [
    ...(ref.current?.querySelectorAll<HTMLElement>(FOCUSABLE) ?? []),
  ];

  useEffect(() => {
    const before = last.current;
    if (before === null || before.element.isConnected || document.activeElement !== document.body) return;
    last.current = null;
    const left = controls();
    left[Math.min(before.place, left.length - 1)]?.focus();
  });

  return {
    ref,
    onFocus: ({ target }) => {
      last.current = { element: target, place: controls().findIndex((control) => control === target) };
    },
  };
}

import { useEffect, useRef } from 'react';
import { SCREEN_SEARCH_ATTRIBUTE } from '#renderer/ui/fields/SearchField.tsx';

/** What the keys of the frame do. */
export interface KeyboardActions {
  readonly newEncounter: () => void;
  readonly quickEntry: () => void;
  /** Find anything. */
  readonly search: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly back: () => void;
  readonly toggleHelp: () => void;
  readonly toggleHistory: () => void;
  readonly lock: () => void;
  /** Zero-based place in the rail. */
  readonly openScreen: (index: number) => void;
}

const TEXT_INPUT_TYPES = new Set(['text', 'search', 'email', 'tel', 'url', 'number', 'password', '']);

/** Whether the element has an undo of its own, which Ctrl+Z must keep meaning there. */
function isTextField(element: Element | null): boolean {
  if (element instanceof HTMLTextAreaElement) return true;
  if (element instanceof HTMLInputElement) return TEXT_INPUT_TYPES.has(element.type);
  return element instanceof HTMLElement && element.isContentEditable;
}

/** Whether a letter typed here means something: in a field, or to find one of a list. */
function takesLetters(element: Element | null): boolean {
  return isTextField(element) || element instanceof HTMLSelectElement;
}

function focusScreenSearch(): void {
  const search = document.querySelector<HTMLInputElement>(`[${SCREEN_SEARCH_ATTRIBUTE}]`);
  search?.focus();
  search?.select();
}

const STOPS = 'a[href], button, input, select, textarea, summary, [tabindex]';

/** Where the Tab key would stop first in this part: what is current there, else the first control, else the part. */
function firstStopIn(landmark: HTMLElement): HTMLElement {
  const stops = [...landmark.querySelectorAll<HTMLElement>(STOPS)].filter(
    (element) =>
      element.tabIndex >= 0 && !element.matches(':disabled') && (element.checkVisibility?.() ?? true),
  );
  return stops.find((element) => element.hasAttribute('aria-current')) ?? stops[0] ?? landmark;
}

/** Moves the focus to the next part of the window (rail, work, panel), round and round. */
function focusNextLandmark(step: 1 | -1): void {
  const landmarks = [...document.querySelectorAll<HTMLElement>('[data-landmark]')].filter(
    (element) => element.checkVisibility?.() ?? true,
  );
  if (landmarks.length === 0) return;
  const current = landmarks.findIndex((element) => element.contains(document.activeElement));
  const start = current === -1 && step === -1 ? 0 : current;
  const next = landmarks[(start + step + landmarks.length) % landmarks.length];
  if (next !== undefined) firstStopIn(next).focus();
}

function actionOf(event: KeyboardEvent, actions: KeyboardActions): (() => void) | null {
  if (event.key === 'F1') return actions.toggleHelp;
  if (event.key === 'F6') {
    return () => {
      focusNextLandmark(event.shiftKey ? -1 : 1);
    };
  }
  if (event.altKey) {
    return event.key === 'ArrowLeft' && !isTextField(document.activeElement) ? actions.back : null;
  }
  if (!event.ctrlKey && !event.metaKey) {
    return event.key === '/' && !takesLetters(document.activeElement) ? actions.search : null;
  }
  const key = event.key.toLowerCase();
  if (key === 'n' && !event.shiftKey) return actions.newEncounter;
  if (key === 'j' && !event.shiftKey) return actions.quickEntry;
  if (key === 'h' && !event.shiftKey) return actions.toggleHistory;
  if (key === 'l' && !event.shiftKey) return actions.lock;
  if (key === 'k') return actions.search;
  if (key === 'f' && !event.shiftKey) return focusScreenSearch;
  if ((key === 'z' || key === 'y') && isTextField(document.activeElement)) return null;
  if (key === 'y' || (key === 'z' && event.shiftKey)) return actions.redo;
  if (key === 'z') return actions.undo;
  const digit = /^Digit([1-9])$/.exec(event.code)?.[1];
  if (digit === undefined) return null;
  return () => {
    actions.openScreen(Number(digit) - 1);
  };
}

/** Listens to the keys that work everywhere in the window. */
export function useKeyboard(actions: KeyboardActions): void {
  const latest = useRef(actions);
  useEffect(() => {
    latest.current = actions;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing) return;
      const action = actionOf(event, latest.current);
      if (action === null) return;
      event.preventDefault();
      action();
    };
    window.addEventListener('keydown', listen);
    return () => {
      window.removeEventListener('keydown', listen);
    };
  }, []);
}

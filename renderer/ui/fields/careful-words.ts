import { createContext, useContext, useEffect, useMemo, useState } from 'react';
import { type CarefulWord, findCarefulWords } from '#shared/careful-words/find-careful-words.ts';

/** Whether fields warn, and how to make them stop. */
export interface CarefulWords {
  readonly isOn: boolean;
  readonly stop: () => void;
}

export const CarefulWordsContext = createContext<CarefulWords>({ isOn: false, stop: () => {} });

/** As long as somebody types on, the last word may still become another. */
const PAUSE_MILLISECONDS = 600;

export interface CarefulWarning {
  /** What is pointed out now; `null`: nothing. */
  readonly found: CarefulWord | null;
  readonly understood: () => void;
  readonly stop: () => void;
}

/**
 * Points out, once each, words that somebody would not want to read back. What stood there when the field opened was written
 * with care or pointed out before.
 */
export function useCarefulWords(text: string, isWanted: boolean): CarefulWarning {
  const { isOn, stop } = useContext(CarefulWordsContext);
  const isActive = isOn && isWanted;
  const [settled, setSettled] = useState(text);
  const [told, setTold] = useState<ReadonlySet<string>>(
    () => new Set(isActive ? findCarefulWords(text).map(({ word }) => word) : []),
  );
  useEffect(() => {
    const timer = setTimeout(() => {
      setSettled(text);
    }, PAUSE_MILLISECONDS);
    return () => {
      clearTimeout(timer);
    };
  }, [text]);
  const words = useMemo(() => (isActive ? findCarefulWords(settled) : []), [isActive, settled]);
  const found = words.find(({ word }) => !told.has(word)) ?? null;
  const shown = found?.word ?? null;
  // What was pointed out and then taken away is not pointed out again when it comes back.
  const [before, setBefore] = useState<string | null>(null);
  if (shown !== before) {
    if (before !== null && !told.has(before)) setTold(new Set([...told, before]));
    setBefore(shown);
  }
  return {
    found,
    understood: () => {
      if (shown !== null) setTold((all) => new Set([...all, shown]));
    },
    stop,
  };
}

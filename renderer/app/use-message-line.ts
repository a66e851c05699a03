import { useCallback, useEffect, useState } from 'react';
import type { LineMessage, ShowLine } from '#renderer/api/change-line.ts';
import { changeText, historyTexts } from '#renderer/i18n/texts/history.ts';

const SHOWN_MILLISECONDS = 12_000;

interface ShownLine {
  readonly text: string;
  readonly canUndo: boolean;
  /** Grows with each message, so that the same sentence twice is two messages. */
  readonly number: number;
}

/** The line at the bottom: what it says, and how long. Undo itself stays on Ctrl+Z after the line has gone. */
export function useMessageLine(): {
  readonly line: ShownLine | null;
  readonly show: ShowLine;
  readonly hide: () => void;
  readonly hold: (held: boolean) => void;
} {
  const [line, setLine] = useState<ShownLine | null>(null);
  const [held, setHeld] = useState(false);

  const show = useCallback((message: LineMessage) => {
    const text = message.kind === 'note' ? message.text : sentenceOf(message);
    if (text === null) return;
    setLine((before) => ({ text, canUndo: message.kind === 'change', number: (before?.number ?? 0) + 1 }));
  }, []);

  const hide = useCallback(() => {
    setLine(null);
    setHeld(false);
  }, []);

  const number = line?.number;
  useEffect(() => {
    if (number === undefined || held) return undefined;
    const timer = setTimeout(hide, SHOWN_MILLISECONDS);
    return () => {
      clearTimeout(timer);
    };
  }, [number, held, hide]);

  return { line, show, hide, hold: setHeld };
}

function sentenceOf(message: Extract<LineMessage, { kind: 'change' }>): string | null {
  const change = message.text ?? changeText(message.method);
  return change === null ? null : historyTexts.done(change);
}

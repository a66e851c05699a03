const TOUCHES = ['pointerdown', 'keydown', 'wheel', 'input'] as const;

/** Tells when nobody works in the window. */
export interface Stillness {
  /** Resolves as soon as nobody touched keys or pointer for a while; at once when that is so already. */
  readonly rest: () => Promise<void>;
  readonly end: () => void;
}

/** Watches keys and pointer of a window from now on. */
export function watchStillness(
  target: Pick<EventTarget, 'addEventListener' | 'removeEventListener'>,
  stillAfterMilliseconds: number,
): Stillness {
  let touchedAt = -Infinity;
  const touch = (): void => {
    touchedAt = performance.now();
  };
  for (const kind of TOUCHES) target.addEventListener(kind, touch, { capture: true, passive: true });
  const rest = async (): Promise<void> => {
    for (;;) {
      const left = touchedAt + stillAfterMilliseconds - performance.now();
      if (left <= 0) return;
      await new Promise((resolve) => {
        setTimeout(resolve, left);
      });
    }
  };
  return {
    rest,
    end: () => {
      for (const kind of TOUCHES) target.removeEventListener(kind, touch, { capture: true });
    },
  };
}

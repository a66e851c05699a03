import { useEffect, useRef, useState } from 'react';

/** Milliseconds between two steps: anderhalf jaar in a quarter of a minute. */
const STEP = 190;
/** With reduced motion whole months, long enough to look at each. */
const CALM_STEP = 1200;

export interface Playing {
  readonly isPlaying: boolean;
  readonly toggle: () => void;
  readonly stop: () => void;
}

/**
 * Goes on by itself through a row of moments, from the start when one stands at the end, until the last.
 *
 * @param leap moments in one step when motion is reduced.
 */
export function usePlaying(
  place: number,
  last: number,
  leap: number,
  onPlace: (place: number) => void,
): Playing {
  const [isPlaying, setPlaying] = useState(false);
  const now = useRef({ place, onPlace });
  useEffect(() => {
    now.current = { place, onPlace };
  });
  useEffect(() => {
    if (!isPlaying) return undefined;
    const isCalm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    const timer = setInterval(
      () => {
        const next = Math.min(last, now.current.place + (isCalm ? leap : 1));
        now.current.onPlace(next);
        if (next >= last) setPlaying(false);
      },
      isCalm ? CALM_STEP : STEP,
    );
    return () => {
      clearInterval(timer);
    };
  }, [isPlaying, last, leap]);
  return {
    isPlaying,
    toggle: () => {
      if (!isPlaying && place >= last) onPlace(0);
      setPlaying(!isPlaying);
    },
    stop: () => {
      setPlaying(false);
    },
  };
}

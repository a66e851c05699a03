import { useEffect, useState } from 'react';
import type { Viewport } from './viewport.ts';

/** Milliseconds without a change after which a view is at rest. */
const REST = 120;

/**
 * The view when it was last at rest, or when the zoom last changed: places worked out for it hold while the map is only
 * dragged, and need not be worked out again for each frame.
 */
export function useRestingViewport(viewport: Viewport | null): Viewport | null {
  const [resting, setResting] = useState<Viewport | null>(viewport);
  useEffect(() => {
    const timer = setTimeout(() => {
      setResting(viewport);
    }, REST);
    return () => {
      clearTimeout(timer);
    };
  }, [viewport]);
  return resting === null || viewport === null || resting.zoom !== viewport.zoom ? viewport : resting;
}

import { type RefObject, useEffect, useRef, useState } from 'react';

/** What a chart is drawn at where nothing is measured: on paper and in tests. */
const CHART_WIDTH = 640;

/** The room that a chart has, so that its words keep their size at every width and zoom. */
export function useChartWidth(): readonly [RefObject<HTMLDivElement | null>, number] {
  const place = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(CHART_WIDTH);
  useEffect(() => {
    const element = place.current;
    if (element === null || typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(([entry]) => {
      // In steps, so that a scroll bar that comes and goes does not draw everything anew.
      if (entry !== undefined) setWidth(Math.max(240, Math.floor(entry.contentRect.width / 8) * 8));
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, []);
  return [place, width];
}

import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { readGlyphs } from './glyphs.ts';
import { MapDrawing } from './map-drawing.ts';
import type { MapHandlers } from './map-pointer.ts';
import { transformBetween } from './map-surface.ts';
import { LABEL_SIZE, LABEL_WEIGHT } from './node-looks.ts';
import { onPaletteChange, readPalette } from './palette.ts';
import { exposeToTests } from './test-hook.ts';
import { type MeasureText, whenFontIsThere } from './text-width.ts';
import type { Viewport } from './viewport.ts';

interface UsedDrawing {
  /** What the pointer touches. */
  readonly field: RefObject<HTMLDivElement | null>;
  /** What the map is painted on. */
  readonly canvas: RefObject<HTMLCanvasElement | null>;
  /** What lies under and over the canvas and moves along with it. */
  readonly underlay: RefObject<SVGSVGElement | null>;
  readonly overlay: RefObject<HTMLDivElement | null>;
  /** The element that holds the icons of the categories. */
  readonly glyphSource: RefObject<HTMLDivElement | null>;
  readonly drawing: RefObject<MapDrawing | null>;
  /** The view at rest: what is placed for it moves along as a whole until it rests again. `null` until something was shown. */
  readonly viewport: Viewport | null;
  readonly size: { readonly width: number; readonly height: number };
  /** `null` until the font is there. */
  readonly measure: MeasureText | null;
  readonly hoveredId: string | null;
}

/** Makes the drawing when the map appears, follows size, light and dark, and clears it all away at the end. */
export function useMapDrawing(
  given: Omit<MapHandlers, 'onHover' | 'onViewport' | 'onRest' | 'onFirstFrame'>,
): UsedDrawing {
  const field = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const underlay = useRef<SVGSVGElement>(null);
  const overlay = useRef<HTMLDivElement>(null);
  /** What under- and overlay were placed for, and where the view is now. */
  const placedFor = useRef<Viewport | null>(null);
  const now = useRef<Viewport | null>(null);
  const glyphSource = useRef<HTMLDivElement>(null);
  const drawing = useRef<MapDrawing | null>(null);
  const handlers = useRef(given);
  const [viewport, setViewport] = useState<Viewport | null>(null);
  const [size, setSize] = useState({ width: 0, height: 0 });
  const [measure, setMeasure] = useState<MeasureText | null>(null);
  const [hoveredId, setHoveredId] = useState<string | null>(null);

  useEffect(() => {
    handlers.current = given;
  });

  const follow = useCallback((): void => {
    if (placedFor.current === null || now.current === null) return;
    const transform = transformBetween(placedFor.current, now.current);
    for (const layer of [underlay.current, overlay.current]) {
      if (layer !== null && layer.style.transform !== transform) layer.style.transform = transform;
    }
  }, []);

  // After each render: what lies under the canvas may be another element than before.
  useLayoutEffect(() => {
    placedFor.current = viewport;
    follow();
  });

  useEffect(() => {
    const container = field.current;
    if (container === null || canvas.current === null) return undefined;
    const palette = readPalette(getComputedStyle(document.documentElement));
    const map = new MapDrawing(container, {
      canvas: canvas.current,
      palette,
      glyphs: readGlyphs(glyphSource.current),
      handlers: {
        onSelect: (node, place) => {
          handlers.current.onSelect(node, place);
        },
        onOpen: (node) => {
          handlers.current.onOpen(node);
        },
        onChoose: (nodes, way) => {
          handlers.current.onChoose(nodes, way);
        },
        onMenu: (node, place) => {
          handlers.current.onMenu(node, place);
        },
        onMove: (node, place) => {
          handlers.current.onMove(node, place);
        },
        onHover: setHoveredId,
        onViewport: (seen) => {
          now.current = seen;
          follow();
        },
        onRest: setViewport,
        onFirstFrame: () => {
          performance.mark('map-first-paint');
        },
      },
    });
    drawing.current = map;
    exposeToTests(map.core);
    let isGone = false;
    const showLabels = async (): Promise<void> => {
      const textWidth = await whenFontIsThere(`${LABEL_WEIGHT} ${LABEL_SIZE}px ${palette.fontFamily}`);
      if (isGone) return;
      setMeasure(() => textWidth);
      map.showLabels(textWidth);
    };
    void showLabels();
    const stopPalette = onPaletteChange(() => {
      map.setPalette(readPalette(getComputedStyle(document.documentElement)));
    });
    const takeSize = (): void => {
      setSize({ width: container.clientWidth, height: container.clientHeight });
    };
    takeSize();
    const observer = new ResizeObserver(() => {
      map.resize();
      takeSize();
    });
    observer.observe(container);
    return () => {
      isGone = true;
      observer.disconnect();
      stopPalette();
      exposeToTests(undefined);
      drawing.current = null;
      map.destroy();
    };
  }, [follow]);

  return { field, canvas, underlay, overlay, glyphSource, drawing, viewport, size, measure, hoveredId };
}

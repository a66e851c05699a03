import { type RefObject, useEffect, useRef, useState } from 'react';
import { readGlyphs } from './glyphs.ts';
import { MapDrawing } from './map-drawing.ts';
import type { MapHandlers } from './map-pointer.ts';
import { LABEL_SIZE, LABEL_WEIGHT } from './node-looks.ts';
import { onPaletteChange, readPalette } from './palette.ts';
import { exposeToTests } from './test-hook.ts';
import { type MeasureText, whenFontIsThere } from './text-width.ts';
import type { Viewport } from './viewport.ts';

interface UsedDrawing {
  /** Where Cytoscape draws. */
  readonly canvas: RefObject<HTMLDivElement | null>;
  /** The element that holds the icons of the categories. */
  readonly glyphSource: RefObject<HTMLDivElement | null>;
  readonly drawing: RefObject<MapDrawing | null>;
  /** `null` until something was shown. */
  readonly viewport: Viewport | null;
  readonly size: { readonly width: number; readonly height: number };
  /** `null` until the font is there. */
  readonly measure: MeasureText | null;
  readonly hoveredId: string | null;
}

/** Makes the drawing when the map appears, follows size, light and dark, and clears it all away at the end. */
export function useMapDrawing(
  given: Omit<MapHandlers, 'onHover' | 'onViewport' | 'onFirstFrame'>,
): UsedDrawing {
  const canvas = useRef<HTMLDivElement>(null);
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

  useEffect(() => {
    const container = canvas.current;
    if (container === null) return undefined;
    const palette = readPalette(getComputedStyle(document.documentElement));
    const map = new MapDrawing(container, {
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
        onViewport: setViewport,
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
  }, []);

  return { canvas, glyphSource, drawing, viewport, size, measure, hoveredId };
}

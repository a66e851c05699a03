import { xmlTag, xmlText } from '#shared/export/graph/xml.ts';
import type { Palette } from '../palette.ts';
import type { Viewport } from '../viewport.ts';
import { domSvg } from './dom-svg.ts';
import type { DrawnMap } from './drawn-map.ts';
import { drawnMapSvg } from './svg-text.ts';

/** A map as it is on the screen, ready to be taken along. */
export interface MapPicture {
  /** A whole SVG document. */
  readonly svg: string;
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/** What stands around the map in its picture. */
export interface PictureAround {
  /** What was found, above the map. */
  readonly title: string;
  /** Over which days, and when it was taken. */
  readonly date: string;
  /** The element that explains the marks; `null`: there is none. */
  readonly legend: HTMLElement | null;
}

interface PictureInput extends PictureAround {
  /** The element that holds the map, with its rings, outlines and names. */
  readonly map: HTMLElement;
  readonly drawn: DrawnMap;
  readonly viewport: Viewport;
  readonly palette: Palette;
}

const MARGIN = 24;
const TITLE_SIZE = 22;
const DATE_SIZE = 13;
const HEADER = 76;
const LEGEND_GAP = 12;

/** The map with its title, legend and date as one drawing; every text in it is text. */
export function mapPicture({ map, drawn, viewport, palette, title, date, legend }: PictureInput): MapPicture {
  // What is still coming up (after printing all of it does so again) is taken along as it will be.
  for (const animation of map.getAnimations({ subtree: true })) animation.finish();
  const box = map.getBoundingClientRect();
  const legendBox = legend?.getBoundingClientRect();
  const width = Math.round(Math.max(box.width, legendBox?.width ?? 0));
  const height = Math.round(HEADER + box.height + LEGEND_GAP + (legendBox?.height ?? 0) + LEGEND_GAP);
  const under = [...map.querySelectorAll('.map__underlay')].map((part) =>
    domSvg(part, { x: box.left, y: box.top }),
  );
  const names = [...map.querySelectorAll('.map__names')].map((part) =>
    domSvg(part, { x: box.left, y: box.top }),
  );
  const { zoom, pan } = viewport;
  const parts = [
    xmlTag('rect', { width, height, fill: palette.paper }),
    xmlTag(
      'text',
      { x: MARGIN, y: 36, 'font-size': TITLE_SIZE, 'font-weight': 600, fill: palette.ink },
      xmlText(title),
    ),
    xmlTag('text', { x: MARGIN, y: 58, 'font-size': DATE_SIZE, fill: palette.subtle }, xmlText(date)),
    xmlTag(
      'svg',
      { y: HEADER, width: round(box.width), height: round(box.height) },
      [
        ...under,
        xmlTag(
          'g',
          { transform: `translate(${String(pan.x)} ${String(pan.y)}) scale(${String(zoom)})` },
          drawnMapSvg(drawn, palette),
        ),
        ...names,
      ].join('\n'),
    ),
    legend === null || legendBox === undefined
      ? ''
      : xmlTag(
          'g',
          { transform: `translate(0 ${String(round(HEADER + box.height + LEGEND_GAP))})` },
          domSvg(legend, { x: legendBox.left, y: legendBox.top }),
        ),
  ];
  const svg = xmlTag(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${String(width)} ${String(height)}`,
      'font-family': palette.fontFamily,
      role: 'img',
    },
    `${xmlTag('title', {}, xmlText(title))}\n${parts.join('\n')}`,
  );
  return { svg, width, height };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

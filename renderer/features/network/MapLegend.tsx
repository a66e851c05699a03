import type { ReactNode } from 'react';
import type { LegendItem, LegendMark } from '#renderer/graph/lenses/lens.ts';
import type { NetworkTexts } from '#renderer/i18n/texts/network.ts';
import { StandingRing } from '#renderer/ui/StandingRing.tsx';
import './map-legend.css';

/** What the marks of the map mean, as a sentence with the marks in it. */
export function MapLegend({
  t,
  items,
}: {
  readonly t: NetworkTexts;
  readonly items: readonly LegendItem[];
}): ReactNode {
  return (
    <ul className="map-legend" aria-label={t.legendLabel}>
      {items.map((item) => (
        <li key={item.text}>
          {item.mark === null ? null : <Mark mark={item.mark} />}
          {item.mark?.kind === 'ring' ? null : item.text}
        </li>
      ))}
    </ul>
  );
}

function Mark({ mark }: { readonly mark: LegendMark }): ReactNode {
  if (mark.kind === 'ring') return <StandingRing standing={mark.standing} showLabel />;
  return (
    <svg
      className="map-legend__mark"
      viewBox={mark.kind === 'sizes' ? '0 0 30 16' : '0 0 16 16'}
      aria-hidden="true"
    >
      {shapeOf(mark)}
    </svg>
  );
}

function shapeOf(mark: Exclude<LegendMark, { readonly kind: 'ring' }>): ReactNode {
  switch (mark.kind) {
    case 'ego':
      return <circle cx="8" cy="8" r="3" className="map-legend__ink" />;
    case 'sizes':
      return (
        <>
          <circle cx="5" cy="8" r="3" className="map-legend__disc" />
          <circle cx="20" cy="8" r="7" className="map-legend__disc" />
        </>
      );
    case 'link':
      return <line x1="0" x2="16" y1="8" y2="8" className="map-legend__line" />;
    case 'at-odds':
      return <line x1="0" x2="16" y1="8" y2="8" className="map-legend__line" strokeDasharray="4 3" />;
    case 'muted':
      return <circle cx="8" cy="8" r="4" className="map-legend__muted" />;
    case 'fill':
      return <circle cx="8" cy="8" r="6" className={`map-legend__fill map-legend__fill--${mark.standing}`} />;
    case 'more-than-expected':
      return (
        <>
          <circle cx="8" cy="8" r="7" className="map-legend__pale" />
          <circle cx="8" cy="8" r="4" className="map-legend__disc" />
        </>
      );
    case 'less-than-expected':
      return (
        <>
          <circle cx="8" cy="8" r="7" className="map-legend__empty" />
          <circle cx="8" cy="8" r="4" className="map-legend__disc" />
        </>
      );
    case 'hull':
      return <rect x="1" y="2" width="14" height="12" rx="5" className={`map-legend__hull--${mark.hull}`} />;
  }
}

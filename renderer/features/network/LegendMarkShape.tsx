import type { ReactNode } from 'react';
import type { LegendMark } from '#renderer/graph/lenses/lens.ts';
import { CategoryMark } from '#renderer/ui/entities/CategoryMark.tsx';
import { StandingRing } from '#renderer/ui/entities/StandingRing.tsx';

/** A mark of the map, drawn small beside its words. */
export function LegendMarkShape({ mark }: { readonly mark: LegendMark }): ReactNode {
  if (mark.kind === 'category') return <CategoryMark look={mark.look} label={null} />;
  if (mark.kind === 'icon') {
    return (
      <span className="map-legend__icon">
        <CategoryMark look={mark.look} label={null} />
      </span>
    );
  }
  // The words stand beside it.
  if (mark.kind === 'ring') {
    return (
      <span aria-hidden="true">
        <StandingRing standing={mark.standing} />
      </span>
    );
  }
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

const line = (className: string, dashes?: string): ReactNode => (
  <line x1="0" x2="16" y1="8" y2="8" className={`map-legend__line ${className}`} strokeDasharray={dashes} />
);

function shapeOf(mark: Exclude<LegendMark, { readonly kind: 'ring' | 'category' | 'icon' }>): ReactNode {
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
      return line('');
    case 'at-odds':
      return line('', '4 3');
    case 'chance':
      return line('map-legend__line--chance', '2 3');
    case 'planned':
      return line('map-legend__line--planned', '6 3');
    case 'ray':
      return line('map-legend__line--ray');
    case 'ghost':
      return line('map-legend__line--ghost', '2 4');
    case 'muted':
      return <circle cx="8" cy="8" r="4" className="map-legend__muted" />;
    case 'fill':
      return <circle cx="8" cy="8" r="6" className={`map-legend__fill map-legend__fill--${mark.standing}`} />;
    case 'more-than-expected':
      return outlined('map-legend__pale', 'map-legend__disc');
    case 'less-than-expected':
      return outlined('map-legend__empty', 'map-legend__disc');
    case 'bridge':
      return outlined('map-legend__empty map-legend__empty--strong', 'map-legend__disc');
    case 'fading':
      return outlined('map-legend__empty map-legend__empty--broken', 'map-legend__fill--on-time');
    case 'hull':
      return <rect x="1" y="2" width="14" height="12" rx="5" className={`map-legend__hull--${mark.hull}`} />;
    case 'collaboration':
      return <path d="M8 2 L14 8 L8 14 L2 8 Z" className="map-legend__diamond" />;
    case 'area':
      return (
        <rect
          x="1"
          y="3"
          width="14"
          height="10"
          rx="5"
          className={`map-legend__area map__area--${String(mark.tint)}`}
        />
      );
    case 'change':
      return changeShape(mark.change);
  }
}

function outlined(outer: string, inner: string): ReactNode {
  return (
    <>
      <circle cx="8" cy="8" r="7" className={outer} />
      <circle cx="8" cy="8" r="4" className={inner} />
    </>
  );
}

function changeShape(change: 'new' | 'stronger' | 'same' | 'weaker' | 'gone'): ReactNode {
  switch (change) {
    case 'new':
      return outlined('map-legend__more-line', 'map-legend__more');
    case 'stronger':
      return outlined('map-legend__more map-legend__more--pale', 'map-legend__more');
    case 'same':
      return <circle cx="8" cy="8" r="5" className="map-legend__fill--on-time" />;
    case 'weaker':
      return outlined('map-legend__less-line', 'map-legend__less');
    case 'gone':
      return <circle cx="8" cy="8" r="6" className="map-legend__less-line map-legend__less-line--broken" />;
  }
}

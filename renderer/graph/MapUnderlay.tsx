import { memo, type ReactNode, type Ref } from 'react';
import { branchesPath, pathOf } from './hulls.ts';
import { EGO_RADIUS } from './ego.ts';
import type { Scene } from './scene.ts';
import type { Viewport } from './viewport.ts';

/** Room around a disc that lights up when one points at it, in model units. */
const POINTED = 5;

interface MapUnderlayProps {
  readonly ref: Ref<SVGSVGElement>;
  readonly scene: Scene;
  readonly viewport: Viewport;
  /** What the pointer is on. */
  readonly hoveredId: string | null;
}

/** What lies under the partners: the rings of distance, the outlines of groups, you as a plain mark. */
export function MapUnderlay({ ref, scene, viewport, hoveredId }: MapUnderlayProps): ReactNode {
  const { zoom, pan } = viewport;
  const hovered = hoveredId === null ? undefined : scene.nodes.find(({ id }) => id === hoveredId);
  return (
    <svg key={groundKey(scene)} ref={ref} className="map__underlay">
      <g transform={`translate(${pan.x} ${pan.y}) scale(${zoom})`}>
        <Ground scene={scene} />
        {hovered === undefined ? null : (
          <circle cx={hovered.x} cy={hovered.y} r={hovered.footprint + POINTED} className="map__pointed" />
        )}
      </g>
    </svg>
  );
}

/** All of it that depends on the scene alone. */
const Ground = memo(function Ground({ scene }: { readonly scene: Scene }): ReactNode {
  return (
    <>
      {scene.rings.map((ring, index) => (
        <circle
          key={ring.label}
          r={ring.radius}
          className={index === scene.rings.length - 1 ? 'map__ring map__ring--rim' : 'map__ring'}
        />
      ))}
      {scene.hulls.map((hull) =>
        hull.area === undefined ? (
          <path key={hull.id} d={pathOf(hull.outline)} className={`map__hull map__hull--${hull.kind}`} />
        ) : (
          <path
            key={hull.id}
            d={branchesPath(hull.area.branches)}
            strokeWidth={hull.area.width}
            className={`map__area map__area--${String(hull.area.tint)}`}
          />
        ),
      )}
      {scene.ego === null ? null : (
        <circle cx={scene.ego.x} cy={scene.ego.y} r={EGO_RADIUS} className="map__ego" />
      )}
    </>
  );
});

/** Another ground appears as a whole: of rings and outlines that appear by themselves Chromium makes a layer each, as large as the map. */
function groundKey({ rings, hulls }: Scene): string {
  return [...rings.map(({ label }) => label), ...hulls.map(({ id }) => id)].join(' ');
}

import type { ReactNode } from 'react';
import type { Scene, SceneNode } from './scene.ts';
import { toScreen, type Viewport } from './viewport.ts';

/** A partner in few words. */
export interface MapDescription {
  readonly name: string;
  readonly details: readonly string[];
}

interface MapTipProps {
  readonly id: string | null;
  readonly scene: Scene;
  readonly viewport: Viewport | null;
  readonly describe: (node: SceneNode) => MapDescription | null;
}

/** The name and standing of the partner under the pointer; the keyboard hears the same. */
export function MapTip({ id, scene, viewport, describe }: MapTipProps): ReactNode {
  const node = id === null ? undefined : scene.nodes.find((candidate) => candidate.id === id);
  const described = node === undefined ? null : describe(node);
  if (node === undefined || described === null || viewport === null) return null;
  const place = toScreen({ x: node.x, y: node.y - node.footprint }, viewport);
  return (
    <div className="map__tip" style={{ transform: `translate(${place.x}px, ${place.y}px)` }}>
      <div className="map__tip-body">
        <strong>{described.name}</strong>
        {described.details.map((detail) => (
          <span key={detail}>{detail}</span>
        ))}
      </div>
    </div>
  );
}

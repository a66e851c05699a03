import type { Standing } from '#shared/analysis/network-analysis.ts';
import type { OrganisationId } from '#shared/domain/ids.ts';
import type { NetworkContext } from './network-context.ts';
import { EGO_RADIUS } from './ego.ts';
import type { Palette } from './palette.ts';
import type { DrawnRay } from './picture/drawn-map.ts';
import type { SceneNode, SceneRay } from './scene.ts';

const ALIVE: readonly Standing[] = ['on-time', 'lapsing'];
const COOLED: readonly Standing[] = ['neglected', 'cold'];

/** Whether a link is kept up: its rhythm was not passed yet. */
export function isAlive(standing: Standing): boolean {
  return ALIVE.includes(standing);
}

/** On a past day: the links between you and who is kept up, and the ghosts of those that were and cooled. */
export function raysOf(
  { partnerById, wasAlive }: NetworkContext,
  nodes: readonly SceneNode[],
  chosen: ReadonlySet<OrganisationId>,
): readonly SceneRay[] {
  if (wasAlive === undefined) return [];
  return nodes.flatMap(({ partnerId: id, x, y }): SceneRay[] => {
    if (id === null) return [];
    const standing = partnerById.get(id)?.figures.standing;
    if (standing === undefined || !chosen.has(id)) return [];
    if (isAlive(standing)) return [{ id, to: { x, y }, kind: 'living' }];
    return COOLED.includes(standing) && wasAlive.has(id) ? [{ id, to: { x, y }, kind: 'ghost' }] : [];
  });
}

/** On the screen, in CSS pixels. */
const RAY_WIDTH = 1;
const GHOST_DASHES = [2, 5] as const;

/** Lines from the edge of your mark in the middle, as thin at any zoom. @param zoom CSS pixels to a model unit */
export function drawnRays(rays: readonly SceneRay[], zoom: number): readonly DrawnRay[] {
  return rays.map(({ to, kind }): DrawnRay => {
    const part = EGO_RADIUS / Math.max(EGO_RADIUS, Math.hypot(to.x, to.y));
    return {
      from: { x: part * to.x, y: part * to.y },
      to,
      kind,
      width: RAY_WIDTH / zoom,
      dashes: kind === 'ghost' ? GHOST_DASHES.map((length) => length / zoom) : [],
    };
  });
}

/** The colour of a ray. */
export function rayColour(kind: SceneRay['kind'], { muted, change }: Palette): string {
  return kind === 'ghost' ? change.gone : muted;
}

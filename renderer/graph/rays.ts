import type { Standing } from '#shared/analysis/network-analysis.ts';
import type { OrganisationId } from '#shared/domain/ids.ts';
import type { NetworkContext } from './network-context.ts';
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

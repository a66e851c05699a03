import type { MapDescription } from '#renderer/graph/MapTip.tsx';
import { type NetworkContext, otherEnd } from '#renderer/graph/network-context.ts';
import { type OpenedPersons, personNodeId } from '#renderer/graph/opened-persons.ts';
import type { Scene, SceneGroup, SceneNode } from '#renderer/graph/scene.ts';
import { mapTexts } from '#renderer/i18n/texts/map.ts';
import { networkTexts } from '#renderer/i18n/texts/network.ts';
import { standingText } from '../columns.tsx';

/** Anything on the map in few words, for the ear and for the pointer; `null` for what is gone meanwhile. */
export function describedNode(
  node: SceneNode,
  context: NetworkContext,
  persons: OpenedPersons,
  groups: readonly SceneGroup[],
  scene: Scene,
): MapDescription | null {
  switch (node.kind) {
    case 'partner':
      return describedPartner(node, context);
    case 'person':
      return describedPerson(node, context, persons);
    case 'collaboration':
      return {
        name: node.label,
        details: mapTexts.collaboration(scene.edges.filter((edge) => edge.source === node.id).length),
      };
    case 'group': {
      const group = groups.find(({ id }) => id === node.id);
      return group === undefined
        ? null
        : { name: group.label, details: mapTexts.groupDetails(group.memberIds.length, group.metCount) };
    }
  }
}

export function describedPartner({ partnerId }: SceneNode, context: NetworkContext): MapDescription | null {
  const partner = partnerId === null ? undefined : context.partnerById.get(partnerId);
  if (partner === undefined) return null;
  const change = context.changeById?.get(partner.id)?.change;
  const links = context.links.filter((link) => otherEnd(link, partner.id) !== undefined).length;
  return {
    name: partner.name,
    details: [
      partner.category.name,
      change === undefined
        ? standingText(partner.figures.standing, networkTexts)
        : networkTexts.time.changeNames[change],
      networkTexts.linkCount(links),
    ],
  };
}

function describedPerson(
  node: SceneNode,
  context: NetworkContext,
  opened: OpenedPersons,
): MapDescription | null {
  for (const [organisationId, persons] of opened) {
    const person = persons.find(({ id }) => personNodeId(organisationId, id) === node.id);
    if (person === undefined) continue;
    return {
      name: person.name,
      details: mapTexts.person(person.role, context.partnerById.get(organisationId)?.name ?? ''),
    };
  }
  return null;
}

import { type ReactNode, useCallback } from 'react';
import type { OrganisationId } from '#shared/domain/ids.ts';
import { GraphCanvas } from '#renderer/graph/GraphCanvas.tsx';
import { type NetworkContext, otherEnd } from '#renderer/graph/network-context.ts';
import type { Scene, SceneEdge } from '#renderer/graph/scene.ts';
import { networkTexts } from '#renderer/i18n/texts/network.ts';
import { standingText } from './columns.tsx';
import type { NetworkAction } from './network-state.ts';

interface LensMapProps {
  readonly scene: Scene;
  readonly context: NetworkContext;
  readonly fitKey: string;
  readonly motionKey: string;
  readonly label: string;
  readonly selectedId: OrganisationId | null;
  readonly selectedEdges: readonly SceneEdge[];
  readonly onAction: (action: NetworkAction) => void;
}

/** The map, with what pressing and walking on it does. */
export function LensMap({ context, onAction, ...drawn }: LensMapProps): ReactNode {
  const describe = useCallback((id: OrganisationId) => described(id, context), [context]);
  const select = useCallback(
    (id: OrganisationId | null): void => {
      onAction({ type: 'select', id });
    },
    [onAction],
  );
  return (
    <GraphCanvas
      {...drawn}
      onSelect={select}
      onWalk={(id) => {
        onAction({ type: 'walk', id });
      }}
      onOpen={(id) => {
        onAction({ type: 'open', id });
      }}
      onLay={(firstId) => {
        onAction({ type: 'lay', firstId });
      }}
      describe={describe}
    />
  );
}

/** A partner in few words, for the ear and for the pointer. */
function described(
  id: OrganisationId,
  context: NetworkContext,
): { readonly name: string; readonly details: readonly string[] } | null {
  const partner = context.partnerById.get(id);
  if (partner === undefined) return null;
  const links = context.links.filter((link) => otherEnd(link, id) !== undefined).length;
  const change = context.changeById?.get(id)?.change;
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

import { type ReactNode, useCallback, useState } from 'react';
import type { OrganisationId } from '#shared/domain/ids.ts';
import { GraphCanvas } from '#renderer/graph/GraphCanvas.tsx';
import type { NetworkContext } from '#renderer/graph/network-context.ts';
import type { Scene, SceneEdge, SceneNode } from '#renderer/graph/scene.ts';
import { describedPartner } from './map/describe.ts';
import type { NetworkAction } from './network-state.ts';

const NOBODY: ReadonlySet<string> = new Set();

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

/** A map to look at beside another, with what pressing and walking on it does. */
export function LensMap({ context, onAction, ...drawn }: LensMapProps): ReactNode {
  const [spoken, setSpoken] = useState('');
  const describe = useCallback((node: SceneNode) => describedPartner(node, context), [context]);
  return (
    <GraphCanvas
      {...drawn}
      view={null}
      chosenIds={NOBODY}
      isMovable={false}
      spoken={spoken}
      onSelect={(node) => {
        onAction({ type: 'select', id: node?.partnerId ?? null });
      }}
      onWalk={(node) => {
        if (node.partnerId !== null) onAction({ type: 'walk', id: node.partnerId });
        const described = describe(node);
        if (described !== null) setSpoken([described.name, ...described.details].join(', '));
      }}
      onOpen={({ partnerId: id }) => {
        if (id !== null) onAction({ type: 'open', id });
      }}
      onChoose={() => undefined}
      onMove={() => undefined}
      onMenu={() => undefined}
      onCommand={(command, node) => {
        if (command === 'lay') onAction({ type: 'lay', firstId: node?.partnerId ?? null });
      }}
      describe={describe}
    />
  );
}

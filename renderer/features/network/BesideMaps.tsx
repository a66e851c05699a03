import { type ReactNode, useMemo } from 'react';
import type { OrganisationId } from '#shared/domain/ids.ts';
import { buildScene } from '#renderer/graph/build-scene.ts';
import type { Lens } from '#renderer/graph/lenses/lens.ts';
import type { NetworkContext, NetworkPartner } from '#renderer/graph/network-context.ts';
import type { Arrangement } from '#renderer/graph/scene.ts';
import { networkTexts } from '#renderer/i18n/texts/network.ts';
import { LensMap } from './LensMap.tsx';
import type { NetworkAction } from './network-state.ts';

interface BesideMapsProps {
  /** The earlier period and the later one. */
  readonly sides: readonly [NetworkContext, NetworkContext];
  readonly lens: Lens;
  readonly arrangement: Arrangement;
  readonly includes: (partner: NetworkPartner) => boolean;
  readonly isLit: boolean;
  readonly selectedId: OrganisationId | null;
  readonly onAction: (action: NetworkAction) => void;
}

/** Two periods as two maps with everybody at the same place; choosing somebody chooses them in both. */
export function BesideMaps(props: BesideMapsProps): ReactNode {
  const [before, now] = props.sides;
  // Names of categories around two half maps would leave no room for the maps; the icons say them.
  const arrangement = useMemo(() => ({ ...props.arrangement, sectors: [] }), [props.arrangement]);
  return (
    <div className="beside">
      <OnePeriod {...props} arrangement={arrangement} context={before} side="before" />
      <OnePeriod {...props} arrangement={arrangement} context={now} side="now" />
    </div>
  );
}

interface OnePeriodProps extends BesideMapsProps {
  readonly context: NetworkContext;
  readonly side: 'before' | 'now';
}

function OnePeriod(props: OnePeriodProps): ReactNode {
  const { context, side, lens, arrangement, includes, isLit, selectedId, onAction } = props;
  const t = networkTexts.time;
  const scene = useMemo(
    () => buildScene(context, lens, arrangement, { isChosen: includes, isLit }),
    [context, lens, arrangement, includes, isLit],
  );
  const period = context.comparison?.[side];
  const name = period === undefined ? '' : t.periodText(period);
  return (
    <div className="beside__period">
      <h2>{name}</h2>
      <LensMap
        scene={scene}
        context={context}
        fitKey={lens.arrangement}
        motionKey={side}
        label={`${name}. ${networkTexts.mapLabel(lens.label, context.partners.length)}`}
        selectedId={selectedId}
        selectedEdges={[]}
        onAction={onAction}
      />
    </div>
  );
}

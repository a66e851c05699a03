import type { ReactNode } from 'react';
import type { OrganisationId } from '#shared/domain/ids.ts';
import { DEFAULT_PERIOD } from '#renderer/api/default-period.ts';
import { useNetworkQuery } from '#renderer/api/hooks.ts';
import type { Lens } from '#renderer/graph/lenses/lens.ts';
import type { NetworkContext, NetworkPartner } from '#renderer/graph/network-context.ts';
import { networkTexts } from '#renderer/i18n/texts/network.ts';
import { LensExplanation } from './LensExplanation.tsx';
import type { NetworkPanelProps } from './network-panel-props.ts';
import type { NetworkAction, NetworkState } from './network-state.ts';
import { PartnerSidePanel } from './PartnerSidePanel.tsx';
import { TiePanel } from './TiePanel.tsx';
import type { Chances } from './use-chances.ts';

interface NetworkSidePanelProps extends NetworkPanelProps {
  /** The network as it is looked at. */
  readonly context: NetworkContext;
  /** The network of today. */
  readonly base: NetworkContext;
  readonly lens: Lens;
  readonly chances: Chances;
  readonly state: NetworkState;
  readonly onAction: (action: NetworkAction) => void;
  readonly onPoint: (ids: readonly OrganisationId[] | null) => void;
}

/** The selected partner, or what the lens means, or nothing. */
export function NetworkSidePanel(props: NetworkSidePanelProps): ReactNode {
  const { context, base, lens, chances, state, onAction, onPoint, ...open } = props;
  const collaborations = useNetworkQuery('collaborations.list', undefined);
  const { laying } = state;
  // Sizes of a comparison are no figures of a partner.
  const told = state.time.kind === 'compare' ? base : context;
  const partnerOf = (id: OrganisationId | null): NetworkPartner | undefined =>
    id === null ? undefined : told.partnerById.get(id);
  const first = partnerOf(laying?.firstId ?? null);
  const second = partnerOf(laying?.secondId ?? null);
  const selected = partnerOf(state.selectedId);
  const select = (id: OrganisationId | null): void => {
    onAction({ type: 'select', id });
  };
  if (first !== undefined && second !== undefined) {
    return (
      <TiePanel
        key={`${first.id} ${second.id}`}
        first={first}
        second={second}
        onDone={() => {
          onAction({ type: 'stop-laying' });
        }}
        onBack={() => {
          onAction({ type: 'lay', firstId: first.id });
        }}
      />
    );
  }
  if (selected !== undefined && state.partnerOpen) {
    const { asOf, period } = told.analysis;
    return (
      <PartnerSidePanel
        {...open}
        key={`partner ${state.focusCount}`}
        partner={selected}
        context={told}
        asked={asOf === base.analysis.asOf ? DEFAULT_PERIOD : { asOf, from: period.from }}
        collaborations={collaborations.data ?? []}
        takeFocus={state.focusedPanel === 'partner'}
        onSelect={select}
      />
    );
  }
  if (!state.explanationOpen) return null;
  return (
    <LensExplanation
      key={`lens ${state.focusCount}`}
      t={networkTexts}
      lens={lens}
      context={context}
      collaborations={collaborations.data ?? []}
      chances={chances}
      takeFocus={state.focusedPanel === 'explanation'}
      onSelect={select}
      onPoint={onPoint}
      onAction={onAction}
      onOpenEncounter={open.onOpenEncounter}
      onFindMissing={open.onFindMissing}
      onClose={() => {
        onAction({ type: 'explain', open: false });
      }}
    />
  );
}

import type { ReactNode } from 'react';
import type { Collaboration } from '#shared/domain/collaboration.ts';
import type { EncounterId, OrganisationId } from '#shared/domain/ids.ts';
import type { InputOf } from '#shared/ipc/contract.ts';
import { useNetworkQuery } from '#renderer/api/hooks.ts';
import type { NetworkContext, NetworkPartner } from '#renderer/graph/network-context.ts';
import { networkTexts } from '#renderer/i18n/texts/network.ts';
import { knownPartners } from './link-reasons.ts';
import { PartnerExplanation } from './PartnerExplanation.tsx';

interface PartnerSidePanelProps {
  readonly partner: NetworkPartner;
  readonly context: NetworkContext;
  readonly collaborations: readonly Collaboration[];
  /** The day and period of the figures. */
  readonly asked: InputOf<'analysis.network'>;
  readonly takeFocus: boolean;
  readonly onSelect: (id: OrganisationId | null) => void;
  readonly onOpenPartner: (id: OrganisationId) => void;
  readonly onOpenEncounter: (id: EncounterId) => void;
  readonly onLogEncounter: (organisationIds: readonly OrganisationId[]) => void;
}

/** As many encounters as one request may name. */
const MOST_ENCOUNTERS = 500;

/** Asks for the encounters and ties behind the figures of the selected partner. */
export function PartnerSidePanel({
  partner,
  context,
  asked,
  collaborations,
  onSelect,
  ...rest
}: PartnerSidePanelProps): ReactNode {
  const evidence = useNetworkQuery('analysis.evidence', { ...asked, organisationId: partner.id });
  const encounterIds = evidence.data?.encounterIds.slice(0, MOST_ENCOUNTERS) ?? [];
  const encounters = useNetworkQuery('encounters.byIds', [...encounterIds], {
    enabled: encounterIds.length > 0,
  });
  const ties = useNetworkQuery('ties.list', undefined);
  const t = networkTexts.partner;
  return (
    <PartnerExplanation
      {...rest}
      t={t}
      partner={partner}
      context={context}
      encounters={partner.figures.encounterCount === 0 ? [] : (encounters.data ?? null)}
      known={knownPartners(
        partner.id,
        context,
        { ties: ties.data ?? [], collaborations, links: evidence.data?.links ?? [] },
        t,
      )}
      onSelect={onSelect}
      onClose={() => {
        onSelect(null);
      }}
    />
  );
}

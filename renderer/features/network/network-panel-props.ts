import type { EncounterId, OrganisationId } from '#shared/domain/ids.ts';

/** Where the screen Netwerk leads to. */
export interface NetworkPanelProps {
  readonly onOpenPartner: (id: OrganisationId) => void;
  readonly onOpenEncounter: (id: EncounterId) => void;
  readonly onLogEncounter: (organisationIds: readonly OrganisationId[]) => void;
  readonly onFindMissing: () => void;
}

import type { CollaborationId, EncounterId, OrganisationId, PersonId } from '#shared/domain/ids.ts';

/** Where the screen Netwerk leads to. */
export interface NetworkPanelProps {
  readonly onOpenPartner: (id: OrganisationId) => void;
  readonly onOpenEncounter: (id: EncounterId) => void;
  readonly onOpenPerson: (id: PersonId) => void;
  readonly onOpenCollaboration: (id: CollaborationId) => void;
  /** Plan an encounter with these. */
  /** `null`: not for whoever works here. */
  readonly onPlan: ((organisationIds: readonly OrganisationId[]) => void) | null;
  /** Change these together. */
  readonly onEditPartners: (organisationIds: readonly OrganisationId[]) => void;
  readonly onLogEncounter: (organisationIds: readonly OrganisationId[]) => void;
  readonly onFindMissing: () => void;
  /** Takes over a list that one was handed: offered while nobody is on the map. */
  readonly onImport: () => void;
}

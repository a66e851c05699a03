import type { IsoDate } from '#shared/domain/calendar-date.ts';
import type { AreaId, CommitmentId, EncounterId, OrganisationId } from '#shared/domain/ids.ts';
import type { NetworkNames } from '#renderer/api/network-names.ts';

/** Everything that has a name on Vandaag. */
export interface TodayNames extends NetworkNames {
  readonly areas: ReadonlyMap<string, { readonly id: AreaId; readonly name: string }>;
}

/** A stop or a partner that becomes an intention, with what the form begins with. */
export interface PlannedVisit {
  readonly organisationId: OrganisationId;
  readonly subject: string;
}

/** What can be done on Vandaag. */
export interface TodayActions {
  readonly onDone: (id: CommitmentId) => void;
  readonly onPostpone: (id: CommitmentId, due: IsoDate) => void;
  readonly onPlan: (visit: PlannedVisit) => void;
  readonly onSnooze: (id: OrganisationId, until: IsoDate) => void;
  readonly onDismiss: (id: OrganisationId, reason: string) => void;
  readonly onBringBack: (id: OrganisationId) => void;
  readonly onAnother: () => void;
  readonly onPlanRound: (
    areaId: AreaId,
    organisationIds: readonly OrganisationId[],
    before: IsoDate | null,
  ) => void;
  readonly onOpenPartner: (id: OrganisationId) => void;
  readonly onOpenEncounter: (id: EncounterId) => void;
  readonly onLogEncounter: (organisationIds: readonly OrganisationId[]) => void;
  readonly onOpenCommitments: () => void;
  readonly onOpenSignals: (state: 'open' | 'ageing') => void;
  readonly onOpenCalendar: () => void;
  readonly onOpenHours: () => void;
  readonly onOpenNeglected: () => void;
}

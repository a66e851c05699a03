import type { IsoDate } from '#shared/domain/calendar-date.ts';
import type { OrganisationId } from '#shared/domain/ids.ts';
import type { ListedCommitment } from '#shared/ipc/requests/commitments.ts';
import type { OwnerChoice } from '#renderer/i18n/texts/commitments.ts';

/** Which commitments are shown. */
export interface CommitmentFilter {
  readonly done: boolean;
  readonly owner: OwnerChoice;
  readonly organisationId: OrganisationId | null;
}

export const START_FILTER: CommitmentFilter = { done: false, owner: 'all', organisationId: null };

/** Those of one owner and with one partner, in the order given. */
export function filterCommitments(
  commitments: readonly ListedCommitment[],
  { owner, organisationId }: CommitmentFilter,
): readonly ListedCommitment[] {
  return commitments.filter(
    (commitment) =>
      (owner === 'all' || commitment.owner === owner) &&
      (organisationId === null || commitment.partnerIds.includes(organisationId)),
  );
}

/** Due on the day itself is in time. */
export function isOverdue(commitment: Pick<ListedCommitment, 'due' | 'doneOn'>, today: IsoDate): boolean {
  return commitment.doneOn === null && commitment.due !== null && commitment.due < today;
}

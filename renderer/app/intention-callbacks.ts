import type { Dispatch } from 'react';
import type { EncounterId, IntentionId, OrganisationId, PersonId } from '#shared/domain/ids.ts';
import type { NavigationAction } from './navigation.ts';

export interface WhoToMeet {
  readonly organisationIds: readonly OrganisationId[];
  readonly personIds: readonly PersonId[];
}
export const NOBODY: WhoToMeet = { organisationIds: [], personIds: [] };

/** Where the lists of intentions lead: to an encounter, to logging one, and to the form of an intention. */
export function intentionCallbacksOf(
  dispatch: Dispatch<NavigationAction>,
  onOpenEncounter: (id: EncounterId) => void,
) {
  return {
    onOpenEncounter,
    onLog: ({ organisationIds, personIds }: WhoToMeet): void => {
      dispatch({ type: 'open-encounter-form', encounterId: null, organisationIds, personIds });
    },
    onPlan: ({ organisationIds, personIds }: WhoToMeet): void => {
      dispatch({ type: 'open-intention-form', form: { intentionId: null, organisationIds, personIds } });
    },
    onEdit: (intentionId: IntentionId): void => {
      dispatch({ type: 'open-intention-form', form: { intentionId, organisationIds: [], personIds: [] } });
    },
  };
}

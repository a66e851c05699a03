import type { Dispatch } from 'react';
import type { CollaborationId, EncounterId, OrganisationId, PersonId } from '#shared/domain/ids.ts';
import type { NavigationAction } from './navigation.ts';

/** The ways to the page of one thing; `null`: to the list. */
export function openersOf(dispatch: Dispatch<NavigationAction>) {
  return {
    openPartner: (selectedId: OrganisationId | null): void => {
      dispatch({ type: 'go', location: { screen: 'partners', selectedId } });
    },
    openPerson: (selectedId: PersonId | null): void => {
      dispatch({ type: 'go', location: { screen: 'persons', selectedId } });
    },
    openCollaboration: (selectedId: CollaborationId | null): void => {
      dispatch({ type: 'go', location: { screen: 'collaborations', selectedId } });
    },
    openEncounter: (selectedId: EncounterId | null): void => {
      dispatch({ type: 'go', location: { screen: 'encounters', selectedId } });
    },
  };
}

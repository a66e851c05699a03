import { type Dispatch, type ReactNode, Suspense } from 'react';
import {
  EncounterFormPanel,
  IntentionFormPanel,
  MergeStartPanel,
  NewPersonPanel,
  PositionChangePanel,
} from './later-screens.ts';
import type { NavigationAction, NavigationState } from './navigation.ts';

interface SideFormsProps {
  readonly state: Pick<
    NavigationState,
    'encounterForm' | 'intentionForm' | 'positionForm' | 'newPersonAt' | 'mergeStart'
  >;
  readonly dispatch: Dispatch<NavigationAction>;
}

/** The forms that open beside any screen, in the panel on the right. */
export function SideForms({ state, dispatch }: SideFormsProps): ReactNode {
  const { encounterForm, intentionForm, positionForm, newPersonAt, mergeStart } = state;
  const closeEncounter = (): void => {
    dispatch({ type: 'close-encounter-form' });
  };
  const closePosition = (): void => {
    dispatch({ type: 'open-position-form', form: null });
  };
  const closePerson = (): void => {
    dispatch({ type: 'open-person-form', worksFor: null });
  };
  const closeMerge = (): void => {
    dispatch({ type: 'open-merge-start', start: null });
  };
  return (
    <>
      {encounterForm === null ? null : (
        <Suspense>
          <EncounterFormPanel
            key={encounterForm.opening}
            encounterId={encounterForm.encounterId}
            prefill={encounterForm}
            proposal={encounterForm.proposal}
            onSaved={closeEncounter}
            onClose={closeEncounter}
          />
        </Suspense>
      )}
      {intentionForm === null ? null : (
        <Suspense>
          <IntentionFormPanel
            key={JSON.stringify(intentionForm)}
            intentionId={intentionForm.intentionId}
            prefill={intentionForm}
            onClose={() => {
              dispatch({ type: 'open-intention-form', form: null });
            }}
          />
        </Suspense>
      )}
      {positionForm === null ? null : (
        <Suspense>
          <PositionChangePanel
            key={`${positionForm.personId} ${positionForm.affiliationId ?? ''}`}
            personId={positionForm.personId}
            affiliationId={positionForm.affiliationId}
            onSaved={closePosition}
            onClose={closePosition}
          />
        </Suspense>
      )}
      {newPersonAt === null ? null : (
        <Suspense>
          <NewPersonPanel
            key={newPersonAt}
            worksFor={newPersonAt}
            onSaved={closePerson}
            onClose={closePerson}
          />
        </Suspense>
      )}
      {mergeStart === null ? null : (
        <Suspense>
          <MergeStartPanel
            key={mergeStart.id}
            start={mergeStart}
            onChosen={(pair) => {
              closeMerge();
              dispatch({ type: 'go', location: { screen: 'merge', selectedId: pair } });
            }}
            onClose={closeMerge}
          />
        </Suspense>
      )}
    </>
  );
}

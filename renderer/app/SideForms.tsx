import { type Dispatch, type ReactNode, Suspense } from 'react';
import {
  EncounterFormPanel,
  IntentionFormPanel,
  MergeStartPanel,
  PositionChangePanel,
} from './later-screens.ts';
import type { NavigationAction, NavigationState } from './navigation.ts';

interface SideFormsProps {
  readonly state: Pick<NavigationState, 'encounterForm' | 'intentionForm' | 'positionForm' | 'mergeStart'>;
  readonly dispatch: Dispatch<NavigationAction>;
}

/** The forms that open beside any screen, in the panel on the right. */
export function SideForms({ state, dispatch }: SideFormsProps): ReactNode {
  const { encounterForm, intentionForm, positionForm, mergeStart } = state;
  const closeEncounter = (): void => {
    dispatch({ type: 'close-encounter-form' });
  };
  const closePosition = (): void => {
    dispatch({ type: 'open-position-form', form: null });
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

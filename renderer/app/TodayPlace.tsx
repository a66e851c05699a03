import { type ComponentProps, type Dispatch, type ReactNode, Suspense, useContext } from 'react';
import { ASKED_LENS_KEY, type AskedLens } from '#renderer/api/asked-lens.ts';
import { SIGNAL_FILTER_KEY, START_SIGNAL_FILTER } from '#renderer/api/signal-filter.ts';
import { ViewStateContext } from '#renderer/ui/hooks/use-view-state.ts';
import { ReflectionPrompt, RetentionPrompt, TodayPanel } from './later-screens.ts';
import type { NavigationAction, RailScreenId } from './navigation.ts';

type TodayProps = ComponentProps<typeof TodayPanel>;

interface TodayPlaceProps extends Pick<TodayProps, 'intentions' | 'signalLines'> {
  readonly openPartner: TodayProps['onOpenPartner'];
  readonly openEncounter: TodayProps['onOpenEncounter'];
  readonly logEncounter: TodayProps['onLogEncounter'];
  readonly openScreen: (screen: RailScreenId) => () => void;
  readonly dispatch: Dispatch<NavigationAction>;
}

/** Vandaag with the ways from it to the other screens. */
export function TodayPlace({ openScreen, dispatch, ...props }: TodayPlaceProps): ReactNode {
  const viewState = useContext(ViewStateContext);
  return (
    <TodayPanel
      onOpenPartner={props.openPartner}
      onOpenEncounter={props.openEncounter}
      onLogEncounter={props.logEncounter}
      onOpenCommitments={openScreen('commitments')}
      onOpenSignals={(state) => {
        viewState.set(SIGNAL_FILTER_KEY, { ...START_SIGNAL_FILTER, state });
        openScreen('signals')();
      }}
      onOpenCalendar={openScreen('calendar')}
      onOpenHours={openScreen('mirror')}
      onOpenNeglected={() => {
        viewState.set(ASKED_LENS_KEY, 'neglected' satisfies AskedLens);
        openScreen('network')();
      }}
      onPlan={({ organisationId, subject }) => {
        const form = { intentionId: null, organisationIds: [organisationId], personIds: [], subject };
        dispatch({ type: 'open-intention-form', form });
      }}
      intentions={
        <>
          <Suspense>
            <ReflectionPrompt onOpen={openScreen('mirror')} />
            <RetentionPrompt onOpen={openScreen('retention')} />
          </Suspense>
          {props.intentions}
        </>
      }
      signalLines={props.signalLines}
    />
  );
}

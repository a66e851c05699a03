import { type ReactNode, useMemo } from 'react';
import type { IsoDate } from '#shared/domain/calendar-date.ts';
import type { CommitmentId } from '#shared/domain/ids.ts';
import type { ListedSignal } from '#shared/ipc/requests/signals.ts';
import type { TodayPage, TodaySuggestions } from '#shared/ipc/requests/today.ts';
import { asAppError, useNetworkMutation, useNetworkQuery } from '#renderer/api/hooks.ts';
import { type NetworkNames, useNetworkNames } from '#renderer/api/network-names.ts';
import { ErrorNotice, Loading } from '#renderer/ui/Notices.tsx';
import { latestQuery } from './today-questions.ts';
import type { TodayActions, TodayNames } from './today-types.ts';
import { TodayView } from './TodayView.tsx';

interface TodayPanelProps
  extends Pick<
    TodayActions,
    | 'onOpenPartner'
    | 'onOpenEncounter'
    | 'onLogEncounter'
    | 'onOpenCommitments'
    | 'onOpenSignals'
    | 'onOpenCalendar'
    | 'onOpenHours'
    | 'onOpenNeglected'
    | 'onPlan'
  > {
  /** Whom one means to speak. */
  readonly intentions: ReactNode;
  /** What was heard, with what can be done with it. */
  readonly signalLines: (signals: readonly ListedSignal[], names: NetworkNames, today: IsoDate) => ReactNode;
}

/** What was put aside a moment ago goes at once; what comes in its place is computed. */
function withoutAsides(suggestions: TodaySuggestions, { asides }: TodayPage): TodaySuggestions {
  const gone = new Set(asides.map(({ organisationId }) => organisationId));
  const { rhythm, surprise, rounds } = suggestions;
  return {
    ...suggestions,
    rhythm: {
      ...rhythm,
      thisMonth: rhythm.thisMonth.filter(({ partnerId }) => !gone.has(partnerId)),
      earlier: rhythm.earlier.filter(({ partnerId }) => !gone.has(partnerId)),
    },
    surprise: surprise !== null && gone.has(surprise.partnerId) ? null : surprise,
    rounds: rounds.map((round) => ({
      ...round,
      stops: round.stops.filter(({ partnerId }) => !gone.has(partnerId)),
    })),
  };
}

/** Loads what Vandaag shows. What is proposed comes last: everything else is there before it. */
export function TodayPanel(props: TodayPanelProps): ReactNode {
  const status = useNetworkQuery('app.status', undefined);
  const { names, error: namesError } = useNetworkNames();
  const areas = useNetworkQuery('areas.list', undefined);
  const page = useNetworkQuery('today.page', undefined, { keepPrevious: true });
  const today = status.data?.today;
  const latest = useNetworkQuery('encounters.list', latestQuery(today), { enabled: today !== undefined });
  const computed = useNetworkQuery('today.suggestions', undefined, { keepPrevious: true });
  const setDone = useNetworkMutation('commitments.setDone');
  const update = useNetworkMutation('commitments.update');
  const snooze = useNetworkMutation('today.snooze');
  const dismiss = useNetworkMutation('today.dismiss');
  const bringBack = useNetworkMutation('today.bringBack');
  const another = useNetworkMutation('today.another');
  const planRound = useNetworkMutation('today.planRound');

  const allNames = useMemo<TodayNames | null>(
    () =>
      names === null || areas.data === undefined
        ? null
        : { ...names, areas: new Map(areas.data.map((area) => [area.id, area])) },
    [names, areas.data],
  );
  const error = status.error ?? namesError ?? areas.error ?? page.error ?? latest.error;
  if (error !== null) {
    return (
      <div className="page">
        <ErrorNotice error={error} />
      </div>
    );
  }
  if (today === undefined || allNames === null || page.data === undefined || latest.data === undefined) {
    return (
      <div className="page">
        <Loading />
      </div>
    );
  }
  const shown = page.data;
  const postpone = (id: CommitmentId, due: IsoDate): void => {
    const commitment = [...shown.commitments.late, ...shown.commitments.thisWeek].find(
      (one) => one.id === id,
    );
    if (commitment === undefined) return;
    const { text, owner, organisationId, doneOn } = commitment;
    update.mutate({ id, draft: { text, owner, organisationId, due, doneOn } });
  };
  const refusal = [setDone, update, snooze, dismiss, bringBack, another, planRound].find(
    (mutation) => mutation.error !== null,
  );
  return (
    <TodayView
      {...props}
      today={today}
      names={allNames}
      page={shown}
      suggestions={computed.data === undefined ? null : withoutAsides(computed.data, shown)}
      suggestionsError={computed.error === null ? null : asAppError(computed.error).toData()}
      latest={latest.data.encounters}
      refusal={refusal === undefined ? null : asAppError(refusal.error).toData()}
      signalLines={(signals) => props.signalLines(signals, allNames, today)}
      onDone={(id) => {
        setDone.mutate({ id, doneOn: today });
      }}
      onPostpone={postpone}
      onSnooze={(organisationId, until) => {
        snooze.mutate({ organisationId, until });
      }}
      onDismiss={(organisationId, reason) => {
        dismiss.mutate({ organisationId, reason });
      }}
      onBringBack={(organisationId) => {
        bringBack.mutate({ organisationId });
      }}
      onAnother={() => {
        another.mutate(undefined);
      }}
      onPlanRound={(areaId, organisationIds, before) => {
        planRound.mutate({ areaId, organisationIds: [...organisationIds], before });
      }}
    />
  );
}

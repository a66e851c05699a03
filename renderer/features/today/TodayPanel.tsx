import type { ReactNode } from 'react';
import type { EncounterId, OrganisationId } from '#shared/domain/ids.ts';
import type { IsoDate } from '#shared/domain/calendar-date.ts';
import { asAppError, useNetworkMutation, useNetworkQuery } from '#renderer/api/hooks.ts';
import { useNetworkNames } from '#renderer/api/network-names.ts';
import { todayTexts } from '#renderer/i18n/texts/today.ts';
import { ErrorNotice, Loading } from '#renderer/ui/Notices.tsx';
import { openCommitments } from './open-commitments.ts';
import { TodayView } from './TodayView.tsx';

interface TodayPanelProps {
  readonly onOpenPartner: (id: OrganisationId) => void;
  readonly onOpenEncounter: (id: EncounterId) => void;
  readonly onLogEncounter: (organisationIds: readonly OrganisationId[]) => void;
  /** To the list of all commitments. */
  readonly onOpenCommitments: () => void;
  /** Whom one means to speak. */
  readonly intentions: ReactNode;
}

const LATEST_COUNT = 5;
/** As many as main gives in one go. */
const ENCOUNTERS_AT_ONCE = 500;

function latestQuery(today: IsoDate | undefined) {
  return {
    from: null,
    // What is planned ahead has not been yet.
    until: today ?? null,
    organisationId: null,
    themeId: null,
    form: null,
    text: '',
    limit: LATEST_COUNT,
    after: null,
  } as const;
}

/** Loads what Vandaag shows. The figures come last: everything else is there before them. */
export function TodayPanel(props: TodayPanelProps): ReactNode {
  const { onOpenPartner, onOpenEncounter, onLogEncounter } = props;
  const status = useNetworkQuery('app.status', undefined);
  const { names, error: namesError } = useNetworkNames();
  const commitments = useNetworkQuery('commitments.listOpen', undefined);
  const today = status.data?.today;
  const latest = useNetworkQuery('encounters.list', latestQuery(today), { enabled: today !== undefined });
  const encounterIds = [
    ...new Set((commitments.data ?? []).flatMap(({ encounterId }) => encounterId ?? [])),
  ].slice(0, ENCOUNTERS_AT_ONCE);
  const encounters = useNetworkQuery('encounters.byIds', encounterIds, {
    enabled: commitments.data !== undefined,
    // Ticking off one promise must not make the others blink.
    keepPrevious: true,
  });
  const analysis = useNetworkQuery('analysis.network', { asOf: null, from: null });
  const setDone = useNetworkMutation('commitments.setDone');

  const error = status.error ?? namesError ?? commitments.error ?? latest.error ?? encounters.error;
  if (error !== null) {
    return (
      <div className="page">
        <ErrorNotice error={error} />
      </div>
    );
  }
  const isWaiting =
    today === undefined ||
    names === null ||
    commitments.data === undefined ||
    latest.data === undefined ||
    encounters.data === undefined;
  if (isWaiting) {
    return (
      <div className="page">
        <Loading />
      </div>
    );
  }
  return (
    <TodayView
      t={todayTexts}
      today={today}
      names={names}
      commitments={openCommitments(commitments.data, encounters.data, names, today)}
      analysis={analysis.data ?? null}
      analysisError={analysis.error === null ? null : asAppError(analysis.error).toData()}
      latest={latest.data.encounters}
      refusal={setDone.error === null ? null : asAppError(setDone.error).toData()}
      onDone={(id) => {
        setDone.mutate({ id, doneOn: today });
      }}
      onOpenPartner={onOpenPartner}
      onOpenEncounter={onOpenEncounter}
      onLogEncounter={onLogEncounter}
      onOpenCommitments={props.onOpenCommitments}
      intentions={props.intentions}
    />
  );
}

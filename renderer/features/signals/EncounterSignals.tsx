import type { ReactNode } from 'react';
import type { EncounterId } from '#shared/domain/ids.ts';
import { useNetworkQuery } from '#renderer/api/hooks.ts';
import { useNetworkNames } from '#renderer/api/network-names.ts';
import { ErrorNotice } from '#renderer/ui/Notices.tsx';
import { SignalLines } from './SignalLines.tsx';

interface EncounterSignalsProps {
  readonly encounterId: EncounterId;
  /** Shown until it is known what came of it. */
  readonly untilThen: ReactNode;
}

/** Beside the encounter itself nothing leads elsewhere. */
const STAYS_HERE = (): void => {};
/** As many as one encounter ever holds. */
const MOST = 500;

/** What was heard at one encounter, with what came of it and what can be done with it. */
export function EncounterSignals({ encounterId, untilThen }: EncounterSignalsProps): ReactNode {
  const status = useNetworkQuery('app.status', undefined);
  const { names } = useNetworkNames();
  const listed = useNetworkQuery('signals.list', {
    kind: null,
    state: null,
    encounterId,
    organisationId: null,
    limit: MOST,
  });
  if (listed.error !== null) return <ErrorNotice error={listed.error} />;
  if (listed.data === undefined || names === null || status.data === undefined) return untilThen;
  return (
    <SignalLines
      signals={listed.data.signals}
      names={names}
      today={status.data.today}
      place="encounter"
      offersLater={false}
      onOpenEncounter={STAYS_HERE}
      onOpenPartner={STAYS_HERE}
    />
  );
}

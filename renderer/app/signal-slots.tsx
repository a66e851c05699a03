import { type ComponentProps, type ReactNode, Suspense } from 'react';
import type { EncounterId, OrganisationId } from '#shared/domain/ids.ts';
import { OwnerOnly } from '#renderer/api/audience.tsx';
import { EncounterSignals, SignalLines, SignalSection, type TodayPanel } from './later-screens.ts';

/** What was heard at an encounter and what came of it, for screens that show one. */
export function signalsOf(encounterId: EncounterId, untilThen: ReactNode): ReactNode {
  return (
    <OwnerOnly>
      <Suspense fallback={untilThen}>
        <EncounterSignals encounterId={encounterId} untilThen={untilThen} />
      </Suspense>
    </OwnerOnly>
  );
}

interface SignalSlots {
  /** For the page of a partner. */
  readonly signalSection: (organisationId: OrganisationId) => ReactNode;
  /** For Vandaag. */
  readonly signalLines: ComponentProps<typeof TodayPanel>['signalLines'];
}

/** What was heard, as parts of other screens. */
export function signalSlots(
  onOpenEncounter: (id: EncounterId) => void,
  onOpenPartner: (id: OrganisationId) => void,
): SignalSlots {
  const open = { onOpenEncounter, onOpenPartner };
  return {
    signalSection: (organisationId) => (
      <OwnerOnly>
        <Suspense>
          <SignalSection organisationId={organisationId} {...open} />
        </Suspense>
      </OwnerOnly>
    ),
    signalLines: (signals, names, today) => (
      <Suspense>
        <SignalLines signals={signals} names={names} today={today} place="today" offersLater {...open} />
      </Suspense>
    ),
  };
}

import { type ReactNode, Suspense } from 'react';
import type { EncounterId } from '#shared/domain/ids.ts';
import { OwnerOnly } from '#renderer/api/audience.tsx';
import { IntentionProposal } from './later-screens.ts';

/** The intentions that an encounter may have become, for screens that show one. */
export function proposalOf(encounterId: EncounterId): ReactNode {
  return (
    <OwnerOnly>
      <Suspense>
        <IntentionProposal encounterId={encounterId} />
      </Suspense>
    </OwnerOnly>
  );
}

import type { Collaboration } from '#shared/domain/collaboration.ts';
import type { EncounterId, OrganisationId } from '#shared/domain/ids.ts';
import type { NetworkContext } from '#renderer/graph/network-context.ts';
import type { NetworkTexts } from '#renderer/i18n/texts/network.ts';
import type { NetworkAction } from './network-state.ts';
import type { Chances } from './use-chances.ts';

/** What the figures beside a lens are made of. */
export interface LensFiguresProps {
  readonly t: NetworkTexts;
  readonly context: NetworkContext;
  readonly collaborations: readonly Collaboration[];
  readonly chances: Chances;
  readonly onSelect: (id: OrganisationId) => void;
  /** Lights these for as long as one points at them; `null` ends that. */
  readonly onPoint: (ids: readonly OrganisationId[] | null) => void;
  readonly onAction: (action: NetworkAction) => void;
  readonly onOpenEncounter: (id: EncounterId) => void;
  /** "Wie ontbreekt er?" */
  readonly onFindMissing: () => void;
}

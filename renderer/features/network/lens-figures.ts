import type { Collaboration } from '#shared/domain/collaboration.ts';
import type { OrganisationId } from '#shared/domain/ids.ts';
import type { NetworkContext } from '#renderer/graph/network-context.ts';
import type { NetworkTexts } from '#renderer/i18n/texts/network.ts';

/** What the figures beside a lens are made of. */
export interface LensFiguresProps {
  readonly t: NetworkTexts;
  readonly context: NetworkContext;
  readonly collaborations: readonly Collaboration[];
  readonly onSelect: (id: OrganisationId) => void;
  /** "Wie ontbreekt er?" */
  readonly onFindMissing: () => void;
}

import type { ReactNode } from 'react';
import type { EncounterId } from '#shared/domain/ids.ts';
import { asAppError, useNetworkQuery } from '#renderer/api/hooks.ts';
import { mirrorTexts } from '#renderer/i18n/texts/mirror.ts';
import { EncounterLines } from '#renderer/ui/entities/EncounterLines.tsx';
import { ErrorNotice, Loading } from '#renderer/ui/Notices.tsx';
import { Panel } from '#renderer/ui/Panel.tsx';
import type { Evidence } from './Figure.tsx';

interface EvidencePanelProps {
  readonly evidence: Evidence;
  readonly onOpenEncounter: (id: EncounterId) => void;
  readonly onClose: () => void;
}

/** As many as main gives in one go. */
const AT_ONCE = 500;

/** The encounters behind a figure, newest first. */
export function EvidencePanel({ evidence, onOpenEncounter, onClose }: EvidencePanelProps): ReactNode {
  const t = mirrorTexts;
  const ids = evidence.encounterIds.slice(0, AT_ONCE);
  const encounters = useNetworkQuery('encounters.byIds', ids);
  const sorted = (encounters.data ?? []).toSorted((one, other) => (one.date < other.date ? 1 : -1));
  return (
    <Panel title={evidence.title} onClose={onClose} takeFocus="heading">
      {encounters.error === null ? null : <ErrorNotice error={asAppError(encounters.error)} />}
      {encounters.isPending ? <Loading /> : null}
      {encounters.data === undefined ? null : (
        <EncounterLines
          key={evidence.title}
          heading={t.evidenceHeading(evidence.encounterIds.length)}
          empty={t.evidenceEmpty}
          encounters={sorted}
          count={evidence.encounterIds.length}
          onOpenEncounter={onOpenEncounter}
        />
      )}
    </Panel>
  );
}

import type { ReactNode } from 'react';
import type { EncounterId, OrganisationId } from '#shared/domain/ids.ts';
import { useNetworkQuery } from '#renderer/api/hooks.ts';
import { useNetworkNames } from '#renderer/api/network-names.ts';
import { signalTexts } from '#renderer/i18n/texts/signals.ts';
import { ErrorNotice } from '#renderer/ui/Notices.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { SignalLines } from './SignalLines.tsx';

interface SignalSectionProps {
  readonly organisationId: OrganisationId;
  readonly onOpenEncounter: (id: EncounterId) => void;
  readonly onOpenPartner: (id: OrganisationId) => void;
}

/** As many as are read on the page of a partner. */
const SHOWN = 5;

/** What was heard where a partner was, and what came of it; nothing when nothing was heard. */
export function SignalSection({
  organisationId,
  onOpenEncounter,
  onOpenPartner,
}: SignalSectionProps): ReactNode {
  const t = signalTexts;
  const status = useNetworkQuery('app.status', undefined);
  const { names } = useNetworkNames();
  const listed = useNetworkQuery(
    'signals.list',
    { kind: 'signal', state: null, encounterId: null, organisationId, limit: SHOWN },
    { keepPrevious: true },
  );
  if (listed.error !== null) return <ErrorNotice error={listed.error} />;
  if (listed.data === undefined || names === null || status.data === undefined) return null;
  const { signals, total, counts } = listed.data;
  if (total === 0) return null;
  return (
    <Section heading={t.section(counts.open, total)}>
      {total > signals.length ? <p className="secondary-text">{t.shown(signals.length, total)}</p> : null}
      <SignalLines
        signals={signals}
        names={names}
        today={status.data.today}
        place="partner"
        offersLater={false}
        onOpenEncounter={onOpenEncounter}
        onOpenPartner={onOpenPartner}
      />
    </Section>
  );
}

import { Plus } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { EncounterId, IntentionId, OrganisationId, PersonId } from '#shared/domain/ids.ts';
import type { ListedIntention } from '#shared/ipc/requests/intentions.ts';
import { useNetworkQuery } from '#renderer/api/hooks.ts';
import { useNetworkNames } from '#renderer/api/network-names.ts';
import { intentionTexts } from '#renderer/i18n/texts/intentions.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { ErrorNotice } from '#renderer/ui/Notices.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { useKeptFocus } from '#renderer/ui/hooks/use-kept-focus.ts';
import { IntentionLines } from './IntentionLines.tsx';
import { InvitationPanel } from './InvitationPanel.tsx';
import { useIntentions } from './use-intentions.ts';

/** Whom one wants to speak. */
export interface WantedToMeet {
  readonly organisationIds: readonly OrganisationId[];
  readonly personIds: readonly PersonId[];
}

export interface IntentionCallbacks {
  readonly onOpenEncounter: (id: EncounterId) => void;
  readonly onLog: (who: WantedToMeet) => void;
  readonly onPlan: (who: WantedToMeet) => void;
  readonly onEdit: (id: IntentionId) => void;
}

interface IntentionSectionProps extends IntentionCallbacks {
  /** Only those about one of these; both empty: all. */
  readonly who: WantedToMeet;
}

function isAbout(intention: ListedIntention, who: WantedToMeet): boolean {
  if (who.organisationIds.length + who.personIds.length === 0) return true;
  return (
    intention.organisationIds.some((id) => who.organisationIds.includes(id)) ||
    intention.personIds.some((id) => who.personIds.includes(id))
  );
}

/** Open intentions as a part of another page: of a partner, of a person, or all of them. */
export function IntentionSection({ who, ...callbacks }: IntentionSectionProps): ReactNode {
  const t = intentionTexts;
  const status = useNetworkQuery('app.status', undefined);
  const { names } = useNetworkNames();
  const { intentions, encounters, error, refusal, fulfil, setAside } = useIntentions();
  const [invited, setInvited] = useState<IntentionId | null>(null);
  const keptFocus = useKeptFocus();
  if (error !== null) return <ErrorNotice error={error} />;
  if (names === null || status.data === undefined || intentions === null) return null;
  const open = intentions.filter((intention) => intention.encounterId === null && isAbout(intention, who));
  const invitation = open.find(({ id }) => id === invited);
  return (
    <div {...keptFocus}>
      <Section heading={t.section(open.length)}>
        {refusal === null ? null : <ErrorNotice error={refusal} />}
        {open.length === 0 ? (
          <p className="secondary-text">{t.none}</p>
        ) : (
          <IntentionLines
            t={t}
            intentions={open}
            encounters={encounters}
            names={names}
            today={status.data.today}
            onLog={callbacks.onLog}
            onEdit={({ id }) => {
              callbacks.onEdit(id);
            }}
            onInvite={({ id }) => {
              setInvited(id);
            }}
            onFulfil={fulfil}
            onSetAside={setAside}
            onOpenEncounter={callbacks.onOpenEncounter}
          />
        )}
        <div>
          <Button
            variant="quiet"
            icon={<Plus aria-hidden="true" />}
            onClick={() => {
              callbacks.onPlan(who);
            }}
          >
            {t.add}
          </Button>
        </div>
      </Section>
      {invitation === undefined ? null : (
        <InvitationPanel
          key={invitation.id}
          intention={invitation}
          today={status.data.today}
          onClose={() => {
            setInvited(null);
          }}
        />
      )}
    </div>
  );
}

import { Plus } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { IntentionId } from '#shared/domain/ids.ts';
import { useNetworkQuery } from '#renderer/api/hooks.ts';
import { useNetworkNames } from '#renderer/api/network-names.ts';
import { intentionTexts } from '#renderer/i18n/texts/intentions.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { EmptyState, ErrorNotice, Loading } from '#renderer/ui/Notices.tsx';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import { ToggleChips } from '#renderer/ui/fields/ToggleChips.tsx';
import { useKeptFocus } from '#renderer/ui/hooks/use-kept-focus.ts';
import { useViewState } from '#renderer/ui/hooks/use-view-state.ts';
import { IntentionLines } from './IntentionLines.tsx';
import type { IntentionCallbacks } from './IntentionSection.tsx';
import { InvitationPanel } from './InvitationPanel.tsx';
import { useIntentions } from './use-intentions.ts';

interface IntentionsPanelProps extends IntentionCallbacks {
  /** The way to the log and the commitments, above the list. */
  readonly beside?: ReactNode;
}

const NOBODY = { organisationIds: [], personIds: [] };

/** All intentions: those still to do, and what became of the others. */
export function IntentionsPanel(props: IntentionsPanelProps): ReactNode {
  const t = intentionTexts;
  const status = useNetworkQuery('app.status', undefined);
  const { names, error: namesError } = useNetworkNames();
  const { intentions, encounters, error, refusal, fulfil, setAside } = useIntentions();
  const [state, setState] = useViewState<'open' | 'fulfilled'>('intentions.state', 'open');
  const [invited, setInvited] = useState<IntentionId | null>(null);
  const keptFocus = useKeptFocus();
  const failure = error ?? namesError ?? status.error;
  if (failure !== null || names === null || status.data === undefined || intentions === null) {
    return <div className="page">{failure === null ? <Loading /> : <ErrorNotice error={failure} />}</div>;
  }
  const open = intentions.filter(({ encounterId }) => encounterId === null);
  const shown = state === 'open' ? open : intentions.filter(({ encounterId }) => encounterId !== null);
  const invitation = open.find(({ id }) => id === invited);
  return (
    <div className="page intentions-page" {...keptFocus}>
      <PageHeader
        above={props.beside}
        title={t.title(open.length)}
        actions={
          <Button
            variant="primary"
            icon={<Plus aria-hidden="true" />}
            onClick={() => {
              props.onPlan(NOBODY);
            }}
          >
            {t.add}
          </Button>
        }
      />
      {refusal === null ? null : <ErrorNotice error={refusal} />}
      <ToggleChips
        label={t.state}
        labelHidden
        chips={[
          { value: 'open', label: t.open },
          { value: 'fulfilled', label: t.fulfilled },
        ]}
        value={state}
        onChange={setState}
      />
      {shown.length === 0 ? (
        <EmptyState title={state === 'open' ? t.none : t.noneFulfilled} />
      ) : (
        <IntentionLines
          t={t}
          intentions={shown}
          encounters={encounters}
          names={names}
          today={status.data.today}
          onLog={props.onLog}
          onEdit={({ id }) => {
            props.onEdit(id);
          }}
          onInvite={({ id }) => {
            setInvited(id);
          }}
          onFulfil={fulfil}
          onSetAside={setAside}
          onOpenEncounter={props.onOpenEncounter}
        />
      )}
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

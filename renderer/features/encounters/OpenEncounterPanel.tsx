import { Pencil, Trash2 } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { IsoDate } from '#shared/domain/calendar-date.ts';
import type { EncounterId, OrganisationId, PersonId } from '#shared/domain/ids.ts';
import { OwnerOnly } from '#renderer/api/audience.tsx';
import { asAppError, useNetworkMutation, useNetworkQuery } from '#renderer/api/hooks.ts';
import type { NetworkNames } from '#renderer/api/network-names.ts';
import { encounterLogTexts, encounterPageTexts } from '#renderer/i18n/texts/encounters.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { ErrorNotice, Loading } from '#renderer/ui/Notices.tsx';
import { Panel } from '#renderer/ui/Panel.tsx';
import { EncounterFormPanel } from './form/EncounterFormPanel.tsx';
import { EncounterPageView } from './EncounterPageView.tsx';

interface OpenEncounterPanelProps {
  readonly selectedId: EncounterId;
  readonly today: IsoDate;
  readonly names: NetworkNames;
  readonly onOpenEncounter: (id: EncounterId | null) => void;
  readonly onOpenPartner: (id: OrganisationId) => void;
  readonly onOpenPerson: (id: PersonId) => void;
  /** Intentions that it may have become. */
  readonly proposalOf?: (id: EncounterId) => ReactNode;
  /** What was heard there, with what came of it. */
  readonly signalsOf?: ((id: EncounterId, untilThen: ReactNode) => ReactNode) | undefined;
}

/** One encounter beside the log: to read, to change, to remove. */
export function OpenEncounterPanel(props: OpenEncounterPanelProps): ReactNode {
  const { selectedId, today, names, onOpenEncounter } = props;
  const encounter = useNetworkQuery('encounters.find', { id: selectedId });
  const collaborations = useNetworkQuery('collaborations.list', undefined);
  const remove = useNetworkMutation('encounters.remove');
  const setDone = useNetworkMutation('commitments.setDone');
  const [isEditing, setIsEditing] = useState(false);
  const t = encounterPageTexts;
  const close = (): void => {
    onOpenEncounter(null);
  };

  if (isEditing) {
    const stopEditing = (): void => {
      setIsEditing(false);
    };
    return (
      <EncounterFormPanel
        encounterId={selectedId}
        prefill={{ organisationIds: [] }}
        onSaved={stopEditing}
        onClose={stopEditing}
      />
    );
  }
  if (encounter.data === undefined) {
    return (
      <Panel title={t.title} onClose={close} takeFocus="heading">
        {encounter.error === null ? <Loading /> : <ErrorNotice error={asAppError(encounter.error)} />}
      </Panel>
    );
  }
  const { id, subject, form, collaborationId } = encounter.data;
  const refusal = remove.error ?? setDone.error;
  const { signalsOf } = props;
  return (
    <Panel
      title={subject === '' ? encounterLogTexts.noSubject(form) : subject}
      onClose={close}
      takeFocus="heading"
      footer={
        <>
          <Button
            icon={<Pencil aria-hidden="true" />}
            onClick={() => {
              setIsEditing(true);
            }}
          >
            {t.edit}
          </Button>
          <OwnerOnly>
            <Button
              variant="quiet"
              icon={<Trash2 aria-hidden="true" />}
              onClick={() => {
                remove.mutate({ id }, { onSuccess: close });
              }}
            >
              {t.remove}
            </Button>
          </OwnerOnly>
        </>
      }
    >
      {refusal === null ? null : <ErrorNotice error={refusal} />}
      {props.proposalOf?.(id)}
      <EncounterPageView
        t={t}
        encounter={encounter.data}
        names={names}
        {...(signalsOf === undefined ? {} : { signals: (untilThen: ReactNode) => signalsOf(id, untilThen) })}
        collaboration={collaborations.data?.find((one) => one.id === collaborationId) ?? null}
        onOpenPartner={props.onOpenPartner}
        onOpenPerson={props.onOpenPerson}
        onCommitmentDone={(commitment, isDone) => {
          setDone.mutate({ id: commitment.id, doneOn: isDone ? today : null });
        }}
      />
    </Panel>
  );
}

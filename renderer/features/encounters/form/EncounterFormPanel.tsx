import type { ReactNode } from 'react';
import type { ProposedEncounter } from '#shared/calendar/proposal.ts';
import type { Encounter } from '#shared/domain/encounter.ts';
import type { CollaborationId, EncounterId, OrganisationId, PersonId } from '#shared/domain/ids.ts';
import { useNetworkQuery } from '#renderer/api/hooks.ts';
import { useNetworkNames } from '#renderer/api/network-names.ts';
import { useFormDraft } from '#renderer/api/use-form-draft.ts';
import { encounterFormTexts } from '#renderer/i18n/texts/encounters.ts';
import { ErrorNotice, Loading } from '#renderer/ui/Notices.tsx';
import { Panel } from '#renderer/ui/Panel.tsx';
import { EncounterFormEditor } from './EncounterFormEditor.tsx';
import { draftKey, readStoredForm } from './stored-form.ts';

interface EncounterFormPanelProps {
  /** `null`: a new encounter. */
  readonly encounterId: EncounterId | null;
  /** Who was there, when the form was opened from a partner, a person or a collaboration. */
  readonly prefill: {
    readonly organisationIds: readonly OrganisationId[];
    readonly personIds?: readonly PersonId[];
    readonly collaborationId?: CollaborationId | null;
  };
  /** An event of the calendar that becomes this encounter, as it was proposed; `null`: none. */
  readonly proposal?: ProposedEncounter | null;
  readonly onSaved: (encounter: Encounter) => void;
  readonly onClose: () => void;
}

/** Enough to know whom somebody meets these weeks. */
const LATELY = {
  from: null,
  until: null,
  organisationId: null,
  themeId: null,
  form: null,
  text: '',
  limit: 20,
  after: null,
} as const;

const t = encounterFormTexts;

/** The encounter form in the panel on the right, from anywhere. */
export function EncounterFormPanel({
  encounterId,
  prefill,
  proposal = null,
  onSaved,
  onClose,
}: EncounterFormPanelProps): ReactNode {
  const status = useNetworkQuery('app.status', undefined);
  const { names, error: namesError } = useNetworkNames();
  const collaborations = useNetworkQuery('collaborations.list', undefined);
  const lately = useNetworkQuery('encounters.list', LATELY);
  const saved = useNetworkQuery(
    'encounters.find',
    // Never asked for while there is no id.
    { id: encounterId ?? '' },
    { enabled: encounterId !== null },
  );
  const draft = useFormDraft(draftKey(encounterId, proposal?.id), readStoredForm);
  const title = encounterId === null ? t.newTitle : t.editTitle;

  const error = namesError ?? status.error ?? collaborations.error ?? saved.error;
  if (error !== null) {
    return (
      <Panel title={title} holdsInput onClose={onClose}>
        <ErrorNotice error={error} />
      </Panel>
    );
  }
  const isWaiting =
    !draft.ready ||
    names === null ||
    status.data === undefined ||
    collaborations.data === undefined ||
    lately.isPending ||
    (encounterId !== null && saved.data === undefined);
  if (isWaiting) {
    return (
      <Panel title={title} holdsInput onClose={onClose}>
        <Loading />
      </Panel>
    );
  }
  return (
    <EncounterFormEditor
      title={title}
      encounter={saved.data ?? null}
      prefillIds={prefill.organisationIds}
      prefillPersonIds={prefill.personIds ?? []}
      prefillCollaborationId={prefill.collaborationId ?? null}
      proposal={proposal}
      today={status.data.today}
      names={names}
      collaborations={collaborations.data}
      lately={lately.data?.encounters ?? []}
      draft={draft}
      onSaved={onSaved}
      onClose={onClose}
    />
  );
}

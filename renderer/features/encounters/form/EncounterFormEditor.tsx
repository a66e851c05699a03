import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import type { IsoDate } from '#shared/domain/calendar-date.ts';
import type { Collaboration } from '#shared/domain/collaboration.ts';
import type { ProposedEncounter } from '#shared/calendar/proposal.ts';
import type { Encounter } from '#shared/domain/encounter.ts';
import type { CollaborationId, OrganisationId, PersonId } from '#shared/domain/ids.ts';
import { useDoNotRecord } from '#renderer/api/use-do-not-record.ts';
import { useChangeLine } from '#renderer/api/change-line.ts';
import { asAppError, useNetworkMutation } from '#renderer/api/hooks.ts';
import { type NetworkNames, shortNameOf } from '#renderer/api/network-names.ts';
import { useMerges } from '#renderer/api/use-merges.ts';
import { showSavedInLog } from '#renderer/api/saved-in-log.ts';
import type { FormDraft } from '#renderer/api/use-form-draft.ts';
import { encounterFormTexts } from '#renderer/i18n/texts/encounters.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { focusFirstError } from '#renderer/ui/fields/focus-first-error.ts';
import { DoNotRecordLine } from '#renderer/ui/fields/DoNotRecordLine.tsx';
import { Panel } from '#renderer/ui/Panel.tsx';
import { WritingGuideButton } from '#renderer/ui/fields/WritingGuide.tsx';
import { DraftLine } from './DraftLine.tsx';
import type { FormErrors } from './encounter-draft.ts';
import {
  emptyForm,
  type EncounterFormState,
  formOfEncounter,
  type Participant,
} from './encounter-form-state.ts';
import { partnersPresent } from './participants.ts';
import { EncounterFormView } from './EncounterFormView.tsx';
import { useEncounterForm } from './use-encounter-form.ts';
import { useNewParticipants } from './use-new-participants.ts';
import type { Creation } from './WhoField.tsx';

const t = encounterFormTexts;

interface EncounterFormEditorProps {
  readonly title: string;
  readonly encounter: Encounter | null;
  readonly prefillIds: readonly OrganisationId[];
  readonly prefillPersonIds: readonly PersonId[];
  readonly prefillCollaborationId: CollaborationId | null;
  readonly proposal: ProposedEncounter | null;
  readonly today: IsoDate;
  readonly names: NetworkNames;
  readonly collaborations: readonly Collaboration[];
  readonly lately: readonly Encounter[];
  readonly draft: FormDraft<EncounterFormState>;
  readonly onSaved: (encounter: Encounter) => void;
  readonly onClose: () => void;
}

/** The form with its state, once everything it needs is there. */
export function EncounterFormEditor(props: EncounterFormEditorProps): ReactNode {
  const { encounter, proposal, names, today, draft, onSaved, onClose } = props;
  // What the form started from stays what it was, also when the lists around it are asked again.
  const [start] = useState(() =>
    encounter === null
      ? proposal === null
        ? emptyForm(today, props.prefillIds, props.prefillPersonIds, props.prefillCollaborationId)
        : formOfEncounter(proposal.draft)
      : formOfEncounter(encounter),
  );
  const control = useEncounterForm({ start, today, draft, became: useMerges() });
  const showLine = useChangeLine();
  const queries = useQueryClient();
  const create = useNetworkMutation('encounters.create');
  const update = useNetworkMutation('encounters.update');
  const acceptAs = useNetworkMutation('calendar.acceptAs');
  const doNotRecord = useDoNotRecord();
  const createTheme = useNetworkMutation('themes.findOrCreate', { line: false });
  const participants = useNewParticipants(control.change);
  const formElement = useRef<HTMLFormElement>(null);
  const isSaving = useRef(false);
  const metLately = useMemo(() => participantsOfAll(props.lately), [props.lately]);
  const focusErrors = useFocusErrorsAfterTry(formElement);
  const [triedWhileMaking, setTriedWhileMaking] = useState<Creation | null>(null);
  const errors: FormErrors =
    participants.creation !== null && participants.creation === triedWhileMaking
      ? { ...control.errors, participants: 'new-participant-open' }
      : control.errors;

  useEffect(() => {
    formElement.current?.querySelector<HTMLElement>('input')?.focus();
  }, []);

  const save = async (): Promise<void> => {
    if (isSaving.current) return;
    const checked = control.check();
    // Somebody who is half made would be left out without a word.
    setTriedWhileMaking(participants.creation);
    if (checked === null || participants.creation !== null) {
      focusErrors();
      return;
    }
    isSaving.current = true;
    try {
      const result =
        encounter === null
          ? proposal === null
            ? await create.mutateAsync(checked)
            : await acceptAs.mutateAsync({ id: proposal.id, draft: checked })
          : await update.mutateAsync({ id: encounter.id, draft: checked });
      const present = partnersPresent(control.form.participants, names, result.date);
      showSavedInLog(
        queries,
        result,
        present.flatMap((id) => names.organisations.get(id) ?? []),
      );
      // Not waited for: a draft that stays behind is offered once more, a form that stays open is in the way.
      draft.clear().catch(() => {});
      onSaved(result);
    } catch (error) {
      control.refuse(asAppError(error).toData());
      focusErrors();
    } finally {
      isSaving.current = false;
    }
  };
  const leave = (): void => {
    if (control.isTouched()) showLine({ kind: 'note', text: t.draft.kept });
    onClose();
  };
  const saveNow = (): void => {
    void save();
  };

  return (
    <Panel
      title={props.title}
      holdsInput
      onClose={leave}
      footer={
        <>
          <Button variant="primary" title={t.saveHint} aria-keyshortcuts="Control+Enter" onClick={saveNow}>
            {t.save}
          </Button>
          <Button onClick={leave}>{encounter === null ? t.close : t.cancelEdit}</Button>
        </>
      }
    >
      <EncounterFormView
        t={t}
        form={control.form}
        errors={errors}
        refusal={control.refusal}
        today={today}
        names={names}
        collaborations={props.collaborations}
        metLately={metLately}
        creation={participants.creation}
        typedName={control.typedName}
        formRef={formElement}
        notice={
          <>
            <WritingGuideButton />
            <DoNotRecordLine
              names={control.form.participants.flatMap((one) =>
                one.kind === 'person' && doNotRecord.has(one.id)
                  ? (names.persons.get(one.id)?.name ?? [])
                  : [],
              )}
            />
            <DraftLine
              t={t.draft}
              control={control}
              isNew={encounter === null}
              prefillNames={[
                ...props.prefillIds.flatMap((id) => {
                  const organisation = names.organisations.get(id);
                  return organisation === undefined ? [] : [shortNameOf(organisation)];
                }),
                ...props.prefillPersonIds.flatMap((id) => names.persons.get(id)?.name ?? []),
              ]}
            />
          </>
        }
        onChange={control.change}
        onTypedName={control.setTypedName}
        onStartCreation={participants.begin}
        onCreate={participants.create}
        onCancelCreation={participants.cancel}
        onCreateTheme={(name) => {
          createTheme.mutate(
            { name },
            {
              onSuccess: (theme) => {
                control.change((before) => ({
                  ...before,
                  themeIds: [...new Set([...before.themeIds, theme.id])],
                }));
              },
            },
          );
        }}
        onSave={saveNow}
      />
    </Panel>
  );
}

/** Focuses the first wrong field once the errors of a try to save stand there. */
function useFocusErrorsAfterTry(form: RefObject<HTMLFormElement | null>): () => void {
  const [tries, setTries] = useState(0);
  useEffect(() => {
    if (tries > 0) focusFirstError(form.current);
  }, [tries, form]);
  return () => {
    setTries((before) => before + 1);
  };
}

function participantsOfAll(encounters: readonly Encounter[]): readonly Participant[] {
  return encounters.flatMap((encounter): readonly Participant[] => [
    ...encounter.organisationIds.map((id) => ({ kind: 'organisation' as const, id })),
    ...encounter.personIds.map((id) => ({ kind: 'person' as const, id })),
  ]);
}

import type { KeyboardEvent, ReactNode, Ref } from 'react';
import type { IsoDate } from '#shared/domain/calendar-date.ts';
import type { Collaboration } from '#shared/domain/collaboration.ts';
import { DEFAULT_MINUTES, encounterFormSchema } from '#shared/domain/vocabulary.ts';
import type { AppErrorData } from '#shared/errors.ts';
import { fieldErrorText } from '#shared/texts/errors.ts';
import { ENCOUNTER_FORM_LABELS } from '#shared/texts/vocabulary.ts';
import { OwnerOnly } from '#renderer/api/audience.tsx';
import type { NetworkNames } from '#renderer/api/network-names.ts';
import type { EncounterFormTexts } from '#renderer/i18n/texts/encounters.ts';
import { DateField } from '#renderer/ui/fields/DateField.tsx';
import { parseDateText } from '#renderer/ui/fields/date-text.ts';
import { MinutesField } from '#renderer/ui/fields/MinutesField.tsx';
import { ErrorNotice } from '#renderer/ui/Notices.tsx';
import { TextArea, TextField } from '#renderer/ui/fields/TextField.tsx';
import { TimeField } from '#renderer/ui/fields/TimeField.tsx';
import { ToggleChips } from '#renderer/ui/fields/ToggleChips.tsx';
import { labelledOptions } from '#renderer/ui/fields/labelled-options.ts';
import { CommitmentRows } from './CommitmentRows.tsx';
import type { FormErrorCode, FormErrors } from './encounter-draft.ts';
import {
  type EncounterFormState,
  type Participant,
  withCommitment,
  withObservation,
} from './encounter-form-state.ts';
import { MoreAboutEncounter } from './MoreAboutEncounter.tsx';
import type { NewParticipantDraft } from './NewParticipant.tsx';
import { ObservationRows } from './ObservationRows.tsx';
import { participantChips, participantOfKey } from './participants.ts';
import { useParticipantChoices } from './use-participant-choices.tsx';
import { type Creation, WhoField } from './WhoField.tsx';
import './encounter-form.css';

interface EncounterFormViewProps {
  readonly t: EncounterFormTexts;
  readonly form: EncounterFormState;
  readonly errors: FormErrors;
  /** Why main refused the whole, when no field tells it. */
  readonly refusal: AppErrorData | null;
  readonly today: IsoDate;
  readonly names: NetworkNames;
  readonly collaborations: readonly Collaboration[];
  /** Who was met lately, newest first. */
  readonly metLately: readonly Participant[];
  readonly creation: Creation | null;
  readonly onChange: (change: (form: EncounterFormState) => EncounterFormState) => void;
  /** What stands in the field of participants and was not chosen. */
  readonly onTypedName: (text: string) => void;
  readonly onStartCreation: (kind: NewParticipantDraft['kind'], name: string) => void;
  readonly onCreate: (draft: NewParticipantDraft) => void;
  readonly onCancelCreation: () => void;
  readonly onCreateTheme: (name: string) => void;
  readonly onSave: () => void;
  /** Above the fields: that an earlier draft came back. */
  readonly notice: ReactNode;
  readonly formRef: Ref<HTMLFormElement>;
  readonly typedName: string;
}

const FORM_CHIPS = labelledOptions(encounterFormSchema.options, ENCOUNTER_FORM_LABELS);

function sentenceOf(code: FormErrorCode, t: EncounterFormTexts, typedName: string, newName: string): string {
  if (code === 'unclear-minutes') return t.unclearMinutes;
  if (code === 'new-participant-open') return t.newParticipantOpen(newName);
  if (code === 'name-not-chosen') return t.nameNotChosen(typedName);
  return fieldErrorText(code);
}

/** The day that the form means, or today while it means none. */
function dayOf(form: EncounterFormState, today: IsoDate): IsoDate {
  const parsed = parseDateText(form.dateText, today, 'past');
  return parsed.ok ? parsed.date : today;
}

/** The fields of an encounter, the needed and quick ones first. */
export function EncounterFormView({ formRef, ...props }: EncounterFormViewProps): ReactNode {
  const { t, form, errors, refusal, today, names, collaborations, metLately, creation, onChange } = props;
  const day = dayOf(form, today);
  const errorOf = (field: string): string | undefined => {
    const code = errors[field];
    return code === undefined ? undefined : sentenceOf(code, t, props.typedName, creation?.name ?? '');
  };
  const change = (part: Partial<EncounterFormState>): void => {
    onChange((before) => ({ ...before, ...part }));
  };
  const { options, present, absentOptions, partners } = useParticipantChoices(
    names,
    day,
    metLately,
    form.participants,
  );
  const absentChips = participantChips(
    form.absentOrganisationIds.map((id) => ({ kind: 'organisation', id })),
    names,
    day,
    t,
  );

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    props.onSave();
  };

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Ctrl+Enter saves from every field
    <form
      ref={formRef}
      className="form encounter-form"
      noValidate
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
      }}
    >
      {props.notice}
      {refusal === null ? null : <ErrorNotice error={refusal} />}
      <WhoField
        t={t}
        participants={form.participants}
        day={day}
        names={names}
        options={options}
        partners={partners}
        likelyOrganisationId={present[0] ?? null}
        error={errorOf('participants')}
        creation={creation}
        onChange={(update) => {
          onChange((before) => ({ ...before, participants: update(before.participants) }));
        }}
        onTypedName={props.onTypedName}
        onStartCreation={props.onStartCreation}
        onCreate={props.onCreate}
        onCancelCreation={props.onCancelCreation}
      />
      <div className="encounter-form__when">
        <DateField
          label={t.date}
          required
          description={t.dateHelp}
          value={form.dateText}
          today={today}
          direction="past"
          error={errorOf('date')}
          onChange={(dateText) => {
            change({ dateText });
          }}
        />
        <TimeField
          label={t.startTime}
          value={form.startTimeText}
          error={errorOf('startTime')}
          onChange={(startTimeText) => {
            change({ startTimeText });
          }}
        />
        <MinutesField
          label={t.minutes}
          value={form.minutesText}
          defaultMinutes={DEFAULT_MINUTES[form.form]}
          error={errorOf('minutes')}
          onChange={(minutesText) => {
            change({ minutesText });
          }}
        />
      </div>
      <ToggleChips
        label={t.form}
        chips={FORM_CHIPS}
        value={form.form}
        onChange={(chosen) => {
          change({ form: chosen });
        }}
      />
      <TextField
        label={t.subject}
        careful
        value={form.subject}
        error={errorOf('subject')}
        onChange={(subject) => {
          change({ subject });
        }}
      />
      <TextArea
        label={t.note}
        rows={3}
        value={form.note}
        error={errorOf('note')}
        onChange={(note) => {
          change({ note });
        }}
      />
      <OwnerOnly>
        <ObservationRows
          t={t}
          rows={form.observations}
          today={today}
          errorOf={errorOf}
          onAdd={(kind) => {
            onChange((before) => withObservation(before, kind));
          }}
          onChange={(key, part) => {
            onChange((before) => ({
              ...before,
              observations: before.observations.map((row) => (row.key === key ? { ...row, ...part } : row)),
            }));
          }}
          onRemove={(key) => {
            onChange((before) => ({
              ...before,
              observations: before.observations.filter((row) => row.key !== key),
            }));
          }}
        />
      </OwnerOnly>
      <CommitmentRows
        t={t}
        rows={form.commitments}
        today={today}
        present={present.flatMap((id) => names.organisations.get(id) ?? [])}
        organisationOf={(id) => names.organisations.get(id)}
        errorOf={errorOf}
        onAdd={() => {
          onChange(withCommitment);
        }}
        onChange={(key, part) => {
          onChange((before) => ({
            ...before,
            commitments: before.commitments.map((row) => (row.key === key ? { ...row, ...part } : row)),
          }));
        }}
        onRemove={(key) => {
          onChange((before) => ({
            ...before,
            commitments: before.commitments.filter((row) => row.key !== key),
          }));
        }}
      />
      <MoreAboutEncounter
        t={t}
        form={form}
        collaborations={collaborations}
        themes={[...names.themes.values()]}
        partnerOptions={absentOptions}
        absentChips={absentChips}
        errorOf={errorOf}
        onChange={change}
        onAddAbsent={(key) => {
          const participant = participantOfKey(key);
          if (participant?.kind !== 'organisation') return;
          onChange((before) => ({
            ...before,
            absentOrganisationIds: [...before.absentOrganisationIds, participant.id],
          }));
        }}
        onRemoveAbsent={(key) => {
          const participant = participantOfKey(key);
          onChange((before) => ({
            ...before,
            absentOrganisationIds: before.absentOrganisationIds.filter((id) => id !== participant?.id),
          }));
        }}
        onCreateTheme={props.onCreateTheme}
      />
    </form>
  );
}

import { type ReactNode, useEffect, useRef } from 'react';
import type { IsoDate } from '#shared/domain/calendar-date.ts';
import type { OrganisationId } from '#shared/domain/ids.ts';
import type { Organisation } from '#shared/domain/organisation.ts';
import type { AppErrorData } from '#shared/errors.ts';
import type { NetworkNames } from '#renderer/api/network-names.ts';
import type { EncounterFormTexts } from '#renderer/i18n/texts/encounters.ts';
import { MultiPicker } from '#renderer/ui/fields/MultiPicker.tsx';
import type { PickerOption } from '#renderer/ui/fields/picker-types.ts';
import type { Participant } from './encounter-form-state.ts';
import { NewParticipant, type NewParticipantDraft } from './NewParticipant.tsx';
import { ParticipantMark } from './ParticipantMark.tsx';
import { keyOfParticipant, participantChips, participantOfKey } from './participants.ts';

/** Somebody is being made who was not in the network. */
export interface Creation {
  readonly kind: NewParticipantDraft['kind'];
  readonly name: string;
  readonly refusal: AppErrorData | null;
}

interface WhoFieldProps {
  readonly t: EncounterFormTexts;
  readonly participants: readonly Participant[];
  /** The day of the encounter, for which partners of persons hold. */
  readonly day: IsoDate;
  readonly names: NetworkNames;
  readonly options: readonly PickerOption[];
  /** Partners by name, for whom a new person may work. */
  readonly partners: readonly Organisation[];
  readonly likelyOrganisationId: OrganisationId | null;
  readonly error: string | undefined;
  readonly creation: Creation | null;
  readonly onChange: (update: (before: readonly Participant[]) => readonly Participant[]) => void;
  readonly onTypedName: (text: string) => void;
  readonly onStartCreation: (kind: NewParticipantDraft['kind'], name: string) => void;
  readonly onCreate: (draft: NewParticipantDraft) => void;
  readonly onCancelCreation: () => void;
}

/** Who was there: partners and persons in one field, and those who are not in the network yet. */
export function WhoField(props: WhoFieldProps): ReactNode {
  const { t, participants, day, names, creation, onChange, onStartCreation } = props;
  const chips = participantChips(participants, names, day, t).map((chip) => {
    const participant = participantOfKey(chip.key);
    return participant === null
      ? chip
      : { ...chip, mark: <ParticipantMark {...participant} names={names} /> };
  });
  const field = useRef<HTMLInputElement>(null);
  const wasCreating = useRef(false);
  const isCreating = creation !== null;
  useEffect(() => {
    // Made, or not after all: the next name can be typed at once.
    if (wasCreating.current && !isCreating) field.current?.focus();
    wasCreating.current = isCreating;
  }, [isCreating]);
  return (
    <>
      <MultiPicker
        inputRef={field}
        label={t.who}
        required
        texts={t.whoPicker}
        options={props.options}
        chips={chips}
        error={props.error}
        creations={[
          {
            key: 'organisation',
            label: t.newPartner,
            onCreate: (name) => {
              onStartCreation('organisation', name);
            },
          },
          {
            key: 'person',
            label: t.newPerson,
            onCreate: (name) => {
              onStartCreation('person', name);
            },
          },
        ]}
        onTyped={props.onTypedName}
        onAdd={(key) => {
          const added = participantOfKey(key);
          if (added !== null) onChange((before) => [...before, added]);
        }}
        onRemove={(key) => {
          onChange((before) => before.filter((one) => keyOfParticipant(one) !== key));
        }}
      />
      {creation === null ? null : (
        <NewParticipant
          key={`${creation.kind} ${creation.name}`}
          t={t.creation}
          kind={creation.kind}
          name={creation.name}
          categories={[...names.categories.values()]}
          organisations={props.partners}
          likelyOrganisationId={props.likelyOrganisationId}
          refusal={creation.refusal}
          onAdd={props.onCreate}
          onCancel={props.onCancelCreation}
        />
      )}
    </>
  );
}

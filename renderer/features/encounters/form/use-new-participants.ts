import { useState } from 'react';
import { newOrganisation } from '#shared/domain/organisation.ts';
import { newPerson } from '#shared/domain/person.ts';
import { asAppError, useNetworkMutation } from '#renderer/api/hooks.ts';
import type { Participant } from './encounter-form-state.ts';
import type { NewParticipantDraft } from './NewParticipant.tsx';
import type { EncounterFormControl } from './use-encounter-form.ts';
import type { Creation } from './WhoField.tsx';

interface NewParticipants {
  readonly creation: Creation | null;
  readonly begin: (kind: NewParticipantDraft['kind'], name: string) => void;
  readonly create: (draft: NewParticipantDraft) => void;
  readonly cancel: () => void;
}

/** Makes a partner or a person who was met and is not in the network, and adds them to the form. */
export function useNewParticipants(change: EncounterFormControl['change']): NewParticipants {
  const [creation, setCreation] = useState<Creation | null>(null);
  const createOrganisation = useNetworkMutation('organisations.create');
  const createPerson = useNetworkMutation('persons.create');

  const make = async (draft: NewParticipantDraft): Promise<Participant> => {
    if (draft.kind === 'organisation') {
      const made = await createOrganisation.mutateAsync(newOrganisation(draft.name, draft.categoryId));
      return { kind: 'organisation', id: made.id };
    }
    const made = await createPerson.mutateAsync({
      ...newPerson(draft.name),
      affiliations:
        draft.organisationId === null
          ? []
          : [{ organisationId: draft.organisationId, role: '', from: null, until: null }],
    });
    return { kind: 'person', id: made.id };
  };
  const add = async (draft: NewParticipantDraft): Promise<void> => {
    try {
      const participant = await make(draft);
      change((before) => ({ ...before, participants: [...before.participants, participant] }));
      setCreation(null);
    } catch (error) {
      setCreation((before) => before && { ...before, refusal: asAppError(error).toData() });
    }
  };
  return {
    creation,
    begin: (kind, name) => {
      setCreation({ kind, name, refusal: null });
    },
    create: (draft) => {
      void add(draft);
    },
    cancel: () => {
      setCreation(null);
    },
  };
}

import { useMemo } from 'react';
import type { IsoDate } from '#shared/domain/calendar-date.ts';
import type { OrganisationId } from '#shared/domain/ids.ts';
import type { Organisation } from '#shared/domain/organisation.ts';
import type { NetworkNames } from '#renderer/api/network-names.ts';
import { compareNames } from '#renderer/i18n/format.ts';
import type { PickerOption } from '#renderer/ui/fields/picker-types.ts';
import type { Participant } from './encounter-form-state.ts';
import { ParticipantMark } from './ParticipantMark.tsx';
import { participantOfKey, participantOptions, partnersPresent } from './participants.ts';

interface ParticipantChoices {
  /** Everybody who can have been there, with their marks. */
  readonly options: readonly PickerOption[];
  /** The partners that were there on that day. */
  readonly present: readonly OrganisationId[];
  /** The partners that were not, and so can have been missed. */
  readonly absentOptions: readonly PickerOption[];
  /** All partners that are not archived, by name. */
  readonly partners: readonly Organisation[];
}

/** What the fields about people choose from; made again only when the network, the day or the participants change. */
export function useParticipantChoices(
  names: NetworkNames,
  day: IsoDate,
  metLately: readonly Participant[],
  participants: readonly Participant[],
): ParticipantChoices {
  const options = useMemo(
    () =>
      participantOptions(names, day, metLately).map((option) => {
        const participant = participantOfKey(option.key);
        if (participant === null) return option;
        return { ...option, mark: <ParticipantMark {...participant} names={names} /> };
      }),
    [names, day, metLately],
  );
  const present = useMemo(() => partnersPresent(participants, names, day), [participants, names, day]);
  const absentOptions = useMemo(
    () =>
      options.filter((option) => {
        const participant = participantOfKey(option.key);
        return participant?.kind === 'organisation' && !present.includes(participant.id);
      }),
    [options, present],
  );
  const partners = useMemo(
    () =>
      [...names.organisations.values()]
        .filter((organisation) => !organisation.archived)
        .sort((first, second) => compareNames(first.name, second.name)),
    [names],
  );
  return { options, present, absentOptions, partners };
}

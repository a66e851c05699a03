import type { IsoDate } from '#shared/domain/calendar-date.ts';
import { type OrganisationId, organisationIdSchema, personIdSchema } from '#shared/domain/ids.ts';
import type { Organisation } from '#shared/domain/organisation.ts';
import type { Person } from '#shared/domain/person.ts';
import { type NetworkNames, partnersOfPersonOn, shortNameOf } from '#renderer/api/network-names.ts';
import { compareNames, formatList } from '#renderer/i18n/format.ts';
import type { EncounterFormTexts } from '#renderer/i18n/texts/encounters.ts';
import type { PickerChip, PickerOption } from '#renderer/ui/fields/picker-types.ts';
import type { Participant } from './encounter-form-state.ts';

/** Partners and persons in one list to choose from. A key is the kind and the id: "person:0193...". */
export type WordedOption = Omit<PickerOption, 'mark'>;
export type WordedChip = Omit<PickerChip, 'mark'>;

export function keyOfParticipant(participant: Participant): string {
  return `${participant.kind}:${participant.id}`;
}

/** @returns `null` for what is no key of a participant. */
export function participantOfKey(key: string): Participant | null {
  const [kind, id] = key.split(':');
  if (kind === 'organisation') {
    const checked = organisationIdSchema.safeParse(id);
    return checked.success ? { kind, id: checked.data } : null;
  }
  if (kind !== 'person') return null;
  const checked = personIdSchema.safeParse(id);
  return checked.success ? { kind, id: checked.data } : null;
}

function partnerNames(person: Person, names: NetworkNames, date: IsoDate): readonly string[] {
  return partnersOfPersonOn(person, date).flatMap((id) => {
    const partner = names.organisations.get(id);
    return partner === undefined ? [] : [shortNameOf(partner)];
  });
}

function organisationOption(organisation: Organisation, names: NetworkNames): WordedOption {
  return {
    key: `organisation:${organisation.id}`,
    label: organisation.name,
    hint: names.categories.get(organisation.categoryId)?.name,
    names: [organisation.shortName],
  };
}

function personOption(person: Person, names: NetworkNames, date: IsoDate): WordedOption {
  const partners = partnerNames(person, names, date);
  return {
    key: `person:${person.id}`,
    label: person.name,
    hint: partners.length === 0 ? undefined : formatList(partners),
    names: [person.nickname],
  };
}

/**
 * Everybody who can be chosen for an encounter on a day: those met lately first, newest first, the others by name.
 * Who was archived is not offered.
 */
export function participantOptions(
  names: NetworkNames,
  date: IsoDate,
  metLately: readonly Participant[],
): readonly WordedOption[] {
  const options = [
    ...[...names.organisations.values()]
      .filter((organisation) => !organisation.archived)
      .map((organisation) => organisationOption(organisation, names)),
    ...[...names.persons.values()]
      .filter((person) => !person.archived)
      .map((person) => personOption(person, names, date)),
  ];
  const place = new Map(metLately.map((participant, index) => [keyOfParticipant(participant), index]));
  return options.sort((first, second) => {
    const firstPlace = place.get(first.key) ?? Infinity;
    const secondPlace = place.get(second.key) ?? Infinity;
    return firstPlace === secondPlace ? compareNames(first.label, second.label) : firstPlace - secondPlace;
  });
}

/**
 * What was chosen, for showing: a person with the partner for whom it counts on that day. What is no longer in the
 * network (made and undone) still stands there, so that it can be taken away.
 */
export function participantChips(
  participants: readonly Participant[],
  names: NetworkNames,
  date: IsoDate,
  texts: Pick<EncounterFormTexts, 'noPartnerOnDay' | 'gone' | 'archived'>,
): readonly WordedChip[] {
  return participants.map((participant): WordedChip => {
    const key = keyOfParticipant(participant);
    if (participant.kind === 'organisation') {
      const organisation = names.organisations.get(participant.id);
      if (organisation === undefined) return { key, label: texts.gone };
      const label = shortNameOf(organisation);
      return organisation.archived ? { key, label, hint: texts.archived } : { key, label };
    }
    const person = names.persons.get(participant.id);
    if (person === undefined) return { key, label: texts.gone };
    if (person.archived) return { key, label: person.name, hint: texts.archived };
    const partners = partnerNames(person, names, date);
    return {
      key,
      label: person.name,
      hint: partners.length === 0 ? texts.noPartnerOnDay : formatList(partners),
    };
  });
}

/** The partners that were there on that day, by themselves or through a person. */
export function partnersPresent(
  participants: readonly Participant[],
  names: NetworkNames,
  date: IsoDate,
): readonly OrganisationId[] {
  const ids = participants.flatMap((participant) => {
    if (participant.kind === 'organisation') return [participant.id];
    const person = names.persons.get(participant.id);
    return person === undefined ? [] : partnersOfPersonOn(person, date);
  });
  return [...new Set(ids)];
}

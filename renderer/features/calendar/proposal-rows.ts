import type { CalendarProposal, ProposedParticipant } from '#shared/calendar/proposal.ts';
import { addDays, type IsoDate, type IsoWeek, isoWeekOf, dayNumber } from '#shared/domain/calendar-date.ts';
import type { CalendarAcceptance } from '#shared/ipc/requests/calendar.ts';
import { type NetworkNames, shortNameOf } from '#renderer/api/network-names.ts';
import type { CalendarTexts } from '#renderer/i18n/texts/calendar.ts';

/** Proposals of one ISO week, newest first. */
export interface ProposalWeek {
  readonly key: string;
  readonly week: IsoWeek;
  readonly from: IsoDate;
  readonly until: IsoDate;
  readonly proposals: readonly CalendarProposal[];
}

function mondayOf(date: IsoDate): IsoDate {
  return addDays(date, -((((dayNumber(date) + 3) % 7) + 7) % 7));
}

/** Proposals per week, in the order given. */
export function weeksOfProposals(proposals: readonly CalendarProposal[]): readonly ProposalWeek[] {
  const groups = new Map<IsoDate, CalendarProposal[]>();
  for (const proposal of proposals) {
    const monday = mondayOf(proposal.date);
    const group = groups.get(monday);
    if (group === undefined) groups.set(monday, [proposal]);
    else group.push(proposal);
  }
  return [...groups].map(([from, own]) => ({
    key: from,
    week: isoWeekOf(from),
    from,
    until: addDays(from, 6),
    proposals: own,
  }));
}

/** Tells one participant of a proposal from the others. */
function keyOf(participant: ProposedParticipant): string {
  return participant.kind === 'new-person'
    ? `new:${String(participant.attendee)}`
    : `${participant.kind}:${participant.id}`;
}

/** Who is taken along unless the user says otherwise: whom we know. */
export function proposedKeys({ participants }: CalendarProposal): ReadonlySet<string> {
  return new Set(participants.filter(({ kind }) => kind !== 'new-person').map((one) => keyOf(one)));
}

export interface ParticipantChip {
  readonly key: string;
  readonly name: string;
  /** How sure, and where; empty when there is nothing to tell. */
  readonly hint: string;
  readonly title: string;
}

/** Everybody who may have been there, for showing; who is no longer in the network is left out. */
export function participantChips(
  { participants }: CalendarProposal,
  names: NetworkNames,
  t: CalendarTexts,
): readonly ParticipantChip[] {
  const partnerName = (id: string | null): string => {
    const partner = id === null ? undefined : names.organisations.get(id);
    return partner === undefined ? '' : shortNameOf(partner);
  };
  return participants.flatMap((one): readonly ParticipantChip[] => {
    const key = keyOf(one);
    if (one.kind === 'new-person') {
      const at = partnerName(one.organisationId);
      return [{ key, name: one.name, hint: at === '' ? t.unknown : t.unknownAt(at), title: one.email }];
    }
    const hint = one.certainty === 'likely' ? t.likely : '';
    if (one.kind === 'organisation') {
      const name = partnerName(one.id);
      return name === '' ? [] : [{ key, name, hint, title: '' }];
    }
    const person = names.persons.get(one.id);
    if (person === undefined) return [];
    const partners = [
      ...new Set(person.affiliations.map(({ organisationId }) => partnerName(organisationId))),
    ];
    return [{ key, name: person.name, hint, title: partners.filter((name) => name !== '').join(', ') }];
  });
}

/** What main is asked for one proposal with these participants. */
export function acceptanceOf(proposal: CalendarProposal, chosen: ReadonlySet<string>): CalendarAcceptance {
  const taken = proposal.participants.filter((one) => chosen.has(keyOf(one)));
  return {
    id: proposal.id,
    organisationIds: taken.flatMap((one) => (one.kind === 'organisation' ? [one.id] : [])),
    personIds: taken.flatMap((one) => (one.kind === 'person' ? [one.id] : [])),
    newAttendees: taken.flatMap((one) => (one.kind === 'new-person' ? [one.attendee] : [])),
  };
}

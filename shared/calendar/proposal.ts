import type { IsoDate } from '#shared/domain/calendar-date.ts';
import { type EncounterDraft, newEncounter } from '#shared/domain/encounter.ts';
import type { CollaborationId, EncounterId, OrganisationId, PersonId } from '#shared/domain/ids.ts';
import type { Company, EncounterForm, Podium, Script } from '#shared/domain/vocabulary.ts';
import { wordsOf } from '#shared/duplicates/words.ts';
import { type AttendeeMatch, type CalendarMatcher, splitNamed } from './match.ts';
import type { CalendarEventId, StoredEvent, When } from './stored-event.ts';

/** Who may have been there, and whether that is taken for true until the user says otherwise. */
export type ProposedParticipant =
  | { readonly kind: 'organisation'; readonly id: OrganisationId; readonly certainty: 'sure' | 'likely' }
  | { readonly kind: 'person'; readonly id: PersonId; readonly certainty: 'sure' | 'likely' }
  | {
      /** In the calendar, and not in the network. */
      readonly kind: 'new-person';
      /** Place among the attendees of the event. */
      readonly attendee: number;
      readonly name: string;
      readonly email: string;
      readonly organisationId: OrganisationId | null;
      readonly certainty: 'unknown';
    };

/** What the user should know before an event becomes an encounter. */
export type ProposalRemark =
  | 'moved'
  | 'unknown-zone'
  | 'whole-day'
  | 'several-days'
  | 'many'
  | 'logged'
  | 'nobody';

/** An event of the calendar as the encounter that it may have been. */
export interface CalendarProposal extends When {
  readonly id: CalendarEventId;
  readonly minutes: number | null;
  readonly days: number;
  readonly recurring: boolean;
  readonly subject: string;
  readonly location: string;
  readonly form: EncounterForm;
  readonly script: Script;
  readonly podium: Podium | null;
  readonly company: Company | null;
  readonly collaborationId: CollaborationId | null;
  readonly participants: readonly ProposedParticipant[];
  /** Invited and not declined, without the user; more than `participants` when there were very many. */
  readonly attendeeCount: number;
  readonly colleagueCount: number;
  /** Everybody who was there is known for certain, and there is nothing to look at first. */
  readonly sure: boolean;
  readonly remarks: readonly ProposalRemark[];
  readonly movedFrom: When | null;
  /** An encounter of that day with somebody of this event; `null`: none. */
  readonly loggedEncounterId: EncounterId | null;
}

/** An event as the encounter that it may have been, for the form in which the user puts it right. */
export interface ProposedEncounter {
  readonly id: CalendarEventId;
  readonly draft: EncounterDraft;
}

/** Who was at an encounter of one day. */
export interface LoggedThatDay {
  readonly id: EncounterId;
  readonly date: IsoDate;
  readonly organisationIds: readonly OrganisationId[];
  readonly personIds: readonly PersonId[];
}

/** More guests than that make a gathering: who of them was met is for the user to say. */
const MANY = 25;
/** Guests without a name in the network that are offered one by one. */
const MOST_NEW = 12;

export interface ProposalSurroundings {
  readonly matcher: CalendarMatcher;
  readonly loggedOn: (date: IsoDate) => readonly LoggedThatDay[];
  readonly collaborations: readonly { readonly id: CollaborationId; readonly words: readonly string[] }[];
}

/** What an event may have been. Pure: the same event in the same network is the same proposal. */
export function proposalOf(
  event: StoredEvent,
  { matcher, loggedOn, collaborations }: ProposalSurroundings,
): CalendarProposal {
  const matches = event.attendees.map((attendee) => matcher.match(attendee, event.date));
  const colleagueCount = matches.filter(({ sort }) => sort === 'colleague').length;
  const participants = participantsOf(event, matches, matcher);
  const guests = event.attendeeCount - colleagueCount;
  const known = participants.filter(({ kind }) => kind !== 'new-person');
  const logged = loggedOn(event.date).find((one) => isSameCompany(one, participants));
  const remarks: readonly (ProposalRemark | null)[] = [
    event.movedFrom === null ? null : 'moved',
    event.unknownZone === '' ? null : 'unknown-zone',
    event.startTime === null && event.days === 1 ? 'whole-day' : null,
    event.days > 1 ? 'several-days' : null,
    guests > MANY ? 'many' : null,
    logged === undefined ? null : 'logged',
    known.length === 0 ? 'nobody' : null,
  ];
  const told = remarks.filter((remark) => remark !== null);
  const words = wordsOf(event.subject);
  return {
    id: event.id,
    date: event.date,
    startTime: event.startTime,
    minutes: event.minutes,
    days: event.days,
    recurring: event.recurring,
    subject: event.subject,
    location: event.location,
    ...mannerOf(event, guests),
    script: event.recurring ? 'recurring' : 'planned',
    company: colleagueCount > 0 ? 'staff' : null,
    collaborationId: collaborations.find((one) => isWithin(one.words, words))?.id ?? null,
    participants,
    attendeeCount: event.attendeeCount,
    colleagueCount,
    sure: told.length === 0 && participants.every(({ certainty }) => certainty === 'sure'),
    remarks: told,
    movedFrom: event.movedFrom,
    loggedEncounterId: logged?.id ?? null,
  };
}

function participantsOf(
  event: StoredEvent,
  matches: readonly AttendeeMatch[],
  matcher: CalendarMatcher,
): readonly ProposedParticipant[] {
  const persons = new Map<PersonId, ProposedParticipant>();
  const organisations = new Map<OrganisationId, 'sure' | 'likely'>();
  const unknown: ProposedParticipant[] = [];
  const spokenFor = new Set<OrganisationId>();
  const addOrganisation = (id: OrganisationId, certainty: 'sure' | 'likely'): void => {
    if (organisations.get(id) !== 'sure') organisations.set(id, certainty);
  };
  for (const [attendee, match] of matches.entries()) {
    if (match.sort === 'person') {
      if (persons.get(match.id)?.certainty === 'sure') continue;
      persons.set(match.id, { kind: 'person', id: match.id, certainty: match.sure ? 'sure' : 'likely' });
      if (match.sure) for (const id of matcher.partnersOf(match.id, event.date)) spokenFor.add(id);
    } else if (match.sort === 'organisation') addOrganisation(match.id, 'sure');
    else if (match.sort === 'unknown') {
      // The partner was there for certain, whoever it was that came.
      if (match.organisationId !== null) addOrganisation(match.organisationId, 'sure');
      const { name, organisationId } = match;
      const email = event.attendees[attendee]?.email ?? '';
      unknown.push({ kind: 'new-person', attendee, name, email, organisationId, certainty: 'unknown' });
    }
  }
  const named = splitNamed(matcher.namedIn(`${event.subject} · ${event.location}`));
  for (const id of named.personIds) {
    if (!persons.has(id)) persons.set(id, { kind: 'person', id, certainty: 'likely' });
  }
  for (const id of named.organisationIds) {
    if (!spokenFor.has(id) && !organisations.has(id)) addOrganisation(id, 'likely');
  }
  return [
    ...persons.values(),
    ...[...organisations].flatMap(([id, certainty]) =>
      spokenFor.has(id) ? [] : [{ kind: 'organisation' as const, id, certainty }],
    ),
    ...unknown.slice(0, MOST_NEW),
  ];
}

function isSameCompany(logged: LoggedThatDay, participants: readonly ProposedParticipant[]): boolean {
  return participants.some(
    (one) =>
      (one.kind === 'person' && logged.personIds.includes(one.id)) ||
      (one.kind === 'organisation' && logged.organisationIds.includes(one.id)),
  );
}

function isWithin(words: readonly string[], text: readonly string[]): boolean {
  return (
    words.length > 0 && text.some((_, start) => words.every((word, place) => text[start + place] === word))
  );
}

const VIDEO = /\b(microsoft )?teams\b|\bzoom\b|\bwebex\b|google meet|videobellen|videogesprek|\bonline\b/i;
const FORMS: readonly (readonly [RegExp, EncounterForm])[] = [
  [/werkbezoek|rondleiding|bedrijfsbezoek/i, 'site-visit'],
  [/\bbila\b|\b1[ -]?op[ -]?1\b|\b1:1\b|één[- ]op[- ]één|een[- ]op[- ]een/i, 'one-on-one'],
  [/\bbellen\b|\bbelafspraak\b|telefonisch|telefoontje/i, 'phone-call'],
  [/congres|symposium|conferentie|bijeenkomst|receptie|jaarvergadering|\balv\b|opening\b|borrel/i, 'event'],
];
const PLACES: readonly (readonly [RegExp, Podium])[] = [
  [
    /gemeentehuis|stadhuis|raadhuis|stadskantoor|gemeentekantoor|b&w-kamer|collegekamer|raadzaal/i,
    'town-hall',
  ],
  [/wijkcentrum|buurthuis|dorpshuis|buurtcentrum|wijkgebouw/i, 'neighbourhood'],
];

/** What the words say about the form and the place; a meeting where they say nothing. */
function mannerOf(
  event: StoredEvent,
  guests: number,
): { readonly form: EncounterForm; readonly podium: Podium | null } {
  const words = event.subject;
  const isVideo = VIDEO.test(event.location) || VIDEO.test(words);
  const found = FORMS.find(([pattern]) => pattern.test(words))?.[1];
  const form = found ?? (isVideo ? 'video-call' : guests > MANY ? 'event' : 'meeting');
  const place = PLACES.find(([pattern]) => pattern.test(event.location))?.[1] ?? null;
  return { form, podium: place ?? (isVideo ? 'digital' : null) };
}

/** The encounter that an event becomes with these participants. */
export function draftOf(
  proposal: CalendarProposal,
  who: { readonly organisationIds: readonly OrganisationId[]; readonly personIds: readonly PersonId[] },
): EncounterDraft {
  return {
    ...newEncounter(proposal.date),
    startTime: proposal.startTime,
    minutes: proposal.minutes,
    form: proposal.form,
    subject: proposal.subject,
    script: proposal.script,
    podium: proposal.podium,
    company: proposal.company,
    collaborationId: proposal.collaborationId,
    organisationIds: [...who.organisationIds],
    personIds: [...who.personIds],
  };
}

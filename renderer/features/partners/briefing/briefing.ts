import type { IsoDate } from '#shared/domain/calendar-date.ts';
import type { Commitment, Encounter, Observation } from '#shared/domain/encounter.ts';
import type { PartnerStory } from '#shared/ipc/app-state.ts';
import { type BriefingRoom, fittingRoom } from './briefing-room.ts';
import { type PartnerPerson, peopleOfPartner } from '../partner-people.ts';

const MOST_MENTIONED = 6;

/** What one should know before meeting a partner, cut to one page. */
export interface Briefing {
  readonly people: readonly PartnerPerson[];
  readonly morePeople: number;
  /** Newest first. */
  readonly encounters: readonly Encounter[];
  readonly commitments: readonly Commitment[];
  readonly moreCommitments: number;
  /** What was heard or left unsaid at those encounters. */
  readonly heard: readonly Observation[];
  readonly mention: readonly string[];
  /** Encounters that are left out unless asked for. */
  readonly confidentialCount: number;
  readonly withConfidential: boolean;
  /** What it is based on: encounters that lie behind us and were not left out. */
  readonly basis: { readonly count: number; readonly last: IsoDate | null };
  readonly room: BriefingRoom;
}

/**
 * The briefing about a partner. What is confidential, and what came of it, is left out unless asked for; so are commitments of
 * encounters too long ago to know whether they were. The more there is to tell, the less of each, so that it stays one page.
 *
 * @param mention one point per line.
 */
export function briefingOf(
  story: PartnerStory,
  today: IsoDate,
  { mention, confidential }: { readonly mention: string; readonly confidential: boolean },
): Briefing {
  const past = story.encounters.filter(({ date }) => date <= today);
  const open = past.filter((encounter) => confidential || encounter.confidentiality === 'normal');
  const known = new Set(
    story.encounters.filter(({ confidentiality }) => confidentiality === 'normal').map(({ id }) => id),
  );
  const commitments = story.openCommitments.filter(
    ({ encounterId }) => confidential || encounterId === null || known.has(encounterId),
  );
  const { now } = peopleOfPartner(story.persons, story.organisation.id, today);
  const mentioned = mention
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, MOST_MENTIONED);
  const room = fittingRoom({ story, people: now, encounters: open, commitments, mention: mentioned });
  const encounters = open.slice(0, room.encounters);
  const confidentialCount =
    past.length - past.filter(({ confidentiality }) => confidentiality === 'normal').length;
  const ahead = story.encounters.length - past.length;
  return {
    people: now.slice(0, room.people),
    morePeople: Math.max(0, now.length - room.people),
    encounters,
    commitments: commitments.slice(0, room.commitments),
    moreCommitments: Math.max(0, commitments.length - room.commitments),
    heard: heardAt(open).slice(0, room.heard),
    mention: mentioned,
    confidentialCount,
    withConfidential: confidential,
    basis: {
      count: Math.max(0, story.encounterCount - ahead - (confidential ? 0 : confidentialCount)),
      last: open[0]?.date ?? null,
    },
    room,
  };
}

const HEARD_AT_LAST = 5;

/** What was heard at the last encounters, however many of these stand on the page themselves. */
function heardAt(encounters: readonly Encounter[]): readonly Observation[] {
  return encounters.slice(0, HEARD_AT_LAST).flatMap(({ observations }) => observations);
}

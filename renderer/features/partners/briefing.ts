import type { IsoDate } from '#shared/domain/calendar-date.ts';
import type { Commitment, Encounter, Observation } from '#shared/domain/encounter.ts';
import type { PartnerStory } from '#shared/ipc/app-state.ts';
import { type PartnerPerson, peopleOfPartner } from './partner-people.ts';

/** What fits on one page. */
const MOST = { people: 6, encounters: 5, commitments: 6, heard: 4, mention: 6 } as const;

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
}

/**
 * The briefing about a partner. What is confidential, and what came of it, is left out unless asked for; so are commitments of
 * encounters too long ago to know whether they were.
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
  const encounters = open.slice(0, MOST.encounters);
  return {
    people: now.slice(0, MOST.people),
    morePeople: Math.max(0, now.length - MOST.people),
    encounters,
    commitments: commitments.slice(0, MOST.commitments),
    moreCommitments: Math.max(0, commitments.length - MOST.commitments),
    heard: encounters.flatMap(({ observations }) => observations).slice(0, MOST.heard),
    mention: mention
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .slice(0, MOST.mention),
    confidentialCount:
      past.length - past.filter(({ confidentiality }) => confidentiality === 'normal').length,
  };
}

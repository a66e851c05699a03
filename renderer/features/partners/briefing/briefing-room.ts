import type { Commitment, Encounter } from '#shared/domain/encounter.ts';
import type { PartnerStory } from '#shared/ipc/app-state.ts';
import type { PartnerPerson } from '../partner-people.ts';

/** How many of each there is room for on the page, and how many lines a note takes. */
export interface BriefingRoom {
  readonly noteLines: number;
  readonly people: number;
  readonly commitments: number;
  readonly encounters: number;
  readonly heard: number;
}

const MOST: BriefingRoom = { noteLines: 5, people: 6, commitments: 6, encounters: 5, heard: 4 };

/** What is given up first when there is too much: old news before promises, and never what the user wants to mention. */
const TIGHTER: readonly Partial<BriefingRoom>[] = [
  { noteLines: 3 },
  { heard: 3 },
  { encounters: 4 },
  { people: 5, commitments: 5 },
  { heard: 2, noteLines: 2 },
  { encounters: 3 },
  { people: 4, commitments: 4 },
  { heard: 1 },
  { people: 3, commitments: 3 },
  { encounters: 2, noteLines: 1 },
  { heard: 0 },
  { encounters: 1 },
];

interface BriefingMatter {
  readonly story: PartnerStory;
  readonly people: readonly PartnerPerson[];
  readonly encounters: readonly Encounter[];
  readonly commitments: readonly Commitment[];
  readonly mention: readonly string[];
}

/** Lines of text on an A4 between our margins, at the size of print, with one to spare. */
const LINES_ON_PAGE = 56;
/** Letters on a line over the whole width, and in one of the two columns; measured on long Dutch words. */
const LETTERS = { line: 92, column: 42 } as const;
/** A heading with the space around it. */
const HEADING = 2;
/** Lines that the column about the rhythm takes at most. */
const RHYTHM_LINES = 8;
/** Styles cut what is longer. */
const BRIEFING_CLAMP = { person: 3, line: 2, note: 2, collaborations: 3 } as const;

function lines(text: string, most: number, letters: number = LETTERS.line): number {
  return Math.min(most, Math.max(1, Math.ceil(text.length / letters)));
}

/** Lines of a text that has line breaks of its own. */
function noteLines(text: string): number {
  return sum(text.split('\n').map((line) => lines(line, Infinity)));
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}

/** A part of the page with its heading; what is empty is left out. */
function section(content: number): number {
  return content === 0 ? 0 : HEADING + content;
}

/** Lines that the page takes with so much room for each; an estimate that is rather too high. */
function linesOf(matter: BriefingMatter, room: BriefingRoom): number {
  const { story, mention } = matter;
  const { name, note } = story.organisation;
  const people = matter.people.slice(0, room.people);
  const commitments = matter.commitments.slice(0, room.commitments);
  const encounters = matter.encounters.slice(0, room.encounters);
  const heard = matter.encounters.flatMap(({ observations }) => observations).slice(0, room.heard);
  const clamp = BRIEFING_CLAMP;
  const peopleLines = sum([
    ...people.map(({ person, affiliation }) =>
      lines(`${person.name}, ${affiliation.role} ${person.phone}`, clamp.person, LETTERS.column),
    ),
    matter.people.length > people.length ? 1 : 0,
  ]);
  const assessed = story.assessments.length > 0 ? RHYTHM_LINES : RHYTHM_LINES - 3;
  return sum([
    7 + 2 * lines(name, 2, 44),
    section(note.trim() === '' ? 0 : Math.min(room.noteLines, noteLines(note.trim()))),
    section(Math.max(peopleLines, assessed)),
    section(
      Math.max(
        1,
        sum(commitments.map(({ text }) => lines(`${text} uiterlijk 01-01-2026, te laat`, clamp.line))),
      ) + (matter.commitments.length > commitments.length ? 1 : 0),
    ),
    section(
      Math.max(
        1,
        sum(
          encounters.map(
            ({ subject, note: told }) =>
              lines(`01-01-2026 ${subject}`, clamp.line) + (told.trim() === '' ? 0 : lines(told, clamp.note)),
          ),
        ),
      ),
    ),
    section(sum(heard.map(({ text }) => lines(text, clamp.line)))),
    section(
      story.collaborations.length === 0
        ? 0
        : lines(
            story.collaborations.map((each) => `${each.name} (samenwerking)`).join(', '),
            clamp.collaborations,
          ),
    ),
    section(sum(mention.map((line) => lines(line, clamp.line)))),
  ]);
}

/** As much room for each as keeps the whole on one page. */
export function fittingRoom(matter: BriefingMatter): BriefingRoom {
  let room = MOST;
  for (const tighter of TIGHTER) {
    if (linesOf(matter, room) <= LINES_ON_PAGE) break;
    room = { ...room, ...tighter };
  }
  return room;
}

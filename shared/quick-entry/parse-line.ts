import type { IsoDate } from '#shared/domain/calendar-date.ts';
import type { NameIndex } from './name-index.ts';
import { noteOf } from './note-of.ts';
import type { UnderstoodLine } from './parts.ts';
import { readLooseNames } from './read-loose-names.ts';
import { readMoments } from './read-moments.ts';
import { readNewNames } from './read-new-names.ts';
import { addImplied, readPhrases } from './read-phrases.ts';
import { readSections } from './read-sections.ts';
import { readThemes } from './read-themes.ts';
import { markTopics, readWholeNames } from './read-whole-names.ts';
import { joinPersonsToPartners, settleByContext } from './settle-names.ts';
import { Reading, type TakenBack } from './reading.ts';

/** More than anybody writes in one line; what stands beyond it is kept in the note, unread. */
export const LONGEST_LINE = 1000;

/** Where reading stops: between two words, so that none is cut in two; in the middle of text without a space. */
function endOfRead(line: string): number {
  if (line.length <= LONGEST_LINE) return line.length;
  const space = line.lastIndexOf(' ', LONGEST_LINE);
  return space <= 0 ? LONGEST_LINE : space;
}

/**
 * Understands one line of plain Dutch about an encounter: "gisteren koffie met douwe, 1 uur ! wachtlijst groeit".
 * The same line, names and day always give the same answer. Names are never guessed: a name that several bear comes
 * back as a choice, one that nobody bears as new.
 *
 * @param today the day on which it is written: "gisteren" lies before it, "voor vrijdag" behind it.
 * @param takenBack stretches that are not to be read: they are left in the note.
 * @returns the parts in the order of the line, and the words that were not understood; nothing for an empty line.
 */
export function parseLine(
  line: string,
  index: NameIndex,
  today: IsoDate,
  takenBack: readonly TakenBack[] = [],
): UnderstoodLine {
  const end = endOfRead(line);
  const reading = new Reading(line.slice(0, end), takenBack);
  readThemes(reading, index);
  readSections(reading, index, today);
  markTopics(reading);
  readWholeNames(reading, index);
  readMoments(reading, today);
  readPhrases(reading, index);
  const date = reading.parts.find((part) => part.kind === 'date')?.value ?? today;
  readLooseNames(reading, index, date);
  joinPersonsToPartners(reading, index, date);
  settleByContext(reading, index, date);
  readNewNames(reading);
  addImplied(reading, index);
  const rest = line.slice(end).trim();
  const parts = [...reading.parts].sort((one, other) => one.start - other.start || one.end - other.end);
  return { parts, note: [noteOf(reading), rest].filter((text) => text !== '').join(' ') };
}

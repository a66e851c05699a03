import type { IsoDate } from '#shared/domain/calendar-date.ts';
import type { CommitmentOwner } from '#shared/domain/vocabulary.ts';
import { dueAt } from './due-dates.ts';
import type { NameIndex } from './name-index.ts';
import type { LineCommitment } from './parts.ts';
import type { Reading } from './reading.ts';
import { OWNERS, type Section, sectionsOf } from './sections.ts';

const EDGES = new Set([',', ';', ':', '-', '.', 'en']);

/** The words from one piece to another, without marks and "en" at the ends and without what others took. */
function textBetween(reading: Reading, from: number, until: number): string {
  let first = from;
  let last = until - 1;
  const isEdge = (index: number): boolean =>
    reading.claimed[index] === true || EDGES.has(reading.word(index));
  while (first <= last && isEdge(first)) first += 1;
  while (last >= first && isEdge(last) && reading.word(last) !== '.') last -= 1;
  if (reading.word(last) === '.') last -= 1;
  const pieces: string[] = [];
  let start: number | null = null;
  for (let index = first; index <= last + 1; index += 1) {
    const isIn = index <= last && reading.claimed[index] !== true;
    const token = reading.tokens[index];
    if (isIn && start === null && token !== undefined) start = token.start;
    if (!isIn && start !== null) {
      pieces.push(reading.line.slice(start, reading.tokens[index - 1]?.end).trim());
      start = null;
    }
  }
  return pieces
    .join(' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ([,;])/g, '$1')
    .trim();
}

interface FoundDue {
  readonly from: number;
  readonly until: number;
  readonly day: IsoDate;
  readonly isSure: boolean;
}

/** The last day in the text by which something is due: "na vrijdag ... voor 1 december" ends with the day that counts. */
function dueIn(reading: Reading, from: number, until: number, today: IsoDate): FoundDue | null {
  let found: FoundDue | null = null;
  for (let at = from; at < until; at += 1) {
    const due = dueAt(reading.tokens, at, today);
    const [day] = due?.days ?? [];
    if (due === null || day === undefined || at + due.length > until) continue;
    found = {
      from: at,
      until: at + due.length,
      day,
      isSure: due.days.length === 1 && due.unsure !== true,
    };
    at += due.length - 1;
  }
  return found;
}

interface FoundOwner {
  readonly owner: CommitmentOwner;
  readonly organisationId: LineCommitment['organisationId'];
  readonly isSure: boolean;
}

function ownerAt(reading: Reading, at: number, until: number, index: NameIndex): FoundOwner {
  const first = reading.word(at);
  const named = Object.hasOwn(OWNERS, first) ? OWNERS[first] : undefined;
  if (named !== undefined) return { owner: named, organisationId: null, isSure: true };
  const isColleague =
    first === 'collega' || (['een', 'mijn', 'onze'].includes(first) && reading.word(at + 1) === 'collega');
  if (isColleague) return { owner: 'colleague', organisationId: null, isSure: true };
  for (let length = Math.min(index.longestName, until - at); length > 0; length -= 1) {
    const words = Array.from({ length }, (_, offset) => reading.word(at + offset));
    const [entry, other] = index.whole.get(words.join(' ')) ?? [];
    if (entry === undefined || other !== undefined) continue;
    const { participant } = entry;
    const organisationId = participant.kind === 'organisation' ? participant.id : null;
    return { owner: 'them', organisationId, isSure: true };
  }
  return { owner: 'us', organisationId: null, isSure: false };
}

function readCommitment(
  reading: Reading,
  section: Extract<Section, { kind: 'commitment' }>,
  index: NameIndex,
  today: IsoDate,
): void {
  const start = reading.word(section.text) === 'dat' ? section.text + 1 : section.text;
  const owner = ownerAt(reading, start, section.until, index);
  const due = dueIn(reading, start, section.until, today);
  if (due !== null) reading.take(due.from, due.until);
  const text = textBetween(reading, start, section.until).slice(0, 500);
  if (text === '') return;
  const value: LineCommitment = {
    text,
    owner: owner.owner,
    due: due?.day ?? null,
    organisationId: owner.organisationId,
  };
  const isSure = section.named && owner.isSure && (due === null || due.isSure);
  reading.claim(section.from, section.until, {
    kind: 'commitment',
    value,
    candidates: [value],
    certainty: isSure ? 'sure' : 'proposed',
  });
}

/** Reads observations and commitments, and sets their words apart from the rest of the line. */
export function readSections(reading: Reading, index: NameIndex, today: IsoDate): void {
  for (const section of sectionsOf(reading)) {
    if (section.kind === 'observation') {
      const text = textBetween(reading, section.text, section.until).slice(0, 2000);
      if (text === '') continue;
      const value = { kind: section.of, text };
      reading.claim(section.from, section.until, {
        kind: 'observation',
        value,
        candidates: [value],
        certainty: 'sure',
      });
    } else {
      readCommitment(reading, section, index, today);
    }
    for (let at = section.from; at < section.until; at += 1) reading.inSection[at] = true;
  }
}

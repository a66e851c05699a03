import { fold } from '#shared/texts/fold.ts';
import { type Mention, contactPlaces, isContactOf, type SoughtPerson } from './mentions.ts';
import type { NameFinder } from './name-finder.ts';
import { isOrdinaryGiven } from './ordinary-words.ts';

/** A piece of a text as the person whom it is about may read it. */
export interface Piece {
  readonly text: string;
  /** `mention`: the person; `covered`: somebody else stood here. */
  readonly kind: 'plain' | 'mention' | 'covered';
}

interface Range {
  readonly start: number;
  readonly end: number;
}

const SOMEBODY_ELSE = '[iemand anders]';
const COVERED_NAME = '[naam]';
const CONTACT_OF_ANOTHER = '[contactgegevens van een ander]';

interface CoverOptions {
  readonly sought: SoughtPerson;
  readonly finder: NameFinder;
  readonly mentions: readonly Mention[];
  /** Words that the user wants covered as well. */
  readonly extra?: readonly string[];
}

/** After these a name follows, also one that the network does not know. */
const TITLED =
  /(?<![\p{L}\p{N}])(?:dhr|mevr|mw|meneer|mevrouw|heer|wethouder|burgemeester|directeur|bestuurder|voorzitter|raadslid|wijkagent|rector|collega|buurvrouw|buurman)\.?\s+((?:(?:van|de|der|den|ter|ten|te|'t|in)\s+)*\p{Lu}[\p{L}’'-]+(?:\s+(?:(?:van|de|der|den|ter|ten|te|'t)\s+)*\p{Lu}[\p{L}’'-]+)*)/giu;
/** After a known first name: the family name of somebody whom the network does not know. */
const FAMILY_AFTER = /^\s+(?:(?:van|de|der|den|ter|ten|te|'t|in)\s+)*\p{Lu}[\p{L}’'-]+/u;

/**
 * A text with others made unreadable: names of everybody in the network, names after a title, addresses and numbers, and what
 * the user adds. It errs on the side of covering; names of partners stay.
 */
export function coverOthers(
  text: string,
  { sought, finder, mentions, extra = [] }: CoverOptions,
): readonly Piece[] {
  const isOwn = (range: Range): boolean =>
    mentions.some((own) => own.start < range.end && range.start < own.end);
  const covered = [...namesOfOthers(text, sought, finder), ...titled(text), ...added(text, extra)]
    .filter((range) => !isOwn(range))
    .map((range) => ({ ...range, word: SOMEBODY_ELSE }));
  const contacts = contactPlaces(text)
    .filter((place) => !isContactOf(place.text, sought))
    .map(({ start, end }) => ({ start, end, word: CONTACT_OF_ANOTHER }));
  const ranges = [
    ...covered.map((range) => ({ ...range, kind: 'covered' as const })),
    ...contacts.map((range) => ({ ...range, kind: 'covered' as const })),
    ...mentions.map(({ start, end }) => ({ start, end, word: null, kind: 'mention' as const })),
  ].toSorted((one, other) => one.start - other.start || other.end - one.end);
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end, word, kind } of ranges) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    if (from > at) pieces.push({ text: text.slice(at, from), kind: 'plain' });
    pieces.push({ text: word ?? text.slice(from, end), kind });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), kind: 'plain' });
  return joinCovered(pieces);
}

/** Who is nobody: everybody else is covered. */
const NOBODY: SoughtPerson = { id: '', names: [], nicknames: [], email: '', phone: '' };

/** A text with the names, addresses and numbers of all persons covered, as `coverOthers` finds them. */
export function coverNames(text: string, finder: NameFinder): string {
  return coverOthers(text, { sought: NOBODY, finder, mentions: [] })
    .map((piece) => (piece.kind === 'covered' && piece.text === SOMEBODY_ELSE ? COVERED_NAME : piece.text))
    .join('');
}

/** Two covered names beside each other read as one. */
function joinCovered(pieces: readonly Piece[]): readonly Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const [before, last] = [joined.at(-2), joined.at(-1)];
    if (piece.kind === 'covered' && last?.kind === 'covered' && last.text === piece.text) continue;
    if (
      piece.kind === 'covered' &&
      before?.kind === 'covered' &&
      before.text === piece.text &&
      last?.kind === 'plain' &&
      last.text.trim() === ''
    ) {
      joined.pop();
      continue;
    }
    joined.push(piece);
  }
  return joined;
}

function namesOfOthers(text: string, sought: SoughtPerson, finder: NameFinder): readonly Range[] {
  return finder.find(text).flatMap(({ start, end, candidates }) => {
    if (candidates.length === 0 || candidates.some(({ personId }) => personId === sought.id)) return [];
    const words = text.slice(start, end);
    const isWhole = candidates.some(({ strength }) => strength !== 'given' && strength !== 'family');
    const hasCapital = candidates.some(({ capital }) => capital);
    const isGiven = candidates.some(({ strength }) => strength === 'given');
    if (!isWhole && !hasCapital && (!isGiven || words.length < 4 || isOrdinaryGiven(words))) return [];
    if (isGiven && !isWhole && isOrdinaryGiven(words) && startsSentence(text, start)) return [];
    const more = isGiven ? FAMILY_AFTER.exec(text.slice(end)) : null;
    return [{ start, end: end + (more?.[0].length ?? 0) }];
  });
}

function startsSentence(text: string, start: number): boolean {
  return /(?:^|[.!?:\n]\s*)$/u.test(text.slice(0, start));
}

function titled(text: string): readonly Range[] {
  return [...text.matchAll(TITLED)].flatMap((match) => {
    const name = match[1] ?? '';
    // The pattern reads titles in any case, and a name only with a capital.
    if (!/\p{Lu}/u.test(name)) return [];
    const end = match.index + match[0].length;
    return [{ start: end - name.length, end }];
  });
}

function added(text: string, extra: readonly string[]): readonly Range[] {
  const folded = fold(text);
  // Folding may change the length of a text; then its places say nothing.
  if (folded.length !== text.length) return extra.flatMap((word) => placesOf(text, word));
  return extra.flatMap((word) => placesOf(folded, fold(word)));
}

function placesOf(text: string, word: string): readonly Range[] {
  const ranges: Range[] = [];
  if (word.trim() === '') return ranges;
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + word.length)) {
    const isLetter = (place: number): boolean => /[\p{L}\p{N}]/u.test(text.charAt(place));
    if (!isLetter(at - 1) && !isLetter(at + word.length)) ranges.push({ start: at, end: at + word.length });
  }
  return ranges;
}

/** The words of the pieces in a row. */
export function textOfPieces(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join('');
}

/** The text with these places made unreadable, as a proposal. */
export function withoutMentions(text: string, mentions: readonly Range[], word: string): string {
  let result = '';
  let at = 0;
  for (const { start, end } of mentions) {
    result += text.slice(at, start) + word;
    at = end;
  }
  return result + text.slice(at);
}

/** The whole sentences in which something is mentioned, and where in them: the rest of a long note is about others. */
export function sentencesWith(
  text: string,
  mentions: readonly Mention[],
): readonly { readonly text: string; readonly mentions: readonly Mention[] }[] {
  const sentences = [...text.matchAll(/[^.!?\n]+(?:[.!?]+(?=\s|$)|[.!?]+|\n|$)/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const groups: { start: number; end: number }[] = [];
  for (const sentence of sentences) {
    const isIn = mentions.some(({ start, end }) => start < sentence.end && sentence.start < end);
    if (!isIn) continue;
    const last = groups.at(-1);
    if (last !== undefined && last.end === sentence.start) last.end = sentence.end;
    else groups.push({ ...sentence });
  }
  return groups.map(({ start, end }) => ({
    text: text.slice(start, end),
    mentions: mentions
      .filter((mention) => mention.start < end && start < mention.end)
      .map((mention) => ({
        ...mention,
        start: Math.max(0, mention.start - start),
        end: Math.min(end, mention.end) - start,
      })),
  }));
}

import type { IsoDate } from '#shared/domain/calendar-date.ts';
import { entriesAt, type Entry, type IndexedName, type NameIndex } from './name-index.ts';
import type { Reading } from './reading.ts';
import { isNamed, participantMeaning } from './read-whole-names.ts';
import { partnerBehind } from './settle-names.ts';
import { EXACT } from './vocabulary-index.ts';
import {
  FILLERS,
  GENERIC_NAME_WORDS,
  NAME_INTRODUCTIONS,
  ORDINARY_WORDS,
  PARTICLES,
  ROLE_WORDS,
} from './word-lists.ts';

/** A word that more names than this hold tells nobody apart. */
const COMMON_IN_NAMES = 12;
const LONGEST_STRETCH = 6;
/** Left out or put in without anybody noticing. */
const LINKING_WORDS = new Set(['de', 'het', 't', 'van', 'en', 'der', 'den']);
/** Fewer letters than this are not half the name of an organisation. */
const SHORTEST_HALF = 4;
/** A word of this length that stands in one name only is meant wherever it stands. */
const TELLING_BY_ITSELF = 8;

/** A name that some of the words fit, and how well. */
interface Fit {
  readonly name: IndexedName;
  readonly matched: ReadonlySet<string>;
  /** Product of the qualities of the words: 1 when all are written as in the name. */
  readonly quality: number;
}

interface Stretch {
  readonly until: number;
  readonly fits: readonly Fit[];
}

function fitsOfWord(
  typed: string,
  index: NameIndex,
): readonly { name: IndexedName; word: string; quality: number }[] {
  return index.vocabulary
    .read(typed)
    .flatMap(({ word, quality }) => (index.byWord.get(word) ?? []).map((name) => ({ name, word, quality })));
}

/** Whether a piece can belong to a name: a word or a number that was not understood yet. */
function isReadable(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  return token !== undefined && token.kind !== 'mark' && reading.isFree(at) && reading.inTopic[at] !== true;
}

/** Marks inside a name: "Brinksma-Vos", "Kamer & Co". */
function isLink(reading: Reading, at: number): boolean {
  const word = reading.word(at);
  return ['&', '+', "'", '"'].includes(word) || (word === '-' && reading.tokens[at]?.spaced === false);
}

/** The longest stretch of words from here on that are all in one name, and the names that hold them. */
function stretchAt(reading: Reading, at: number, index: NameIndex): Stretch | null {
  let fits: readonly Fit[] = fitsOfWord(reading.word(at), index).map(({ name, word, quality }) => ({
    name,
    matched: new Set([word]),
    quality,
  }));
  if (fits.length === 0) return null;
  let until = at + 1;
  for (let next = at + 1; next < at + LONGEST_STRETCH; next += 1) {
    if (isLink(reading, next)) continue;
    if (!isReadable(reading, next)) break;
    const typed = reading.word(next);
    const words = index.vocabulary.read(typed);
    const further = fits.flatMap(({ name, matched, quality }): readonly Fit[] => {
      const word = words.find((read) => name.words.includes(read.word) && !matched.has(read.word));
      return word === undefined
        ? []
        : [{ name, matched: new Set([...matched, word.word]), quality: quality * word.quality }];
    });
    if (further.length > 0) {
      fits = further;
      if (!PARTICLES.has(typed)) until = next + 1;
    } else if (!LINKING_WORDS.has(typed)) {
      break;
    }
  }
  return { until, fits };
}

function isTelling(word: string, index: NameIndex): boolean {
  return (
    !GENERIC_NAME_WORDS.has(word) &&
    !PARTICLES.has(word) &&
    (index.byWord.get(word)?.length ?? 0) <= COMMON_IN_NAMES
  );
}

/** Whether the words are enough to know somebody by. */
function isEnough({ name, matched }: Fit, index: NameIndex): boolean {
  const words = [...matched].filter((word) => !PARTICLES.has(word));
  if (words.length === 0) return false;
  if (name.entry.participant.kind === 'person')
    return words.length > 1 || !name.halfNames.includes(words[0] ?? '');
  if (words.length === 1 && (words[0]?.length ?? 0) < SHORTEST_HALF) return name.words.length === 1;
  return words.some((word) => isTelling(word, index));
}

/** Where somebody is named: at the start, behind "met" or a comma, behind what was understood, or with a capital. */
function isNamePlace(reading: Reading, at: number): boolean {
  let before = at - 1;
  while (['de', 'het', 't', 'een'].includes(reading.word(before)) || ROLE_WORDS.has(reading.word(before)))
    before -= 1;
  const token = reading.tokens[before];
  if (token === undefined || token.kind === 'mark' || reading.claimed[before] === true) return true;
  if (NAME_INTRODUCTIONS.has(token.word)) return true;
  return reading.tokens[at]?.capital === true;
}

function canStart(reading: Reading, at: number): boolean {
  if (!isReadable(reading, at)) return false;
  const token = reading.tokens[at];
  if (token === undefined || token.word.length < 2 || ROLE_WORDS.has(token.word)) return false;
  return !PARTICLES.has(token.word) && !FILLERS.has(token.word);
}

/** Ordinary words are the start of a name only when more of it follows ("de kleine kaai"), or with a capital. */
function isOrdinary(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  if (token === undefined || (token.capital && at > 0)) return false;
  return ORDINARY_WORDS.has(token.word) || GENERIC_NAME_WORDS.has(token.word);
}

/** "molenwijk" is a place; "de kaai", said of somebody, can be several who are called after it. */
function isPlaceOnly(reading: Reading, at: number, fits: readonly Fit[], index: NameIndex): boolean {
  const isArea = fits.every(
    ({ matched, name }) => name.words.length > 1 && [...matched].every((word) => index.areaWords.has(word)),
  );
  if (!isArea) return false;
  const isActor = ['de', 'het'].includes(reading.word(at - 1)) && reading.word(at - 2) !== 'in';
  return !isActor || entriesOf(fits).length < 2;
}

/** A first name that is known, before a family name that is not: somebody new. */
function isSomebodyNew(reading: Reading, until: number, fits: readonly Fit[]): boolean {
  const next = reading.tokens[until];
  if (next?.kind !== 'word' || !isReadable(reading, until)) return false;
  if (fits.some(({ name }) => name.entry.participant.kind !== 'person')) return false;
  if (ORDINARY_WORDS.has(next.word) || FILLERS.has(next.word) || ROLE_WORDS.has(next.word)) return false;
  const isOnly = entriesOf(fits).length === 1 && fits.every(({ quality }) => quality === EXACT);
  return next.capital || !isOnly;
}

/** A long word that only one name holds. */
function tellsByItself(fits: readonly Fit[]): boolean {
  return (
    entriesOf(fits).length === 1 &&
    fits.every(
      ({ matched, quality }) =>
        quality === EXACT && [...matched].some((word) => word.length >= TELLING_BY_ITSELF),
    )
  );
}

function entriesOf(fits: readonly Fit[]): readonly Entry[] {
  return [...new Set(fits.map(({ name }) => name.entry))];
}

/** The best readings: those that fit most words, then those that fit best. */
function bestOf(fits: readonly Fit[]): readonly Fit[] {
  const best = Math.max(...fits.map(({ quality }) => quality));
  return fits.filter(({ quality }) => quality >= best - 0.05);
}

/** Reads names that are not written in full: first names, half a name, another spelling, a slip. */
export function readLooseNames(reading: Reading, index: NameIndex, date: IsoDate): void {
  for (let at = 0; at < reading.tokens.length; at += 1) {
    if (!canStart(reading, at)) continue;
    const stretch = stretchAt(reading, at, index);
    if (stretch === null) continue;
    const enough = stretch.fits.filter((fit) => isEnough(fit, index));
    if (enough.length === 0) continue;
    const fits = bestOf(enough);
    const [first] = fits;
    if (first === undefined) continue;
    const isSingle = [...first.matched].filter((word) => !PARTICLES.has(word)).length < 2;
    if (isOrdinary(reading, at) && (isSingle || first.quality < EXACT)) continue;
    if (isSingle && !isNamePlace(reading, at) && !tellsByItself(fits)) continue;
    if (isPlaceOnly(reading, at, fits, index) || (isSingle && isSomebodyNew(reading, stretch.until, fits)))
      continue;
    const behind = partnerBehind(reading, stretch.until);
    const persons = entriesOf(fits).filter(({ participant }) => participant.kind === 'person');
    const there = behind === null ? [] : entriesAt(persons, new Set([behind.id]), date);
    if (behind !== null && there.length > 0) {
      claimPersonOfPartner(reading, at, behind.until, there, fits);
      at = behind.until - 1;
      continue;
    }
    const entries = entriesOf(fits).filter((entry) => !isNamed(reading, entry));
    const isSure =
      !isSingle &&
      fits.every(({ quality, name }) => quality === EXACT && name.entry.participant.kind === 'person');
    const meaning = participantMeaning(entries, isSure ? 'sure' : 'proposed');
    if (meaning === null) reading.take(at, stretch.until);
    else reading.claim(at, stretch.until, meaning);
    at = stretch.until - 1;
  }
}

/** The person takes the place of the partner whom the name was told apart by. */
function claimPersonOfPartner(
  reading: Reading,
  at: number,
  until: number,
  persons: readonly Entry[],
  fits: readonly Fit[],
): void {
  const partner = reading.partAt(until - 1);
  const isSure =
    fits.some(({ name, quality }) => name.entry === persons[0] && quality === EXACT) &&
    partner?.certainty === 'sure';
  const meaning = participantMeaning(
    persons.filter((entry) => !isNamed(reading, entry)),
    isSure ? 'sure' : 'proposed',
  );
  if (partner !== null) reading.remove(partner);
  if (meaning === null) reading.take(at, until);
  else reading.claim(at, until, meaning);
}

import { isTypo, soundOf } from '#shared/duplicates/words.ts';
import { type PlacedWord, readWords } from '#shared/search/find-words.ts';
import { isOrdinaryGiven } from './ordinary-words.ts';
import type { FindablePerson, NameFinder, NameMatch } from './name-finder.ts';
import { anchorWords } from './name-forms.ts';

/** Somebody whose traces are looked for. */
export interface SoughtPerson extends FindablePerson {
  /** Empty: none known. */
  readonly email: string;
  readonly phone: string;
}

/** Why words are taken for somebody. */
export type MentionReason =
  | 'full-name'
  | 'initials'
  | 'nickname'
  | 'family-name'
  | 'given-name'
  /** More than one person is called this. */
  | 'same-name'
  /** It looks like the name. */
  | 'spelling'
  | 'contact';

/** Words in a text that are, or may be, about somebody. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  /** `possible` needs somebody to look at it. */
  readonly certainty: 'certain' | 'possible';
  readonly reason: MentionReason;
}

interface MentionContext {
  /** Who was at the encounter that the text is about: a first name alone then is that person. */
  readonly presentIds?: readonly string[];
}

/** Shorter words look like too many others. */
const SHORTEST_LIKENESS = 4;

/**
 * Where somebody is mentioned in a text, in order: with the full name, with initials, by a name for every day, by family or
 * first name alone, misspelt, or by address or number. A family name that is a word ("berg", "bakker") counts only with a
 * capital; parts of the names of others and of partners do not count.
 */
export function mentionsOf(
  text: string,
  sought: SoughtPerson,
  finder: NameFinder,
  { presentIds = [] }: MentionContext = {},
): readonly Mention[] {
  if (text === '') return [];
  const matches = finder.find(text);
  const named = matches.flatMap((match) => mentionOfMatch(text, match, sought.id, presentIds));
  const contacts = contactsIn(text, sought);
  const taken = [...matches, ...contacts];
  const likely = likeIn(text, sought, finder, taken);
  const all = [...contacts, ...named, ...likely]
    .toSorted((one, other) => one.start - other.start || other.end - one.end)
    .filter((mention, place, sorted) => !sorted.slice(0, place).some(({ end }) => end > mention.start));
  return joinNeighbours(text, all);
}

function mentionOfMatch(
  text: string,
  { start, end, candidates }: NameMatch,
  soughtId: string,
  presentIds: readonly string[],
): readonly Mention[] {
  const own = candidates.find(({ personId }) => personId === soughtId);
  if (own === undefined) return [];
  const others = candidates.filter(({ personId }) => personId !== soughtId);
  const place = { start, end };
  const isWholeName = own.strength === 'full' || own.strength === 'initials' || own.strength === 'nickname';
  if (isWholeName) {
    if (own.strength === 'initials' && !own.capital) return [];
    const rivals = others.filter(({ strength }) => strength !== 'family' && strength !== 'given');
    if (rivals.length > 0) return [{ ...place, certainty: 'possible', reason: 'same-name' }];
    const reason = own.strength === 'full' ? 'full-name' : own.strength;
    const isOneWord = !/\s/u.test(text.slice(start, end));
    const isCertain = own.capital && !(own.strength === 'nickname' && isOneWord);
    return [{ ...place, certainty: isCertain ? 'certain' : 'possible', reason }];
  }
  const words = text.slice(start, end);
  const mayBeSmall =
    own.strength === 'given'
      ? words.length >= SHORTEST_LIKENESS && !isOrdinaryGiven(words)
      : /\s/u.test(words);
  if (!own.capital && !mayBeSmall) return [];
  const isOnlyOnePresent =
    own.capital &&
    presentIds.includes(soughtId) &&
    !others.some(({ personId }) => presentIds.includes(personId));
  return [
    {
      ...place,
      certainty: isOnlyOnePresent ? 'certain' : 'possible',
      reason: own.strength === 'given' ? 'given-name' : 'family-name',
    },
  ];
}

const PHONE_LIKE = /\+?\d[\d\s().-]{6,}\d/gu;
const EMAIL_LIKE = /[^\s@<>()",;:]+@[^\s@<>()",;:]+\.[^\s@<>()",;:]+/gu;
/** Digits of a number without country or trunk code. */
const TELLING_DIGITS = 8;

const digitsOf = (text: string): string => text.replaceAll(/\D/gu, '').slice(-TELLING_DIGITS);

/** Addresses and numbers in a text, of whomever. */
export function contactPlaces(
  text: string,
): readonly { readonly start: number; readonly end: number; readonly text: string }[] {
  return [EMAIL_LIKE, PHONE_LIKE].flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => {
      const found = match[0].replace(/[.!?]+$/u, '');
      return { start: match.index, end: match.index + found.length, text: found };
    }),
  );
}

/** Whether an address or number is that of the person. */
export function isContactOf(found: string, { email, phone }: Pick<SoughtPerson, 'email' | 'phone'>): boolean {
  if (found.includes('@')) {
    return email !== '' && found.toLowerCase() === email.toLowerCase();
  }
  const digits = digitsOf(phone);
  return digits.length === TELLING_DIGITS && digitsOf(found) === digits;
}

function contactsIn(text: string, sought: SoughtPerson): readonly Mention[] {
  return contactPlaces(text)
    .filter((place) => isContactOf(place.text, sought))
    .map(({ start, end }) => ({ start, end, certainty: 'certain', reason: 'contact' }));
}

/** Words that look or sound like a part of the name, with a capital, and that are no name of another. */
function likeIn(
  text: string,
  sought: SoughtPerson,
  finder: NameFinder,
  taken: readonly { readonly start: number; readonly end: number }[],
): readonly Mention[] {
  const anchors = anchorWords(sought).filter((word) => word.length >= SHORTEST_LIKENESS);
  return readWords(text).flatMap((word): readonly Mention[] => {
    const isFree = !taken.some(({ start, end }) => word.start < end && start < word.end);
    if (!isFree || !/^\p{Lu}/u.test(text.slice(word.start, word.end)) || finder.knows(word.word)) return [];
    if (!anchors.some((anchor) => isLike(word, anchor))) return [];
    return [{ start: word.start, end: word.end, certainty: 'possible', reason: 'spelling' }];
  });
}

function isLike({ word }: PlacedWord, anchor: string): boolean {
  return word.length >= SHORTEST_LIKENESS && (word === `${anchor}s` || isLikeName(word, anchor));
}

/** Bergh and Berg, Schmidt and Schmit, Quirine and Kwirine. */
const nameSound = (word: string): string =>
  soundOf(word.replaceAll('gh', 'g').replaceAll('qu', 'kw').replace(/dt$/u, 't'));

/** Whether two folded words may be one name, written otherwise: they sound alike, or one is a slip of the other. */
export function isLikeName(word: string, other: string): boolean {
  return nameSound(word) === nameSound(other) || isTypo(word, other);
}

/** "Femke" and "vd Bergh" right after it are one mention. */
function joinNeighbours(text: string, mentions: readonly Mention[]): readonly Mention[] {
  const joined: Mention[] = [];
  for (const mention of mentions) {
    const last = joined.at(-1);
    const gap = last === undefined ? '' : text.slice(last.end, mention.start);
    if (
      last !== undefined &&
      last.reason !== 'contact' &&
      mention.reason !== 'contact' &&
      /^[ -]*(?:v\.?d\.?\s|van\s|de\s|der\s|den\s|ter\s|ten\s)*$/iu.test(gap)
    ) {
      joined[joined.length - 1] = { ...last, end: mention.end };
    } else joined.push(mention);
  }
  return joined;
}

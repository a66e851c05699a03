import type { Reading } from './reading.ts';
import type { NewParticipant } from './parts.ts';
import {
  FILLERS,
  ORDINARY_WORDS,
  ORGANISATION_WORDS,
  PARTICLES,
  PERSON_WORDS,
  ROLE_WORDS,
  saysOrganisation,
} from './word-lists.ts';
import { writtenName } from './written-name.ts';

const MOST_WORDS = 5;
/** Ordinary words that are family names behind a particle. */
const FAMILY_NAMES = new Set([
  'jong',
  'groot',
  'oude',
  'graaf',
  'haan',
  'wit',
  'bruin',
  'lange',
  'goede',
  'vrij',
  'berg',
  'bos',
  'dijk',
  'molen',
  'brug',
  'kant',
  'land',
  'hoek',
  'haven',
  'tuin',
  'straat',
]);

/** Behind these, somebody is named: "koffie met jansen", "appje van jan". */
const BEFORE_NEW = new Set([
  'met',
  'bij',
  'aan',
  'sprak',
  'ontmoette',
  'zag',
  'trof',
  'mevrouw',
  'mevr',
  'mw',
  'meneer',
  'dhr',
  'heer',
]);
/** Between two that are named. */
const BETWEEN = new Set(['en', ',', '&', '+']);

function isNameWord(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  if (token === undefined || token.kind !== 'word' || !reading.isFree(at) || reading.inTopic[at] === true)
    return false;
  if (token.capital)
    return (
      !['Ik', 'We', 'Ze', 'Het', 'De', 'Er'].includes(reading.line.slice(token.start, token.end)) || at > 0
    );
  return token.word.length > 1 && !ORDINARY_WORDS.has(token.word) && !FILLERS.has(token.word);
}

/** The name that starts here: its words, with the particles between them ("jan de boer", "van der meer"). */
function nameAt(reading: Reading, at: number): number | null {
  let until = at;
  let count = 0;
  while (PERSON_WORDS.has(reading.word(until)) || ROLE_WORDS.has(reading.word(until))) {
    if (!reading.isFree(until)) return null;
    until += 1;
  }
  for (let place = until; count < MOST_WORDS; place += 1) {
    const isJoined = reading.word(place) === '-' && reading.tokens[place]?.spaced === false;
    const isParticle = PARTICLES.has(reading.word(place)) && reading.isFree(place);
    if (isJoined || (isParticle && continues(reading, place + 1))) continue;
    const behindParticle =
      count > 0 && PARTICLES.has(reading.word(place - 1)) && isFamilyName(reading, place);
    const isSecondHalf =
      reading.word(place) === 'en' && count > 0 && reading.tokens[place + 1]?.capital === true;
    if (isSecondHalf && ORGANISATION_WORDS.has(reading.word(at)) && isNameWord(reading, place + 1)) continue;
    if (!behindParticle && !isNameWord(reading, place)) break;
    count += 1;
    until = place + 1;
  }
  return count === 0 ? null : until;
}

/** A particle belongs to the name only when the name goes on behind it. */
function continues(reading: Reading, at: number): boolean {
  let place = at;
  while (PARTICLES.has(reading.word(place)) && place < at + 3) place += 1;
  return (isNameWord(reading, place) || isFamilyName(reading, place)) && reading.word(at - 1) !== 'en';
}

/** "de jong", "de groot": behind a particle, an ordinary word is a family name. */
function isFamilyName(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  if (token?.kind !== 'word' || !reading.isFree(at) || FILLERS.has(token.word)) return false;
  return ['de', 'den', 'der', 't'].includes(reading.word(at - 1)) && FAMILY_NAMES.has(token.word);
}

function kindOf(reading: Reading, from: number, until: number): NewParticipant['kind'] {
  const words = Array.from({ length: until - from }, (_, offset) => reading.word(from + offset));
  if (words.some((word) => PERSON_WORDS.has(word))) return 'new-person';
  if (words.some((word) => saysOrganisation(word))) return 'new-organisation';
  const first = reading.tokens[from];
  const text = first === undefined ? '' : reading.line.slice(first.start, first.end);
  const isAcronym =
    until - from === 1 && text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase();
  const hasArticle =
    ['de', 'het', 't'].includes(reading.word(from - 1)) || ['de', 'het'].includes(reading.word(from));
  return isAcronym || hasArticle ? 'new-organisation' : 'new-person';
}

/** Whether somebody is named at this place, behind "met" and the like, or in a list behind somebody. */
function isIntroduced(reading: Reading, at: number): boolean {
  const before = reading.word(at - 1);
  // "appje van jansen", but not "wethouder van sport".
  if (before === 'van') return reading.partAt(at - 2)?.kind === 'form';
  if (at > 0 && BEFORE_NEW.has(before) && reading.inTopic[at - 1] !== true) return true;
  if (at > 1 && BETWEEN.has(before)) {
    const part = reading.partAt(at - 2);
    return (
      part?.kind === 'participant' &&
      (before === 'en' || reading.tokens[at]?.capital === true || before !== ',')
    );
  }
  const part = reading.partAt(at - 1);
  if ((at === 0 || part?.kind === 'date') && isSubject(reading, at)) return true;
  // "belde jansen", "overleg Rotary": right behind the form, without anything between.
  if (part?.kind !== 'form') return false;
  return part.value === 'phone-call' || part.value === 'message' || reading.tokens[at]?.capital === true;
}

/** "hugo de jong van het ministerie", "jan pietersen gebeld": two words at the start, and then what was done. */
function isSubject(reading: Reading, at: number): boolean {
  const until = nameAt(reading, at);
  if (until === null || until - at < 2) return false;
  const next = reading.partAt(until);
  if (next?.kind === 'form') return true;
  if (['gesproken', 'ontmoet', 'belde', 'gezien'].includes(reading.word(until))) return true;
  if (reading.word(until) !== 'van') return false;
  const skip = ['de', 'het'].includes(reading.word(until + 1)) && reading.isFree(until + 1) ? 2 : 1;
  return reading.partAt(until + skip)?.kind === 'participant';
}

function claimNew(reading: Reading, from: number, until: number): void {
  const start = reading.tokens[from]?.start ?? 0;
  const name = reading.line.slice(start, reading.tokens[until - 1]?.end).trim();
  if (name.length > 200) return;
  const kind = kindOf(reading, from, until);
  const otherKind = kind === 'new-person' ? 'new-organisation' : 'new-person';
  const value: NewParticipant = { kind, name: writtenName(name, kind) };
  const other: NewParticipant = { kind: otherKind, name: writtenName(name, otherKind) };
  reading.claim(from, until, {
    kind: 'participant',
    value,
    candidates: [value, other],
    certainty: 'proposed',
  });
}

/** Offers names that are not in the network as new; always a proposal. */
export function readNewNames(reading: Reading): void {
  for (let at = 0; at < reading.tokens.length; at += 1) {
    if (!reading.isFree(at) || reading.inTopic[at] === true) continue;
    if (!isIntroduced(reading, at)) continue;
    const until = newNameAt(reading, at);
    if (until === null) continue;
    const from = firstOfName(reading, at);
    claimNew(reading, from, until);
    at = until - 1;
  }
  if (!reading.has('participant')) readLastResort(reading);
}

/** "mevrouw de wit": the title is a part of the name, also where the name was found behind it. */
function firstOfName(reading: Reading, at: number): number {
  let from = at;
  while (from > 0 && reading.isFree(from - 1) && PERSON_WORDS.has(reading.word(from - 1))) from -= 1;
  return from;
}

function newNameAt(reading: Reading, at: number): number | null {
  const word = reading.word(at);
  const startsPlain = isNameWord(reading, at) || PERSON_WORDS.has(word) || ROLE_WORDS.has(word);
  // "van der meer", but not "de bewoners": an article needs a capital or a second particle behind it.
  const startsParticle =
    PARTICLES.has(word) &&
    word !== 'en' &&
    continues(reading, at + 1) &&
    (word === 'van' || PERSON_WORDS.has(reading.word(at - 1)) || reading.tokens[at + 1]?.capital === true);
  if (!startsPlain && !startsParticle) return null;
  const until = nameAt(reading, at);
  if (until === null) return null;
  // A function alone ("met de directeur") is no name.
  return until - at === 1 && ROLE_WORDS.has(word) ? null : until;
}

/** Nobody is named at all: then "overleg met de rotary" is about a partner that is not in the network. */
function readLastResort(reading: Reading): void {
  for (let at = 1; at < reading.tokens.length; at += 1) {
    const introduced = ['met', 'bij'].includes(reading.word(at - 1)) && reading.isFree(at - 1);
    if (!introduced || !['de', 'het', 't'].includes(reading.word(at)) || !reading.isFree(at)) continue;
    if (!isNameWord(reading, at + 1) || ROLE_WORDS.has(reading.word(at + 1))) continue;
    const until = nameAt(reading, at + 1);
    if (until !== null) claimNew(reading, at + 1, until);
    return;
  }
}

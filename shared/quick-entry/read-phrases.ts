import type { PartKind } from './parts.ts';
import { LONG_PHRASE_WORDS, PHRASES, type Phrase } from './phrases.ts';
import type { NameIndex } from './name-index.ts';
import type { Reading } from './reading.ts';
import { letterMask, differingLetters, slipsBetween } from './slips.ts';
import { COLLEGE_TITLES, ORDINARY_WORDS } from './word-lists.ts';

const LONG_WORD_MASKS = LONG_PHRASE_WORDS.map((phrase) => letterMask(phrase.words[0] ?? ''));

function matches(reading: Reading, at: number, phrase: Phrase): number | null {
  // Marks inside a phrase ("een-op-een", "e-mail") do not count.
  let place = at;
  for (const word of phrase.words) {
    while (place > at && reading.word(place) === '-' && reading.isFree(place)) place += 1;
    if (reading.word(place) !== word || !reading.isFree(place)) return null;
    place += 1;
  }
  return place - at;
}

function phraseAt(
  reading: Reading,
  at: number,
  kinds: ReadonlySet<PartKind>,
): { phrase: Phrase; length: number } | null {
  for (const phrase of PHRASES.get(reading.word(at)) ?? []) {
    if (kinds.has(phrase.kind)) continue;
    const length = matches(reading, at, phrase);
    if (length !== null) return { phrase, length };
  }
  return null;
}

/** "burgemeester van Buurdrecht" is somebody else's: then a partner follows. */
function isOurs(reading: Reading, after: number): boolean {
  if (reading.word(after) !== 'van') return true;
  const skip = ['de', 'het'].includes(reading.word(after + 1)) && reading.isFree(after + 1) ? 2 : 1;
  return reading.partAt(after + skip)?.kind !== 'participant';
}

function readCompanyTitle(reading: Reading, at: number): boolean {
  const word = reading.word(at);
  if (reading.has('company') || !COLLEGE_TITLES.has(word) || !reading.isFree(at)) return false;
  const skip = reading.word(at - 1) === 'de' ? 2 : 1;
  const introduced = ['met', 'en', ',', '+', '&', 'samen'].includes(reading.word(at - skip));
  if (!introduced || !reading.isFree(at - skip) || !isOurs(reading, at + 1)) return false;
  reading.claim(at - skip, at + 1, {
    kind: 'company',
    value: 'college',
    candidates: ['college'],
    certainty: 'sure',
  });
  return true;
}

/** Words that only at certain places are what they look like. */
function isMeant(reading: Reading, at: number, length: number, phrase: Phrase): boolean {
  if (phrase.kind === 'company') return isOurs(reading, at + length);
  const word = phrase.words.length === 1 ? phrase.words[0] : '';
  // "via de app", "de standaard": things, not what was done.
  if (phrase.kind === 'form' && word === 'app' && reading.word(at - 1) === 'de') return false;
  if (word === 'standaard' && ['de', 'een'].includes(reading.word(at - 1)))
    return !['', ','].includes(reading.word(at + 1));
  return true;
}

/** "met wethouder jansen": company; the name stays in the note, with the title that explains it. */
function keepTitleOfName(reading: Reading, at: number, length: number): number {
  const next = reading.tokens[at + length];
  const isName =
    next?.kind === 'word' &&
    reading.isFree(at + length) &&
    COLLEGE_TITLES.has(reading.word(at + length - 1)) &&
    (next.capital || !ORDINARY_WORDS.has(next.word)) &&
    phraseAt(reading, at + length, new Set()) === null;
  return isName ? length - 1 : length;
}

function claimPhrase(reading: Reading, at: number, length: number, phrase: Phrase): void {
  if (!isMeant(reading, at, length, phrase)) return;
  const { meaning } = phrase;
  if (phrase.kind === 'company') {
    reading.take(at, at + keepTitleOfName(reading, at, length));
    reading.add(at, at + length, meaning);
    return;
  }
  reading.claim(at, at + length, meaning);
}

/** "keukentafelgesprek", "standaardoverleg", "via teams": one word that tells two things. */
function addSecondMeaning(reading: Reading, at: number, length: number, kinds: ReadonlySet<PartKind>): void {
  const words = Array.from({ length }, (_, offset) => reading.word(at + offset)).join(' ');
  if (
    /^(?:standaardoverleg|vast overleg|kwartaaloverleg|maandoverleg|weekoverleg)$/.test(words) &&
    !kinds.has('form')
  ) {
    reading.add(at, at + length, {
      kind: 'form',
      value: 'meeting',
      candidates: ['meeting'],
      certainty: 'sure',
    });
  }
  if (words === 'keukentafelgesprek' && !kinds.has('form')) {
    reading.add(at, at + length, {
      kind: 'form',
      value: 'meeting',
      candidates: ['meeting'],
      certainty: 'proposed',
    });
  }
}

function kindsIn(reading: Reading): ReadonlySet<PartKind> {
  return new Set(reading.parts.map((part) => part.kind));
}

/** A long word with a slip in it; not where a name of the network is meant. */
function readMisspelt(reading: Reading, at: number, index: NameIndex): void {
  const word = reading.word(at);
  if (word.length < 7 || ORDINARY_WORDS.has(word) || index.byWord.has(word)) return;
  const mask = letterMask(word);
  const kinds = kindsIn(reading);
  const bound = word.length >= 10 ? 2 : 1;
  for (const [place, phrase] of LONG_PHRASE_WORDS.entries()) {
    if (kinds.has(phrase.kind) || differingLetters(mask, LONG_WORD_MASKS[place] ?? 0) > 2 * bound) continue;
    if (slipsBetween(word, phrase.words[0] ?? '', bound) > bound) continue;
    reading.claim(at, at + 1, { ...phrase.meaning, certainty: 'proposed' });
    return;
  }
}

/** Somebody who came along alone says so at the end of a stretch: "alleen", not "alleen over parkeren". */
function readAlone(reading: Reading, at: number): void {
  if (reading.word(at) !== 'alleen' || reading.has('company') || reading.word(at - 1) === 'niet') return;
  const next = at + 1;
  const ends =
    next >= reading.tokens.length || reading.inSection[next] === true || /^[,.;)]$/.test(reading.word(next));
  if (!ends) return;
  reading.claim(at, at + 1, { kind: 'company', value: 'alone', candidates: ['alone'], certainty: 'sure' });
}

/** "tegen het lijf" with the "liep" in front of the name, "kwam ... tegen". */
function readChanceMeeting(reading: Reading): void {
  const verb = reading.tokens.findIndex(
    ({ word }, at) => (word === 'liep' || word === 'kwam') && reading.isFree(at),
  );
  const isChance = reading.parts.some((part) => part.kind === 'form' && part.value === 'chance-encounter');
  if (isChance && verb !== -1) reading.take(verb, verb + 1);
  if (isChance || verb === -1 || reading.has('form')) return;
  const against = reading.tokens.findIndex(
    ({ word }, at) => word === 'tegen' && at > verb + 1 && reading.isFree(at),
  );
  if (against === -1) return;
  const tail = reading.word(verb) === 'liep' && reading.word(against + 1) !== 'aan' ? null : 1;
  if (tail === null) return;
  const length = reading.word(against + 1) === 'aan' ? 2 : 1;
  reading.take(verb, verb + 1);
  reading.claim(against, against + length, {
    kind: 'form',
    value: 'chance-encounter',
    candidates: ['chance-encounter'],
    certainty: 'proposed',
  });
}

/** Reads what kind of encounter it was, where, how it came about and who came along; of each the first that is told. */
export function readPhrases(reading: Reading, index: NameIndex): void {
  for (let at = 0; at < reading.tokens.length; at += 1) {
    if (!reading.isFree(at)) continue;
    if (readCompanyTitle(reading, at)) continue;
    const kinds = kindsIn(reading);
    const found = phraseAt(reading, at, kinds);
    if (found === null || (reading.inTopic[at] === true && found.phrase.kind !== 'podium')) continue;
    claimPhrase(reading, at, found.length, found.phrase);
    addSecondMeaning(reading, at, found.length, kinds);
  }
  for (let at = 0; at < reading.tokens.length; at += 1) {
    if (!reading.isFree(at) || reading.inTopic[at] === true) continue;
    readAlone(reading, at);
    if (reading.isFree(at)) readMisspelt(reading, at, index);
  }
  readChanceMeeting(reading);
}

/** What follows from what was read: a meeting by chance was not planned, a video link without a form is a video call. */
export function addImplied(reading: Reading, index: NameIndex): void {
  const chance = reading.parts.find((part) => part.kind === 'form' && part.value === 'chance-encounter');
  if (chance !== undefined && !reading.has('script')) {
    const { start, end } = chance;
    reading.parts.push({
      kind: 'script',
      value: 'unexpected',
      candidates: ['unexpected'],
      certainty: 'proposed',
      start,
      end,
    });
  }
  const digital = reading.parts.find((part) => part.kind === 'podium' && part.value === 'digital');
  if (digital !== undefined && !reading.has('form')) {
    const { start, end } = digital;
    reading.parts.push({
      kind: 'form',
      value: 'video-call',
      candidates: ['video-call', 'meeting'],
      certainty: 'proposed',
      start,
      end,
    });
  }
  const call = reading.parts.find((part) => part.kind === 'form' && part.value === 'video-call');
  if (call !== undefined && !reading.has('podium')) {
    const { start, end } = call;
    reading.parts.push({
      kind: 'podium',
      value: 'digital',
      candidates: ['digital'],
      certainty: 'proposed',
      start,
      end,
    });
  }
  readPlace(reading, index);
}

/** "bij de ggd": with them; "in molenwijk": in the neighbourhood. */
function readPlace(reading: Reading, index: NameIndex): void {
  for (let at = 0; at < reading.tokens.length - 1 && !reading.has('podium'); at += 1) {
    if (!reading.isFree(at)) continue;
    const skip = ['de', 'het', 't'].includes(reading.word(at + 1)) && reading.isFree(at + 1) ? 2 : 1;
    if (reading.word(at) === 'bij') {
      const part = reading.partAt(at + skip);
      const isPartner =
        part?.kind === 'participant' && part.candidates[0]?.kind.endsWith('organisation') === true;
      if (!isPartner) continue;
      reading.claim(at, at + skip, {
        kind: 'podium',
        value: 'at-partner',
        candidates: ['at-partner'],
        certainty: 'proposed',
      });
    } else if (reading.word(at) === 'in') {
      for (const length of [3, 2, 1]) {
        const words = Array.from({ length }, (_, offset) => reading.word(at + skip + offset)).join(' ');
        if (!index.areas.has(words) || !reading.areFree(at, at + skip + length)) continue;
        reading.claim(at, at + skip + length, {
          kind: 'podium',
          value: 'neighbourhood',
          candidates: ['neighbourhood'],
          certainty: 'proposed',
        });
        break;
      }
    }
  }
}

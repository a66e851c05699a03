import { tokensOf, type Token } from '#shared/quick-entry/tokens.ts';
import { ALWAYS, type CarefulKind, OF_A_PERSON } from './word-list.ts';

/** A word of a text that its subject would not want to read back. */
export interface CarefulWord {
  readonly kind: CarefulKind;
  /** As it was written. */
  readonly text: string;
  /** Folded, for telling whether it was pointed out before. */
  readonly word: string;
}

interface ListedWord {
  readonly kind: CarefulKind;
  readonly words: readonly string[];
  readonly always: boolean;
}

/** Longer texts are looked through up to here: the warning is a courtesy, not a check. */
const LONGEST_TEXT = 20_000;

function listed(
  lists: Readonly<Record<CarefulKind, readonly string[]>>,
  always: boolean,
): readonly ListedWord[] {
  return Object.entries(lists).flatMap(([kind, words]) =>
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of the list are the kinds
    words.map((word) => ({ kind: kind as CarefulKind, words: word.split(' '), always })),
  );
}

/** By first word, the longest first, so that "ernstig ziek" is found before "ziek". */
const BY_FIRST_WORD: ReadonlyMap<string, readonly ListedWord[]> = (() => {
  const groups = new Map<string, ListedWord[]>();
  for (const word of [...listed(OF_A_PERSON, false), ...listed(ALWAYS, true)]) {
    const [first = ''] = word.words;
    groups.set(first, [...(groups.get(first) ?? []), word]);
  }
  for (const group of groups.values()) group.sort((one, other) => other.words.length - one.words.length);
  return groups;
})();

/** Verbs that say what somebody is or has. */
const SAYING = new Set(
  'is was waren zijn bent ben lijkt leek blijkt bleek wordt werd heeft had hebben kreeg krijgt kampt zit zat raakte raakt gaat ging vindt noemt noemde oogt klinkt schijnt'.split(
    ' ',
  ),
);
const PRONOUNS = new Set('hij zij ze haar hem hun jij je die'.split(' '));
/** A capital at the start of a sentence is no name when it is one of these. */
const NO_NAMES = new Set(
  'de het een er dit dat deze die dan ook maar en of als in op bij met voor van over wat wie waar hoe onze ons hun mijn alle veel geen daar hier toen nu'.split(
    ' ',
  ),
);
/** As many pieces before the word as its verb may stand. */
const REACH = 5;
const CLAUSE_ENDS = new Set(['.', ',', ';', ':', '!', '?', '(', ')']);

/** Whether this piece can be somebody: "hij", or a name. What belongs to a name of several words counts as well. */
function isSomebody(token: Token | undefined, isFirst: boolean): boolean {
  if (token === undefined || token.kind !== 'word') return false;
  if (PRONOUNS.has(token.word)) return true;
  return token.capital && !(isFirst && NO_NAMES.has(token.word));
}

/** The pieces before a place that belong to the same clause, nearest first. */
function before(tokens: readonly Token[], at: number): readonly number[] {
  const places: number[] = [];
  for (let place = at - 1; place >= 0 && places.length < REACH; place -= 1) {
    if (CLAUSE_ENDS.has(tokens[place]?.word ?? '')) break;
    places.push(place);
  }
  return places;
}

function isSentenceStart(tokens: readonly Token[], place: number): boolean {
  return place === 0 || CLAUSE_ENDS.has(tokens[place - 1]?.word ?? '');
}

/** "hij is (weer) overspannen", "Karim de Boer heeft schulden", "is ze ziek", "zit met een burn-out thuis". */
function isSaidOfSomebody(tokens: readonly Token[], at: number): boolean {
  for (const place of before(tokens, at)) {
    if (!SAYING.has(tokens[place]?.word ?? '')) continue;
    const left = tokens[place - 1];
    const right = tokens[place + 1];
    const leftIsFirst = isSentenceStart(tokens, place - 1);
    if (place > 0 && !CLAUSE_ENDS.has(left?.word ?? '') && isSomebody(left, leftIsFirst)) {
      // "De Linde is failliet" speaks of a partner as often as of a person; an article before the name gives it away.
      return !isThing(tokens, place - 1);
    }
    if (right !== undefined && place + 1 < at && PRONOUNS.has(right.word)) return true;
  }
  return false;
}

/** A name with an article before it is no person: "de Jumbo", "Stichting De Brug", "het Rode Kruis". */
function isThing(tokens: readonly Token[], nameEnd: number): boolean {
  for (let place = nameEnd; place >= 0; place -= 1) {
    const token = tokens[place];
    if (token === undefined || token.kind !== 'word') return false;
    if (['de', 'het', 'een', 'stichting', 'vereniging', 'bv'].includes(token.word)) {
      // "Karim de Boer": inside a name the article stands behind a capital.
      const previous = tokens[place - 1];
      const isInsideName = !token.capital && previous?.kind === 'word' && previous.capital;
      return !isInsideName;
    }
    if (!token.capital) return false;
  }
  return false;
}

/**
 * Words of a text that are worth a second thought, because whom they are about may ask to read them (GDPR, article 15). Each
 * once, in their order. It is a list with a simple look at the sentence, no judgement: it misses much and is meant to.
 */
export function findCarefulWords(text: string): readonly CarefulWord[] {
  // A hyphen inside a word splits nothing: "burn-out" is one.
  const plain = text.slice(0, LONGEST_TEXT).replaceAll(/(?<=\p{L})-(?=\p{L})/gu, ' ');
  const tokens = tokensOf(plain);
  const found = new Map<string, CarefulWord>();
  let next = 0;
  for (const [place, token] of tokens.entries()) {
    // Inside what was found already.
    if (place < next) continue;
    const fits = (BY_FIRST_WORD.get(token.word) ?? []).find(
      ({ words, always }) =>
        words.every((word, offset) => tokens[place + offset]?.word === word) &&
        (always || isSaidOfSomebody(tokens, place)),
    );
    const last = fits === undefined ? undefined : tokens[place + fits.words.length - 1];
    if (fits === undefined || last === undefined) continue;
    next = place + fits.words.length;
    const word = fits.words.join(' ');
    if (!found.has(word)) {
      found.set(word, { kind: fits.kind, word, text: text.slice(token.start, last.end) });
    }
  }
  return [...found.values()];
}

import { fold } from '#shared/texts/fold.ts';
import { type PlacedWord, readWords } from '#shared/search/find-words.ts';
import { type FormStrength, nameForms } from './name-forms.ts';

/** Somebody whose name may stand in a text. */
export interface FindablePerson {
  readonly id: string;
  /** The name, and those from before a merge. */
  readonly names: readonly string[];
  readonly nicknames: readonly string[];
}

/** Who may be meant by words in a text, and how tellingly. */
interface Candidate {
  readonly personId: string;
  readonly strength: FormStrength;
  readonly telling: readonly number[];
}

/** A place in a text where a name stands. */
export interface NameMatch {
  readonly start: number;
  readonly end: number;
  /** Everybody who may be meant; empty: it is the name of something else. */
  readonly candidates: readonly (Omit<Candidate, 'telling'> & {
    /** A word that carries the name has a capital. */
    readonly capital: boolean;
  })[];
}

interface Node {
  readonly next: Map<string, Node>;
  readonly candidates: Candidate[];
  /** A partner, area or arrangement is called this. */
  isOther: boolean;
}

const newNode = (): Node => ({ next: new Map(), candidates: [], isOther: false });

/** All names of a network, ready to be looked for. */
export interface NameFinder {
  /** Names in a text, in order, none over another: at each place the longest. */
  find(text: string): readonly NameMatch[];
  /** Whether any person or thing has this word, folded, in its name. */
  knows(word: string): boolean;
}

function put(root: Node, words: readonly string[]): Node {
  let node = root;
  for (const word of words) {
    let next = node.next.get(word);
    if (next === undefined) {
      next = newNode();
      node.next.set(word, next);
    }
    node = next;
  }
  return node;
}

/** Between the words of one name stand spaces, hyphens and apostrophes; a full stop only after an initial or a title. */
function isSameName(text: string, before: PlacedWord, after: PlacedWord): boolean {
  const between = text.slice(before.end, after.start);
  if (/^[\s'’‘-]*$/u.test(between)) return !between.includes('\n\n');
  if (/^[\s.'’‘-]*$/u.test(between)) return before.end - before.start <= 2;
  return /^,\s*$/u.test(between) && before.end - before.start > 1;
}

/**
 * Gets names ready to be looked for.
 *
 * @param things names of partners, areas and the like: what stands inside one of those is no person.
 */
export function makeNameFinder(
  persons: readonly FindablePerson[],
  things: readonly string[] = [],
): NameFinder {
  const root = newNode();
  const known = new Set<string>();
  for (const person of persons) {
    for (const { words, strength, telling } of nameForms(person)) {
      put(root, words).candidates.push({ personId: person.id, strength, telling });
      for (const word of words) known.add(word);
    }
  }
  for (const thing of things) {
    const words = readWords(thing).map(({ word }) => word);
    if (words.length === 0) continue;
    put(root, words).isOther = true;
    for (const word of words) known.add(word);
  }
  const longestFrom = (text: string, words: readonly PlacedWord[], from: number) => {
    let node = root;
    let found: { readonly node: Node; readonly until: number } | null = null;
    for (let place = from; place < words.length; place += 1) {
      const [word, before] = [words[place], words[place - 1]];
      if (word === undefined) break;
      if (place > from && before !== undefined && !isSameName(text, before, word)) break;
      const next = node.next.get(word.word);
      if (next === undefined) break;
      node = next;
      if (node.isOther || node.candidates.length > 0) found = { node, until: place };
    }
    return found;
  };
  return {
    knows: (word) => known.has(word),
    find: (text) => {
      const words = readWords(text);
      const matches: NameMatch[] = [];
      for (let place = 0; place < words.length; ) {
        const found = longestFrom(text, words, place);
        const [first, last] = [words[place], found === null ? undefined : words[found.until]];
        if (found === null || first === undefined || last === undefined) {
          place += 1;
          continue;
        }
        const start = place;
        const hasCapital = (offset: number): boolean => {
          const word = words[start + offset];
          return word !== undefined && /^\p{Lu}/u.test(text.slice(word.start, word.end));
        };
        matches.push({
          start: first.start,
          end: last.end,
          candidates: found.node.candidates.map(({ personId, strength, telling }) => ({
            personId,
            strength,
            capital: telling.some((offset) => hasCapital(offset)),
          })),
        });
        place = found.until + 1;
      }
      return matches;
    },
  };
}

/** The same text for comparing, as names are compared. */
export function sameNameKey(name: string): string {
  return fold(name).replaceAll(/\s+/gu, ' ');
}

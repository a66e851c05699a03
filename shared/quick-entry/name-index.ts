import { isValidOn, type IsoDate } from '#shared/domain/calendar-date.ts';
import type { Area, Theme } from '#shared/domain/category.ts';
import type { OrganisationId, ThemeId } from '#shared/domain/ids.ts';
import type { Organisation } from '#shared/domain/organisation.ts';
import type { Affiliation, Person } from '#shared/domain/person.ts';
import type { KnownParticipant } from './parts.ts';
import { wordsOf } from './tokens.ts';
import { VocabularyIndex } from './vocabulary-index.ts';

/** Somebody who can have been there. */
export interface Entry {
  readonly participant: KnownParticipant;
  /** Smaller: likelier, when several bear the name. */
  readonly rank: number;
  readonly affiliations: readonly Pick<Affiliation, 'organisationId' | 'from' | 'until'>[];
}

/** One name of somebody, taken apart. */
export interface IndexedName {
  readonly entry: Entry;
  readonly words: readonly string[];
  /** The halves of a first name ("Henk-Jan"): nobody is called so. */
  readonly halfNames: readonly string[];
}

/** Names of the network, taken apart once; each key typed is answered from here. */
export interface NameIndex {
  /** Whole names, "jan de boer" or "ggd", to who is called so. */
  readonly whole: ReadonlyMap<string, readonly Entry[]>;
  /** Pieces that the longest whole name takes. */
  readonly longestName: number;
  readonly byWord: ReadonlyMap<string, readonly IndexedName[]>;
  readonly vocabulary: VocabularyIndex;
  readonly areaWords: ReadonlySet<string>;
  /** Whole names of areas. */
  readonly areas: ReadonlySet<string>;
  readonly themes: readonly { readonly id: ThemeId; readonly words: readonly string[] }[];
}

export interface NamedThings {
  readonly organisations: readonly Pick<Organisation, 'id' | 'name' | 'shortName' | 'archived'>[];
  readonly persons: readonly Pick<Person, 'id' | 'name' | 'nickname' | 'archived' | 'affiliations'>[];
  readonly themes: readonly Theme[];
  readonly areas: readonly Area[];
  /** Those met lately, the latest first, as "kind:id": they come first among equals. */
  readonly metLately?: readonly string[];
}

const ARTICLES = new Set(['de', 'het', 't']);
const LONGEST_NAME = 10;
/** "Henk-Jan Lindeboom": a first name of two halves. */
const DOUBLE_FIRST_NAME = /^[^\s-]+-[^\s-]+\s/;
const LEGAL_FORMS = /[,\s]+(?:b\.?v\.?|n\.?v\.?|u\.?a\.?|v\.?o\.?f\.?|i\.?o\.?|e\.?o\.?)$/i;

function withoutArticle(words: readonly string[]): readonly string[] {
  return words.length > 1 && ARTICLES.has(words[0] ?? '') ? words.slice(1) : words;
}

/** "Ziekenhuis De Brug, locatie Voorbeeldstad" is also called what stands before the comma or the bracket. */
function namesOfOrganisation(name: string, shortName: string): readonly string[] {
  const head = name.split(/[,(]/)[0] ?? name;
  return [name, shortName, head, name.replace(LEGAL_FORMS, ''), head.replace(LEGAL_FORMS, '')];
}

const PERSON_PARTICLES = new Set(['van', 'de', 'den', 'der', 'ten', 'ter', 'te', 't', 'in', 'op', 'het']);

/** `Jan-Willem "Willem de Schipper" Ottens` bears the name between the quotes too. */
function otherNamesOfPerson(
  name: string,
  plain: string,
  nickname: string,
  words: readonly string[],
): readonly string[] {
  const quoted = name === plain ? '' : (/"([^"]*)"/.exec(name)?.[1] ?? '');
  const firstHalf = plain.includes('-') ? (plain.split(/(?<=\S)-(?=\S)/)[0] ?? '') : '';
  const isDouble = firstHalf !== '' && wordsOf(firstHalf).length > 1;
  const bare = words.length > 2 ? words.filter((word) => !PERSON_PARTICLES.has(word)).join(' ') : '';
  return [nickname, quoted, isDouble ? firstHalf : '', bare];
}

/** "goedgestapeld": two or three words of some length are also written as one. */
function joinedKey(key: string): string {
  const words = key.split(' ');
  const joined = words.join('');
  return words.length < 4 && joined.length >= 8 ? joined : key;
}

/** Takes all names apart; once per change of the network, about a tenth of a second for 25,000 names. */
export function buildNameIndex(things: NamedThings): NameIndex {
  const lately = new Map((things.metLately ?? []).map((key, place) => [key, place]));
  const whole = new Map<string, Entry[]>();
  const byWord = new Map<string, IndexedName[]>();
  let longestName = 1;
  let position = lately.size;

  const addWhole = (key: string, entry: Entry): void => {
    if (key === '') return;
    const same = whole.get(key);
    if (same === undefined) whole.set(key, [entry]);
    else if (same.at(-1) !== entry && !same.includes(entry)) same.push(entry);
  };
  const addWords = (words: readonly string[], entry: Entry, halfNames: readonly string[]): void => {
    const name = { entry, words, halfNames };
    for (const [place, word] of words.entries()) {
      if (words.indexOf(word) !== place) continue;
      const postings = byWord.get(word);
      if (postings === undefined) byWord.set(word, [name]);
      else postings.push(name);
    }
  };
  const addOrganisation = (entry: Entry, name: string, shortName: string): void => {
    for (const [place, text] of namesOfOrganisation(name, shortName).entries()) {
      if (text === '') continue;
      const words = wordsOf(text).slice(0, LONGEST_NAME);
      const key = withoutArticle(words).join(' ');
      addWhole(key, entry);
      addWhole(words.join(' '), entry);
      addWhole(joinedKey(key), entry);
      longestName = Math.max(longestName, words.length);
      if (place < 2) addWords(words, entry, []);
    }
  };
  const addPerson = (entry: Entry, name: string, nickname: string): void => {
    const plain = name.includes('"') ? name.replaceAll(/"[^"]*"/g, ' ') : name;
    const words = wordsOf(plain).slice(0, LONGEST_NAME);
    addWhole(words.join(' '), entry);
    for (const text of otherNamesOfPerson(name, plain, nickname, words)) {
      if (text !== '') addWhole(withoutArticle(wordsOf(text).slice(0, LONGEST_NAME)).join(' '), entry);
    }
    longestName = Math.max(longestName, words.length);
    addWords(
      words,
      entry,
      plain.includes('-') && DOUBLE_FIRST_NAME.test(plain.trim()) ? words.slice(0, 2) : [],
    );
  };
  for (const organisation of things.organisations) {
    if (organisation.archived) continue;
    const participant = { kind: 'organisation', id: organisation.id } as const;
    const rank = lately.get(`organisation:${organisation.id}`) ?? (position += 1);
    addOrganisation({ participant, rank, affiliations: [] }, organisation.name, organisation.shortName);
  }
  for (const person of things.persons) {
    if (person.archived) continue;
    const participant = { kind: 'person', id: person.id } as const;
    const rank = lately.get(`person:${person.id}`) ?? (position += 1);
    const { affiliations } = person;
    addPerson({ participant, rank, affiliations }, person.name, person.nickname);
  }
  const areaNames = things.areas.map((area) => wordsOf(area.name));
  return {
    whole,
    longestName,
    byWord,
    vocabulary: new VocabularyIndex(new Set(byWord.keys())),
    areaWords: new Set(areaNames.flat()),
    areas: new Set(areaNames.flatMap((words) => [words.join(' '), withoutArticle(words).join(' ')])),
    themes: things.themes.map((theme) => ({ id: theme.id, words: wordsOf(theme.name) })),
  };
}

/** Who of these counts for one of the partners on that day. */
export function entriesAt(
  entries: readonly Entry[],
  partners: ReadonlySet<OrganisationId>,
  date: IsoDate,
): readonly Entry[] {
  return entries.filter(({ affiliations }) =>
    affiliations.some(
      ({ organisationId, from, until }) => partners.has(organisationId) && isValidOn(date, from, until),
    ),
  );
}

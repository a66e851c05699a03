import { readPersonName } from '#shared/duplicates/person-names.ts';
import { readWords } from '#shared/search/find-words.ts';

/**
 * How a form points at somebody: first and family name, initials and family name, a name for every day, the family name or the
 * first name alone.
 */
export type FormStrength = 'full' | 'initials' | 'nickname' | 'family' | 'given';

/** A way in which a name may be written: folded words in a row. */
export interface NameForm {
  readonly words: readonly string[];
  readonly strength: FormStrength;
  /** Places in `words` of what must not be a small letter to be a name for sure. */
  readonly telling: readonly number[];
}

interface NamedPerson {
  /** The name, and those from before. */
  readonly names: readonly string[];
  readonly nicknames: readonly string[];
}

const wordsIn = (text: string): readonly string[] => readWords(text).map(({ word }) => word);

/** "Berg, Femke van den" as people say it. */
function spoken(name: string): string {
  const [family = '', ...rest] = name.replaceAll(/\([^)]*\)/g, ' ').split(',');
  const given = rest.join(' ').trim();
  const isTitle = readPersonName(given).plain === '' || readPersonName(given).family.length === 0;
  const [firstGiven] = readPersonName(given).given;
  return given === '' || (isTitle && firstGiven === undefined) ? family : `${given} ${family}`;
}

/** The family name with what stands before it: "van den berg". */
function surnameOf(words: readonly string[], family: readonly string[], prefix: string): readonly string[] {
  const first = words.findIndex((word, place) => place > 0 && word === family[0]);
  if (first === -1) return family;
  const before = wordsIn(prefix);
  let start = first;
  while (start > 1 && before.includes(words[start - 1] ?? '')) start -= 1;
  return words.slice(start);
}

function formsOfName(name: string): readonly NameForm[] {
  const parsed = readPersonName(name);
  const words = wordsIn(spoken(name));
  const family = parsed.family.flatMap((part) => wordsIn(part));
  const given = parsed.given.flatMap((part) => wordsIn(part));
  const [firstGiven] = given;
  const forms: NameForm[] = [];
  const add = (strength: FormStrength, row: readonly string[], telling: readonly string[]): void => {
    if (row.length === 0) return;
    forms.push({
      words: row,
      strength,
      telling: row.flatMap((word, place) => (telling.includes(word) ? [place] : [])),
    });
  };
  if (family.length === 0) {
    if (words.length > 1) add('full', words, words);
    else add('given', words, words);
    return forms;
  }
  const surname = surnameOf(words, family, parsed.prefix);
  const surnames = [surname, family, ...family.map((part) => [part])];
  const before = [given, firstGiven === undefined ? [] : [firstGiven]].filter((row) => row.length > 0);
  for (const row of surnames) {
    for (const front of before) {
      add('full', [...front, ...row], [...given, ...family]);
      add('full', [...row, ...front], [...given, ...family]);
      add('full', [...row, ...front, ...wordsIn(parsed.prefix)], [...given, ...family]);
    }
    const initials = Array.from(parsed.initials);
    const [first] = initials;
    if (first !== undefined) {
      add('initials', [...initials, ...row], family);
      add('initials', [first, ...row], family);
      if (initials.length > 1) add('initials', [parsed.initials, ...row], family);
    }
    add('family', row, family);
  }
  for (const front of before) add('given', front, given);
  return forms;
}

/** Whether a word can carry a name: single letters ("'t", "d'", initials) never do by themselves. */
function carriesName({ words, strength }: NameForm): boolean {
  if (strength === 'full' || strength === 'initials') return words.some((word) => word.length > 1);
  return words.some((word) => word.length > 1) && words.join('').length > 1;
}

/** All ways in which somebody may be written, each once; of two that read the same the more telling one. */
export function nameForms({ names, nicknames }: NamedPerson): readonly NameForm[] {
  const all = [
    ...names.flatMap((name) => formsOfName(name)),
    ...nicknames.flatMap((nickname): readonly NameForm[] => {
      const words = wordsIn(nickname);
      return [{ words, strength: 'nickname', telling: words.map((_, place) => place) }];
    }),
  ].filter((form) => form.words.length > 0 && carriesName(form));
  const order: readonly FormStrength[] = ['full', 'initials', 'nickname', 'family', 'given'];
  const byWords = new Map<string, NameForm>();
  for (const form of all.toSorted(
    (one, other) => order.indexOf(one.strength) - order.indexOf(other.strength),
  )) {
    const key = form.words.join(' ');
    if (!byWords.has(key)) byWords.set(key, form);
  }
  return [...byWords.values()];
}

/** Words by which texts that may speak of somebody are looked up: parts of the names, without what stands in every name. */
export function anchorWords(person: NamedPerson): readonly string[] {
  const parts = person.names.flatMap((name) => {
    const parsed = readPersonName(name);
    const carried = [...parsed.family, ...parsed.given].flatMap((part) => wordsIn(part));
    return carried.length > 0 ? carried : wordsIn(name);
  });
  const words = [...parts, ...person.nicknames.flatMap((nickname) => wordsIn(nickname))];
  return [...new Set(words)].filter((word) => word.length > 1);
}

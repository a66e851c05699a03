import { fold } from '#shared/texts/fold.ts';
import type { DuplicateReason } from './duplicate.ts';
import { isTypo, soundOf } from './words.ts';

const TITLES = new Set(
  'dhr mevr mw meneer mevrouw heer drs dr ir ing mr prof bc jhr ba bsc msc ma mba mpa llm phd rc ra dhrdrs mwdrs'.split(
    ' ',
  ),
);
const PREFIXES = new Set(
  "van de der den het 't ten ter te in op aan bij 's von zu el al la le du da di dos".split(' '),
);

/** Names for every day beside the names in the passport, both folded. */
const CALL_NAMES: Readonly<Record<string, string>> = {
  ad: 'adrianus',
  bas: 'sebastiaan',
  bert: 'albert',
  cees: 'cornelis',
  kees: 'cornelis',
  ed: 'eduard',
  els: 'elisabeth',
  liesbeth: 'elisabeth',
  frits: 'frederik',
  gerrit: 'gerard',
  guus: 'augustinus',
  hans: 'johannes',
  jan: 'johannes',
  henk: 'hendrik',
  ineke: 'catharina',
  joop: 'johannes',
  kim: 'kimberly',
  klaas: 'nicolaas',
  koos: 'jacobus',
  jaap: 'jacob',
  leen: 'leendert',
  leo: 'leonardus',
  maaike: 'maria',
  marieke: 'maria',
  marijke: 'maria',
  nico: 'nicolaas',
  piet: 'pieter',
  peter: 'pieter',
  rob: 'robert',
  ruud: 'rudolf',
  sjaak: 'jacobus',
  theo: 'theodorus',
  tom: 'thomas',
  ton: 'antonius',
  toon: 'antonius',
  wil: 'wilhelmina',
  wim: 'willem',
};

/** The name of a person taken apart. */
export interface PersonName {
  readonly plain: string;
  /** First names written out, folded; empty where there are only initials. */
  readonly given: readonly string[];
  /** First letters of all first names, as far as known: "jw". */
  readonly initials: string;
  /** Family names without prefixes: of "van der Meer-de Vries" both. Empty for somebody with one name. */
  readonly family: readonly string[];
  readonly familySounds: readonly string[];
  /** "van der", or empty. */
  readonly prefix: string;
}

interface Token {
  readonly written: string;
  readonly folded: string;
}

function isInitials({ written, folded }: Token): boolean {
  if (/^(\p{L}\.)+\p{L}?\.?$/u.test(written)) return true;
  return folded.length === 1 || (/^\p{Lu}{2,3}$/u.test(written) && !/[aeiouy]/.test(folded));
}

/** Where the family name begins: at a prefix, at a part such as "Meer-de", or else at the last word. */
function familyStart(tokens: readonly Token[]): number {
  const place = tokens.findIndex(({ folded }, index) => {
    if (index === 0) return false;
    const afterHyphen = folded.split('-').slice(1);
    return PREFIXES.has(folded) || afterHyphen.some((part) => PREFIXES.has(part));
  });
  return place === -1 ? Math.max(1, tokens.length - 1) : place;
}

function tokensOf(text: string): readonly Token[] {
  return text
    .replaceAll(/\([^)]*\)/g, ' ')
    .split(/\s+/)
    .map((written) => ({ written, folded: fold(written).replaceAll(/[^\p{L}\p{N}'-]/gu, '') }))
    .filter(({ folded, written }) => folded !== '' && (!TITLES.has(folded) || /^\p{Lu}\./u.test(written)));
}

/** Takes a name apart, written either way: "dhr. J.W. van der Meer" or "Meer, Jan Willem van der". */
export function readPersonName(name: string): PersonName {
  const [beforeComma = '', ...afterComma] = name.split(',');
  const rest = tokensOf(afterComma.join(' '));
  // A title behind a comma ("Noor de Wit, MBA") is no other order of writing.
  const tokens = rest.length === 0 ? tokensOf(beforeComma) : [...rest, ...tokensOf(beforeComma)];
  const start = familyStart(tokens);
  const front = tokens.slice(0, start);
  const familyParts = tokens.slice(start).flatMap(({ folded }) => folded.split('-'));
  const family = familyParts.filter((part) => part !== '' && !PREFIXES.has(part));
  const given = front.filter((token) => !isInitials(token)).flatMap(({ folded }) => folded.split('-'));
  const initials = front
    .map((token) =>
      isInitials(token)
        ? token.folded
        : token.folded
            .split('-')
            .map((part) => part[0])
            .join(''),
    )
    .join('');
  return {
    plain: fold(name).replaceAll(/\s+/g, ' '),
    given,
    initials: initials.replaceAll('-', ''),
    family,
    familySounds: family.map((part) => soundOf(part)),
    prefix: familyParts.filter((part) => PREFIXES.has(part)).join(' '),
  };
}

/** The full name behind a name for every day; the name itself when none is known. */
export function writtenOutGiven(given: string): string {
  return CALL_NAMES[given] ?? given;
}

/** How far two first names agree, from 0 (another name) to 1. */
export function compareGiven(
  one: PersonName,
  other: PersonName,
): readonly [reason: DuplicateReason, weight: number] | null {
  const [first, second] = [one.given[0], other.given[0]];
  if (first === undefined || second === undefined) {
    const [short, long] = [one.initials, other.initials];
    const fits = short !== '' && long !== '' && (short.startsWith(long) || long.startsWith(short));
    return fits ? ['initials', first === second ? 0.55 : 0.5] : null;
  }
  if (first === second) return ['same-name', 0.85];
  if (soundOf(first) === soundOf(second)) return ['spelling', 0.75];
  if (writtenOutGiven(first) === writtenOutGiven(second)) return ['short-form', 0.65];
  return isTypo(first, second) ? ['typo', 0.6] : null;
}

/** How far two family names agree, as a loss of certainty; `null` when they are other names. */
export function compareFamily(
  one: PersonName,
  other: PersonName,
): readonly [reason: DuplicateReason | null, loss: number] | null {
  if (one.family.length === 0 || other.family.length === 0) return null;
  const same = one.family.join(' ') === other.family.join(' ');
  if (same) return one.prefix === other.prefix ? [null, 0] : ['name-prefix', 0.1];
  if ([...one.family].sort().join(' ') === [...other.family].sort().join(' ')) return ['word-order', 0.05];
  if (one.familySounds.join(' ') === other.familySounds.join(' ')) return ['spelling', 0.1];
  if (one.familySounds.some((part) => other.familySounds.includes(part))) return ['married-name', 0.12];
  const [first, second] = [one.family[0], other.family[0]];
  const single = one.family.length === 1 && other.family.length === 1;
  return single && first !== undefined && second !== undefined && isTypo(first, second)
    ? ['typo', 0.2]
    : null;
}

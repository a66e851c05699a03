import type { OrganisationId } from '#shared/domain/ids.ts';
import type { Organisation } from '#shared/domain/organisation.ts';
import { fold } from '#shared/texts/fold.ts';
import { websiteHost } from './contact.ts';
import type { DuplicateReason, FoundDuplicates, Likeness } from './duplicate.ts';
import { combined, findPairs } from './find-pairs.ts';
import type { Sliced } from '#shared/sliced.ts';
import { deletionsOf, isTypo, wordsOf } from './words.ts';

type Compared = Pick<Organisation, 'id' | 'name' | 'shortName' | 'website' | 'archived'>;

/** How lists of partners shorten common words. */
const WRITTEN_OUT: Readonly<Record<string, string>> = {
  ver: 'vereniging',
  gem: 'gemeente',
  prov: 'provincie',
  ned: 'nederlandse',
  coop: 'cooperatie',
  wbv: 'woningbouwvereniging',
  wst: 'woonstichting',
  bs: 'basisschool',
  zkh: 'ziekenhuis',
  wijkver: 'wijkvereniging',
};
/** What a notary adds, and people leave out. */
const LEGAL_FORMS = new Set(
  'stichting vereniging bv nv vof cv cooperatie cooperatieve ua ba maatschap gr holding'.split(' '),
);
const SMALL_WORDS = new Set('de het een van voor der den te ter ten t s op aan bij en in'.split(' '));
/** Words that are left out in speech without naming something else. */
const GENERAL_WORDS = new Set('groep organisatie nederland instelling bedrijf kantoor regio'.split(' '));
/** "Veiligheidsregio Kaailand (VRK)". */
const ABBREVIATION_IN_BRACKETS = /\(([\p{Lu}\d]{2,8})\)/u;

/** A name taken apart once, for all comparisons. */
interface NameReading {
  readonly plain: string;
  /** What names it: without legal form, small words, "gemeente", and an abbreviation between brackets. */
  readonly core: readonly string[];
  readonly joined: string;
  readonly sorted: string;
  readonly withoutGeneral: string;
  readonly municipal: boolean;
  readonly legalForm: string;
  /** First letters of its words, as an abbreviation would have them; empty under three words. */
  readonly initials: string;
  /** Short names by which it is known. */
  readonly aliases: readonly string[];
}

interface Read {
  readonly organisation: Compared;
  readonly name: NameReading;
  readonly host: string | null;
}

function writtenOut(word: string, place: number): string {
  // "St." in front is a foundation, further on a saint.
  if (word === 'st') return place === 0 ? 'stichting' : 'sint';
  return WRITTEN_OUT[word] ?? word;
}

function readName({ name, shortName }: Compared): NameReading {
  const bracketed = ABBREVIATION_IN_BRACKETS.exec(name)?.[1];
  const rest = bracketed === undefined ? name : name.replace(ABBREVIATION_IN_BRACKETS, ' ');
  const words = wordsOf(rest).map((word, place) => writtenOut(word, place));
  const meaning = words.filter((word) => !SMALL_WORDS.has(word));
  const named = meaning.filter((word) => !LEGAL_FORMS.has(word));
  const municipal = named.length > 1 && named[0] === 'gemeente';
  const kept = municipal ? named.slice(1) : named;
  const core = kept.length > 0 ? kept : words;
  const sortedWords = [...core].sort();
  const aliases = [bracketed ?? '', shortName]
    .map((text) => wordsOf(text).join(''))
    .filter((alias) => alias.length > 1);
  return {
    plain: fold(name).replaceAll(/\s+/g, ' '),
    core,
    joined: core.join(''),
    sorted: sortedWords.join(' '),
    withoutGeneral: sortedWords.filter((word) => !GENERAL_WORDS.has(word)).join(' '),
    municipal,
    legalForm: meaning.filter((word) => LEGAL_FORMS.has(word)).join(' '),
    initials: meaning.length < 3 ? '' : meaning.map((word) => word[0]).join(''),
    aliases,
  };
}

function keysOf({ name, host }: Read): readonly string[] {
  const words = name.sorted.split(' ');
  const slips = words.flatMap((word, place) =>
    deletionsOf(word).map((shorter) => `slip ${words.toSpliced(place, 1, shorter).sort().join(' ')}`),
  );
  const short = [...name.aliases, name.initials, name.joined.length <= 12 ? name.joined : ''];
  return [
    `joined ${name.joined}`,
    `sorted ${name.sorted}`,
    ...(name.withoutGeneral === '' ? [] : [`general ${name.withoutGeneral}`]),
    ...slips,
    ...short.filter((alias) => alias !== '').map((alias) => `short ${alias}`),
    ...(host === null ? [] : [`host ${host}`]),
  ];
}

/** Whether the names are the same words but for one slip in one of them. */
function differsBySlip(one: NameReading, other: NameReading): boolean {
  if (one.core.length !== other.core.length) return false;
  const left = [...other.core];
  const unmatched = one.core.filter((word) => {
    const place = left.indexOf(word);
    if (place === -1) return true;
    left.splice(place, 1);
    return false;
  });
  const [word, slip] = [unmatched[0], left[0]];
  return unmatched.length === 1 && word !== undefined && slip !== undefined && isTypo(word, slip);
}

function likenessOfNames(one: NameReading, other: NameReading): readonly [DuplicateReason, number] | null {
  if (one.plain === other.plain) return ['same-name', 0.97];
  const [short, shorter] = [one.joined, other.joined];
  if (short === shorter) {
    if (one.municipal !== other.municipal) return ['municipality', 0.85];
    return one.legalForm === other.legalForm ? ['spelling', 0.92] : ['legal-form', 0.9];
  }
  if (one.municipal !== other.municipal) return null;
  if (one.sorted === other.sorted) return ['word-order', 0.8];
  if (differsBySlip(one, other)) return ['typo', 0.7];
  if (one.withoutGeneral !== '' && one.withoutGeneral === other.withoutGeneral) return ['general-words', 0.6];
  return null;
}

/** Whether one is called by the short name of the other. */
function likenessOfShortNames(
  one: NameReading,
  other: NameReading,
): readonly [DuplicateReason, number] | null {
  const called = ({ aliases }: NameReading, by: NameReading): boolean => aliases.includes(by.joined);
  if (called(one, other) || called(other, one)) return ['short-name', 0.75];
  if (one.aliases.some((alias) => other.aliases.includes(alias))) return ['short-name', 0.62];
  const abbreviates = (long: NameReading, short: NameReading): boolean =>
    long.initials !== '' && (short.joined === long.initials || short.aliases.includes(long.initials));
  if (abbreviates(one, other) || abbreviates(other, one)) return ['abbreviation', 0.6];
  return null;
}

function compare(one: Read, other: Read): Likeness {
  // What was put away twice disturbs nobody.
  if (one.organisation.archived && other.organisation.archived) return { reasons: [], confidence: 0 };
  const evidence = [
    likenessOfNames(one.name, other.name),
    likenessOfShortNames(one.name, other.name),
    one.host !== null && one.host === other.host ? (['website', 0.45] as const) : null,
  ].filter((likeness) => likeness !== null);
  return combined(evidence);
}

function read(organisation: Compared): Read {
  return { organisation, name: readName(organisation), host: websiteHost(organisation.website) };
}

/** How much two partners look alike by name, short name and website. */
export function compareOrganisations(one: Compared, other: Compared): Likeness {
  return compare(read(one), read(other));
}

/** Partners that may be one, most certain first. @param distinct `pairKey`s of what the user said is not the same */
export function findDuplicateOrganisations(
  organisations: readonly Compared[],
  distinct: ReadonlySet<string>,
): Sliced<FoundDuplicates<OrganisationId>> {
  return findPairs<Compared, Read, OrganisationId>({
    sources: organisations,
    read,
    idOf: ({ organisation }) => organisation.id,
    keysOf,
    compare,
    distinct,
  });
}

import type { OrganisationId, PersonId } from '#shared/domain/ids.ts';
import type { Person } from '#shared/domain/person.ts';
import { fold } from '#shared/texts/fold.ts';
import { type EmailReading, type PhoneReading, readEmail, readPhone } from './contact.ts';
import type { DuplicateReason, FoundDuplicates, Likeness } from './duplicate.ts';
import { combined, findPairs } from './find-pairs.ts';
import type { Sliced } from '#shared/sliced.ts';
import {
  compareFamily,
  compareGiven,
  type PersonName,
  readPersonName,
  writtenOutGiven,
} from './person-names.ts';
import { deletionsOf, soundOf } from './words.ts';

type Compared = Pick<Person, 'id' | 'name' | 'nickname' | 'email' | 'phone' | 'affiliations' | 'archived'>;

interface Read {
  readonly person: Compared;
  readonly name: PersonName;
  /** First word of the nickname: "Bas" of "Bas van de wijkraad". */
  readonly nickname: string;
  readonly email: EmailReading | null;
  readonly phone: PhoneReading | null;
  readonly partners: ReadonlySet<OrganisationId>;
}

function read(person: Compared): Read {
  return {
    person,
    name: readPersonName(person.name),
    nickname: fold(person.nickname).split(/\s+/)[0] ?? '',
    email: readEmail(person.email),
    phone: readPhone(person.phone),
    partners: new Set(person.affiliations.map(({ organisationId }) => organisationId)),
  };
}

function keysOf({ name, nickname, email, phone, partners }: Read): readonly string[] {
  const given = name.given[0];
  const spoken = [given, nickname === '' ? undefined : nickname].filter((word) => word !== undefined);
  const firstLetters = new Set(
    [name.initials, ...spoken, ...spoken.map((word) => writtenOutGiven(word))]
      .filter((word) => word !== '')
      .map((word) => soundOf(word[0] ?? '')),
  );
  const families = name.familySounds.flatMap((part) =>
    [...firstLetters].map((letter) => `name ${letter} ${part}`),
  );
  const slips = name.family.flatMap((part) =>
    deletionsOf(part).flatMap((shorter) => [...firstLetters].map((letter) => `slip ${letter} ${shorter}`)),
  );
  // Somebody known by one name only is looked for among those of the same partner.
  const alone = spoken.flatMap((word) => [...partners].map((partner) => `alone ${word} ${partner}`));
  return [
    ...families,
    ...slips,
    ...alone,
    ...(email === null ? [] : [`email ${email.address}`]),
    ...(phone === null ? [] : [`phone ${phone.number}`]),
  ];
}

type Evidence = readonly [DuplicateReason, number];

function sharesPartner(one: Read, other: Read): boolean {
  return [...one.partners].some((partner) => other.partners.has(partner));
}

/** What the names say; empty when they are names of two people. */
function evidenceOfNames(one: Read, other: Read, together: boolean): readonly Evidence[] {
  const [first, second] = [one.name, other.name];
  const oneOnly = first.family.length === 0 || second.family.length === 0;
  if (oneOnly) {
    const spoken = ({ name, nickname }: Read): readonly string[] =>
      [name.given[0] ?? '', nickname].filter((word) => word !== '');
    const known = spoken(one).some((word) => spoken(other).includes(word));
    if (!known) return [];
    return first.plain === second.plain ? [['same-name', 0.6]] : together ? [['given-name-only', 0.35]] : [];
  }
  const family = compareFamily(first, second);
  if (family === null) return [];
  const byNickname =
    (one.nickname !== '' && one.nickname === second.given[0]) ||
    (other.nickname !== '' && other.nickname === first.given[0]);
  const given = compareGiven(first, second) ?? (byNickname ? (['nickname', 0.7] as const) : null);
  if (given === null) return [];
  const [familyReason, loss] = family;
  const weight = given[1] - loss;
  if (first.plain === second.plain) return [['same-name', 0.85]];
  // Where the name is the same but for something, the something is the reason.
  if (given[0] === 'same-name') return [[familyReason ?? 'spelling', weight]];
  return familyReason === null
    ? [[given[0], weight]]
    : [
        [given[0], weight - 0.05],
        [familyReason, 0],
      ];
}

function compare(one: Read, other: Read): Likeness {
  if (one.person.archived && other.person.archived) return { reasons: [], confidence: 0 };
  const together = sharesPartner(one, other);
  const names = evidenceOfNames(one, other, together);
  const sameName = names.length > 0;
  const evidence: Evidence[] = [...names];
  if (one.email !== null && one.email.address === other.email?.address) {
    if (sameName) evidence.push(['email', one.email.personal ? 0.94 : 0.7]);
    else if (one.email.personal) evidence.push(['email', 0.5]);
  }
  if (one.phone !== null && one.phone.number === other.phone?.number) {
    if (sameName) evidence.push(['phone', one.phone.mobile ? 0.9 : 0.7]);
    else if (one.phone.mobile) evidence.push(['phone', 0.45]);
  }
  if (evidence.length === 0) return { reasons: [], confidence: 0 };
  if (together) {
    const strongest = Math.max(...evidence.map(([, weight]) => weight));
    evidence.push(['same-partner', sameName ? Math.min(0.9, strongest + 0.1) : 0]);
  }
  const { reasons, confidence } = combined(evidence.map(([reason, weight]) => [reason, weight]));
  return { reasons: inOrder(reasons), confidence };
}

/** The partner is what makes a likeness stronger, never the first thing to say. */
function inOrder(reasons: readonly DuplicateReason[]): readonly DuplicateReason[] {
  const others = reasons.filter((reason) => reason !== 'same-partner');
  return others.length === reasons.length ? reasons : [...others, 'same-partner'];
}

/** How much two persons look alike by name, e-mail, phone and the partners they work for. */
export function comparePersons(one: Compared, other: Compared): Likeness {
  return compare(read(one), read(other));
}

/** Persons who may be one, most certain first. @param distinct `pairKey`s of what the user said is not the same */
export function findDuplicatePersons(
  persons: readonly Compared[],
  distinct: ReadonlySet<string>,
): Sliced<FoundDuplicates<PersonId>> {
  return findPairs<Compared, Read, PersonId>({
    sources: persons,
    read,
    idOf: ({ person }) => person.id,
    keysOf,
    compare,
    distinct,
  });
}

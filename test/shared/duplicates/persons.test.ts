import { expect, test } from 'vitest';
import { affiliationIdSchema, organisationIdSchema, personIdSchema } from '#shared/domain/ids.ts';
import type { Person } from '#shared/domain/person.ts';
import { LEAST_CONFIDENCE } from '#shared/duplicates/duplicate.ts';
import { readEmail, readPhone, websiteHost } from '#shared/duplicates/contact.ts';
import { allAtOnce } from '#shared/sliced.ts';
import { comparePersons, findDuplicatePersons } from '#shared/duplicates/persons.ts';
import { rowId } from '#test/support/rows.ts';

type Known = Partial<Pick<Person, 'nickname' | 'email' | 'phone' | 'archived'>> & {
  readonly name: string;
  /** Number of the partner. */
  readonly at?: number;
};

function made(known: Known | string, number: number): Person {
  const { at, ...fields } =
    typeof known === 'string' ? { name: known, at: undefined } : { at: undefined, ...known };
  const id = personIdSchema.parse(rowId(5, number));
  const affiliations =
    at === undefined
      ? []
      : [
          {
            id: affiliationIdSchema.parse(rowId(9, number)),
            personId: id,
            organisationId: organisationIdSchema.parse(rowId(4, at)),
            role: '',
            from: null,
            until: null,
          },
        ];
  return { nickname: '', email: '', phone: '', note: '', archived: false, ...fields, id, affiliations };
}

const likeness = (one: Known | string, other: Known | string) => comparePersons(made(one, 1), made(other, 2));

test.for<readonly [Known | string, Known | string, string, number]>([
  ['Noor van der Meer', 'noor van der meer', 'same-name', 0.8],
  ['dhr. drs. Jan de Wit MBA', 'Jan de Wit', 'spelling', 0.8],
  ['Meer, Noor van der', 'Noor van der Meer', 'spelling', 0.8],
  ['N. van der Meer', 'Noor van der Meer', 'initials', 0.45],
  [{ name: 'N. van der Meer', at: 1 }, { name: 'Noor van der Meer', at: 1 }, 'initials', 0.6],
  ['J.W. Bakker', 'Jan-Willem Bakker', 'initials', 0.45],
  ['Noor van der Meer-de Vries', 'Noor van der Meer', 'married-name', 0.7],
  ['Noor de Vries', 'Noor van der Meer-de Vries', 'married-name', 0.7],
  ['Noor Meer-de Vries', 'Noor Meer', 'married-name', 0.7],
  ['Noor Meer', 'Noor van der Meer', 'name-prefix', 0.7],
  ['Sofie Meijer', 'Sophie Meyer', 'spelling', 0.6],
  ['Hans Janssen', 'Johannes Jansen', 'short-form', 0.45],
  ['Fatima Bennani', 'Fatima Benani', 'spelling', 0.7],
  ['Ruben Verhoeven', 'Ruben Verhoevn', 'typo', 0.6],
  [{ name: 'Sebastiaan Kuiper', nickname: 'Bas van de wijkraad' }, 'Bas Kuiper', 'short-form', 0.6],
  [{ name: 'Wilhelmina Kuiper', nickname: 'Mientje' }, 'Mientje Kuiper', 'nickname', 0.6],
  [{ name: 'Bas', at: 3 }, { name: 'Bas de Boer', at: 3 }, 'given-name-only', 0.4],
])('%j and %j look alike: %s', ([one, other, reason, least]) => {
  const { reasons, confidence } = likeness(one, other);
  expect(reasons[0]).toBe(reason);
  expect(confidence).toBeGreaterThanOrEqual(least);
  expect(new Set(likeness(other, one).reasons)).toEqual(new Set(reasons));
});

test.for<readonly [Known | string, Known | string]>([
  ['Jan de Wit', 'Piet de Wit'],
  ['Jan de Wit', 'Jan de Bruin'],
  ['J. Bakker', 'P. Bakker'],
  ['J.P. Bakker', 'Jan Willem Bakker'],
  ['Bas', 'Bas de Boer'],
  [
    { name: 'Anna de Wit', email: 'info@linde.example' },
    { name: 'Bram Vos', email: 'info@linde.example' },
  ],
  [
    { name: 'Anna de Wit', phone: '030 1234567' },
    { name: 'Bram Vos', phone: '030-123 45 67' },
  ],
  [
    { name: 'Anna de Wit', at: 1 },
    { name: 'Bram Vos', at: 1 },
  ],
])('%j and %j are two persons', ([one, other]) => {
  expect(likeness(one, other).confidence).toBeLessThan(LEAST_CONFIDENCE);
});

test('the same e-mail or mobile number makes a name certain, and is worth a look without one', () => {
  const initials = likeness('N. van der Meer', 'Noor van der Meer').confidence;
  const email = { email: 'n.vandermeer@linde.example' };
  const both = likeness(
    { name: 'N. van der Meer', ...email },
    { name: 'Noor van der Meer', email: 'N.vanderMeer@Linde.example ' },
  );
  expect(both.reasons).toEqual(['email', 'initials']);
  expect(both.confidence).toBeGreaterThan(0.9);
  expect(both.confidence).toBeGreaterThan(initials);
  expect(likeness({ name: 'Anna Vos', ...email }, { name: 'N. van der Meer', ...email }).reasons).toEqual([
    'email',
  ]);
  expect(
    likeness({ name: 'Anna Vos', phone: '06-12345678' }, { name: 'A. de Wit', phone: '+31 6 1234 5678' })
      .reasons,
  ).toEqual(['phone']);
});

test.for([
  ['06-12 34 56 78', '31612345678', true],
  ['+31 6 12345678', '31612345678', true],
  ['0031612345678', '31612345678', true],
  ['+31 (0)6 12345678', '31612345678', true],
  ['030 - 123 45 67', '31301234567', false],
  ['+32 2 123 45 67', '3221234567', false],
] as const)('the number %s is read as %s', ([written, number, mobile]) => {
  expect(readPhone(written)).toEqual({ number, mobile });
});

test('what is no number, address or website is not read as one', () => {
  expect(readPhone('112')).toBeNull();
  expect(readPhone('')).toBeNull();
  expect(readEmail('geen adres')).toBeNull();
  expect(readEmail('Anna+werk@Linde.example')).toEqual({ address: 'anna@linde.example', personal: true });
  expect(readEmail('secretariaat.noord@linde.example')?.personal).toBe(false);
  expect(websiteHost('geen')).toBeNull();
});

test('the list finds the pairs that comparing everybody would find', () => {
  const given = ['Jan', 'Johannes', 'Noor', 'Sofie', 'Sophie', 'J.', 'N.', 'Bas'];
  const family = ['van der Meer', 'Meer', 'de Vries', 'Meer-de Vries', 'Verhoeven', 'Verhoevn', 'Jansen'];
  const list = given.flatMap((first, row) =>
    family.map((last, column) =>
      made({ name: `${first} ${last}`, at: (row + column) % 4 }, row * 20 + column),
    ),
  );
  const slow = list.flatMap((one, place) =>
    list.slice(place + 1).filter((other) => comparePersons(one, other).confidence >= LEAST_CONFIDENCE),
  );
  expect(slow.length).toBeGreaterThan(50);
  expect(allAtOnce(findDuplicatePersons(list, new Set())).total).toBe(slow.length);
});

test('the work can be stopped between slices', () => {
  const many = Array.from({ length: 3000 }, (_, number) => made(`Persoon Nummer${number % 700}`, number));
  let slices = 0;
  const work = findDuplicatePersons(many, new Set());
  while (work.next().done !== true) slices += 1;
  expect(slices).toBeGreaterThan(4);
});

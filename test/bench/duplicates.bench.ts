import { seededRandom } from '#shared/analysis/randomness.ts';
import { affiliationIdSchema, organisationIdSchema, personIdSchema } from '#shared/domain/ids.ts';
import { findDuplicateOrganisations } from '#shared/duplicates/organisations.ts';
import type { Sliced } from '#shared/sliced.ts';
import { findDuplicatePersons } from '#shared/duplicates/persons.ts';
import { rowId } from '#test/support/rows.ts';
import { printFigure } from './support/figures.ts';

/** What finding duplicates costs on a large file. Prints, asserts nothing: `node test/bench/duplicates.bench.ts`. */

const PARTNERS = 5000;
const PERSONS = 20_000;
const RUNS = 5;

const random = seededRandom(11);
const below = (count: number): number => Math.floor(random() * count);
const oneOf = (words: readonly string[]): string => words[below(words.length)] ?? '';
const SYLLABLES = 'ka lin de wo ber ga sten dor mi ra vel tu ho nek sa por zan fi kel mo'.split(' ');
const word = (length: number): string => Array.from({ length }, () => oneOf(SYLLABLES)).join('');
const titled = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const KINDS = [
  'Stichting',
  'Vereniging',
  'Gemeente',
  'Wijkraad',
  'Basisschool',
  'Zorggroep',
  'Huisartsenpraktijk',
  '',
];
const PREFIXES = ['', '', '', 'van', 'de', 'van der'];

function slip(text: string): string {
  const place = 1 + below(Math.max(1, text.length - 2));
  return text.slice(0, place) + text.slice(place + 1);
}

/** A list in which one in twenty stands twice, written a little differently. */
function doubled<Item extends { readonly name: string }>(item: Item, before: readonly Item[]): Item {
  const earlier = before[below(before.length)];
  return earlier === undefined || below(20) > 0 ? item : { ...item, name: slip(earlier.name) };
}

const places = Array.from({ length: 400 }, () => titled(word(3)));
const organisations = Array.from({ length: PARTNERS }, (_, number) => number).reduce<
  {
    id: ReturnType<typeof organisationIdSchema.parse>;
    name: string;
    shortName: string;
    website: string;
    archived: boolean;
  }[]
>((list, number) => {
  const name = `${oneOf(KINDS)} ${titled(word(2 + below(2)))} ${below(2) === 0 ? oneOf(places) : ''}`.trim();
  const id = organisationIdSchema.parse(rowId(4, number));
  list.push(doubled({ id, name, shortName: '', website: '', archived: false }, list));
  return list;
}, []);

const given = Array.from({ length: 300 }, () => titled(word(2)));
const families = Array.from({ length: 3000 }, () => titled(word(2 + below(2))));
const persons = Array.from({ length: PERSONS }, (_, number) => {
  const id = personIdSchema.parse(rowId(5, number));
  const first = below(4) === 0 ? `${oneOf(given).charAt(0)}.` : oneOf(given);
  const name = `${first} ${oneOf(PREFIXES)} ${oneOf(families)}`.replace('  ', ' ');
  return {
    id,
    name: below(20) === 0 ? slip(name) : name,
    nickname: '',
    email: below(2) === 0 ? `persoon${below(PERSONS)}@voorbeeld.example` : '',
    phone: below(2) === 0 ? `06${String(10_000_000 + below(PERSONS))}` : '',
    archived: false,
    affiliations: [
      {
        id: affiliationIdSchema.parse(rowId(9, number)),
        personId: id,
        organisationId: organisationIdSchema.parse(rowId(4, below(PARTNERS))),
        role: '',
        from: null,
        until: null,
      },
    ],
  };
});

/** CPU time of the whole and the longest slice in wall time: how long a window could have to wait. */
function measured(start: () => Sliced<{ readonly total: number }>): {
  cpu: number;
  longest: number;
  total: number;
} {
  const before = process.cpuUsage();
  const work = start();
  let longest = 0;
  for (;;) {
    const from = performance.now();
    const step = work.next();
    longest = Math.max(longest, performance.now() - from);
    if (step.done !== true) continue;
    const { user, system } = process.cpuUsage(before);
    return { cpu: (user + system) / 1000, longest, total: step.value.total };
  }
}

for (const [label, start] of [
  [`${PARTNERS} partners`, () => findDuplicateOrganisations(organisations, new Set())],
  [`${PERSONS} persons`, () => findDuplicatePersons(persons, new Set())],
] as const) {
  const runs = Array.from({ length: RUNS }, () => measured(start));
  console.log(`${label}: ${String(runs[0]?.total)} pairs`);
  printFigure(
    '  CPU time',
    runs.map(({ cpu }) => cpu),
    'ms',
  );
  printFigure(
    '  longest slice',
    runs.map(({ longest }) => longest),
    'ms',
  );
}

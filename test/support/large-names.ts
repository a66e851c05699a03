import { personIdSchema, organisationIdSchema } from '#shared/domain/ids.ts';
import { identifierMaker } from '#shared/example-network/identifiers.ts';
import { NAME_GROUPS } from '#shared/example-network/names.ts';
import { randomFor } from '#shared/example-network/random.ts';
import type { NamedThings } from '#shared/quick-entry/name-index.ts';
import { EXAMPLE_TODAY, exampleNames } from './quick-entry-lines.ts';

const SYLLABLES = [
  'ber',
  'kol',
  'wij',
  'ster',
  'dam',
  'ra',
  'lo',
  'vin',
  'ter',
  'gra',
  'mol',
  'hei',
  'zand',
  'oo',
  'den',
  'ka',
];
const KINDS = [
  'Stichting',
  'Vereniging',
  'Wijkraad',
  'Bewonersplatform',
  'Bakkerij',
  'Basisschool',
  'Zorggroep',
  'Bouwbedrijf',
];

/** As many names as asked, the example network among them; many persons share a first or a family name, as people do. */
export function largeNames(partners: number, persons: number): NamedThings {
  const { things } = exampleNames();
  const random = randomFor(1, 'large-names');
  const nextId = identifierMaker(EXAMPLE_TODAY, 2);
  const madeUp = (): string => {
    const word = [1, 2, 3].map(() => random.pick(SYLLABLES)).join('');
    return word.charAt(0).toUpperCase() + word.slice(1);
  };
  const organisations = Array.from({ length: partners - things.organisations.length }, () => ({
    id: nextId(organisationIdSchema),
    name: `${random.pick(KINDS)} ${madeUp()} ${madeUp()}`,
    shortName: random.happens(0.5) ? madeUp() : '',
    archived: false,
  }));
  const all = [...things.organisations, ...organisations];
  const others = Array.from({ length: persons - things.persons.length }, () => {
    const group = random.pick(NAME_GROUPS);
    const first = random.pick(random.happens(0.5) ? group.women : group.men);
    const family = random.happens(0.4) ? random.pick(group.families) : madeUp();
    return {
      id: nextId(personIdSchema),
      name: `${first} ${family}`,
      nickname: '',
      archived: false,
      affiliations: [
        {
          id: '' as never,
          personId: '' as never,
          organisationId: random.pick(all).id,
          role: '',
          from: null,
          until: null,
        },
      ],
    };
  });
  return { ...things, organisations: all, persons: [...things.persons, ...others] };
}

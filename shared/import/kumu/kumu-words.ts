import { fold } from '#shared/texts/fold.ts';

/** What an element of a Kumu map can be in ours. */
export type ElementRole = 'partner' | 'person' | 'collaboration' | 'theme' | 'area';

const ROLE_WORDS: Readonly<Record<Exclude<ElementRole, 'partner'>, readonly string[]>> = {
  person: ['person', 'persoon', 'people', 'personen', 'individual', 'individu', 'contact', 'contactpersoon'],
  collaboration: [
    'collaboration',
    'partnership',
    'coalition',
    'alliance',
    'network',
    'working group',
    'samenwerking',
    'samenwerkingsverband',
    'gemeenschappelijke regeling',
    'netwerk',
    'keten',
    'overleg',
    'overlegtafel',
    'convenant',
    'kring',
    'werkgroep',
  ],
  theme: ['theme', 'issue', 'topic', 'challenge', 'thema', 'opgave', 'vraagstuk'],
  area: [
    'area',
    'place',
    'location',
    'region',
    'neighbourhood',
    'neighborhood',
    'wijk',
    'gebied',
    'regio',
    'dorp',
  ],
};

const ROLE_OF_WORD: ReadonlyMap<string, ElementRole> = new Map(
  (['person', 'collaboration', 'theme', 'area'] as const).flatMap((role) =>
    ROLE_WORDS[role].map((word) => [word, role] as const),
  ),
);

/** What an element of this type is; every type that we do not know is a kind of partner. */
export function roleOfType(type: string): ElementRole {
  return ROLE_OF_WORD.get(fold(type)) ?? 'partner';
}

const ANY_ORGANISATION = new Set([
  'organization',
  'organisation',
  'organisatie',
  'partner',
  'stakeholder',
  'actor',
  'partij',
]);

/** The category that a type names; empty when it says no more than that this is an organisation. */
export function categoryOfType(type: string): string {
  return ANY_ORGANISATION.has(fold(type)) ? '' : type;
}

const FORM_WORDS: Readonly<Record<string, string>> = {
  network: 'netwerk',
  partnership: 'convenant',
  'working group': 'overleg',
  overlegtafel: 'overleg',
  werkgroep: 'overleg',
};
const FORMS = new Set(['gemeenschappelijke regeling', 'keten', 'netwerk', 'overleg', 'convenant', 'kring']);

/** The form of collaboration that a type names; "netwerk" when it names none. */
export function formOfType(type: string): string {
  const word = fold(type);
  return FORM_WORDS[word] ?? (FORMS.has(word) ? word : 'netwerk');
}

const JUST_WORKS_THERE = new Set([
  'works at',
  'works for',
  'employed by',
  'employee',
  'werkt bij',
  'werkt voor',
  'in dienst bij',
  'affiliation',
]);

/** The function that a connection from a person to an organisation names; empty when it only says that there is one. */
export function functionOf(words: string): string {
  return JUST_WORKS_THERE.has(fold(words)) ? '' : words;
}

const STRENGTHS: Readonly<Record<string, string>> = {
  weak: '1',
  zwak: '1',
  low: '1',
  laag: '1',
  medium: '2',
  average: '2',
  moderate: '2',
  gemiddeld: '2',
  strong: '3',
  sterk: '3',
  high: '3',
  hoog: '3',
};

/** Strength 1 to 3 for the words that people use; anything else as it stands. */
export function strengthOf(words: string): string {
  return STRENGTHS[fold(words)] ?? words;
}

const TIE_KINDS: Readonly<Record<string, string>> = {
  'works with': 'werkt samen met',
  collaborates: 'werkt samen met',
  collaboration: 'werkt samen met',
  partner: 'werkt samen met',
  samenwerking: 'werkt samen met',
  funds: 'financiert',
  funder: 'financiert',
  funding: 'financiert',
  subsidie: 'financiert',
  supervises: 'houdt toezicht op',
  oversees: 'houdt toezicht op',
  toezicht: 'houdt toezicht op',
  board: 'deelt een bestuurder met',
  knows: 'kent',
  conflict: 'ligt overhoop met',
};

/** Our words for a type of connection; a type that we do not know as it stands. */
export function tieKindOf(type: string): string {
  return TIE_KINDS[fold(type)] ?? type;
}

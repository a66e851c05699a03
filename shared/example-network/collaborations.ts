import type { CollaborationForm, GovernmentRole, OwnRole, Phase } from '#shared/domain/vocabulary.ts';
import type { PartnerKey } from './partners.ts';
import type { ThemeKey } from './themes-and-areas.ts';

/** A member with the role that it has at the table; some came later or left. */
export interface MemberRecipe {
  readonly partner: PartnerKey;
  readonly role?: string;
  readonly joinedDaysAgo?: number;
  readonly leftDaysAgo?: number;
}

export interface CollaborationRecipe<Key extends string = string> {
  readonly key: Key;
  readonly name: string;
  readonly form: CollaborationForm;
  readonly phase: Phase;
  readonly ownRole: OwnRole;
  readonly governmentRole: GovernmentRole | null;
  readonly meetingsPerYear: number | null;
  readonly themes: readonly ThemeKey[];
  readonly members: readonly MemberRecipe[];
  readonly note: string;
  readonly startedDaysAgo: number | null;
  /** Ends this many days after the network is made; `null`: no end in sight. */
  readonly endsInDays: number | null;
}

const recipe = <const Key extends string>(
  key: Key,
  values: Omit<CollaborationRecipe, 'key'>,
): CollaborationRecipe<Key> => ({ key, ...values });

const ALL = [
  recipe('regional-council', {
    name: 'Regioraad Tussenwaarden',
    form: 'joint-arrangement',
    phase: 'continue',
    ownRole: 'member',
    governmentRole: 'networking',
    meetingsPerYear: 9,
    themes: ['economy', 'mobility', 'housing', 'safety'],
    members: [
      { partner: 'buurdrecht', role: 'voorzitter' },
      { partner: 'nevenveen' },
      { partner: 'naastwijk' },
      { partner: 'elderwaard', role: 'vicevoorzitter' },
      { partner: 'verdermeer' },
      { partner: 'zandersloot' },
      { partner: 'bureau', role: 'secretaris' },
      { partner: 'safety-region' },
      { partner: 'ggd' },
      { partner: 'environment' },
    ],
    note: 'Bestuurlijk overleg van de regio. Iedereen komt, dus iedereen komt.',
    startedDaysAgo: 3120,
    endsInDays: null,
  }),
  recipe('secretaries-circle', {
    name: 'Kring van gemeentesecretarissen Tussenwaarden',
    form: 'circle',
    phase: 'continue',
    ownRole: 'lead',
    governmentRole: 'networking',
    meetingsPerYear: 10,
    themes: ['services'],
    members: [
      { partner: 'buurdrecht' },
      { partner: 'nevenveen' },
      { partner: 'naastwijk' },
      { partner: 'elderwaard' },
      { partner: 'verdermeer' },
      { partner: 'zandersloot' },
    ],
    note: 'Elke tweede vrijdag van de maand, om beurten bij elkaar te gast.',
    startedDaysAgo: 4010,
    endsInDays: null,
  }),
  recipe('safety-board', {
    name: 'Veiligheidsdirectie Tussenwaarden',
    form: 'consultation',
    phase: 'continue',
    ownRole: 'member',
    governmentRole: 'performing',
    meetingsPerYear: 10,
    themes: ['safety'],
    members: [
      { partner: 'safety-region', role: 'voorzitter' },
      { partner: 'ggd' },
      { partner: 'buurdrecht' },
      { partner: 'nevenveen' },
      { partner: 'naastwijk' },
      { partner: 'elderwaard' },
    ],
    note: '',
    startedDaysAgo: 2400,
    endsInDays: null,
  }),
  recipe('shared-services-clients', {
    name: 'Opdrachtgeversberaad De Spil',
    form: 'joint-arrangement',
    phase: 'continue',
    ownRole: 'commissioner',
    governmentRole: 'performing',
    meetingsPerYear: 8,
    themes: ['services'],
    members: [
      { partner: 'buurdrecht' },
      { partner: 'nevenveen' },
      { partner: 'naastwijk' },
      { partner: 'elderwaard' },
      { partner: 'shared-services', role: 'opdrachtnemer' },
    ],
    note: 'Vier gemeenten, één ICT. De uittreedsom houdt ons bij elkaar.',
    startedDaysAgo: 1650,
    endsInDays: null,
  }),
  recipe('housing-deal', {
    name: 'Woonakkoord Voorbeeldstad: samen bouwen, samen beheren',
    form: 'covenant',
    phase: 'continue',
    ownRole: 'lead',
    governmentRole: 'performing',
    meetingsPerYear: 6,
    themes: ['housing', 'energy'],
    members: [
      { partner: 'kaai' },
      { partner: 'stacked' },
      { partner: 'evening-sun' },
      { partner: 'tenants' },
      { partner: 'developer', joinedDaysAgo: 260 },
    ],
    note: 'Duizend woningen, waarvan driehonderd sociaal.',
    startedDaysAgo: 900,
    endsInDays: 1200,
  }),
  recipe('triangle', {
    name: 'Lokale driehoek, ambtelijk voorportaal',
    form: 'consultation',
    phase: 'continue',
    ownRole: 'lead',
    governmentRole: 'lawful',
    meetingsPerYear: 10,
    themes: ['safety'],
    members: [{ partner: 'police' }, { partner: 'prosecutor' }],
    note: '',
    startedDaysAgo: null,
    endsInDays: null,
  }),
  recipe('safety-chain', {
    name: 'Keten Zorg & Veiligheid',
    form: 'chain',
    phase: 'continue',
    ownRole: 'commissioner',
    governmentRole: 'networking',
    meetingsPerYear: 5,
    themes: ['safety', 'care'],
    members: [
      { partner: 'safety-house', role: 'ketenregie' },
      { partner: 'police' },
      { partner: 'prosecutor' },
      { partner: 'mental-health' },
      { partner: 'probation' },
      { partner: 'homeless' },
      { partner: 'safe-home', joinedDaysAgo: 400 },
    ],
    note: 'Sterk op de casus, zwak op de opdracht.',
    startedDaysAgo: 2050,
    endsInDays: null,
  }),
  recipe('social-base', {
    name: 'Netwerk Sociale Basis',
    form: 'network',
    phase: 'build',
    ownRole: 'partner',
    governmentRole: 'responsive',
    meetingsPerYear: 5,
    themes: ['care', 'income', 'culture'],
    members: [
      { partner: 'welfare', role: 'trekker' },
      { partner: 'food-bank' },
      { partner: 'library' },
      { partner: 'sports-service' },
      { partner: 'volunteers' },
      { partner: 'clients' },
      { partner: 'debt' },
    ],
    note: 'Kerken en moskeeën staan op de uitnodigingslijst sinds het begin. Nog nooit gebeld.',
    startedDaysAgo: 610,
    endsInDays: null,
  }),
  recipe('opportunity-table', {
    name: 'Kansentafel Onderwijs',
    form: 'network',
    phase: 'continue',
    ownRole: 'partner',
    governmentRole: 'networking',
    meetingsPerYear: 4,
    themes: ['education', 'care'],
    members: [
      { partner: 'public-schools' },
      { partner: 'faith-schools' },
      { partner: 'lyceum' },
      { partner: 'childcare' },
      { partner: 'library' },
      { partner: 'special-education' },
    ],
    note: '',
    startedDaysAgo: 1300,
    endsInDays: null,
  }),
  recipe('heat-deal', {
    name: 'Warmteakkoord Stationskwartier & De Kaai',
    form: 'covenant',
    phase: 'build',
    ownRole: 'lead',
    governmentRole: 'performing',
    meetingsPerYear: 5,
    themes: ['energy', 'housing'],
    members: [
      { partner: 'kaai' },
      { partner: 'grid' },
      { partner: 'energy-coop', role: 'toehoorder' },
      { partner: 'tenants' },
      { partner: 'province', role: 'subsidiegever' },
    ],
    note: 'De energiecoöperatie zit erbij, maar spreekt zelden.',
    startedDaysAgo: 380,
    endsInDays: 1500,
  }),
  recipe('centre-table', {
    name: 'Binnenstadstafel',
    form: 'network',
    phase: 'continue',
    ownRole: 'guest',
    governmentRole: 'responsive',
    meetingsPerYear: 4,
    themes: ['economy', 'culture'],
    members: [
      { partner: 'centre-management', role: 'voorzitter' },
      { partner: 'entrepreneurs' },
      { partner: 'theatre' },
      { partner: 'museum' },
      { partner: 'market-traders' },
      { partner: 'accessibility' },
    ],
    note: 'Wij sturen meestal de accountmanager.',
    startedDaysAgo: 1100,
    endsInDays: null,
  }),
  recipe('youth-region', {
    name: 'Gemeenschappelijke regeling Jeugdhulp Tussenwaarden',
    form: 'joint-arrangement',
    phase: 'continue',
    ownRole: 'commissioner',
    governmentRole: 'lawful',
    meetingsPerYear: 4,
    themes: ['care'],
    members: [
      { partner: 'youth-purchasing', role: 'uitvoering' },
      { partner: 'youth-family' },
      { partner: 'foster' },
      { partner: 'mental-health', leftDaysAgo: 150 },
      { partner: 'zandersloot' },
    ],
    note: 'Tekort loopt voor het derde jaar op.',
    startedDaysAgo: 2300,
    endsInDays: null,
  }),
  recipe('reception-table', {
    name: 'Regietafel opvang ontheemden',
    form: 'consultation',
    phase: 'wind-down',
    ownRole: 'lead',
    governmentRole: 'performing',
    meetingsPerYear: 3,
    themes: ['reception', 'housing'],
    members: [
      { partner: 'asylum' },
      { partner: 'refugee-aid' },
      { partner: 'threshold' },
      { partner: 'bridging-class' },
      { partner: 'volunteers', leftDaysAgo: 220 },
    ],
    note: 'Afbouwen en overdragen aan de gewone lijn. Wie houdt straks de lijnen warm?',
    startedDaysAgo: 1280,
    endsInDays: 90,
  }),
  recipe('business-circle', {
    name: 'Economische kring De Schakel, "van bonnetje tot baan"',
    form: 'circle',
    phase: 'build',
    ownRole: 'guest',
    governmentRole: 'responsive',
    meetingsPerYear: 2,
    themes: ['economy', 'income'],
    members: [
      { partner: 'entrepreneurs', role: 'voorzitter' },
      { partner: 'business-park' },
      { partner: 'metal' },
      { partner: 'logistics' },
      { partner: 'practical-school' },
      { partner: 'builder' },
    ],
    note: 'Vraagt al een jaar of de secretaris eens aanschuift.',
    startedDaysAgo: 430,
    endsInDays: null,
  }),
] as const;

/** The arrangements by which the diary refers to them. */
export type CollaborationKey = (typeof ALL)[number]['key'];

/** Fourteen standing arrangements in all phases. */
export const COLLABORATIONS: readonly CollaborationRecipe<CollaborationKey>[] = ALL;

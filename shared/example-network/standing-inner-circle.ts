import type { SortKey } from './encounter-sorts.ts';
import type { PartnerKey } from './partners.ts';
import { PLOT } from './plot.ts';
import type { Weighted } from './random.ts';
import { DIRECTOR, type StandingEncounter } from './standing-encounter.ts';

const BILA: Weighted<SortKey> = [
  ['bila', 62],
  ['lunch', 6],
  ['video', 14],
  ['phone', 18],
];
const COUNCIL = PLOT.bubble;
const MUNICIPALITIES: readonly PartnerKey[] = [
  'buurdrecht',
  'nevenveen',
  'naastwijk',
  'elderwaard',
  'verdermeer',
  'zandersloot',
];

/** The closed group: the same chairs, in four arrangements (see `plot.ts`). */
export const REGIONAL_ENCOUNTERS: readonly StandingEncounter[] = [
  {
    partners: ['bureau', ...COUNCIL.filter((key) => key !== 'bureau')],
    count: 12,
    sorts: [['board', 1]],
    script: 'recurring',
    guests: ['province'],
    collaboration: 'regional-council',
    weekday: 4,
    subjects: ['Regioraad {maand}', 'Regioraad: {onderwerp}', 'Regioraad {maand}, besloten deel'],
    missed: ['entrepreneurs', 'farmers'],
  },
  {
    partners: MUNICIPALITIES,
    count: 15,
    sorts: [['board', 1]],
    script: 'recurring',
    guests: ['association'],
    rotates: true,
    collaboration: 'secretaries-circle',
    weekday: 5,
    subjects: [
      'Kring van secretarissen',
      'Kring van secretarissen: {onderwerp}',
      'Kring {maand}, te gast bij {partner}',
    ],
    themes: ['services'],
  },
  {
    partners: ['safety-region', 'ggd', 'buurdrecht', 'nevenveen', 'naastwijk', 'elderwaard'],
    count: 15,
    sorts: [['board', 1]],
    script: 'recurring',
    guests: ['police', 'waterboard'],
    collaboration: 'safety-board',
    weekday: 2,
    subjects: ['Veiligheidsdirectie {maand}', 'Veiligheidsdirectie: {onderwerp}'],
    themes: ['safety'],
    missed: ['hospital', 'police'],
  },
  {
    partners: ['shared-services', 'buurdrecht', 'nevenveen', 'naastwijk', 'elderwaard'],
    count: 12,
    sorts: [['board', 1]],
    script: 'recurring',
    collaboration: 'shared-services-clients',
    weekday: 1,
    subjects: ['Opdrachtgeversberaad De Spil', 'Opdrachtgeversberaad: {onderwerp}'],
    themes: ['services'],
    confidential: 16,
  },
  {
    partners: ['safety-region', 'ggd', 'police'],
    count: 4,
    sorts: [['exercise', 1]],
    script: 'planned',
    subjects: [
      'Oefening crisisteam: stroomuitval',
      'Oefening: hoogwater bij Achterdijk',
      'Evaluatie inzet brand De Schakel',
      'Oefening: cyberaanval op het stadhuis',
      'Systeemtest crisisteam',
    ],
    topics: ['de opschaling', 'de sleutel van de sporthal', 'de communicatie met bewoners', 'het logboek'],
    themes: ['safety'],
  },
  { partners: ['buurdrecht'], count: 22, sorts: BILA, script: 'recurring', confidential: 16 },
  { partners: ['nevenveen'], count: 20, sorts: BILA, script: 'recurring', confidential: 10 },
  { partners: ['naastwijk'], count: 20, sorts: BILA, script: 'recurring', confidential: 10 },
  { partners: ['elderwaard'], count: 20, sorts: BILA, script: 'recurring', confidential: 28 },
  {
    partners: ['safety-region'],
    count: 32,
    sorts: DIRECTOR,
    script: 'recurring',
    themes: ['safety'],
    confidential: 16,
  },
  {
    partners: ['naastwijk', 'buurdrecht'],
    count: 7,
    sorts: [
      ['short', 3],
      ['table', 1],
    ],
    script: 'recurring',
    subjects: [
      'Zwembad op de grens: {onderwerp}',
      'Drie secretarissen over het zwembad',
      'Zwembad: stand van zaken',
    ],
    topics: [
      'de kosten van het nieuwe dak',
      'de verzelfstandiging',
      'de zwemles voor nieuwkomers',
      'de aandelen van de exploitant',
    ],
    themes: ['culture', 'services'],
  },
  {
    partners: ['elderwaard', 'nevenveen'],
    count: 5,
    sorts: [['table', 1]],
    script: 'planned',
    topics: [
      'de positie van de raden',
      'de beloning van twee directies',
      'de dingen die we níét samen doen',
      'de ondernemingsraden',
    ],
    subjects: ['Verkenning krachtenbundeling', 'Krachtenbundeling: {onderwerp}'],
    confidential: 30,
  },
  { partners: ['ggd'], count: 5, sorts: DIRECTOR, script: 'recurring', themes: ['care'] },
  {
    partners: ['environment'],
    count: 3,
    sorts: [
      ['bila', 2],
      ['video', 1],
    ],
    script: 'recurring',
  },
  {
    partners: ['bureau'],
    count: 2,
    sorts: [
      ['phone', 2],
      ['video', 1],
    ],
    script: 'planned',
  },
];

/** One corporatie gets as much time as a neighbour. */
export const HOUSING_ENCOUNTERS: readonly StandingEncounter[] = [
  {
    partners: ['kaai'],
    count: 29,
    sorts: DIRECTOR,
    script: 'recurring',
    themes: ['housing'],
    confidential: 12,
  },
  {
    partners: ['kaai'],
    count: 6,
    sorts: [
      ['visit', 2],
      ['walk', 1],
    ],
    script: 'planned',
    themes: ['housing'],
    subjects: [
      'Werkbezoek nieuwbouw De Kaai',
      'Rondgang portiekflats Molenwijk',
      'Eerste paal deelgebied twee',
      'Rondgang Stationsflat met de huismeester',
      'Oplevering Schippersdreef',
      'Werkbezoek Bloemenbuurt: {onderwerp}',
    ],
  },
  {
    partners: ['kaai', 'stacked', 'evening-sun', 'tenants'],
    count: 7,
    sorts: [['table', 1]],
    script: 'recurring',
    collaboration: 'housing-deal',
    weekday: 3,
    subjects: ['Stuurgroep Woonakkoord', 'Stuurgroep Woonakkoord: {onderwerp}'],
    missed: ['developer', 'housing-coop', 'student-rooms'],
  },
  {
    partners: ['grid', 'kaai', 'province', 'tenants', 'energy-coop'],
    count: 4,
    fromDaysAgo: 375,
    sorts: [['table', 1]],
    script: 'recurring',
    collaboration: 'heat-deal',
    subjects: ['Stuurgroep Warmteakkoord', 'Warmteakkoord: {onderwerp}'],
    themes: ['energy'],
    missed: ['quay-platform'],
  },
  { partners: ['stacked'], count: 3, sorts: DIRECTOR, script: 'planned' },
];

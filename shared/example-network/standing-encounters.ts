import { PLOT } from './plot.ts';
import { DIRECTOR, type StandingEncounter } from './standing-encounter.ts';
import { HOUSING_ENCOUNTERS, REGIONAL_ENCOUNTERS } from './standing-inner-circle.ts';

/** Police, care and schools: regular, but far less. */
const SERVICES: readonly StandingEncounter[] = [
  {
    partners: ['police', 'prosecutor'],
    count: 10,
    sorts: [['short', 1]],
    script: 'recurring',
    collaboration: 'triangle',
    weekday: 1,
    subjects: ['Voorportaal driehoek', 'Voorportaal driehoek: {onderwerp}'],
    themes: ['safety'],
    confidential: 14,
  },
  { partners: ['police'], count: 5, sorts: DIRECTOR, script: 'recurring' },
  { partners: ['prosecutor'], count: 2, sorts: [['phone', 1]], script: 'planned' },
  {
    partners: ['safety-house', 'police', 'prosecutor', 'mental-health', 'probation', 'homeless', 'safe-home'],
    count: 6,
    sorts: [['table', 1]],
    script: 'recurring',
    collaboration: 'safety-chain',
    subjects: ['Stuurgroep Zorg & Veiligheid', 'Stuurgroep Zorg & Veiligheid: {onderwerp}'],
    missed: ['lift'],
  },
  {
    partners: ['welfare', 'food-bank', 'library', 'sports-service', 'volunteers', 'clients', 'debt'],
    count: 6,
    sorts: [['table', 1]],
    script: 'recurring',
    collaboration: 'social-base',
    subjects: ['Netwerk Sociale Basis', 'Netwerk Sociale Basis: {onderwerp}'],
    missed: ['deacons', 'mosque', 'lift'],
  },
  { partners: ['welfare'], count: 7, sorts: DIRECTOR, script: 'recurring' },
  { partners: ['elderly'], count: 7, sorts: DIRECTOR, script: 'recurring' },
  { partners: ['public-schools'], count: 7, sorts: DIRECTOR, script: 'recurring' },
  {
    partners: ['public-schools', 'faith-schools', 'lyceum', 'childcare', 'library', 'special-education'],
    count: 5,
    sorts: [['table', 1]],
    script: 'recurring',
    collaboration: 'opportunity-table',
    subjects: ['Kansentafel', 'Kansentafel: {onderwerp}'],
    missed: ['vocational', 'women'],
  },
  {
    partners: ['youth-purchasing', 'youth-family', 'foster', 'zandersloot'],
    count: 4,
    sorts: [['table', 1]],
    script: 'recurring',
    collaboration: 'youth-region',
    subjects: ['Opdrachtgevers jeugdhulp', 'Opdrachtgevers jeugdhulp: {onderwerp}'],
  },
  { partners: ['youth-purchasing'], count: 3, fromDaysAgo: 275, sorts: DIRECTOR, script: 'planned' },
  {
    partners: ['asylum'],
    count: 9,
    fromDaysAgo: 540,
    untilDaysAgo: 195,
    sorts: DIRECTOR,
    script: 'planned',
    themes: ['reception'],
  },
  {
    partners: ['asylum', 'refugee-aid', 'threshold', 'bridging-class', 'volunteers'],
    count: 5,
    fromDaysAgo: 548,
    untilDaysAgo: 150,
    sorts: [['table', 1]],
    script: 'recurring',
    collaboration: 'reception-table',
    subjects: ['Regietafel opvang', 'Regietafel opvang: {onderwerp}'],
    missed: ['mosque', 'protestant'],
  },
  {
    partners: ['hospital'],
    count: 6,
    fromDaysAgo: 545,
    untilDaysAgo: 178,
    sorts: [
      ['bila', 3],
      ['phone', 1],
    ],
    script: 'recurring',
  },
  {
    partners: ['vocational'],
    count: 5,
    fromDaysAgo: 545,
    untilDaysAgo: 212,
    sorts: [
      ['bila', 3],
      ['visit', 1],
    ],
    script: 'recurring',
  },
  {
    partners: ['lift'],
    count: 7,
    fromDaysAgo: 545,
    untilDaysAgo: PLOT.brokenLink.daysAgo + 8,
    sorts: [
      ['bila', 3],
      ['phone', 1],
      ['walk', 1],
    ],
    script: 'recurring',
  },
];

/** Other governments outside the group, colleagues elsewhere, and a few regular calls. */
const OTHERS: readonly StandingEncounter[] = [
  { partners: ['province'], count: 6, sorts: DIRECTOR, script: 'recurring' },
  { partners: ['waterboard'], count: 7, sorts: DIRECTOR, script: 'recurring' },
  {
    partners: ['waterboard', 'province', 'roads', 'nature'],
    count: 3,
    sorts: [['table', 1]],
    script: 'recurring',
    topics: ['bouwen op zakkende grond', 'de waterberging in Waterrijk', 'de dijkverzwaring bij Achterdijk'],
    subjects: ['Watertafel', 'Watertafel: {onderwerp}'],
    themes: ['water'],
    missed: ['farmers', 'village'],
  },
  {
    partners: ['learning-circle', 'association'],
    count: 3,
    sorts: [['board', 1]],
    script: 'recurring',
    subjects: ['Intervisie', 'Intervisie: {onderwerp}'],
  },
  {
    partners: ['umbrella'],
    count: 1,
    sorts: [
      ['video', 1],
      ['phone', 1],
    ],
    script: 'planned',
  },
  {
    partners: ['work'],
    count: 1,
    sorts: [
      ['bila', 2],
      ['visit', 1],
    ],
    script: 'planned',
  },
  {
    partners: ['newspaper'],
    count: 2,
    sorts: [
      ['bila', 1],
      ['phone', 2],
    ],
    script: 'planned',
  },
  { partners: ['gps'], count: 2, sorts: [['bila', 1]], script: 'planned' },
  {
    partners: ['centre-management', 'theatre', 'museum', 'accessibility'],
    count: 2,
    sorts: [['table', 1]],
    script: 'recurring',
    collaboration: 'centre-table',
    subjects: ['Binnenstadstafel', 'Binnenstadstafel: {onderwerp}'],
    missed: ['entrepreneurs', 'market-traders'],
  },
];

/** Everything that returns; the biggest tables first, for they are the hardest to plan. */
export const STANDING_ENCOUNTERS: readonly StandingEncounter[] = [
  ...REGIONAL_ENCOUNTERS,
  ...HOUSING_ENCOUNTERS,
  ...SERVICES,
  ...OTHERS,
];

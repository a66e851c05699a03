import type { CategoryMark } from '#shared/domain/category.ts';
import type { EncounterDraft } from '#shared/domain/encounter.ts';
import type {
  Company,
  Ground,
  Initiative,
  Orientation,
  Performance,
  Podium,
  Script,
  Tone,
} from '#shared/domain/vocabulary.ts';
import type { PlannedEncounter } from './plan-encounters.ts';
import { SORTS } from './encounter-sorts.ts';
import type { PartnerRecipe } from './partner-recipe.ts';
import type { Random, Weighted } from './random.ts';

const GROUND: Readonly<Record<CategoryMark, Weighted<Ground>>> = {
  government: [
    ['representation', 45],
    ['political', 40],
    ['expertise', 15],
  ],
  regional: [
    ['expertise', 45],
    ['representation', 30],
    ['political', 25],
  ],
  housing: [
    ['expertise', 50],
    ['representation', 30],
    ['lifeworld', 12],
    ['political', 8],
  ],
  care: [
    ['expertise', 60],
    ['lifeworld', 25],
    ['representation', 15],
  ],
  knowledge: [
    ['expertise', 70],
    ['representation', 20],
    ['lifeworld', 10],
  ],
  business: [
    ['representation', 60],
    ['expertise', 30],
    ['lifeworld', 10],
  ],
  justice: [
    ['expertise', 60],
    ['representation', 25],
    ['political', 15],
  ],
  culture: [
    ['lifeworld', 40],
    ['representation', 35],
    ['expertise', 25],
  ],
  'civil-society': [
    ['lifeworld', 50],
    ['representation', 40],
    ['expertise', 10],
  ],
  residents: [
    ['lifeworld', 80],
    ['representation', 20],
  ],
  faith: [
    ['lifeworld', 70],
    ['representation', 30],
  ],
  media: [
    ['expertise', 60],
    ['political', 40],
  ],
  peers: [
    ['expertise', 80],
    ['representation', 20],
  ],
};

const TONE_AMONG_PROFESSIONALS: Weighted<Tone> = [
  ['keep-measure', 40],
  ['deal-game', 27],
  ['set-tone', 14],
  ['join-in', 12],
  ['give-voice', 7],
];
const TONE_IN_TOWN: Weighted<Tone> = [
  ['give-voice', 34],
  ['join-in', 34],
  ['keep-measure', 18],
  ['set-tone', 8],
  ['deal-game', 6],
];
const IN_TOWN: readonly CategoryMark[] = ['residents', 'faith', 'civil-society', 'culture', 'business'];

/** Secretarissen step in for risks more than for chances (NSOB, 2023). */
const ORIENTATION_AMONG_PROFESSIONALS: Weighted<Orientation> = [
  ['risk', 76],
  ['chance', 24],
];
const ORIENTATION_IN_TOWN: Weighted<Orientation> = [
  ['risk', 48],
  ['chance', 52],
];

type Manners = Pick<
  EncounterDraft,
  'script' | 'podium' | 'initiative' | 'company' | 'ground' | 'tone' | 'performance' | 'orientation'
>;

const COMPANY: Weighted<Company> = [
  ['alone', 52],
  ['staff', 22],
  ['directors', 12],
  ['college', 14],
];
const COMPANY_AT_TABLE: Weighted<Company> = [
  ['alone', 22],
  ['staff', 30],
  ['directors', 14],
  ['college', 34],
];
const INITIATIVE: Weighted<Initiative> = [
  ['us', 46],
  ['them', 48],
  ['third-party', 6],
];
const INITIATIVE_AT_TABLE: Weighted<Initiative> = [
  ['us', 30],
  ['them', 18],
  ['third-party', 52],
];
const PERFORMANCE: Weighted<Performance> = [
  ['backstage', 78],
  ['on-stage', 22],
];
const PERFORMANCE_AT_TABLE: Weighted<Performance> = [
  ['backstage', 38],
  ['on-stage', 62],
];

/** How it went, as far as it was written down: of a call in between less is noted than of a meeting. */
export function mannersOf(planned: PlannedEncounter, lead: PartnerRecipe, random: Random): Manners {
  const { form } = SORTS[planned.sort];
  const podiums: Weighted<Podium> = SORTS[planned.sort].podium;
  const isBrief = ['phone-call', 'message', 'chance-encounter'].includes(form);
  const isTable = planned.partners.length > 1 || form === 'event';
  const isInTown = IN_TOWN.includes(lead.mark);
  const known = <T>(value: T, unknownShare: number): T | null =>
    random.happens(isBrief ? Math.min(0.75, unknownShare * 4) : unknownShare) ? null : value;
  const script: Script = planned.script;
  return {
    script: random.happens(0.025) && script !== 'unexpected' ? null : script,
    podium: random.happens(0.02) ? null : random.weighted(podiums),
    initiative: known(random.weighted(isTable ? INITIATIVE_AT_TABLE : INITIATIVE), 0.07),
    company: isBrief
      ? known('alone' as const, 0.06)
      : known(random.weighted(isTable ? COMPANY_AT_TABLE : COMPANY), 0.06),
    ground: known(random.weighted(GROUND[lead.mark]), 0.1),
    tone: known(random.weighted(isInTown ? TONE_IN_TOWN : TONE_AMONG_PROFESSIONALS), 0.11),
    performance: known(random.weighted(isTable ? PERFORMANCE_AT_TABLE : PERFORMANCE), 0.12),
    orientation: known(
      random.weighted(isInTown ? ORIENTATION_IN_TOWN : ORIENTATION_AMONG_PROFESSIONALS),
      0.13,
    ),
  };
}

import type { CategoryMark } from '#shared/domain/category.ts';
import * as words from '#shared/domain/vocabulary.ts';
import { fold } from '#shared/texts/fold.ts';
import * as labels from '#shared/texts/vocabulary.ts';

export type WordReader<Value> = (text: string) => Value | null;

/** Reads the Dutch label of a closed list, its stored value, or another word that lists use; `null` when it is none. */
function readerOf<Value extends string>(
  schema: { readonly options: readonly Value[] },
  dutch: Readonly<Record<Value, string>>,
  others: Readonly<Record<string, Value>> = {},
): WordReader<Value> {
  const values = new Map<string, Value>();
  for (const value of schema.options) values.set(fold(dutch[value]), value).set(value, value);
  for (const [word, value] of Object.entries(others)) values.set(word, value);
  return (text) => values.get(fold(text)) ?? null;
}

export const readTier = readerOf(words.tierSchema, labels.TIER_LABELS, {
  'op afstand': 'watch',
  volgen: 'watch',
  hoog: 'core',
  high: 'core',
  midden: 'important',
  middel: 'important',
  medium: 'important',
  laag: 'other',
  low: 'other',
});
export const readScale = readerOf(words.scaleSchema, labels.SCALE_LABELS, {
  nationaal: 'national',
  rijk: 'national',
  provinciaal: 'regional',
  regio: 'regional',
  gemeentelijk: 'local',
});
export const readCollaborationForm = readerOf(
  words.collaborationFormSchema,
  labels.COLLABORATION_FORM_LABELS,
  {
    gr: 'joint-arrangement',
    wgr: 'joint-arrangement',
    ketensamenwerking: 'chain',
    overlegtafel: 'consultation',
    tafel: 'consultation',
    akkoord: 'covenant',
    samenwerkingsovereenkomst: 'covenant',
  },
);
export const readPhase = readerOf(words.phaseSchema, labels.PHASE_LABELS, {
  opstart: 'build',
  start: 'build',
  lopend: 'continue',
  doorlopend: 'continue',
  actief: 'continue',
  aflopend: 'wind-down',
});
export const readOwnRole = readerOf(words.ownRoleSchema, labels.OWN_ROLE_LABELS, {
  deelnemer: 'member',
  voorzitter: 'lead',
});
export const readGovernmentRole = readerOf(words.governmentRoleSchema, labels.GOVERNMENT_ROLE_LABELS);
export const readTieKind = readerOf(words.tieKindSchema, labels.TIE_KIND_LABELS, {
  samenwerking: 'works-with',
  'werkt samen': 'works-with',
  financiering: 'funds',
  subsidie: 'funds',
  toezicht: 'supervises',
  bestuur: 'board-link',
  bestuurder: 'board-link',
  conflict: 'at-odds',
  'works with': 'works-with',
  'board link': 'board-link',
  'at odds': 'at-odds',
});
/** Strength of a tie, 1 to 3, in figures or words. */
export const readStrength: WordReader<number> = (text) => STRENGTHS.get(fold(text)) ?? null;
const STRENGTHS: ReadonlyMap<string, number> = new Map([
  ...['1', '1.0', '1,0', 'zwak', 'weak', 'laag'].map((word) => [word, 1] as const),
  ...['2', '2.0', '2,0', 'matig', 'gemiddeld', 'fair', 'medium', 'middel'].map((word) => [word, 2] as const),
  ...['3', '3.0', '3,0', 'sterk', 'strong', 'hoog'].map((word) => [word, 3] as const),
]);

export const readEncounterForm = readerOf(words.encounterFormSchema, labels.ENCOUNTER_FORM_LABELS, {
  vergadering: 'meeting',
  afspraak: 'meeting',
  bilateraal: 'one-on-one',
  '1-op-1': 'one-on-one',
  bellen: 'phone-call',
  gebeld: 'phone-call',
  telefoongesprek: 'phone-call',
  teams: 'video-call',
  videobellen: 'video-call',
  bijeenkomst: 'event',
  congres: 'event',
  mail: 'message',
  'e-mail': 'message',
  bezoek: 'site-visit',
});
export const readScript = readerOf(words.scriptSchema, labels.SCRIPT_LABELS);
export const readPodium = readerOf(words.podiumSchema, labels.PODIUM_LABELS);
export const readInitiative = readerOf(words.initiativeSchema, labels.INITIATIVE_LABELS);
export const readCompany = readerOf(words.companySchema, labels.COMPANY_LABELS);
export const readGround = readerOf(words.groundSchema, labels.GROUND_LABELS);
export const readTone = readerOf(words.toneSchema, labels.TONE_LABELS);
export const readPerformance = readerOf(words.performanceSchema, labels.PERFORMANCE_LABELS);
export const readOrientation = readerOf(words.orientationSchema, labels.ORIENTATION_LABELS);

const CONFIDENTIAL: ReadonlyMap<string, words.Confidentiality> = new Map(
  Object.entries({
    ja: 'confidential',
    vertrouwelijk: 'confidential',
    yes: 'confidential',
    x: 'confidential',
    confidential: 'confidential',
    nee: 'normal',
    normaal: 'normal',
    no: 'normal',
    normal: 'normal',
  } as const),
);
export const readConfidentiality: WordReader<words.Confidentiality> = (text) =>
  CONFIDENTIAL.get(fold(text)) ?? null;

/** Words that lists use for the shipped categories, besides their names. */
const CATEGORY_WORDS: ReadonlyMap<string, CategoryMark> = new Map(
  Object.entries({
    overheid: 'government',
    overheden: 'government',
    gemeente: 'government',
    gemeenten: 'government',
    regionaal: 'regional',
    'regionale organisatie': 'regional',
    corporatie: 'housing',
    corporaties: 'housing',
    woningcorporatie: 'housing',
    zorg: 'care',
    welzijn: 'care',
    'kennis- en onderwijsinstellingen': 'knowledge',
    kennisinstellingen: 'knowledge',
    onderwijs: 'knowledge',
    bedrijven: 'business',
    bedrijf: 'business',
    bedrijfsleven: 'business',
    ondernemers: 'business',
    politie: 'justice',
    veiligheid: 'justice',
    cultuur: 'culture',
    sport: 'culture',
    'maatschappelijke organisatie': 'civil-society',
    inwonersinitiatief: 'residents',
    'inwonersinitiatieven en buurtgroepen': 'residents',
    kerken: 'faith',
    koepels: 'peers',
    vakgenoten: 'peers',
  } as const),
);

/** The mark of the shipped category that a word means; `null` when it means none. */
export function categoryMarkOf(word: string): CategoryMark | null {
  return CATEGORY_WORDS.get(fold(word)) ?? null;
}

import type { CategoryMark } from '#shared/domain/category.ts';
import {
  type CollaborationForm,
  collaborationFormSchema,
  type OwnRole,
  ownRoleSchema,
  type Phase,
  phaseSchema,
  type Scale,
  scaleSchema,
  type Tier,
  tierSchema,
} from '#shared/domain/vocabulary.ts';
import { fold } from '#shared/texts/fold.ts';
import {
  COLLABORATION_FORM_LABELS,
  OWN_ROLE_LABELS,
  PHASE_LABELS,
  SCALE_LABELS,
  TIER_LABELS,
} from '#shared/texts/vocabulary.ts';

type Reader<Value> = (text: string) => Value | null;

/** Reads the Dutch label of a closed list, or another word that lists use for it; `null` when it is none. */
function readerOf<Value extends string>(
  schema: { readonly options: readonly Value[] },
  labels: Readonly<Record<Value, string>>,
  others: Readonly<Record<string, Value>> = {},
): Reader<Value> {
  const values = new Map<string, Value>();
  for (const value of schema.options) values.set(fold(labels[value]), value).set(value, value);
  for (const [word, value] of Object.entries(others)) values.set(word, value);
  return (text) => values.get(fold(text)) ?? null;
}

export const readTier: Reader<Tier> = readerOf(tierSchema, TIER_LABELS, { 'op afstand': 'watch' });
export const readScale: Reader<Scale> = readerOf(scaleSchema, SCALE_LABELS, { nationaal: 'national' });
export const readCollaborationForm: Reader<CollaborationForm> = readerOf(
  collaborationFormSchema,
  COLLABORATION_FORM_LABELS,
  {
    gr: 'joint-arrangement',
  },
);
export const readPhase: Reader<Phase> = readerOf(phaseSchema, PHASE_LABELS);
export const readOwnRole: Reader<OwnRole> = readerOf(ownRoleSchema, OWN_ROLE_LABELS);

/** Words that lists use for the shipped categories, besides their names. */
export const CATEGORY_WORDS: Readonly<Record<string, CategoryMark>> = {
  overheid: 'government',
  corporaties: 'housing',
  'kennis- en onderwijsinstellingen': 'knowledge',
  onderwijs: 'knowledge',
  bedrijven: 'business',
  ondernemers: 'business',
  politie: 'justice',
  'inwonersinitiatieven en buurtgroepen': 'residents',
  kerken: 'faith',
  koepels: 'peers',
};

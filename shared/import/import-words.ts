import type { CategoryMark } from '#shared/domain/category.ts';
import type { CollaborationForm, OwnRole, Phase, Scale, Tier } from '#shared/domain/vocabulary.ts';
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
  labels: Readonly<Record<Value, string>>,
  others: Readonly<Record<string, Value>> = {},
): Reader<Value> {
  const values = new Map<string, Value>();
  for (const [value, label] of Object.entries(labels) as [Value, string][]) {
    values.set(fold(label), value).set(value, value);
  }
  for (const [word, value] of Object.entries(others)) values.set(word, value);
  return (text) => values.get(fold(text)) ?? null;
}

export const readTier: Reader<Tier> = readerOf(TIER_LABELS, { 'op afstand': 'watch' });
export const readScale: Reader<Scale> = readerOf(SCALE_LABELS, { nationaal: 'national' });
export const readCollaborationForm: Reader<CollaborationForm> = readerOf(COLLABORATION_FORM_LABELS, {
  gr: 'joint-arrangement',
});
export const readPhase: Reader<Phase> = readerOf(PHASE_LABELS);
export const readOwnRole: Reader<OwnRole> = readerOf(OWN_ROLE_LABELS);

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

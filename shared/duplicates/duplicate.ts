import type { OrganisationId, PersonId } from '#shared/domain/ids.ts';

/** What two things have in common that makes them look like one. The Dutch of each stands with the screen. */
export const DUPLICATE_REASONS = [
  'same-name',
  'spelling',
  'legal-form',
  'municipality',
  'word-order',
  'typo',
  'general-words',
  'short-name',
  'abbreviation',
  'website',
  'initials',
  'short-form',
  'nickname',
  'married-name',
  'name-prefix',
  'given-name-only',
  'email',
  'phone',
  'same-partner',
] as const;
export type DuplicateReason = (typeof DUPLICATE_REASONS)[number];

/** How a comparison ended: why the two look alike, strongest first, and how sure that is. */
export interface Likeness {
  readonly reasons: readonly DuplicateReason[];
  /** 0 (nothing in common) to 1 (the same beyond doubt); an order of reading, not a probability that was measured. */
  readonly confidence: number;
}

/** Two things that may be one, the smaller id first. */
export interface DuplicatePair<Id extends string> extends Likeness {
  readonly firstId: Id;
  readonly secondId: Id;
}

export interface FoundDuplicates<Id extends string> {
  /** Most certain first, at most `MOST_PAIRS`. */
  readonly pairs: readonly DuplicatePair<Id>[];
  /** How many there were before the list was cut off. */
  readonly total: number;
}

/** All that is possibly double in a network. */
export interface Duplicates {
  readonly organisations: FoundDuplicates<OrganisationId>;
  readonly persons: FoundDuplicates<PersonId>;
}

/** Below this a pair is not shown: the user's time is worth more than one real pair among ten others. */
export const LEAST_CONFIDENCE = 0.4;
/** More than anybody goes through in one sitting; after merging, the next ones come. */
export const MOST_PAIRS = 1000;

/** The key of a pair in whichever order it is given. */
export function pairKey(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}

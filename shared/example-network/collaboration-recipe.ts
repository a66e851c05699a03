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

/** A recipe that keeps its key as a type. */
export const recipe = <const Key extends string>(
  key: Key,
  values: Omit<CollaborationRecipe, 'key'>,
): CollaborationRecipe<Key> => ({ key, ...values });

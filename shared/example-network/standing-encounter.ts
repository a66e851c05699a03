import type { Script } from '#shared/domain/vocabulary.ts';
import type { CollaborationKey } from './collaborations.ts';
import type { SortKey } from './encounter-sorts.ts';
import type { PartnerKey } from './partners.ts';
import type { Weighted } from './random.ts';
import type { ThemeKey } from './themes-and-areas.ts';

/** Something that returns: a board, a bila, a table. */
export interface StandingEncounter {
  /** Who sits there; the first always, the others nearly always. */
  readonly partners: readonly PartnerKey[];
  /** Who joins about every third time. */
  readonly guests?: readonly PartnerKey[];
  /** How often in the eighteen months, or in the window. */
  readonly count: number;
  readonly sorts: Weighted<SortKey>;
  readonly script: Script;
  readonly collaboration?: CollaborationKey;
  /** Monday 1 to Friday 5, when it has a fixed day. */
  readonly weekday?: number;
  /** Subject lines; without them the usual ones for the form. */
  readonly subjects?: readonly string[];
  /** What it is about; without them the topics of the arrangement, the partner or its category. */
  readonly topics?: readonly string[];
  /** Every time somebody else is the host. */
  readonly rotates?: boolean;
  readonly themes?: readonly ThemeKey[];
  /** Only from this many days ago, and only until this many days ago. */
  readonly fromDaysAgo?: number;
  readonly untilDaysAgo?: number;
  /** Partners that should have been there, each in about a third of the cases. */
  readonly missed?: readonly PartnerKey[];
  /** How many of a hundred are about something that must not leak. */
  readonly confidential?: number;
}

/** How one meets a director: mostly in a room. */
export const DIRECTOR: Weighted<SortKey> = [
  ['bila', 72],
  ['video', 14],
  ['phone', 14],
];

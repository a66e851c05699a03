import type { CategoryMark } from '#shared/domain/category.ts';
import type { CollaborationKey } from './collaborations.ts';
import { type PartnerKey, partnerOf } from './partners.ts';

/**
 * What is planted in the example network, so that every lens has something to find. The diary in
 * `standing-encounters.ts` and `single-encounters.ts` is written to make it true; the tests check that it is.
 */
interface Plot {
  /** Together about half of all time: the neighbours, the veiligheidsregio and one corporatie. */
  readonly usualSuspects: readonly PartnerKey[];
  /** They keep meeting each other around one regional board and hardly meet anybody else. */
  readonly bubble: readonly PartnerKey[];
  /** The board that holds them together. */
  readonly bubbleBoard: CollaborationKey;
  /** Kern partners that were met before and not for more than twice their rhythm. */
  readonly goneCold: readonly PartnerKey[];
  /** Categories in which most partners were never met. */
  readonly hardlyMet: readonly CategoryMark[];
  /** Somebody took a job elsewhere, and with that person the link left too. */
  readonly brokenLink: {
    readonly personName: string;
    readonly oldPartner: PartnerKey;
    readonly oldRole: string;
    readonly newPartner: PartnerKey;
    /** Days before the network is made on which the new job began. */
    readonly daysAgo: number;
  };
}

export const PLOT = {
  usualSuspects: ['buurdrecht', 'nevenveen', 'naastwijk', 'elderwaard', 'safety-region', 'kaai'],
  bubble: [
    'buurdrecht',
    'nevenveen',
    'naastwijk',
    'elderwaard',
    'verdermeer',
    'zandersloot',
    'bureau',
    'safety-region',
    'ggd',
    'environment',
  ],
  bubbleBoard: 'regional-council',
  goneCold: ['hospital', 'vocational'],
  hardlyMet: ['business', 'residents', 'faith'],
  brokenLink: {
    personName: 'Soraya Ramlal',
    oldPartner: 'lift',
    oldRole: 'directeur',
    newPartner: 'youth-purchasing',
    daysAgo: 285,
  },
} as const satisfies Plot;

/** The names of these partners, as they stand in the network. */
export function namesOf(keys: readonly PartnerKey[]): readonly string[] {
  return keys.map((key) => partnerOf(key).name);
}

import type { CategoryMark } from '#shared/domain/category.ts';
import type { PartnerRecipe } from './partner-recipe.ts';
import { GOVERNMENT_PARTNERS } from './partners-government.ts';
import { GRASSROOTS_PARTNERS } from './partners-grassroots.ts';
import { SERVICE_PARTNERS } from './partners-services.ts';
import { SOCIETY_PARTNERS } from './partners-society.ts';

const ALL = [
  ...GOVERNMENT_PARTNERS,
  ...SERVICE_PARTNERS,
  ...SOCIETY_PARTNERS,
  ...GRASSROOTS_PARTNERS,
] as const;

/** The partners by which the plot, the collaborations, the ties and the diary refer to each other. */
export type PartnerKey = (typeof ALL)[number]['key'];

/** Every partner of Voorbeeldstad. */
export const PARTNERS: readonly PartnerRecipe<PartnerKey>[] = ALL;

const BY_KEY = new Map<PartnerKey, PartnerRecipe<PartnerKey>>(
  PARTNERS.map((partner) => [partner.key, partner]),
);

/** The partner of this key. */
export function partnerOf(key: PartnerKey): PartnerRecipe<PartnerKey> {
  const partner = BY_KEY.get(key);
  if (partner === undefined) throw new RangeError(`no partner in the example is called ${key}`);
  return partner;
}

/** What the secretaris calls this partner in a sentence. */
export function spokenName(key: PartnerKey): string {
  const partner = partnerOf(key);
  return partner.shortName === '' ? partner.name : partner.shortName;
}

/** In whose words a partner speaks: as its category does, but other governments than municipalities in their own. */
export type Voice = CategoryMark | 'authority';

/** The voice of a partner. */
export function voiceOf(partner: PartnerRecipe): Voice {
  return partner.mark === 'government' && !partner.name.startsWith('Gemeente ') ? 'authority' : partner.mark;
}

/** Keys of all partners of these categories. */
export function partnersOfMarks(marks: readonly CategoryMark[]): readonly PartnerKey[] {
  return PARTNERS.filter((partner) => marks.includes(partner.mark)).map((partner) => partner.key);
}

import type { AnalysisInput } from '#shared/analysis/input.ts';
import { seededRandom } from '#shared/analysis/randomness.ts';
import { addDays, isoDate } from '#shared/domain/calendar-date.ts';
import type { EncounterForm, Tier } from '#shared/domain/vocabulary.ts';
import {
  analysisInput,
  areaId,
  categoryId,
  collaboration,
  commitment,
  encounter,
  encounterId,
  partner,
  partnerId,
  personId,
  themeId,
  tie,
} from './analysis-input.ts';

export interface RandomNetworkSize {
  readonly partners: number;
  readonly encounters: number;
  /** Days up to 2026-06-30 over which the encounters lie. */
  readonly days?: number;
}

const TIERS: readonly Tier[] = ['core', 'important', 'other', 'other', 'other', 'watch'];
const FORMS: readonly EncounterForm[] = ['site-visit', 'meeting', 'one-on-one', 'phone-call', 'event'];

/**
 * A made-up network in which few partners get most of the time, as in practice: half of the encounters are with one partner,
 * most others with two to six, one in a hundred is a congress of up to forty. Same seed, same network.
 */
export function randomNetwork(seed: number, size: RandomNetworkSize): AnalysisInput {
  const random = seededRandom(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  const days = size.days ?? 540;
  const lastDay = isoDate('2026-06-30');
  // Squaring draws the partners with low numbers far more often.
  const somePartner = (): number => Math.floor(random() ** 2 * size.partners);
  const several = (count: number, draw: () => number): number[] => [
    ...new Set(Array.from({ length: count }, draw)),
  ];
  const tableSize = (): number => {
    const roll = random();
    if (roll < 0.5) return 1;
    return roll < 0.99 ? 2 + below(5) : 10 + below(31);
  };
  const partners = Array.from({ length: size.partners }, (_, number) =>
    partner(number, {
      categoryId: categoryId(below(13)),
      tier: TIERS[below(TIERS.length)] ?? 'other',
      themeIds: several(below(3), () => below(12)).map((each) => themeId(each)),
      areaIds: several(below(2), () => below(10)).map((each) => areaId(each)),
      archived: random() < 0.02,
    }),
  );
  return analysisInput({
    partners,
    affiliations: partners.map((each, number) => ({
      personId: personId(number),
      organisationId: each.id,
      from: null,
      until: random() < 0.1 ? addDays(lastDay, -below(days)) : null,
    })),
    encounters: Array.from({ length: size.encounters }, (_, number) =>
      encounter(number, addDays(lastDay, -below(days)), several(tableSize(), somePartner), {
        minutes: random() < 0.2 ? null : 5 * (1 + below(36)),
        form: FORMS[below(FORMS.length)] ?? 'meeting',
        personIds: random() < 0.3 ? [personId(somePartner())] : [],
        script: random() < 0.5 ? 'recurring' : null,
      }),
    ),
    collaborations: Array.from({ length: Math.ceil(size.partners / 10) }, (_, number) =>
      collaboration(
        number,
        several(3 + below(10), () => below(size.partners)),
      ),
    ),
    ties: Array.from({ length: size.partners }, (_, number) =>
      tie(number, below(size.partners), below(size.partners), {
        strength: 1 + below(3),
        kind: random() < 0.1 ? 'at-odds' : 'works-with',
      }),
    ),
    commitments: Array.from({ length: Math.ceil(size.encounters / 10) }, () =>
      commitment(addDays(lastDay, below(120) - 90), {
        encounterId: encounterId(below(size.encounters)),
        organisationId: random() < 0.5 ? partnerId(somePartner()) : null,
      }),
    ),
  });
}

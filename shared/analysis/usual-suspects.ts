import type { CategoryId, OrganisationId } from '#shared/domain/ids.ts';
import { ratio, shareOf, sum } from './attention.ts';
import { attentionConcentration, effectiveNumber, gini, lorenzCurve } from './concentration.ts';
import { coreOf } from './core.ts';
import type { CategoryFigures, UsualSuspects } from './network-analysis.ts';
import { compareNamed } from './ordering.ts';
import type { Member, Population } from './population.ts';
import type { AnalysisSettings } from './settings.ts';

/** Attention of one partner against what its tier asks for. */
export interface Light {
  readonly share: number | null;
  readonly expectedShare: number | null;
  readonly attentionQuotient: number | null;
  readonly inCore: boolean;
  readonly verdict: 'usual-suspect' | 'rightly-much' | null;
}

/** The lens of the usual suspects, with the light on each partner by id. */
export interface UsualSuspectsResult {
  readonly lens: UsualSuspects;
  readonly lights: ReadonlyMap<OrganisationId, Light>;
}

/** Attention quotient (a location quotient): share over expected share; `null` where either is missing or nothing is expected. */
function attentionQuotient(share: number | null, expectedShare: number | null): number | null {
  return share === null || expectedShare === null ? null : ratio(share, expectedShare);
}

/** Who gets most of the time, how uneven that is, and whether it is what their tiers ask for. */
export function usualSuspectsOf(population: Population): UsualSuspectsResult {
  const { members, attention, settings, period } = population;
  const { totalMinutes } = attention;
  const expected = (chosen: readonly Member[]): number => tierWeightOf(chosen, settings);
  const totalWeight = expected(members);
  const core = coreOf(
    members,
    settings.coreShare,
    (member) => ({ minutes: member.minutes, encounterCount: member.encounters.length }),
    (first, second) => compareNamed(first.partner, second.partner),
  );
  const inCore = new Set(core);
  const lights = new Map<OrganisationId, Light>();
  for (const member of members) {
    const share = shareOf(member.minutes, totalMinutes);
    const expectedShare = shareOf(expected([member]), totalWeight);
    const quotient = attentionQuotient(share, expectedShare);
    lights.set(member.partner.id, {
      share,
      expectedShare,
      attentionQuotient: quotient,
      inCore: inCore.has(member),
      verdict: inCore.has(member) ? verdictOf(quotient, settings) : null,
    });
  }
  const minutes = members.map((member) => member.minutes);
  const withVerdict = (verdict: Light['verdict']): readonly OrganisationId[] =>
    core.map((member) => member.partner.id).filter((id) => lights.get(id)?.verdict === verdict);
  const firstMet = members.filter(
    (member) => member.minutes > 0 && (member.history.first?.source.date ?? '') >= period.from,
  );
  return {
    lights,
    lens: {
      totalMinutes,
      encounterCount: attention.encounters.length,
      core: core.map((member) => member.partner.id),
      suspects: withVerdict('usual-suspect'),
      rightlyMuch: withVerdict('rightly-much'),
      gini: gini(minutes),
      concentration: attentionConcentration(minutes),
      effectivePartners: effectiveNumber(minutes),
      lorenz: lorenzCurve(minutes),
      categories: categoryFigures(population, totalWeight),
      renewal: shareOf(sum(firstMet.map((member) => member.minutes)), totalMinutes),
      firstMet: firstMet.map((member) => member.partner.id),
    },
  };
}

/** A core partner of which nothing is expected gets more than was asked, so it is a usual suspect as well. */
export function verdictOf(
  quotient: number | null,
  settings: Pick<AnalysisSettings, 'overLitQuotient'>,
): 'usual-suspect' | 'rightly-much' {
  return quotient === null || quotient >= settings.overLitQuotient ? 'usual-suspect' : 'rightly-much';
}

function tierWeightOf(members: readonly Member[], settings: AnalysisSettings): number {
  return sum(members.map((member) => settings.tierWeights[member.partner.tier]));
}

function categoryFigures(population: Population, totalWeight: number): readonly CategoryFigures[] {
  const { categoryIds, members, attention, settings } = population;
  const byCategory = new Map<CategoryId, Member[]>(categoryIds.map((id) => [id, []]));
  for (const member of members) byCategory.get(member.partner.categoryId)?.push(member);
  return [...byCategory].map(([categoryId, inCategory]) => {
    const minutes = sum(inCategory.map((member) => member.minutes));
    const share = shareOf(minutes, attention.totalMinutes);
    const expectedShare = shareOf(tierWeightOf(inCategory, settings), totalWeight);
    return {
      categoryId,
      partnerCount: inCategory.length,
      metCount: inCategory.filter((member) => member.encounters.length > 0).length,
      minutes,
      share,
      expectedShare,
      attentionQuotient: attentionQuotient(share, expectedShare),
    };
  });
}

import { daysBetween, type IsoDate } from '#shared/domain/calendar-date.ts';
import type { AreaId, OrganisationId, ThemeId } from '#shared/domain/ids.ts';
import type { AnalysisInput, InputPartner } from './input.ts';
import type { NetworkAnalysis, PartnerFigures } from './network-analysis.ts';
import { compareNamed, compareText } from './ordering.ts';
import { isActiveOn } from './participants.ts';
import type { AnalysisSettings } from './settings.ts';

const AREA_WEIGHT = 0.5;
const OTHER_WORLD_FACTOR = 1.5;
/** Decayed minutes above which a tie with ego makes an introduction no more likely. */
const ENOUGH_MINUTES = 240;

/** Two partners that do not know each other and could, with what speaks for it. UI: verbindingskans. */
export interface Introduction {
  /** The two ids ascending. */
  readonly firstOrganisationId: OrganisationId;
  readonly secondOrganisationId: OrganisationId;
  /** Unitless, > 0; higher is more promising. */
  readonly score: number;
  readonly sharedThemeIds: readonly ThemeId[];
  readonly sharedAreaIds: readonly AreaId[];
  readonly categoriesDiffer: boolean;
  readonly communitiesDiffer: boolean;
  /** Decayed minutes of ego with the first and with the second. */
  readonly strengths: readonly [number, number];
  /** They are known to be at odds: bringing them together is something else than introducing them. */
  readonly atOdds: boolean;
}

export interface IntroductionChances {
  /** How many pairs qualify. */
  readonly total: number;
  /** The best of them, highest score first, then by names. */
  readonly best: readonly Introduction[];
}

interface Candidate {
  readonly partner: InputPartner;
  readonly figures: PartnerFigures;
}

/**
 * Pairs worth bringing together: both active on `asOf`, both with a living tie to ego, without weight between them in
 * the alter graph, sharing a theme or an area. Score = (shared themes + 0.5 * shared areas), times 1.5 if their
 * categories differ, times 1.5 if their communities differ, times sqrt(min(s_i, 240) * min(s_j, 240)) / 240.
 *
 * A pair that was put aside stays away for `setAsideDays` days, the day itself included.
 *
 * @param limit how many to describe, >= 0.
 * @returns none and a total of 0 where nothing qualifies.
 */
export function introductionChances(
  input: Pick<AnalysisInput, 'partners' | 'setAsideIntroductions'>,
  analysis: NetworkAnalysis,
  limit = 50,
): IntroductionChances {
  const candidates = candidatesOf(input.partners, analysis);
  const { closed, atOdds } = knownPairs(input, analysis);
  const found: { first: Candidate; second: Candidate; score: number }[] = [];
  let total = 0;
  const byTheme = groupedBy(candidates, ({ partner }) => partner.themeIds);
  const byArea = groupedBy(candidates, ({ partner }) => partner.areaIds);
  for (const first of candidates) {
    const shared = new Map<Candidate, number>();
    const count = (
      groups: ReadonlyMap<string, readonly Candidate[]>,
      ids: readonly string[],
      weight: number,
    ): void => {
      for (const id of new Set(ids)) {
        for (const second of groups.get(id) ?? []) {
          if (second.partner.id > first.partner.id) shared.set(second, (shared.get(second) ?? 0) + weight);
        }
      }
    };
    count(byTheme, first.partner.themeIds, 1);
    count(byArea, first.partner.areaIds, AREA_WEIGHT);
    for (const [second, common] of shared) {
      if (closed.has(pairKey(first.partner.id, second.partner.id))) continue;
      total += 1;
      found.push({ first, second, score: scoreOf(first, second, common) });
    }
    if (found.length > 20 * limit + 10_000) keepBest(found, limit);
  }
  keepBest(found, limit);
  const best = found.map(({ first, second, score }) => describe(first, second, score, atOdds));
  return { total, best };
}

/** Unordered: the same for (a, b) and (b, a). */
export function pairKey(first: string, second: string): string {
  return first < second ? `${first} ${second}` : `${second} ${first}`;
}

/** Whether a pair that was put aside on a day is still away; put aside after `asOf` it was not yet. */
export function isSetAside(
  setAsideOn: IsoDate,
  asOf: IsoDate,
  settings: Pick<AnalysisSettings, 'setAsideDays'>,
): boolean {
  const age = daysBetween(setAsideOn, asOf);
  return age >= 0 && age < settings.setAsideDays;
}

function candidatesOf(partners: readonly InputPartner[], analysis: NetworkAnalysis): readonly Candidate[] {
  const figuresOf = new Map(analysis.partners.map((figures) => [figures.partnerId, figures]));
  return [...new Map(partners.map((partner) => [partner.id, partner])).values()]
    .flatMap((partner): Candidate[] => {
      const figures = figuresOf.get(partner.id);
      if (figures === undefined || !isActiveOn(partner, analysis.asOf)) return [];
      return figures.strength >= analysis.settings.livingTieMinutes ? [{ partner, figures }] : [];
    })
    .sort((one, other) => compareText(one.partner.id, other.partner.id));
}

function knownPairs(
  input: Pick<AnalysisInput, 'setAsideIntroductions'>,
  analysis: NetworkAnalysis,
): { closed: ReadonlySet<string>; atOdds: ReadonlySet<string> } {
  const closed = new Set<string>();
  const atOdds = new Set<string>();
  for (const link of analysis.links) {
    const key = pairKey(link.firstOrganisationId, link.secondOrganisationId);
    if (link.weight > 0) closed.add(key);
    if (link.atOdds) atOdds.add(key);
  }
  for (const { firstOrganisationId, secondOrganisationId, date } of input.setAsideIntroductions) {
    if (isSetAside(date, analysis.asOf, analysis.settings))
      closed.add(pairKey(firstOrganisationId, secondOrganisationId));
  }
  return { closed, atOdds };
}

function groupedBy(
  candidates: readonly Candidate[],
  keysOf: (candidate: Candidate) => readonly string[],
): ReadonlyMap<string, readonly Candidate[]> {
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    for (const key of new Set(keysOf(candidate))) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [candidate]);
      else group.push(candidate);
    }
  }
  return groups;
}

function scoreOf(first: Candidate, second: Candidate, common: number): number {
  const capped = (candidate: Candidate): number => Math.min(candidate.figures.strength, ENOUGH_MINUTES);
  const otherCategory = first.partner.categoryId === second.partner.categoryId ? 1 : OTHER_WORLD_FACTOR;
  const otherCommunity = first.figures.communityId === second.figures.communityId ? 1 : OTHER_WORLD_FACTOR;
  const closeness = Math.sqrt(capped(first) * capped(second)) / ENOUGH_MINUTES;
  return common * otherCategory * otherCommunity * closeness;
}

function keepBest(found: { first: Candidate; second: Candidate; score: number }[], limit: number): void {
  found.sort(
    (one, other) =>
      other.score - one.score ||
      compareNamed(one.first.partner, other.first.partner) ||
      compareNamed(one.second.partner, other.second.partner),
  );
  found.splice(limit);
}

function describe(
  first: Candidate,
  second: Candidate,
  score: number,
  atOdds: ReadonlySet<string>,
): Introduction {
  return {
    firstOrganisationId: first.partner.id,
    secondOrganisationId: second.partner.id,
    score,
    sharedThemeIds: inBoth(first.partner.themeIds, second.partner.themeIds),
    sharedAreaIds: inBoth(first.partner.areaIds, second.partner.areaIds),
    categoriesDiffer: first.partner.categoryId !== second.partner.categoryId,
    communitiesDiffer: first.figures.communityId !== second.figures.communityId,
    strengths: [first.figures.strength, second.figures.strength],
    atOdds: atOdds.has(pairKey(first.partner.id, second.partner.id)),
  };
}

function inBoth<T extends string>(one: readonly T[], other: readonly T[]): readonly T[] {
  return [...new Set(one)].filter((id) => other.includes(id)).sort(compareText);
}

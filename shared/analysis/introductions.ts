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

interface FoundPair {
  readonly first: Candidate;
  readonly second: Candidate;
  readonly score: number;
}

/** Places of candidates, ascending, by theme or area. */
type Groups = ReadonlyMap<string, readonly number[]>;

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
  const { closed, atOdds } = knownPairs(input, analysis, candidates);
  const byTheme = groupedBy(candidates, ({ partner }) => partner.themeIds);
  const byArea = groupedBy(candidates, ({ partner }) => partner.areaIds);
  const common = new Float64Array(candidates.length);
  const found: FoundPair[] = [];
  let total = 0;
  let lowestKept = Number.NEGATIVE_INFINITY;
  for (const [place, first] of candidates.entries()) {
    const sharing: number[] = [];
    const count = (groups: Groups, ids: readonly string[], weight: number): void => {
      for (const id of new Set(ids)) {
        for (const other of groups.get(id) ?? []) {
          if (other <= place) continue;
          if (common[other] === 0) sharing.push(other);
          common[other] = (common[other] ?? 0) + weight;
        }
      }
    };
    count(byTheme, first.partner.themeIds, 1);
    count(byArea, first.partner.areaIds, AREA_WEIGHT);
    for (const other of sharing) {
      const second = candidates[other];
      const shared = common[other] ?? 0;
      common[other] = 0;
      if (second === undefined || closed[place]?.has(other) === true) continue;
      total += 1;
      const score = scoreOf(first, second, shared);
      if (score >= lowestKept) found.push({ first, second, score });
    }
    if (found.length > 20 * limit + 10_000) lowestKept = keepBest(found, limit);
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

/** By place of a candidate the places that it needs no introduction to, and the pairs at odds. */
function knownPairs(
  input: Pick<AnalysisInput, 'setAsideIntroductions'>,
  analysis: NetworkAnalysis,
  candidates: readonly Candidate[],
): { closed: readonly ReadonlySet<number>[]; atOdds: ReadonlySet<string> } {
  const placeOf = new Map(candidates.map(({ partner }, place) => [partner.id, place]));
  const closed = candidates.map(() => new Set<number>());
  const close = (first: OrganisationId, second: OrganisationId): void => {
    const [one, other] = [placeOf.get(first), placeOf.get(second)];
    if (one === undefined || other === undefined) return;
    closed[one]?.add(other);
    closed[other]?.add(one);
  };
  const atOdds = new Set<string>();
  for (const link of analysis.links) {
    if (link.weight > 0) close(link.firstOrganisationId, link.secondOrganisationId);
    if (link.atOdds) atOdds.add(pairKey(link.firstOrganisationId, link.secondOrganisationId));
  }
  for (const { firstOrganisationId, secondOrganisationId, date } of input.setAsideIntroductions) {
    if (isSetAside(date, analysis.asOf, analysis.settings)) close(firstOrganisationId, secondOrganisationId);
  }
  return { closed, atOdds };
}

function groupedBy(
  candidates: readonly Candidate[],
  keysOf: (candidate: Candidate) => readonly string[],
): Groups {
  const groups = new Map<string, number[]>();
  for (const [place, candidate] of candidates.entries()) {
    for (const key of new Set(keysOf(candidate))) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [place]);
      else group.push(place);
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

/** Leaves the best, in order; returns the lowest score among them. */
function keepBest(found: FoundPair[], limit: number): number {
  found.sort(
    (one, other) =>
      other.score - one.score ||
      compareNamed(one.first.partner, other.first.partner) ||
      compareNamed(one.second.partner, other.second.partner),
  );
  found.splice(limit);
  return found.at(-1)?.score ?? Number.POSITIVE_INFINITY;
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

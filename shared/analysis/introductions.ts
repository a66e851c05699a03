import { daysBetween, type IsoDate } from '#shared/domain/calendar-date.ts';
import type { AreaId, CategoryId, OrganisationId, ThemeId } from '#shared/domain/ids.ts';
import type { AnalysisInput, InputPartner } from './input.ts';
import type { AlterPairs, NetworkAnalysis, PartnerFigures } from './network-analysis.ts';
import { compareText } from './ordering.ts';
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
  /** Place of its name among all names. */
  readonly nameRank: number;
}

interface FoundPair {
  readonly first: Candidate;
  readonly second: Candidate;
  readonly score: number;
}

/** Order in which pairs are told: highest score first, then by names. */
function compareFound(one: FoundPair, other: FoundPair): number {
  return (
    other.score - one.score ||
    one.first.nameRank - other.first.nameRank ||
    one.second.nameRank - other.second.nameRank
  );
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
  const known = new KnownPairs(input, analysis, candidates);
  const byTheme = groupedBy(candidates, ({ partner }) => partner.themeIds);
  const byArea = groupedBy(candidates, ({ partner }) => partner.areaIds);
  const columns = columnsOf(candidates);
  const common = new Float64Array(candidates.length);
  const found: FoundPair[] = [];
  let total = 0;
  /** The last of those that were kept at the latest sorting: who comes after it is not among the best. */
  let lastKept: FoundPair | null = null;
  for (const [place, first] of candidates.entries()) {
    known.markFor(place);
    const sharing: number[] = [];
    addCommon(byTheme, first.partner.themeIds, 1, place, common, sharing);
    addCommon(byArea, first.partner.areaIds, AREA_WEIGHT, place, common, sharing);
    for (const other of sharing) {
      const shared = common[other] ?? 0;
      common[other] = 0;
      if (known.knownTo[other] === place) continue;
      total += 1;
      const score = scoreOf(columns, place, other, shared);
      if (lastKept !== null && score < lastKept.score) continue;
      const second = candidates[other];
      if (second === undefined) continue;
      const pair = { first, second, score };
      if (lastKept === null || compareFound(pair, lastKept) < 0) found.push(pair);
    }
    if (found.length > 20 * limit + 10_000) lastKept = keepBest(found, limit);
  }
  keepBest(found, limit);
  const atOdds = pairsAtOdds(analysis);
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
  // The analysis lists partners in the order of their names.
  const figuresOf = new Map(
    analysis.partners.map((figures, nameRank) => [figures.partnerId, { figures, nameRank }]),
  );
  return [...new Map(partners.map((partner) => [partner.id, partner])).values()]
    .flatMap((partner): Candidate[] => {
      const known = figuresOf.get(partner.id);
      if (known === undefined || !isActiveOn(partner, analysis.asOf)) return [];
      return known.figures.strength >= analysis.settings.livingTieMinutes ? [{ partner, ...known }] : [];
    })
    .sort((one, other) => compareText(one.partner.id, other.partner.id));
}

/**
 * Marks, candidate by candidate, with whom it needs no introduction: those it is linked to, and those from whom it was put
 * aside. Pairs are sorted by their first partner, so one walk along them serves all candidates in their order.
 */
class KnownPairs {
  /** By place of a candidate the place of the candidate that it was last marked for. */
  readonly knownTo: Int32Array;
  readonly #pairs: AlterPairs;
  /** Places among the candidates by place in the pairs; -1 for who is none. */
  readonly #placeAt: Int32Array;
  readonly #setAside: ReadonlyMap<number, readonly number[]>;
  #pair = 0;

  constructor(
    input: Pick<AnalysisInput, 'setAsideIntroductions'>,
    analysis: NetworkAnalysis,
    candidates: readonly Candidate[],
  ) {
    const placeOf = new Map(candidates.map(({ partner }, place) => [partner.id, place]));
    this.knownTo = new Int32Array(candidates.length).fill(-1);
    this.#pairs = analysis.pairs;
    this.#placeAt = Int32Array.from(analysis.pairs.partnerIds, (id) => placeOf.get(id) ?? -1);
    const setAside = new Map<number, number[]>();
    for (const { firstOrganisationId, secondOrganisationId, date } of input.setAsideIntroductions) {
      const [one, other] = [placeOf.get(firstOrganisationId), placeOf.get(secondOrganisationId)];
      if (one === undefined || other === undefined) continue;
      if (!isSetAside(date, analysis.asOf, analysis.settings)) continue;
      const low = Math.min(one, other);
      setAside.set(low, [...(setAside.get(low) ?? []), Math.max(one, other)]);
    }
    this.#setAside = setAside;
  }

  /** Marks the later candidates that the one at `place` knows. To be called for each place in turn. */
  markFor(place: number): void {
    const { first, second, weights } = this.#pairs;
    for (; this.#pair < first.length; this.#pair += 1) {
      const owner = this.#placeAt[first[this.#pair] ?? 0] ?? -1;
      if (owner > place) break;
      const other = this.#placeAt[second[this.#pair] ?? 0] ?? -1;
      if (owner === place && other >= 0 && (weights[this.#pair] ?? 0) > 0) this.knownTo[other] = place;
    }
    for (const other of this.#setAside.get(place) ?? []) this.knownTo[other] = place;
  }
}

/** The pairs that are known to be at odds. */
function pairsAtOdds({ pairs }: NetworkAnalysis): ReadonlySet<string> {
  const keys = new Set<string>();
  for (let pair = pairs.atOdds.indexOf(1); pair >= 0; pair = pairs.atOdds.indexOf(1, pair + 1)) {
    const [first, second] = [pairs.first[pair] ?? 0, pairs.second[pair] ?? 0];
    keys.add(pairKey(pairs.partnerIds[first] ?? '', pairs.partnerIds[second] ?? ''));
  }
  return keys;
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

/** Adds `weight` to what the candidate at `place` has in common with each later one of the same groups. */
function addCommon(
  groups: Groups,
  ids: readonly string[],
  weight: number,
  place: number,
  common: Float64Array,
  sharing: number[],
): void {
  for (const id of new Set(ids)) {
    const group = groups.get(id) ?? [];
    for (let index = group.length - 1; index >= 0; index -= 1) {
      const other = group[index] ?? 0;
      if (other <= place) break;
      const before = common[other] ?? 0;
      if (before === 0) sharing.push(other);
      common[other] = before + weight;
    }
  }
}

/** What the score reads of each candidate, by its place, without a look at millions of objects. */
interface Columns {
  /** Decayed minutes, as far as they count. */
  readonly minutes: Float64Array;
  /** Numbers that differ where the categories do. */
  readonly categories: Int32Array;
  readonly communities: Int32Array;
}

function columnsOf(candidates: readonly Candidate[]): Columns {
  const numbers = new Map<CategoryId, number>();
  return {
    minutes: Float64Array.from(candidates, ({ figures }) => Math.min(figures.strength, ENOUGH_MINUTES)),
    categories: Int32Array.from(candidates, ({ partner: { categoryId } }) => {
      const number = numbers.get(categoryId) ?? numbers.size;
      numbers.set(categoryId, number);
      return number;
    }),
    communities: Int32Array.from(candidates, ({ figures }) => figures.communityId),
  };
}

function scoreOf(columns: Columns, first: number, second: number, common: number): number {
  const { minutes, categories, communities } = columns;
  const otherCategory = categories[first] === categories[second] ? 1 : OTHER_WORLD_FACTOR;
  const otherCommunity = communities[first] === communities[second] ? 1 : OTHER_WORLD_FACTOR;
  const closeness = Math.sqrt((minutes[first] ?? 0) * (minutes[second] ?? 0)) / ENOUGH_MINUTES;
  return common * otherCategory * otherCommunity * closeness;
}

/** Leaves the best, in order; returns the last of them, `null` when they are fewer than asked. */
function keepBest(found: FoundPair[], limit: number): FoundPair | null {
  found.sort(compareFound);
  found.splice(limit);
  return found.length < limit ? null : (found.at(-1) ?? null);
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

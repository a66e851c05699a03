import { daysBetween } from '#shared/domain/calendar-date.ts';
import type { CategoryId, OrganisationId } from '#shared/domain/ids.ts';
import { ratio, shareOf, sum } from '../attention.ts';
import { attentionConcentration, effectiveNumber, gini, lorenzCurve } from '../concentration.ts';
import { coreOf } from '../core.ts';
import type { InputPartner } from '../input.ts';
import { desiredInterval } from '../neglected.ts';
import type { CategoryFigures, MatrixCell, PartnerFigures, Standing } from '../network-analysis.ts';
import type { NetworkFigures } from '../network-figures.ts';
import { ABSENT, type Replay, REPLAY_STANDINGS, type ReplayMoment } from './replay.ts';
import { verdictOf } from '../usual-suspects.ts';

/** What a partner is, of all that the figures of a day depend on. */
export type PartnerKind = Pick<
  InputPartner,
  'tier' | 'categoryId' | 'themeIds' | 'areaIds' | 'desiredIntervalDays'
>;

const HIGHEST_RATIO = 3;
const CALM: readonly Standing[] = ['on-time', 'no-rhythm'];

/**
 * The figures as they stood on one moment of a replay: attention, core, standing and white spots of that day. Groups, links
 * and bridges are those of `figures`; what is not kept per day (fading, overdue commitments, renewal) is left out.
 *
 * @param kinds what each partner is, today: who it was then is not written down.
 * @returns partners in the order of `figures`; those that were not there yet are left out, with their links.
 */
export function figuresAt(
  figures: NetworkFigures,
  replay: Replay,
  moment: ReplayMoment,
  kinds: ReadonlyMap<OrganisationId, PartnerKind>,
): NetworkFigures {
  const { settings } = figures;
  const placeOf = new Map(replay.partnerIds.map((id, place) => [id, place]));
  const present = figures.partners.flatMap((partner) => {
    const place = placeOf.get(partner.partnerId);
    const kind = kinds.get(partner.partnerId);
    if (place === undefined || kind === undefined || moment.standings[place] === ABSENT) return [];
    return [{ partner, place, kind, minutes: moment.minutes[place] ?? 0 }];
  });
  const totalMinutes = sum(present.map(({ minutes }) => minutes));
  const totalWeight = sum(present.map(({ kind }) => settings.tierWeights[kind.tier]));
  const counted = present.map(({ partner, place, kind, minutes }): PartnerFigures => {
    const last = replay.lasts[moment.lastPlaces[place] ?? -1] ?? null;
    const share = shareOf(minutes, totalMinutes);
    const expectedShare = shareOf(settings.tierWeights[kind.tier], totalWeight);
    const interval = desiredInterval(kind, settings);
    const daysSinceLast = last === null ? null : daysBetween(last.date, moment.asOf);
    const standing = REPLAY_STANDINGS[moment.standings[place] ?? 0] ?? 'no-rhythm';
    const overdueRatio = interval === null || daysSinceLast === null ? null : daysSinceLast / interval;
    const urgency = standing === 'never-met' ? HIGHEST_RATIO : Math.min(overdueRatio ?? 0, HIGHEST_RATIO);
    return {
      ...partner,
      minutes,
      share,
      encounterCount: moment.encounterCounts[place] ?? 0,
      expectedShare,
      attentionQuotient: share === null || expectedShare === null ? null : ratio(share, expectedShare),
      lastEncounter: last,
      inCore: false,
      verdict: null,
      desiredIntervalDays: interval,
      daysSinceLast,
      overdueRatio,
      standing,
      fading: false,
      overdueCommitments: 0,
      overdueEncounterIds: [],
      priority: settings.tierWeights[kind.tier] * urgency,
    };
  });
  const core = coreOf(
    counted,
    settings.coreShare,
    (partner) => partner,
    () => 0,
  ).map(({ partnerId }) => partnerId);
  const isInCore = new Set(core);
  const partners = counted.map((partner) =>
    isInCore.has(partner.partnerId)
      ? { ...partner, inCore: true, verdict: verdictOf(partner.attentionQuotient, settings) }
      : partner,
  );
  const withVerdict = (verdict: PartnerFigures['verdict']): readonly OrganisationId[] =>
    partners.filter((partner) => partner.verdict === verdict).map(({ partnerId }) => partnerId);
  const minutes = counted.map((partner) => partner.minutes);
  const byPriority = [...partners]
    .filter(({ standing }) => !CALM.includes(standing))
    .sort((first, second) => second.priority - first.priority);
  return {
    ...figures,
    asOf: moment.asOf,
    period: moment.period,
    partners,
    links: linksBetween(figures, partners),
    usualSuspects: {
      totalMinutes,
      encounterCount: moment.encounterCount,
      core,
      suspects: withVerdict('usual-suspect'),
      rightlyMuch: withVerdict('rightly-much'),
      gini: gini(minutes),
      concentration: attentionConcentration(minutes),
      effectivePartners: effectiveNumber(minutes),
      lorenz: lorenzCurve(minutes),
      categories: categoriesOf(figures, partners, kinds),
      renewal: null,
    },
    neglected: {
      ...figures.neglected,
      counts: countsOf(partners),
      byPriority: byPriority.map(({ partnerId }) => partnerId),
      fading: [],
      whiteSpots: {
        byTheme: cellsOf(figures.neglected.whiteSpots.byTheme, partners, kinds, ({ themeIds }) => themeIds),
        byArea: cellsOf(figures.neglected.whiteSpots.byArea, partners, kinds, ({ areaIds }) => areaIds),
      },
      talkedAbout: [],
    },
  };
}

function countsOf(partners: readonly PartnerFigures[]): Readonly<Record<Standing, number>> {
  const count = (standing: Standing): number =>
    partners.filter((partner) => partner.standing === standing).length;
  return {
    'never-met': count('never-met'),
    'on-time': count('on-time'),
    lapsing: count('lapsing'),
    neglected: count('neglected'),
    cold: count('cold'),
    'no-rhythm': count('no-rhythm'),
  };
}

/** The links of today between those who were there; their places in the list of partners are others now. */
function linksBetween(figures: NetworkFigures, partners: readonly PartnerFigures[]): NetworkFigures['links'] {
  if (partners.length === figures.partners.length) return figures.links;
  const placeNow = new Map(partners.map(({ partnerId }, place) => [partnerId, place]));
  const places = figures.partners.map(({ partnerId }) => placeNow.get(partnerId));
  return figures.links.flatMap(([first, second, ...rest]): NetworkFigures['links'] => {
    const [one, other] = [places[first], places[second]];
    return one === undefined || other === undefined ? [] : [[one, other, ...rest]];
  });
}

function categoriesOf(
  { usualSuspects, settings }: NetworkFigures,
  partners: readonly PartnerFigures[],
  kinds: ReadonlyMap<OrganisationId, PartnerKind>,
): readonly CategoryFigures[] {
  const weightOf = ({ partnerId }: PartnerFigures): number =>
    settings.tierWeights[kinds.get(partnerId)?.tier ?? 'other'];
  const byCategory = new Map<CategoryId, PartnerFigures[]>();
  for (const partner of partners) {
    const categoryId = kinds.get(partner.partnerId)?.categoryId;
    if (categoryId !== undefined) addTo(byCategory, categoryId, partner);
  }
  const totalMinutes = sum(partners.map(({ minutes }) => minutes));
  const totalWeight = sum(partners.map(weightOf));
  return usualSuspects.categories.map(({ categoryId }): CategoryFigures => {
    const members = byCategory.get(categoryId) ?? [];
    const minutes = sum(members.map((member) => member.minutes));
    const share = shareOf(minutes, totalMinutes);
    const expectedShare = shareOf(sum(members.map(weightOf)), totalWeight);
    return {
      categoryId,
      partnerCount: members.length,
      metCount: members.filter(({ encounterCount }) => encounterCount > 0).length,
      minutes,
      share,
      expectedShare,
      attentionQuotient: share === null || expectedShare === null ? null : ratio(share, expectedShare),
    };
  });
}

function addTo<Key, Item>(groups: Map<Key, Item[]>, key: Key, item: Item): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [item]);
  else group.push(item);
}

function cellsOf(
  cells: readonly MatrixCell[],
  partners: readonly PartnerFigures[],
  kinds: ReadonlyMap<OrganisationId, PartnerKind>,
  columnsOf: (kind: PartnerKind) => readonly string[],
): readonly MatrixCell[] {
  const inCells = new Map<string, PartnerFigures[]>();
  for (const partner of partners) {
    const kind = kinds.get(partner.partnerId);
    if (kind === undefined) continue;
    for (const columnId of new Set(columnsOf(kind))) {
      addTo(inCells, `${kind.categoryId} ${columnId}`, partner);
    }
  }
  return cells.map(({ categoryId, columnId }): MatrixCell => {
    const members = inCells.get(`${categoryId} ${columnId}`) ?? [];
    const metCount = members.filter(({ encounterCount }) => encounterCount > 0).length;
    const kind = members.length === 0 ? 'nobody-on-the-map' : metCount === 0 ? 'white-spot' : 'met';
    return {
      categoryId,
      columnId,
      partnerCount: members.length,
      metCount,
      minutes: sum(members.map(({ minutes }) => minutes)),
      kind,
    };
  });
}

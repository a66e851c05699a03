import { addDays, dayNumber, type IsoDate } from '#shared/domain/calendar-date.ts';
import type { AreaId, OrganisationId, ThemeId } from '#shared/domain/ids.ts';
import { ratio } from '../attention.ts';
import type { MatrixCell, Standing, UsualSuspects } from '../network-analysis.ts';
import { desiredInterval, standingOf } from '../neglected.ts';
import type { Population } from '../population.ts';

/** What one visit to one partner, on the day on which one stands, would change. */
export interface VisitEffect {
  readonly partnerId: OrganisationId;
  /** How long the visit is imagined to take: the default of a site visit. */
  readonly minutes: number;
  readonly standing: { readonly before: Standing; readonly after: Standing };
  /** The last day on which the rhythm holds after it; `null` without a rhythm. */
  readonly inTimeUntil: IsoDate | null;
  /** Share of all attention in the period, 0 to 1; before: `null` without attention. */
  readonly share: { readonly before: number | null; readonly after: number };
  /** The same for all partners of its category. */
  readonly categoryShare: { readonly before: number | null; readonly after: number };
  /** Themes and areas in which nobody of its category was met in the period: white spots that it would fill. */
  readonly whiteSpots: { readonly themeIds: readonly ThemeId[]; readonly areaIds: readonly AreaId[] };
  /** Nobody at all was met in the period from these areas. */
  readonly newAreaIds: readonly AreaId[];
}

/** What the effect of a visit is read from: the figures of now. */
export interface VisitBackground {
  readonly population: Population;
  readonly categories: UsualSuspects['categories'];
  readonly whiteSpots: { readonly byTheme: readonly MatrixCell[]; readonly byArea: readonly MatrixCell[] };
}

/**
 * What one visit would change of the figures that one visit to one partner can change by much. It gives what `whatIf` gives for
 * the same visit, without computing everything again: a visit adds its minutes to one partner and to the total.
 *
 * @returns a function that gives the effect for a partner; `null` for one that is not active on the day.
 * @see whatIf for the slow and complete way; the test compares them
 */
export function visitEffects({
  population,
  categories,
  whiteSpots,
}: VisitBackground): (id: OrganisationId) => VisitEffect | null {
  const { settings, asOf, attention, memberOf } = population;
  const minutes = settings.defaultMinutes['site-visit'];
  const categoryOf = new Map(categories.map((category) => [category.categoryId, category]));
  const spots = new Set(
    [...whiteSpots.byTheme, ...whiteSpots.byArea]
      .filter(({ kind }) => kind === 'white-spot')
      .map(({ categoryId, columnId }) => `${categoryId} ${columnId}`),
  );
  const visitedAreas = new Set(
    whiteSpots.byArea.filter(({ metCount }) => metCount > 0).map(({ columnId }) => columnId),
  );
  const total = attention.totalMinutes;
  return (id) => {
    const member = memberOf.get(id);
    if (member === undefined || !member.active) return null;
    const { partner } = member;
    const interval = desiredInterval(partner, settings);
    const { last } = member.history;
    const daysSinceLast = last === null ? null : dayNumber(asOf) - last.day;
    const category = categoryOf.get(partner.categoryId);
    const fills = (columnId: string): boolean => spots.has(`${partner.categoryId} ${columnId}`);
    return {
      partnerId: id,
      minutes,
      standing: { before: standingOf(interval, daysSinceLast), after: standingOf(interval, 0) },
      inTimeUntil: interval === null ? null : addDays(asOf, Math.floor(interval)),
      share: { before: ratio(member.minutes, total), after: (member.minutes + minutes) / (total + minutes) },
      categoryShare: {
        before: category?.share ?? null,
        after: ((category?.minutes ?? 0) + minutes) / (total + minutes),
      },
      whiteSpots: {
        themeIds: [...new Set(partner.themeIds)].filter((theme) => fills(theme)),
        areaIds: [...new Set(partner.areaIds)].filter((area) => fills(area)),
      },
      newAreaIds: [...new Set(partner.areaIds)].filter((area) => !visitedAreas.has(area)),
    };
  };
}

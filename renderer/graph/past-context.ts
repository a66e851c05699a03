import { figuresAt } from '#shared/analysis/over-time/figures-at.ts';
import type { PeriodComparison } from '#shared/analysis/over-time/period-changes.ts';
import { type Replay, REPLAY_STANDINGS } from '#shared/analysis/over-time/replay.ts';
import type { OrganisationId } from '#shared/domain/ids.ts';
import type { Organisation } from '#shared/domain/organisation.ts';
import { type NetworkContext, type NetworkPartner, withFigures } from './network-context.ts';
import { isAlive } from './rays.ts';

/** What a replay is asked at each of its moments, worked out once. */
interface ReplaySummary {
  /** The most minutes that anybody had at any moment. */
  readonly longest: number;
  /** The first moment at which the link with a partner was kept up; absent for whom it never was. */
  readonly firstAlive: ReadonlyMap<OrganisationId, number>;
  readonly kinds: ReadonlyMap<OrganisationId, Organisation>;
}

const summaries = new WeakMap<Replay, ReplaySummary>();

function summaryOf(replay: Replay, { organisations }: NetworkContext): ReplaySummary {
  const known = summaries.get(replay);
  if (known !== undefined) return known;
  const { moments, partnerIds } = replay;
  const longest = moments.reduce(
    (most, { minutes }) => minutes.reduce((more, each) => Math.max(more, each), most),
    0,
  );
  const firstAlive = new Map<OrganisationId, number>();
  for (const [place, { standings }] of moments.entries()) {
    for (const [index, number] of standings.entries()) {
      const [id, standing] = [partnerIds[index], REPLAY_STANDINGS[number]];
      if (id === undefined || standing === undefined || firstAlive.has(id)) continue;
      if (isAlive(standing)) firstAlive.set(id, place);
    }
  }
  const kinds = new Map(organisations.map((organisation) => [organisation.id, organisation]));
  const summary = { longest, firstAlive, kinds };
  summaries.set(replay, summary);
  return summary;
}

/** The network as it stood on one moment of a replay. All moments have one scale of sizes, so that time can be compared. */
export function contextAt(context: NetworkContext, replay: Replay, place: number): NetworkContext {
  const moment = replay.moments[place];
  if (moment === undefined) return context;
  const { longest, firstAlive, kinds } = summaryOf(replay, context);
  const analysis = figuresAt(context.analysis, replay, moment, kinds);
  return {
    ...withFigures(context, analysis),
    largestShare: longest / Math.max(1, analysis.usualSuspects.totalMinutes),
    wasAlive: { has: (id) => (firstAlive.get(id) ?? Infinity) < place },
  };
}

/** Everybody as large as ever in a replay: room for whom places must be kept. */
export function roomInReplay(context: NetworkContext, replay: Replay): NetworkContext {
  const longest = new Map<OrganisationId, number>();
  for (const { minutes } of replay.moments) {
    for (const [index, id] of replay.partnerIds.entries()) {
      longest.set(id, Math.max(longest.get(id) ?? 0, minutes[index] ?? 0));
    }
  }
  const scale = Math.max(1, summaryOf(replay, context).longest);
  return sized(context, (partner) => (longest.get(partner.id) ?? 0) / scale);
}

/** The same network with other sizes of discs, 0 to 1. */
function sized(context: NetworkContext, sizeOf: (partner: NetworkPartner) => number): NetworkContext {
  const partners = context.partners.map((partner): NetworkPartner => {
    return { ...partner, figures: { ...partner.figures, share: sizeOf(partner) } };
  });
  return {
    ...context,
    partners,
    partnerById: new Map(partners.map((partner) => [partner.id, partner])),
    largestShare: 1,
  };
}

/** Which of two periods the discs tell of: the later with the earlier around it, or one of them alone. */
export type ComparedSide = 'difference' | 'now' | 'before' | 'room';

/**
 * The network with the time of two periods in the size of its discs, on one scale: the later as the disc, the earlier as the
 * disc that it is compared with. Who is gone keeps the size that it had.
 *
 * @param side "room": as large as the larger of both, for whom places must be kept.
 */
export function comparedContext(
  context: NetworkContext,
  comparison: PeriodComparison,
  side: ComparedSide,
): NetworkContext {
  const changeById = new Map(comparison.changes.map((change) => [change.partnerId, change]));
  const longest = comparison.changes.reduce(
    (most, { minutesNow, minutesBefore }) => Math.max(most, minutesNow, minutesBefore),
    1,
  );
  const partners = context.partners.map((partner): NetworkPartner => {
    const { minutesNow = 0, minutesBefore = 0, change = 'none' } = changeById.get(partner.id) ?? {};
    const size = {
      difference: change === 'gone' ? minutesBefore : minutesNow,
      now: minutesNow,
      before: minutesBefore,
      room: Math.max(minutesNow, minutesBefore),
    }[side];
    return {
      ...partner,
      figures: {
        ...partner.figures,
        minutes: side === 'before' ? minutesBefore : minutesNow,
        share: size / longest,
        expectedShare: minutesBefore / longest,
      },
    };
  });
  return {
    ...context,
    partners,
    partnerById: new Map(partners.map((partner) => [partner.id, partner])),
    largestShare: 1,
    comparison,
    changeById,
  };
}

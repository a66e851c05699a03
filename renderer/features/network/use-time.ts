import { useMemo } from 'react';
import type { Replay } from '#shared/analysis/over-time/replay.ts';
import type { AppError } from '#shared/errors.ts';
import { useNetworkQuery } from '#renderer/api/hooks.ts';
import type { NetworkContext } from '#renderer/graph/network-context.ts';
import { comparedContext, type ComparedSide, contextAt, roomInReplay } from '#renderer/graph/past-context.ts';
import { type CompareSpan, FIRST_COMPARISON, type NetworkTime } from './network-state.ts';

/** Eighteen months in four steps each. */
const MONTHS = 18;
export const STEPS_PER_MONTH = 4;

const SPAN_DAYS: Readonly<Record<CompareSpan, number>> = { quarter: 91, half: 182, year: 365 };

/** The network at the time that is looked at. */
export interface TimedNetwork {
  readonly context: NetworkContext;
  /** Everybody as large as at any time that can be looked at: places are found for these. */
  readonly room: NetworkContext;
  /** The two periods beside each other, earlier first; `null` unless that was asked. */
  readonly beside: readonly [NetworkContext, NetworkContext] | null;
  /** `null` until it is there, or when nothing is replayed. */
  readonly replay: Replay | null;
  /** Place of the moment that is shown. */
  readonly place: number;
  readonly error: AppError | null;
}

/** Asks for the past once one goes there; until it has come everything stands as it is now. */
export function useTime(context: NetworkContext, time: NetworkTime): TimedNetwork {
  const isReplay = time.kind === 'replay';
  const compare = time.kind === 'compare' ? time : null;
  const asked = compare ?? FIRST_COMPARISON;
  const replayed = useNetworkQuery(
    'analysis.replay',
    { asOf: null, months: MONTHS, stepsPerMonth: STEPS_PER_MONTH },
    { enabled: isReplay, keepPrevious: true },
  );
  const compared = useNetworkQuery(
    'analysis.periods',
    { asOf: null, days: SPAN_DAYS[asked.span], comparedWith: asked.comparedWith },
    { enabled: compare !== null, keepPrevious: true },
  );
  const replay = isReplay ? (replayed.data ?? null) : null;
  const comparison = compare === null ? null : (compared.data ?? null);
  const last = (replay?.moments.length ?? 1) - 1;
  const place = isReplay ? Math.min(last, time.place ?? last) : last;
  const room = useMemo(() => {
    if (replay !== null) return roomInReplay(context, replay);
    return comparison === null ? context : comparedContext(context, comparison, 'room');
  }, [context, replay, comparison]);
  const timed = useMemo(() => {
    if (replay !== null) return contextAt(context, replay, place);
    return comparison === null ? context : comparedContext(context, comparison, 'difference');
  }, [context, replay, place, comparison]);
  const isBeside = compare?.view === 'beside';
  const beside = useMemo(() => {
    if (comparison === null || !isBeside) return null;
    const side = (which: ComparedSide): NetworkContext => comparedContext(context, comparison, which);
    return [side('before'), side('now')] as const;
  }, [context, comparison, isBeside]);
  return {
    context: timed,
    room,
    beside,
    replay,
    place,
    error: (isReplay ? replayed.error : null) ?? (compare === null ? null : compared.error),
  };
}

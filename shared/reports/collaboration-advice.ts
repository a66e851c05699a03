import { addDays, daysBetween, type IsoDate } from '#shared/domain/calendar-date.ts';
import type { Collaboration } from '#shared/domain/collaboration.ts';
import type { Assessment } from '#shared/domain/mirror.ts';
import type { Phase } from '#shared/domain/vocabulary.ts';

/** Over how many days meetings are counted. */
export const MEETING_DAYS = 365;
/** Held divided by planned under this: the rhythm has lapsed. */
const LAPSED = 0.5;
/** Mean of the dimensions that were judged, -2 to 2: from here on it goes well, or badly. */
const GOOD = 0.5;
const BAD = -0.5;
/** A judgement older than this says nothing about today. */
const OLD_AFTER_DAYS = 730;
/** Who ends within so many days is winding down, whatever else holds. */
const ENDS_WITHIN_DAYS = 183;

export type Advice = Phase;

/** Meetings held against those planned, in the days that were counted. */
export interface MeetingRhythm {
  readonly held: number;
  /** Fractional; `null`: nobody wrote down how often they meet, or they began too short ago to expect one. */
  readonly planned: number | null;
}

export interface Judgement {
  readonly date: IsoDate;
  /** Of the dimensions that were judged, -2 to 2. */
  readonly mean: number;
  readonly isOld: boolean;
}

/** Why; the words are those of the report. */
export type AdviceReason =
  | { readonly kind: 'ends'; readonly on: IsoDate }
  | { readonly kind: 'phase'; readonly phase: Phase }
  | { readonly kind: 'judgement'; readonly judgement: Judgement }
  | { readonly kind: 'rhythm-lapsed' | 'rhythm-kept'; readonly rhythm: MeetingRhythm }
  | { readonly kind: 'nothing-known' };

export interface CollaborationAdvice {
  /** `null`: too little is known to advise anything. */
  readonly advice: Advice | null;
  /** At least one. */
  readonly reasons: readonly AdviceReason[];
}

/**
 * What was held against what was planned in the last 365 days, or since it began when that is shorter.
 *
 * @param held meetings of the collaboration itself in those days, 0 or more.
 */
export function meetingRhythm(
  { meetingsPerYear, from }: Pick<Collaboration, 'meetingsPerYear' | 'from'>,
  held: number,
  today: IsoDate,
): MeetingRhythm {
  const start = addDays(today, 1 - MEETING_DAYS);
  const days = daysBetween(from !== null && from > start ? from : start, today) + 1;
  const planned = meetingsPerYear === null ? null : (meetingsPerYear * Math.max(0, days)) / MEETING_DAYS;
  return { held, planned: planned === null || planned < 1 ? null : planned };
}

/** The mean of what was judged on one day; `null` when none of the four dimensions was. */
export function judgementOf(assessment: Assessment | undefined, today: IsoDate): Judgement | null {
  if (assessment === undefined) return null;
  const { cultural, relational, procedural, content, date } = assessment;
  const judged = [cultural, relational, procedural, content].filter((value) => value !== null);
  if (judged.length === 0) return null;
  return {
    date,
    mean: judged.reduce((sum, value) => sum + value, 0) / judged.length,
    isOld: daysBetween(date, today) > OLD_AFTER_DAYS,
  };
}

/**
 * Build, continue or wind down, with what speaks for it. Attention is due not only to building collaborations but also to
 * continuing and to ending them (NSOB, De gemeentesecretaris buiten de deur, 2023); which it is, is a rule of thumb of ours over
 * the four dimensions of VGS/BZK, Tussen hipster en eindbaas (2020), and it is the user who decides.
 */
export function collaborationAdvice(
  { phase, until }: Pick<Collaboration, 'phase' | 'until'>,
  rhythm: MeetingRhythm,
  judged: Judgement | null,
  today: IsoDate,
): CollaborationAdvice {
  const judgement = judged?.isOld === true ? null : judged;
  const isGood = judgement !== null && judgement.mean >= GOOD;
  const isBad = judgement !== null && judgement.mean <= BAD;
  const { held, planned } = rhythm;
  const isLapsed = planned !== null && held / planned < LAPSED;
  const isKept = planned !== null && !isLapsed;
  const inPhase: AdviceReason = { kind: 'phase', phase };
  const known: readonly AdviceReason[] = [
    ...(judgement === null ? [] : [{ kind: 'judgement', judgement } as const]),
    ...(planned === null ? [] : [{ kind: isLapsed ? 'rhythm-lapsed' : 'rhythm-kept', rhythm } as const]),
  ];

  if (until !== null && until <= addDays(today, ENDS_WITHIN_DAYS)) {
    return { advice: 'wind-down', reasons: [{ kind: 'ends', on: until }] };
  }
  if (phase === 'wind-down') {
    return { advice: isGood && isKept ? 'continue' : 'wind-down', reasons: [inPhase, ...known] };
  }
  if (isBad) return { advice: isLapsed ? 'wind-down' : 'build', reasons: known };
  // Nobody comes together: whether that is worth mending only a judgement can tell.
  if (isLapsed) return { advice: judgement === null ? null : 'build', reasons: known };
  if (phase === 'build') {
    return { advice: isGood && isKept ? 'continue' : 'build', reasons: [inPhase, ...known] };
  }
  return known.length === 0
    ? { advice: null, reasons: [{ kind: 'nothing-known' }] }
    : { advice: 'continue', reasons: known };
}

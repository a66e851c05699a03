import { z } from 'zod';
import type { PartnerEvidence } from '#shared/analysis/network-analysis.ts';
import type { IntroductionChances } from '#shared/analysis/introductions.ts';
import type { NetworkFigures } from '#shared/analysis/network-figures.ts';
import type { PeriodComparison } from '#shared/analysis/over-time/period-changes.ts';
import type { Replay } from '#shared/analysis/over-time/replay.ts';
import { isoDateSchema } from '#shared/domain/calendar-date.ts';
import { type EncounterId, organisationIdSchema } from '#shared/domain/ids.ts';
import { request } from './request.ts';

/** `null` takes today, and the default period that ends then. */
const periodAsked = z.strictObject({ asOf: isoDateSchema.nullable(), from: isoDateSchema.nullable() });

export const ANALYSIS_REQUESTS = {
  'analysis.network': request<NetworkFigures>()(periodAsked),
  /** Whoever asked for these figures waits for them no longer; a calculation for which nobody waits is stopped. */
  'analysis.leave': request<void>()(periodAsked),
  /** The encounters, ties and collaborations behind the figures of one partner; empty for who is not on the map. */
  'analysis.evidence': request<PartnerEvidence>()(
    periodAsked.extend({ organisationId: organisationIdSchema }),
  ),
  /** The encounters of the period where partners of two or more categories sat, newest first. */
  'analysis.mixedTables': request<readonly EncounterId[]>()(periodAsked),
  /** The best pairs to bring together, and how many there are. */
  'analysis.introductions': request<IntroductionChances>()(
    periodAsked.extend({ limit: z.int().min(1).max(200) }),
  ),
  /** Attention and standing on the days of the last months, each month divided into equal steps. */
  'analysis.replay': request<Replay>()(
    z.strictObject({
      asOf: isoDateSchema.nullable(),
      months: z.int().min(1).max(36),
      stepsPerMonth: z.int().min(1).max(4),
    }),
  ),
  /** What changed in the last so many days against the days before, or against the same days a year earlier. */
  'analysis.periods': request<PeriodComparison>()(
    z.strictObject({
      asOf: isoDateSchema.nullable(),
      days: z.int().min(7).max(1830),
      comparedWith: z.enum(['before', 'year-earlier']),
    }),
  ),
} as const;

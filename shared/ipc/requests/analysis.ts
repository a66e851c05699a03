import { z } from 'zod';
import type { PartnerEvidence } from '#shared/analysis/network-analysis.ts';
import type { NetworkFigures } from '#shared/analysis/network-figures.ts';
import { isoDateSchema } from '#shared/domain/calendar-date.ts';
import { organisationIdSchema } from '#shared/domain/ids.ts';
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
} as const;

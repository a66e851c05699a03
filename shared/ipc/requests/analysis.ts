import { z } from 'zod';
import type { NetworkAnalysis } from '#shared/analysis/network-analysis.ts';
import { isoDateSchema } from '#shared/domain/calendar-date.ts';
import { request } from './request.ts';

export const ANALYSIS_REQUESTS = {
  /** `null` takes today, and the default period that ends then. */
  'analysis.network': request<NetworkAnalysis>()(
    z.strictObject({ asOf: isoDateSchema.nullable(), from: isoDateSchema.nullable() }),
  ),
} as const;
